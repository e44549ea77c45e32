import type { Block } from './article-text.ts';
import type { Passage } from './messages.ts';
import { eachWord } from './tokens.ts';

/** Of the text around what was found: some two lines. In UTF-16 units. */
const LENGTH = 180;
/** How much of it stands before what was found. */
const BEFORE = 60;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The best passage of a text for words of the index: where most of them stand together. */
export function passageOf(
  blocks: readonly Block[],
  words: ReadonlySet<string>,
): Passage | undefined {
  let best:
    { readonly block: Block; readonly marks: readonly Mark[]; readonly at: number } | undefined;
  let most = 0;
  for (const block of blocks) {
    const marks = marksIn(block.text, words);
    for (const [first, mark] of marks.entries()) {
      const within = marks.slice(first).filter(({ end }) => end - mark.start <= LENGTH - BEFORE);
      // A heading says where, and not what.
      const score = new Set(within.map(({ word }) => word)).size - (block.isHeading ? 0.5 : 0);
      if (score > most) {
        most = score;
        best = { block, marks, at: mark.start };
      }
    }
  }
  if (best === undefined) return undefined;
  const { block, marks, at } = best;
  const { heading } = block;
  return { parts: partsOf(block.text, marks, at), ...(heading && { heading }) };
}

/** A whole text in parts: every other one is a word that was found, beginning with the second. */
export function markedParts(text: string, words: ReadonlySet<string>): string[] {
  return partsBetween(text, marksIn(text, words), 0, text.length);
}

function marksIn(text: string, words: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  eachWord(text, (word, start, end) => {
    if (words.has(word)) marks.push({ start, end, word });
  });
  return marks;
}

function partsOf(text: string, marks: readonly Mark[], at: number): string[] {
  const start = wordEdge(text, Math.max(0, Math.min(at - BEFORE, text.length - LENGTH)));
  const end = wordEdge(text, Math.min(text.length, start + LENGTH));
  const parts = partsBetween(text, marks, start, end);
  if (start > 0) parts[0] = `… ${parts[0] ?? ''}`;
  if (end < text.length) parts.push(`${parts.pop() ?? ''} …`);
  return parts;
}

function partsBetween(text: string, marks: readonly Mark[], start: number, end: number): string[] {
  const parts: string[] = [];
  let from = start;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    parts.push(text.slice(from, mark.start), text.slice(mark.start, mark.end));
    from = mark.end;
  }
  parts.push(text.slice(from, end));
  return parts;
}

/** How far the end of a word is looked for: scripts without spaces have none. */
const FARTHEST_EDGE = 24;

/** Behind the next space, or here where there is none near. */
function wordEdge(text: string, at: number): number {
  if (at === 0 || at >= text.length) return at;
  const space = text.indexOf(' ', at - 1);
  return space === -1 || space - at > FARTHEST_EDGE ? at : space + 1;
}
