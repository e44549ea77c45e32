import { dayInWords, words } from './words.ts';

/** What is said of how an article came to be what it is. */
export const revisionWords = {
  hint: 'What the publisher has noted of each change, the latest first. The notes can be added to, and not be altered unseen.',
  /** @param date ISO 8601 */
  day: (date: string) => dayInWords(date, words.lang),
  first: 'Published',
  withdrawn: 'Withdrawn',
  changed: 'The text was changed',
  form: 'Its form was changed, and none of its words',
  isHere: 'The copy on this device',
  isShown: 'What you are reading',
  noLog: 'This site keeps no log of its changes.',
  notInLog: 'The log of this site does not know this article.',
} as const;
