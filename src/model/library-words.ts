import { MOST_OPENED } from './device.ts';

/** What the library says, and what stands below an article. */
export const libraryWords = {
  revisions: 'Changes to this article',
  libraryNeedsScript: 'The library needs JavaScript: what you keep lies in this browser.',
  bookmarks: 'Bookmarks',
  onThisDevice: 'On this device',
  noBookmarks:
    'No bookmarks yet. Press Bookmark on a card or in an article, and it is listed here.',
  nothingOnDevice: `No article is on this device yet. The last ${MOST_OPENED} that you open are kept here, to be read without a network.`,
  highlights: 'Highlights',
  highlightRemoved: 'Highlight removed.',
  history: 'History',
  nothingRead: 'Nothing yet. Articles that you open are listed here, on this device alone.',
  progress: (share: number) => {
    if (share === 1) return 'Read';
    return share === 0 ? 'Opened' : `${Math.max(1, Math.floor(share * 100))}% read`;
  },
  clearHistory: 'Clear history',
  historyCleared: 'History cleared.',
  minutesLeft: (minutes: number) => `${minutes} min left`,
  resume: (progress: number) => `Go on at ${Math.round(progress * 100)}%`,
  share: 'Share this article',
  speechFailed:
    'The code for reading aloud could not be loaded. Try again when the network is there.',
  linkCopied: 'Link copied.',
  linkNotCopied: 'The browser did not let the link be copied. Copy it from the address bar.',
  nextPart: 'Next part',
  related: 'Related',
  alsoIn: 'Also in',
  alsoBy: 'Also by',
} as const;
