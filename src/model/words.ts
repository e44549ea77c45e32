import { MOST_OPENED } from './device.ts';
import type { Facet } from './facet.ts';

/** All that the interface says, in one place. */

/** A count in groups of three, as English writes it. Intl would have to be started for it. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function many(count: number, one: string, other: string): string {
  return `${grouped(count)} ${count === 1 ? one : other}`;
}

const FACET_NAMES: Readonly<Record<Facet, readonly [one: string, other: string]>> = {
  category: ['Category', 'Categories'],
  tag: ['Tag', 'Tags'],
  author: ['Author', 'Authors'],
  year: ['Year', 'Years'],
};

/** Bytes as a person counts them: 412 KB, 1.2 MB. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return many(bytes, 'byte', 'bytes');
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Making one costs more than printing a card. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormatOf(language: string): Intl.DateTimeFormat {
  const known = dayFormats.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  dayFormats.set(language, format);
  return format;
}

const printedDays = new Map<string, string>();

/** Takes over a day that a page says already: the first use of Intl would take a phone 50 ms. */
export function rememberDay(date: string, language: string, text: string): void {
  printedDays.set(`${language} ${date.slice(0, 10)}`, text);
}

/** The day of a date as its author wrote it, whatever the zone. */
export function dayInWords(date: string, language: string): string {
  const day = date.slice(0, 10);
  return printedDays.get(`${language} ${day}`) ?? dayFormatOf(language).format(new Date(day));
}

export const words = {
  /** What all of these are written in, whatever the site is. */
  lang: 'en',
  skip: 'Skip to the text',
  navigation: 'Main',
  browse: 'Browse',
  library: 'Library',
  close: 'Close',
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  articles: (count: number) => many(count, 'article', 'articles'),
  /** What a count that stands alone counts, for who only hears it. */
  articlesOf: (count: number) => (count === 1 ? 'article' : 'articles'),
  matches: (count: number, total: number) =>
    count === total
      ? many(count, 'article', 'articles')
      : `${grouped(count)} of ${many(total, 'article', 'articles')}`,
  minutes: (count: number) => `${count} min read`,
  facet: (facet: Facet) => FACET_NAMES[facet][0],
  facets: (facet: Facet) => FACET_NAMES[facet][1],
  held: { draft: 'Draft', future: 'Not yet published', expired: 'Expired' },
  filter: 'Filter',
  clear: 'Clear all',
  remove: (name: string) => `Remove ${name}`,
  done: (count: number) => `Show ${many(count, 'article', 'articles')}`,
  showAll: (count: number) => `Show all ${grouped(count)}`,
  more: 'Show more',
  loading: 'Loading…',
  newer: 'Newer articles',
  older: 'Older articles',
  pages: 'Pages',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  narrowedTo: 'Articles:',
  nothingMatches: 'No article has all of this.',
  nothingMatchesHint: 'Take one of these away:',
  nothingPublished: 'Nothing has been published here yet.',
  outline: 'In this article',
  updated: 'Updated',
  next: 'Newer',
  previous: 'Older',
  neighbours: 'Before and after',
  website: 'Website',
  bookmark: 'Bookmark',
  bookmarked: 'Bookmarked',
  save: {
    idle: 'Save offline',
    saving: (done: number, total: number) => `Saving ${done} of ${total}`,
    saved: 'Saved',
    checked: (bytes: number) => `${sizeInWords(bytes)} · verified`,
    /** Of what was only opened: it makes room for others. */
    opened: 'Kept for now',
    failed: 'Not saved',
    remove: 'Remove',
    removeCopy: 'Remove from this device',
  },
  undo: 'Undo',
  bookmarkRemoved: 'Bookmark removed.',
  copyRemoved: 'Removed from this device.',
  libraryNeedsScript: 'The library needs JavaScript: what you keep lies in this browser.',
  bookmarks: 'Bookmarks',
  onThisDevice: 'On this device',
  noBookmarks: 'No bookmarks yet. The bookmark on a card or beside a title keeps an article here.',
  nothingOnDevice: `No article is on this device yet. The last ${MOST_OPENED} that you open are kept here, to be read without a network.`,
  offline: (count: number) =>
    count === 0
      ? 'You are offline, and no article is on this device yet.'
      : `You are offline. ${count === 1 ? 'This article is' : `These ${many(count, 'article', 'articles')} are`} on this device.`,
  offlineTerms: (facet: Facet, count: number) =>
    `You are offline. Only the ${FACET_NAMES[facet][1].toLowerCase()} of the ${many(count, 'article', 'articles')} on this device are known.`,
  noTerms: {
    category: 'No article here has a category.',
    tag: 'No article here has a tag.',
    author: 'No article here has an author.',
  },
  /** Of the copy on this device, which is shown because of what the network said. */
  copyBecause: {
    offline: 'The network does not answer. This is the copy on this device.',
    'not-found': 'This article is no longer published. This is the copy on this device.',
    damaged: 'What arrived is not what was published. This is the copy on this device.',
  },
  offlinePage: 'You are offline, and this page is not on this device.',
  offlinePageHint:
    'If there is such a page, it opens once you are connected again. These articles are here:',
  failed: {
    offline: 'There is no connection. What is on this device can still be read.',
    'not-found': 'This is no longer published. Load the page again to see what is.',
    'storage-full':
      'This device has no space left for it. Remove something from the library, then try again.',
    'storage-blocked': 'This browser does not let the site keep anything, so nothing can be saved.',
    damaged: 'What arrived is not what was published, so it was not kept. Try again later.',
  },
  retry: 'Try again',
  task: { done: 'Done', open: 'To do' },
  backToReference: (number: number) => `Back to reference ${number}`,
  notFound: 'There is no page at this address.',
  notFoundHint: 'It may have moved. Perhaps you were looking for one of these:',
  newest: 'The newest articles:',
  allArticles: 'All articles',
} as const;
