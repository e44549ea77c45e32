/** What the tools of an article say, which come when it is there. */
export const articleWords = {
  copyCode: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  wrapLines: 'Wrap lines',
  note: (mark: string) => `Note ${mark}`,
  toNote: 'Show among the notes',
  copyLink: 'Copy the link to this section',
  noPreview: 'Nothing is known here of where this link leads.',
  enlarge: (alt: string) => (alt === '' ? 'Enlarge the picture' : `Enlarge: ${alt}`),
  picture: (number: number, count: number) => `Picture ${number} of ${count}`,
  pictureOf: (number: number, count: number) => `${number} of ${count}`,
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  /** What scrolls by itself, for who only hears it. */
  scrolls: {
    code: (title: string | undefined) => (title === undefined ? 'Code' : `Code: ${title}`),
    table: (caption: string | undefined) => (caption === undefined ? 'Table' : `Table: ${caption}`),
    formula: 'Formula',
  },
} as const;
