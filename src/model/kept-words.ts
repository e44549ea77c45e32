import { many, sizeInWords, words } from './words.ts';

/** What the library says of all that is kept in the browser, and of deleting it. */
export const keptWords = {
  heading: 'What is kept here',
  hint: 'All of it lies in this browser, on this device, and nowhere else.',
  bookmarks: (count: number) => many(count, 'bookmark', 'bookmarks'),
  highlights: (count: number) => many(count, 'highlight or note', 'highlights and notes'),
  history: (count: number) => many(count, 'article you opened', 'articles you opened'),
  articles: (count: number, bytes: number) =>
    count === 0
      ? 'No article'
      : `${words.articles(count)} with ${count === 1 ? 'its' : 'their'} pictures, ${sizeInWords(bytes)}`,
  choices: 'The theme, the text, the filters and whatever else you have chosen',
  usage: (bytes: number) =>
    `The browser counts ${sizeInWords(bytes)} in all, with the parts of the site itself.`,
  erase: 'Delete everything…',
  eraseHint:
    'This deletes all of the above from this browser, and cannot be taken back. A backup can be made first, above.',
  eraseNow: 'Delete everything for good',
  cancel: 'Cancel',
} as const;
