import type { BackupFault } from '../model/backup.ts';
import type { Facet, PrintedFacet } from '../model/facet.ts';
import type { FilterFacet, Sort } from '../model/filter.ts';
import type { HighlightColour } from '../model/highlight.ts';
import type { Measure } from '../model/look.ts';
import { spoken } from '../model/spoken.ts';
import type { WantedState } from '../model/wanted.ts';
import { sizeInWords } from '../model/size-in-words.ts';

const { number, counted } = spoken('en');

type Failure = Exclude<WantedState, 'waiting' | 'saved'>;

/** What a backup holds. */
export type BackupKind = 'bookmarks' | 'highlights' | 'history' | 'lists' | 'choices';

function either(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return counted(count, { one: '# article', other: '# articles' });
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'The network does not answer' : 'You are offline';
}

function quoted(text: string): string {
  return `“${text}”`;
}

function kept(count: number, kind: BackupKind): string {
  return counted(
    count,
    {
      bookmarks: { one: '# bookmark', other: '# bookmarks' },
      highlights: { one: '# highlight', other: '# highlights' },
      history: { one: '# article you read', other: '# articles you read' },
      lists: { one: '# smart list', other: '# smart lists' },
      choices: { one: '# choice', other: '# choices' },
    }[kind],
  );
}

function savedOf(done: number, total: number): string {
  return counted(done, {
    one: `# of ${articles(total)} is saved`,
    other: `# of ${articles(total)} are saved`,
  });
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `not ${name}` : name;
}

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'Categories',
  tag: 'Tags',
  author: 'Authors',
  series: 'Series',
  year: 'Years',
  language: 'Languages',
  minutes: 'Reading time',
  progress: 'Reading',
  shelf: 'Library',
};

