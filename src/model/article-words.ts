/** What the tools of an article say, which come when it is there. */
export const articleWords = {
  copyCode: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  wrapLines: 'Wrap lines',
  note: (mark: string) => `Note ${mark}`,
  toNote: 'Show among the notes',
  /** What scrolls by itself, for who only hears it. */
  scrolls: {
    code: (title: string | undefined) => (title === undefined ? 'Code' : `Code: ${title}`),
    table: (caption: string | undefined) => (caption === undefined ? 'Table' : `Table: ${caption}`),
    formula: 'Formula',
  },
} as const;
