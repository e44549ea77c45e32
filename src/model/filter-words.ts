import type { Facet } from './facet.ts';
import type { FilterFacet, Sort } from './filter.ts';
import { words } from './words.ts';

const HEADINGS: Readonly<Record<FilterFacet, string>> = {
  category: words.facets('category'),
  tag: words.facets('tag'),
  author: words.facets('author'),
  series: 'Series',
  year: 'Years',
  language: 'Languages',
  minutes: 'Reading time',
  progress: 'Reading',
  shelf: 'Library',
};

const LENGTHS: Readonly<Record<string, string>> = {
  '1-3': 'Up to 3 minutes',
  '4-7': '4 to 7 minutes',
  '8-15': '8 to 15 minutes',
  '16': 'Over 15 minutes',
};

const MARKS: Readonly<Record<string, string>> = {
  unread: 'Unread',
  begun: 'In progress',
  read: 'Read',
  bookmarked: 'Bookmarked',
  saved: 'Saved offline',
  highlighted: 'With highlights',
};

const SORTS: Readonly<Record<Sort, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
  shortest: 'Shortest first',
  longest: 'Longest first',
  recent: 'Recently read',
  relevance: 'Best match',
};

/** A language in the words of the interface. */
export function languageInWords(code: string): string {
  try {
    return new Intl.DisplayNames(words.lang, { type: 'language' }).of(code) ?? code;
  } catch {
    // What stands in an address may be no language at all.
    return code;
  }
}

const NOT = 'not';

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `${NOT} ${name}` : name;
}

/** What is said only where a list is narrowed: it is loaded with the code of the filter. */
export const filterWords = {
  heading: (facet: FilterFacet) => HEADINGS[facet],
  /** A choice as it is shown: years, tags and authors are called as they are written. */
  choice: (facet: FilterFacet, slug: string, name: string) => {
    if (facet === 'language') return languageInWords(name);
    if (facet === 'minutes') return LENGTHS[slug] ?? name;
    return facet === 'progress' || facet === 'shelf' ? (MARKS[slug] ?? name) : name;
  },
  /** Whether the interface has a word for the choices of a facet, or their authors have. */
  isOurs: (facet: FilterFacet) => ['language', 'minutes', 'progress', 'shelf'].includes(facet),
  not: NOT,
  /** A choice that articles must have, or must not have. */
  pick,
  drop: (name: string, isExcluded: boolean, count: number) =>
    `${words.remove(pick(name, isExcluded))}: ${words.articles(count)}`,
  left: (count: number) => `${words.articles(count)} ${count === 1 ? 'is' : 'are'} left`,
  text: (text: string) => `“${text}”`,
  findAmong: (facet: Facet, count: number) =>
    `Find among ${String(count)} ${HEADINGS[facet].toLowerCase()}`,
  noneCalled: 'None has this in its name.',
  sort: 'Sort by',
  sorts: SORTS,
  lists: {
    heading: 'Smart lists',
    name: 'A name for this filter',
    keep: 'Keep it',
    save: 'Save',
    rename: 'Rename',
    removed: 'Removed.',
  },
  layout: 'Show as',
  layouts: { cards: 'Cards', compact: 'Compact list' },
} as const;
