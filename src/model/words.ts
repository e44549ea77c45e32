import type { PrintedFacet } from './facet.ts';

/** What the interface says on a first visit. All else stands in the files beside this one, with the code that says it. */

/** A count in groups of three, as English writes it. Intl would have to be started for it. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function many(count: number, one: string, other: string): string {
  return `${grouped(count)} ${count === 1 ? one : other}`;
}

const FACET_NAMES: Readonly<Record<PrintedFacet, readonly [one: string, other: string]>> = {
  category: ['Category', 'Categories'],
  tag: ['Tag', 'Tags'],
  author: ['Author', 'Authors'],
};

/** Bytes as a person counts them: 412 KB, 1.2 MB, 10.7 GB. What is there takes 1 KB at least. */
export function sizeInWords(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(Math.min(bytes, 1), Math.round(bytes / 1000))} KB`;
  return bytes < 999_950_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
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

/** What is so where nothing comes: only the browser knows of a device that is offline. */
export function noNetwork(isOnline: boolean): string {
  return isOnline ? 'The network does not answer' : 'You are offline';
}

const FAILED = {
  'not-found': 'This is no longer published. Load the page again to see what is.',
  'storage-full':
    'This device has no space left for it. Remove something from the library, then try again.',
  'storage-blocked': 'This browser does not let the site keep anything, so nothing can be saved.',
  damaged: 'What arrived is not what was published, so it was not kept. Try again later.',
} as const;

/** A name among words that may run the other way. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

const READ_STATES = { begun: 'in progress', read: 'already read' } as const;

export const words = {
  /** What all of these are written in, whatever the site is. */
  lang: 'en',
  skip: 'Skip to the text',
  navigation: 'Main',
  browse: 'Browse',
  library: 'Library',
  close: 'Close',
  search: 'Search',
  commandsFailed: (isOnline: boolean) =>
    isOnline
      ? 'This could not be loaded. Load the page again.'
      : 'You are offline, and this is not on this device yet.',
  look: 'Text and theme',
  articles: (count: number) => many(count, 'article', 'articles'),
  /** What a count that stands alone counts, for who only hears it. */
  articlesOf: (count: number) => (count === 1 ? 'article' : 'articles'),
  matches: (count: number, total: number) =>
    count === total
      ? many(count, 'article', 'articles')
      : `${grouped(count)} of ${many(total, 'article', 'articles')}`,
  minutes: (count: number, state?: keyof typeof READ_STATES) =>
    `${count} min read${state === undefined ? '' : ` · ${READ_STATES[state]}`}`,
  facet: (facet: PrintedFacet) => FACET_NAMES[facet][0],
  facets: (facet: PrintedFacet) => FACET_NAMES[facet][1],
  held: { draft: 'Draft', future: 'Not yet published', expired: 'Expired' },
  filter: 'Filter',
  /** Of ticks beside each other. */
  anyOf: 'any of',
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
  website: 'Website',
  bookmark: 'Bookmark',
  bookmarked: 'Bookmarked',
  /** Why an article is on this device; what was only opened makes room for others. */
  because: { saved: 'Saved', opened: 'Kept for now' },
  save: {
    idle: 'Save offline',
    saving: (done: number, total: number) => `Saving ${done} of ${total}`,
    checked: (bytes: number) => `${sizeInWords(bytes)} · verified`,
    failed: 'Not saved',
    remove: 'Remove',
    removeCopy: 'Remove from this device',
  },
  undo: 'Undo',
  bookmarkRemoved: 'Bookmark removed.',
  copyRemoved: 'Removed from this device.',
  offline: (count: number, isOnline: boolean) =>
    count === 0
      ? `${noNetwork(isOnline)}, and no article is on this device yet.`
      : `${noNetwork(isOnline)}. ${count === 1 ? 'This article is' : `These ${many(count, 'article', 'articles')} are`} on this device.`,
  offlineTerms: (facet: PrintedFacet, count: number, isOnline: boolean) =>
    `${noNetwork(isOnline)}. Only the ${FACET_NAMES[facet][1].toLowerCase()} of the ${many(count, 'article', 'articles')} on this device are known.`,
  noTerms: {
    category: 'No article here has a category.',
    tag: 'No article here has a tag.',
    author: 'No article here has an author.',
  },
  offlinePage: (isOnline: boolean) =>
    `${noNetwork(isOnline)}, and this page is not on this device.`,
  offlinePageHint: 'If there is such a page, it can be read once the network is back.',
  offlineInstead: 'These articles are on this device:',
  failed: (code: 'offline' | keyof typeof FAILED, isOnline: boolean) =>
    code === 'offline'
      ? `${noNetwork(isOnline)}. What is on this device can still be read.`
      : FAILED[code],
  retry: 'Try again',
  notFound: 'There is no page at this address.',
  notFoundHint: 'It may have moved. Perhaps you were looking for one of these:',
  newest: 'The newest articles:',
  allArticles: 'All articles',
} as const;
