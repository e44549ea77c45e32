/** What the text of an article says that its author has not. */
export const textWords = {
  task: { done: 'Done', open: 'To do' },
  backToReference: (number: number) => `Back to reference ${number}`,
} as const;
