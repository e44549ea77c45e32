import type { PrintedFacet } from '../model/facet.ts';
import type { Part } from '../model/article.ts';
import { spoken } from '../model/spoken.ts';
import { isolated } from '../model/words.ts';

const { number, counted } = spoken('en');

const ARTICLES = { one: '# article', other: '# articles' };

/** What is so where nothing comes: only the browser knows of a device that is offline. */
function noNetwork(isOnline: boolean): string {
  return isOnline ? 'The network does not answer' : 'You are offline';
}

/** What the interface says on a first visit. All else stands in the table of what it says later. */
export const first = {
  /** BCP 47: what all of these are written in, whatever the site is. */
  lang: 'en',
  dir: 'ltr',
  number,
  /** Of 1,000 bytes each, and 1,000 of the one before. */
  units: ['KB', 'MB', 'GB'],
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
  articles: (count: number) => counted(count, ARTICLES),
  matches: (count: number, total: number) =>
    count === total ? counted(count, ARTICLES) : `${number(count)} of ${counted(total, ARTICLES)}`,
  minutes: (count: number, state?: 'begun' | 'read') =>
    `${number(count)} min read${state === undefined ? '' : ` · ${state === 'begun' ? 'in progress' : 'already read'}`}`,
  facet: (facet: PrintedFacet) => ({ category: 'Category', tag: 'Tag', author: 'Author' })[facet],
  facets: (facet: PrintedFacet) =>
    ({ category: 'Categories', tag: 'Tags', author: 'Authors' })[facet],
  held: { draft: 'Draft', future: 'Not yet published', expired: 'Expired' },
  filter: 'Filter',
  done: (count: number) => `Show ${counted(count, ARTICLES)}`,
  more: 'Show more',
  loading: 'Loading…',
  newer: 'Newer articles',
  older: 'Older articles',
  pages: 'Pages',
  pageOf: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  narrowedTo: 'Articles:',
  nothingPublished: 'Nothing has been published here yet.',
  website: 'Website',
  bookmark: 'Bookmark',
  bookmarked: 'Bookmarked',
  saveOffline: 'Save offline',
  undo: 'Undo',
  offlinePage: (isOnline: boolean) =>
    `${noNetwork(isOnline)}, and this page is not on this device.`,
  offlinePageHint: 'If there is such a page, it can be read once the network is back.',
  offlineInstead: 'These articles are on this device:',
  failed: (
    code: 'offline' | 'not-found' | 'storage-full' | 'storage-blocked' | 'damaged',
    isOnline: boolean,
  ) =>
    ({
      offline: `${noNetwork(isOnline)}. What is on this device can still be read.`,
      'not-found': 'This is no longer published. Load the page again to see what is.',
      'storage-full':
        'This device has no space left for it. Remove something from the library, then try again.',
      'storage-blocked':
        'This browser does not let the site keep anything, so nothing can be saved.',
      damaged: 'What arrived is not what was published, so it was not kept. Try again later.',
    })[code],
  retry: 'Try again',
  notFound: 'There is no page at this address.',
  allArticles: 'All articles',

  /** What the page of an article says. */
  reading: {
    outline: 'In this article',
    updated: 'Updated',
    next: 'Newer',
    previous: 'Older',
    nextIn: (list: string) => `Next in ${isolated(list)}`,
    previousIn: (list: string) => `Previous in ${isolated(list)}`,
    neighbours: 'Before and after',
    license: 'Licence:',
    partOf: ({ number: part, of }: Part, series: string) =>
      `Part ${number(part)} of ${number(of)} in ${isolated(series)}`,
  },
} as const;
