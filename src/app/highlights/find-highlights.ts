import type { Highlight } from '../../model/highlight.ts';
import { fold } from '../../model/search/fold.ts';

/** What was folded once: a reader types one letter after the other. */
const folded = new WeakMap<Highlight, string>();

function textOf(highlight: Highlight): string {
  const known = folded.get(highlight);
  if (known !== undefined) return known;
  const text = fold(`${highlight.anchor.exact}\n${highlight.note}`);
  folded.set(highlight, text);
  return text;
}

/** Those whose quote, note or article has all the words that were typed. */
export function findHighlights(
  all: readonly Highlight[],
  typed: string,
  titleOf: (highlight: Highlight) => string,
): readonly Highlight[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  return all.filter((highlight) => {
    const text = textOf(highlight);
    const missing = words.filter((word) => !text.includes(word));
    if (missing.length === 0) return true;
    const title = fold(titleOf(highlight));
    return missing.every((word) => title.includes(word));
  });
}
