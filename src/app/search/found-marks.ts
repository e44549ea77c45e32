import { eachWord } from '../../model/search/tokens.ts';
import { showRange } from '../ui/show-range.ts';

const FOUND = 'found';
const NOW = 'found-now';

/**
 * Marks words in a text without changing it (https://drafts.csswg.org/css-highlight-api-1/). A browser that
 * knows no such highlights still goes from one to the next.
 */
export class FoundMarks {
  readonly #ranges: readonly Range[];

  constructor(text: Element, words: ReadonlySet<string>) {
    this.#ranges = rangesOf(text, words);
    setHighlight(FOUND, this.#ranges);
  }

  get count(): number {
    return this.#ranges.length;
  }

  /** Brings one into the middle of the screen, opening what it is folded into. */
  show(nth: number): void {
    const range = this.#ranges[nth];
    if (range === undefined) return;
    setHighlight(NOW, [range]);
    showRange(range);
  }

  clear(): void {
    setHighlight(FOUND, []);
    setHighlight(NOW, []);
  }
}

function setHighlight(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

function rangesOf(text: Element, words: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node;
    eachWord(at.nodeValue ?? '', (word, start, end) => {
      if (!words.has(word)) return;
      const range = document.createRange();
      range.setStart(at, start);
      range.setEnd(at, end);
      ranges.push(range);
    });
  }
  return ranges;
}
