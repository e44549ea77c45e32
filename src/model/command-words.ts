import type { FilterFacet } from './filter.ts';

/**
 * What actions, palette and help sheet say. Beside `words`, because that comes with every page, and this when
 * one of them is used.
 */
export const commandWords = {
  actions: {
    next: 'Next in the list',
    previous: 'Previous in the list',
    open: 'Open',
    older: 'Older article',
    newer: 'Newer article',
    onwards: 'Older article, from the end of this one',
    back: 'Back to the list',
    bookmark: 'Bookmark, or take the bookmark away',
    search: 'Search, or choose what to do',
    help: 'Keys',
    theme: 'Next theme',
    larger: 'Larger text',
    smaller: 'Smaller text',
    filter: 'Filter this list',
    clear: 'Clear all filters',
    keepList: 'Keep this list as a smart list',
    read: 'Mark as read, or as unread',
    highlight: 'Highlight the selected words',
    listen: 'Listen to this article, or pause',
    preview: 'Show where the link in focus leads',
    note: 'Write a note on the selected words',
  },
  unread: 'Unread articles',
  licences: 'Licences of what this site is made of',
  sortBy: (sort: string) => `Sort by: ${sort}`,
  showAs: (layout: string) => `Show as: ${layout}`,
  listKept: (name: string) => `Kept as “${name}”, with the smart lists in the filter.`,
  markedRead: (isRead: boolean) => (isRead ? 'Marked as read.' : 'Marked as unread.'),
  suggest: (areOn: boolean) =>
    areOn ? 'Suggest articles like those I read' : 'Suggest no articles by what I read',
  themeIs: (theme: string) => `Theme: ${theme}`,
  sizeIs: (size: string) => `Size: ${size}`,
  palette: {
    /** Before anything is typed. */
    hint: 'Search or do something',
    results: 'Results',
    manual: 'Arrows choose, Enter opens, Ctrl or ⌘ and Enter in a new tab.',
    count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
    kind: {
      action: 'Action',
      page: 'Page',
      category: 'Category',
      tag: 'Tag',
      author: 'Author',
      series: 'Series',
      year: 'Year',
      language: 'Language',
      minutes: 'Reading time',
      progress: 'Reading',
      shelf: 'Library',
      'smart-list': 'Smart list',
      article: 'Article',
      search: 'Search',
    } satisfies Record<
      FilterFacet | 'action' | 'page' | 'smart-list' | 'article' | 'search',
      string
    >,
    searchAll: (text: string) => `Search all articles for “${text}”`,
  },
  keys: {
    group: {
      list: 'In a list',
      article: 'In an article',
      places: 'Go to',
      everywhere: 'Everywhere',
    },
    or: 'or',
    areOn: 'Keys act when they are pressed alone',
    areOnHint: 'Switch them off if you speak to this device, or press keys by accident.',
  },
} as const;