/** What the interface says of all that comes after the first visit's page, or on use. */
export const late = {
  /** The tools of an article. */
  article: {
    copyCode: 'Copy',
    copied: 'Copied',
    notCopied: 'Not copied',
    wrapLines: 'Wrap lines',
    note: (mark: string) => `Note ${mark}`,
    toNote: 'Show among the notes',
    copyLink: 'Copy the link to this section',
    noPreview: 'Nothing is known here of where this link leads.',
    enlarge: (alt: string) => (alt === '' ? 'Enlarge the picture' : `Enlarge: ${alt}`),
    picture: (nth: number, count: number) => `Picture ${number(nth)} of ${number(count)}`,
    pictureOf: (nth: number, count: number) => `${number(nth)} of ${number(count)}`,
    previousPicture: 'Previous picture',
    nextPicture: 'Next picture',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    /** What scrolls by itself, for who only hears it. */
    scrolls: {
      code: (title: string | undefined) => (title === undefined ? 'Code' : `Code: ${title}`),
      table: (caption: string | undefined) =>
        caption === undefined ? 'Table' : `Table: ${caption}`,
      formula: 'Formula',
    },
  },

  /** Taking everything along, and bringing it back. */
  backup: {
    heading: 'Export and import',
    hint: 'Everything you have made here lies in this browser alone. A file of it can be kept elsewhere, and brought to another device.',
    everything: 'Everything, as a backup',
    bookmarks: 'Bookmarks, for a browser',
    markdown: 'Highlights, as Markdown',
    annotations: 'Highlights, as Web Annotations',
    readwise: 'Highlights, for Readwise',
    exportHeading: 'Export',
    importHeading: 'Import a backup, annotations, or the bookmarks of a browser',
    choose: 'Choose a file',
    preview: (name: string) => `What ${name} would bring`,
    added: (count: number, kind: BackupKind) => `${kept(count, kind)}, new here`,
    changed: (count: number, kind: BackupKind) => `${kept(count, kind)}, changed later there`,
    nothingNew: 'All that this file has for this site is here already.',
    unmatched: (count: number) =>
      counted(count, {
        one: 'One link leads to no article of this site, and is left out.',
        other: '# links lead to no article of this site, and are left out.',
      }),
    rules: 'Of what is here and there, the later change holds. Nothing is deleted.',
    merge: 'Import',
    cancel: 'Cancel',
    imported: 'Imported.',
    faults: {
      'other-format':
        'This file is neither a backup nor annotations nor the bookmarks of a browser. Nothing was changed.',
      newer:
        'This backup comes from a newer version of the site. Load the page again and choose it once more. Nothing was changed.',
      damaged: 'This backup is damaged, so nothing of it was taken. Nothing was changed.',
      'too-large': 'This file is larger than any backup. Nothing was changed.',
    } satisfies Record<BackupFault | 'too-large', string>,
  },

  /** Actions, palette and help sheet. */
  command: {
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
    listKept: (name: string) => `Kept as ${quoted(name)}, with the smart lists in the filter.`,
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
      count: (count: number) => counted(count, { one: '# result', other: '# results' }),
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
      searchAll: (text: string) => `Search all articles for ${quoted(text)}`,
    },
    keys: {
      group: {
        list: 'In a list',
        article: 'In an article',
        places: 'Go to',
        everywhere: 'Everywhere',
      },
      /** As they stand on a keyboard of the language. */
      names: { Space: 'Space', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: 'or',
      areOn: 'Keys act when they are pressed alone',
      areOnHint: 'Switch them off if you speak to this device, or press keys by accident.',
    },
  },

  /** What is said only where a list is narrowed. */
  filter: {
    heading: (facet: FilterFacet) => FACETS[facet],
    lengths: {
      '1-3': 'Up to 3 minutes',
      '4-7': '4 to 7 minutes',
      '8-15': '8 to 15 minutes',
      '16': 'Over 15 minutes',
    },
    marks: {
      unread: 'Unread',
      begun: 'In progress',
      read: 'Read',
      bookmarked: 'Bookmarked',
      saved: 'Saved offline',
      highlighted: 'With highlights',
    },
    not: 'not',
    /** A choice that articles must have, or must not have. */
    pick,
    remove: (name: string) => `Remove ${name}`,
    drop: (name: string, isExcluded: boolean, count: number) =>
      `Remove ${pick(name, isExcluded)}: ${articles(count)}`,
    left: (count: number) =>
      counted(count, { one: '# article is left', other: '# articles are left' }),
    text: quoted,
    /** Of ticks beside each other. */
    anyOf: 'any of',
    clear: 'Clear all',
    findAmong: (facet: Facet, count: number) =>
      `Find among ${number(count)} ${FACETS[facet].toLowerCase()}`,
    noneCalled: 'None has this in its name.',
    nothingMatches: 'No article has all of this.',
    nothingMatchesHint: 'Take one of these away:',
    sort: 'Sort by',
    sorts: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      title: 'Title',
      shortest: 'Shortest first',
      longest: 'Longest first',
      recent: 'Recently read',
      relevance: 'Best match',
    } satisfies Record<Sort, string>,
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
  },

  highlight: {
    highlight: 'Highlight',
    colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', rose: 'Rose' },
    colour: 'Colour',
    highlightIn: (colour: HighlightColour) => `Highlight in ${colour}`,
    selection: 'What is selected',
    note: 'Note',
    noteOf: (quote: string) => `Note on ${quoted(quote)}`,
    writeNote: 'Write a note',
    open: (quote: string, hasNote: boolean) =>
      `${hasNote ? 'Highlight with a note' : 'Highlight'}: ${quoted(quote)}`,
    inText: 'Highlights in this text',
    copy: 'Copy',
    copyQuote: 'Copy quote',
    copied: 'Copied, with its source.',
    notCopied: 'The browser did not let it be copied.',
    share: 'Share',
    shareLink: 'Share a link to this passage',
    linkCopied: 'Link copied.',
    remove: 'Remove',
    notShown:
      'This browser cannot show highlights in the text. They are kept, and listed in the library.',
    detached: (count: number) =>
      counted(count, {
        one: 'One highlight is on words that are no longer in this article',
        other: '# highlights are on words that are no longer in this article',
      }),
    isDetached: 'No longer in the article',
    nothing:
      'Nothing is highlighted yet. Select words in an article and choose a colour; they are listed here with your notes.',
    find: 'Find in highlights and notes',
    found: (count: number) => counted(count, { one: '# highlight', other: '# highlights' }),
    noneFound: 'No highlight and no note says this.',
    /** What is copied: the quote, and where it stands. */
    quoted: (quote: string, title: string, href: string) => `“${quote}”\n\n${title}\n${href}`,
  },

  /** Installing the site on a device. */
  install: {
    heading: 'Install',
    hint: 'With an icon of its own it opens like any app, without a network too, and browsers are less likely to clear away what you keep.',
    install: 'Install',
    /** The names that Safari has for them on iPhones and iPads. */
    byHand: 'In this browser: choose “Share”, then “Add to Home Screen”.',
    offered: 'Saved. This site can be installed like an app, too: the library says how.',
  },

  /** All that is kept in the browser, and deleting it. */
  kept: {
    heading: 'What is kept here',
    hint: 'All of it lies in this browser, on this device, and nowhere else.',
    bookmarks: (count: number) => counted(count, { one: '# bookmark', other: '# bookmarks' }),
    highlights: (count: number) =>
      counted(count, { one: '# highlight or note', other: '# highlights and notes' }),
    history: (count: number) =>
      counted(count, { one: '# article you opened', other: '# articles you opened' }),
    articles: (count: number, bytes: number) =>
      count === 0
        ? 'No article'
        : counted(count, {
            one: `# article with its pictures, ${sizeInWords(bytes)}`,
            other: `# articles with their pictures, ${sizeInWords(bytes)}`,
          }),
    choices: 'The theme, the text, the filters and whatever else you have chosen',
    usage: (bytes: number) =>
      `The browser counts ${sizeInWords(bytes)} in all, with the parts of the site itself.`,
    erase: 'Delete everything…',
    eraseHint:
      'This deletes all of the above from this browser, and cannot be taken back. A backup can be made first, above.',
    eraseNow: 'Delete everything for good',
    cancel: 'Cancel',
  },

  /** The library, and what stands below an article. */
  library: {
    revisions: 'Changes to this article',
    needsScript: 'The library needs JavaScript: what you keep lies in this browser.',
    bookmarks: 'Bookmarks',
    onThisDevice: 'On this device',
    noBookmarks:
      'No bookmarks yet. Press Bookmark on a card or in an article, and it is listed here.',
    nothingOnDevice: (most: number) =>
      `No article is on this device yet. The last ${number(most)} that you open are kept here, to be read without a network.`,
    bookmarkRemoved: 'Bookmark removed.',
    copyRemoved: 'Removed from this device.',
    highlights: 'Highlights',
    highlightRemoved: 'Highlight removed.',
    history: 'History',
    nothingRead: 'Nothing yet. Articles that you open are listed here, on this device alone.',
    /** @param share 0 to 1 */
    progress: (share: number) => {
      if (share === 1) return 'Read';
      return share === 0 ? 'Opened' : `${number(Math.max(1, Math.floor(share * 100)))}% read`;
    },
    clearHistory: 'Clear history',
    historyCleared: 'History cleared.',
    minutesLeft: (minutes: number) => `${number(minutes)} min left`,
    resume: (progress: number) => `Go on at ${number(Math.round(progress * 100))}%`,
    share: 'Share this article',
    speechFailed:
      'The code for reading aloud could not be loaded. Try again when the network is there.',
    linkCopied: 'Link copied.',
    linkNotCopied: 'The browser did not let the link be copied. Copy it from the address bar.',
    /** Of the copy on this device, which is shown because of what the network said. */
    copyBecause: (code: 'offline' | 'not-found' | 'damaged', isOnline: boolean) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'This article is no longer published',
          damaged: 'What arrived is not what was published',
        }[code]
      }. This is the copy on this device.`,
    nextPart: 'Next part',
    related: 'Related',
    alsoIn: 'Also in',
    alsoBy: 'Also by',
  },

  /** The panel for text and theme, and the mode without distractions. */
  look: {
    language: 'Language',
    /** Where none is chosen. */
    languageOfBrowser: 'As in the browser',
    languageFailed: 'This language could not be loaded. Try again when the network is there.',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark', black: 'Black' },
    contrast: 'More contrast',
    font: 'Typeface',
    fonts: {
      serif: 'Serif',
      sans: 'Sans serif',
      mono: 'Typewriter',
      system: 'System',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline: boolean) =>
      isOnline
        ? 'This typeface could not be loaded. Try again later.'
        : 'You are offline, and this typeface is not on this device yet.',
    text: 'Text',
    lines: 'Lines',
    measures: {
      size: 'Size',
      leading: 'Line height',
      measure: 'Line length',
      letters: 'Letter spacing',
      words: 'Word spacing',
    },
    value: (measure: Measure, value: number): string => {
      switch (measure) {
        case 'size':
          return `${number(value)} px`;
        case 'leading':
          return `${number(value, 1)} lines`;
        case 'measure':
          return counted(value, { one: '# letter', other: '# letters' });
        case 'letters':
        case 'words':
          return value === 0 ? 'Normal' : `${number(value)}% wider`;
      }
    },
    justified: 'Lines end evenly',
    hyphenated: 'Divide long words',
    reset: 'Reset all',
    wasReset: 'Text and theme are as they were at first.',
    listen: 'Listen',
    focus: 'Only the text',
    focusHint: 'Only the text is shown. Move or tap for the controls; Esc leaves.',
    leaveFocus: 'Show everything',
  },

  /** How an article came to be what it is. */
  revision: {
    hint: 'What the publisher has noted of each change, the latest first. The notes can be added to, and not be altered unseen.',
    first: 'Published',
    withdrawn: 'Withdrawn',
    changed: 'The text was changed',
    form: 'Its form was changed, and none of its words',
    isHere: 'The copy on this device',
    isShown: 'What you are reading',
    noLog: 'This site keeps no log of its changes.',
    notInLog: 'The log of this site does not know this article.',
  },

  /** The button that saves an article. */
  save: {
    saving: (done: number, total: number) => `Saving ${number(done)} of ${number(total)}`,
    checked: (bytes: number) => `${sizeInWords(bytes)} · verified`,
    failed: 'Not saved',
    remove: 'Remove',
    removeCopy: 'Remove from this device',
    /** Why an article is on this device; what was only opened makes room for others. */
    because: { saved: 'Saved', opened: 'Kept for now' },
  },

  /** Saving many articles at once. */
  saving: {
    heading: 'Take along',
    hint: 'All articles with their pictures, to be read without a network.',
    /** Whether a browser says how much room it gives is up to it. */
    size: (count: number, bytes: number, room: number | undefined) =>
      `${articles(count)}, at most ${sizeInWords(bytes)}.${
        room === undefined ? '' : ` This browser has room for ${sizeInWords(room)}.`
      }`,
    tooLarge: 'That may be more than there is room for. What fits is saved.',
    sizeUnknown: 'How much that is can be seen when the network is there.',
    everything: 'Save everything',
    saveList: 'Save these articles offline',
    begun: (count: number) => `Saving ${articles(count)}. The library shows how far it is.`,
    nothing: 'All of these are saved already.',
    saving: (done: number, total: number) => `Saving ${number(done)} of ${number(total)}`,
    away: (done: number, total: number) =>
      `The network does not answer. ${savedOf(done, total)}; the rest follows when it is back.`,
    paused: (done: number, total: number) => `Paused: ${savedOf(done, total)}.`,
    stuck: (code: 'storage-full' | 'storage-blocked', done: number, total: number) =>
      code === 'storage-full'
        ? `Could not save all: this device has no space left. ${savedOf(done, total)}. Remove something from the library or the device, then go on.`
        : `Could not save: this browser does not let the site keep anything. ${savedOf(done, total)}. Allow it in the browser’s settings, then go on.`,
    done: (done: number, total: number) =>
      done === total ? `Done: ${articles(total)} saved.` : `Done: ${savedOf(done, total)}.`,
    failed: (count: number, why: Failure) =>
      `Could not save ${number(count)}: ${
        {
          offline: 'did not come, though the network was there. Try again later.',
          'not-found': 'not published any more.',
          damaged: 'did not arrive as published, so not kept. Try again later.',
          'storage-full': 'found no space. Remove something from the library, then try again.',
          'storage-blocked':
            'refused by this browser. Allow this site to keep data, then try again.',
        }[why]
      }`,
    stopped: (done: number, total: number) => `Stopped: ${savedOf(done, total)}.`,
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
  },

  /** What only who searches is told. */
  search: {
    /** Before the heading under which a passage stands. */
    under: 'under',
    corrected: (typed: string, meant: readonly string[]) =>
      `Nothing here says ${quoted(typed)}. Shown is ${either(meant.map(quoted))}.`,
    missing: (terms: readonly string[]) => `Nothing here says ${either(terms.map(quoted))}.`,
    partial: 'No article has all of this. These have the most of it.',
    inArticle: 'Found in this article',
    notInText: (typed: string) => `${quoted(typed)} is not in the text`,
    marks: (count: number, typed: string) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth: number, count: number, typed: string) =>
      `${number(nth)} of ${number(count)} · ${quoted(typed)}`,
    nextMark: 'Next one in the text',
    previousMark: 'One before in the text',
  },

  /** Reading aloud. */
  speech: {
    controls: 'Reading aloud',
    play: 'Go on reading aloud',
    pause: 'Pause',
    previous: 'Sentence before',
    next: 'Next sentence',
    rate: 'Speed',
    rateOf: (rate: number) => `${number(rate, 2, 0)}×`,
    voice: 'Voice',
    chooseVoice: 'Choose a voice',
    /** Of a voice that is not on the device. */
    remote: (name: string) => `${name} (over the network)`,
    onlyRemote:
      'Only voices over the network speak this language here: the text goes to those who offer them. Choose one to listen.',
    noVoice: (language: string) =>
      `This device has no voice for ${language}. Add one in its settings, under speech or accessibility, then try again.`,
    failed: 'The voice has stopped. Choose another one, or go on.',
  },

  /** Articles that are suggested. */
  suggestion: {
    heading: 'More like what you read',
    because: {
      read: 'Because you read',
      begun: 'Because you began',
      bookmarked: 'Because you bookmarked',
    },
    areOn: 'Suggest articles like those I read',
    areOnHint: 'Worked out on this device. What you read is sent nowhere.',
  },

  /** Lists other than those of articles, and the page that stands where there is none. */
  lists: {
    showAll: (count: number) => `Show all ${number(count)}`,
    /** What a count that stands alone counts, for who only hears it. */
    articlesOf: (count: number) => counted(count, { one: 'article', other: 'articles' }),
    offline: (count: number, isOnline: boolean) =>
      count === 0
        ? `${noNetwork(isOnline)}, and no article is on this device yet.`
        : `${noNetwork(isOnline)}. ${counted(count, { one: 'This article is', other: 'These # articles are' })} on this device.`,
    offlineTerms: (facet: PrintedFacet, count: number, isOnline: boolean) =>
      counted(count, {
        one: `${noNetwork(isOnline)}. Only the ${FACETS[facet].toLowerCase()} of the # article on this device are known.`,
        other: `${noNetwork(isOnline)}. Only the ${FACETS[facet].toLowerCase()} of the # articles on this device are known.`,
      }),
    noTerms: {
      category: 'No article here has a category.',
      tag: 'No article here has a tag.',
      author: 'No article here has an author.',
    },
    notFoundHint: 'It may have moved. Perhaps you were looking for one of these:',
    newest: 'The newest articles:',
  },

  /** Who publishes a site, where that can be known. */
  trust: {
    /** @param day in words */
    known: (day: string) => `This site is signed. Its key, known here since ${day}:`,
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
  },
};
