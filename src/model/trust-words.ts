import { dayInWords, words } from './words.ts';

/** What is said of who publishes a site, where that can be known. */
export const trustWords = {
  /** @param since milliseconds since 1970 */
  known: (since: number) =>
    `This site is signed. Its key, known here since ${dayInWords(new Date(since).toISOString(), words.lang)}:`,
  /** Stands before the key that is known. */
  before: 'What you know of this site was signed with this key:',
  changed: {
    heading: 'Somebody else signs this site now',
    text: 'What it shows today is signed with another one:',
    hint: 'The publisher may have lost a key, or somebody else may have taken the site over. What you saved stays as it was, and nothing takes its place. Ask the publisher which key is theirs, in another way than through this site.',
    accept: 'Trust the new key',
  },
  unsigned: {
    heading: 'This site is not signed any more',
    text: 'What it shows today is not, or its signature is wrong.',
    hint: 'The publisher may have made a mistake, or somebody else may have altered the site. What you saved stays as it was, and nothing takes its place. Ask the publisher, in another way than through this site.',
    accept: 'Go on without a signature',
  },
  rewritten: {
    heading: 'The log of this site was rewritten',
    text: 'The site keeps a log of every change of its articles. What it shows today does not continue what this device has seen: lines were dropped or altered.',
    hint: 'Its articles are signed by the publisher you know. Ask them what has become of the log.',
    accept: 'Go on with this log',
  },
  later: 'Not now',
  accepted: 'Remembered.',
} as const;
