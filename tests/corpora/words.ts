/** Signs that are marks to one reader and text to another. Without them, both see the same words. */
const MARKS = /[*_~`\\=^[\]]|\u00ad|[\u200b-\u200f]|\ufe0f/g;

/** The words of a text, in small letters. */
export function wordsIn(text: string): string[] {
  const plain = text.normalize('NFKC').replace(MARKS, '').toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Words that are shown on each side of a lost one. */
const AROUND = 4;

/**
 * The words of a text that another holds less often, each with those around it. What stands elsewhere in the
 * other, as footnotes do, is not lost.
 */
export function lostWords(expected: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  const lost = new Map<string, number>();
  for (const word of expected) {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    else lost.set(word, (lost.get(word) ?? 0) + 1);
  }
  const pairs = new Set(found.map((word, nth) => `${found[nth - 1]} ${word}`));
  return expected.flatMap((word, nth) => {
    const count = lost.get(word) ?? 0;
    // Of a word that stands at other places too, the one is lost that does not follow its word.
    if (count === 0 || pairs.has(`${expected[nth - 1]} ${word}`)) return [];
    lost.set(word, count - 1);
    return [`"${word}" in "${expected.slice(Math.max(0, nth - AROUND), nth + AROUND).join(' ')}"`];
  });
}
