/** What only who searches is told. */
export const searchWords = {
  /** Before the heading under which a passage stands. */
  under: 'under',
  corrected: (typed: string, meant: readonly string[]) =>
    `Nothing here says “${typed}”. Shown is ${listOf(meant)}.`,
  missing: (words: readonly string[]) => `Nothing here says ${listOf(words)}.`,
  partial: 'No article has all of this. These have the most of it.',
  inArticle: 'Found in this article',
  notInText: (typed: string) => `“${typed}” is not in the text`,
  marks: (count: number, typed: string) => `${count} × “${typed}”`,
  markOf: (nth: number, count: number, typed: string) => `${nth} of ${count} · “${typed}”`,
  nextMark: 'Next one in the text',
  previousMark: 'One before in the text',
} as const;

function listOf(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}
