import { lateWords } from '../model/late-words.ts';
import type { Listed, Neighbours } from '../model/article.ts';
import { hrefOf, routeHref } from '../model/route.ts';
import { words } from '../model/words.ts';
import { articlesAtHand } from './articles-at-hand.ts';
import { goToCard, linkInFocus } from './cards.ts';
import { filterActions } from './filter-actions.ts';
import type { Action, ActionGroup, ActionTable } from './keys/action.ts';
import { BOOKMARKS_ID, DEVICE_ID, HIGHLIGHTS_ID, HISTORY_ID } from './library/library-places.ts';
import { goBackToList } from './list-behind.ts';
import { lookActions, type LookWays, textActions } from './look-actions.ts';
import type { Reader } from './reader.svelte.ts';

/** All that the app does by a key or from the palette. Of two with the same key the first that applies is meant. */
export function actionsOf(reader: Reader, ways: LookWays): Action[] {
  const titles = lateWords.command.actions;
  const tables: Readonly<Record<ActionGroup, ActionTable>> = {
    places: placeActions(reader),
    everywhere: [
      { id: 'bookmark', keys: ['s'], title: titles.bookmark, ...bookmarking(reader) },
      { id: 'read', keys: ['m'], title: titles.read, ...marking(reader) },
      { id: 'search', keys: ['/', 'Mod+k'], title: titles.search, run: () => ways.open('palette') },
      { id: 'help', keys: ['?'], title: titles.help, run: () => ways.open('help') },
      ...lookActions(reader, ways),
      ...historyActions(reader),
      { id: 'close', keys: [], nativeKeys: ['Escape'], title: words.close },
    ],
    article: [
      ...articleActions(reader),
      previewAction(reader),
      ...highlightActions(reader),
      ...textActions(reader, ways),
    ],
    list: [...listActions(reader), ...filterActions(reader)],
  };
  return Object.entries(tables).flatMap(([group, table]) =>
    table.map((action) => ({ ...action, group: group as ActionGroup })),
  );
}

function listActions(reader: Reader): ActionTable {
  const titles = lateWords.command.actions;
  const applies = () => reader.screen.view.kind !== 'article';
  const hasCard = () => applies() && linkInFocus() !== undefined;
  const card = { applies, repeats: true } as const;
  const next = () => void goToCard(1, reader.screen.view);
  const previous = () => void goToCard(-1, reader.screen.view);
  const open = () => linkInFocus()?.click();
  return [
    { id: 'next', keys: ['j'], title: titles.next, ...card, run: next },
    { id: 'previous', keys: ['k'], title: titles.previous, ...card, run: previous },
    {
      id: 'open',
      keys: ['o'],
      nativeKeys: ['Enter'],
      title: titles.open,
      applies: hasCard,
      run: open,
    },
  ];
}

function articleActions(reader: Reader): ActionTable {
  const titles = lateWords.command.actions;
  const { base } = reader;
  const applies = () => shownIn(reader) !== undefined;
  const beside = (which: keyof Neighbours) => {
    const { view } = reader.screen;
    return view.kind === 'article' ? view.neighbours?.[which] : undefined;
  };
  const goTo = (which: keyof Neighbours): Pick<Action, 'applies' | 'run'> => ({
    applies: () => beside(which) !== undefined,
    run: () => location.assign(hrefOf(beside(which)?.address ?? '/', base)),
  });
  const save = () => {
    const article = shownIn(reader);
    if (article !== undefined) void reader.keep((shelf) => shelf.save(article));
  };
  const isSaved = () => {
    const state = reader.shelf?.saveState(shownIn(reader)?.address ?? '');
    return state?.kind === 'saved' && state.because === 'saved';
  };
  return [
    { id: 'older', keys: ['j'], title: titles.older, ...goTo('older') },
    { id: 'newer', keys: ['k'], title: titles.newer, ...goTo('newer') },
    { id: 'onwards', keys: ['Space'], title: titles.onwards, ...goTo('older') },
    { id: 'back', keys: ['u'], title: titles.back, applies, run: () => goBackToList(base) },
    {
      id: 'share',
      keys: [],
      title: lateWords.library.share,
      applies: () => applies() && reader.companion !== undefined,
      run: () => {
        const article = shownIn(reader);
        if (article !== undefined) void reader.companion?.share(article);
      },
    },
    {
      id: 'revisions',
      keys: [],
      title: lateWords.library.revisions,
      applies: () => applies() && reader.companion !== undefined,
      run: () => {
        const article = shownIn(reader);
        if (article !== undefined) void reader.companion?.showRevisions(article);
      },
    },
    {
      id: 'listen',
      keys: ['l'],
      title: titles.listen,
      applies: () => applies() && reader.companion?.canListen === true,
      run: () => void reader.companion?.listen(),
    },
    {
      id: 'save',
      keys: [],
      title: words.saveOffline,
      applies: () => applies() && !isSaved(),
      run: save,
    },
    {
      id: 'remove copy',
      keys: [],
      title: lateWords.save.removeCopy,
      applies: () => isSaved(),
      run: () => void reader.keep((shelf) => shelf.remove(shownIn(reader)?.address ?? '')),
    },
  ];
}

/** For a link to another article: a pointer has only to rest on it. */
function previewAction(reader: Reader): ActionTable[number] {
  const titles = lateWords.command.actions;
  const previews = () => reader.companion?.linkPreviews;
  const applies = () => previews()?.hasLink() === true;
  return {
    id: 'preview',
    keys: ['p'],
    title: titles.preview,
    applies,
    run: () => previews()?.show(),
  };
}

/** What is done with words that are selected. */
function highlightActions(reader: Reader): ActionTable {
  const titles = lateWords.command.actions;
  const tools = () => reader.companion?.highlightTools;
  const applies = () => tools()?.hasSelection() === true;
  return [
    {
      id: 'highlight',
      keys: ['h'],
      title: titles.highlight,
      applies,
      run: () => tools()?.highlight(),
    },
    { id: 'note', keys: ['n'], title: titles.note, applies, run: () => tools()?.writeNote() },
  ];
}

function placeActions({ base, site }: Reader): ActionTable {
  const library = routeHref({ kind: 'library' }, base);
  const place = (title: string, href: string, key?: string): ActionTable[number] => {
    return { id: `page ${href}`, title, href, keys: key === undefined ? [] : [`g ${key}`] };
  };
  return [
    place(words.allArticles, base, 'a'),
    place(lateWords.command.unread, `${base}?progress=unread`, 'u'),
    place(lateWords.library.bookmarks, `${library}#${BOOKMARKS_ID}`, 's'),
    place(lateWords.library.highlights, `${library}#${HIGHLIGHTS_ID}`, 'n'),
    place(lateWords.library.history, `${library}#${HISTORY_ID}`, 'h'),
    place(lateWords.library.onThisDevice, `${library}#${DEVICE_ID}`, 'd'),
    place(words.library, library),
    ...site.facets.map((facet) =>
      place(words.facets(facet), routeHref({ kind: 'terms', facet }, base)),
    ),
    ...site.navigation.map(({ title, href }) => ({ ...place(title, href), lang: site.language })),
    place(lateWords.command.licences, `${base}licences.txt`),
  ];
}

function historyActions(reader: Reader): ActionTable {
  const suggest = (areOn: boolean): ActionTable[number] => ({
    id: `suggest ${areOn ? 'on' : 'off'}`,
    keys: [],
    title: lateWords.command.suggest(areOn),
    applies: () => reader.suggestions?.areOn === !areOn,
    run: () => void reader.suggestions?.choose(areOn),
  });
  return [
    {
      id: 'clear history',
      keys: [],
      title: lateWords.library.clearHistory,
      applies: () => (reader.history?.readings.length ?? 0) > 0,
      run: () => void reader.history?.clear(),
    },
    suggest(true),
    suggest(false),
  ];
}

function bookmarking(reader: Reader): Pick<Action, 'applies' | 'run'> {
  return {
    applies: () => inReachOf(reader) !== undefined,
    run: () => {
      const article = inReachOf(reader);
      if (article === undefined) return;
      void reader.keep((shelf) => {
        // That a bookmark is taken away the shelf says itself.
        if (!shelf.isBookmarked(article.address)) reader.say(words.bookmarked);
        return shelf.toggleBookmark(article);
      });
    },
  };
}

function marking(reader: Reader): Pick<Action, 'applies' | 'run'> {
  return {
    applies: () => reader.history !== undefined && inReachOf(reader) !== undefined,
    run: () => {
      const { history } = reader;
      const article = inReachOf(reader);
      if (history === undefined || article === undefined) return;
      const { address } = article;
      const before = history.readingOf(address);
      const isRead = before?.progress !== 1;
      reader.say(lateWords.command.markedRead(isRead), () => void history.put(address, before));
      void history.mark(article, isRead ? 1 : 0);
    },
  };
}

function shownIn({ screen: { view } }: Reader): Listed | undefined {
  return view.kind === 'article' ? view.article : undefined;
}

/** The article that is open, or the one whose card has the focus. */
function inReachOf(reader: Reader): Listed | undefined {
  const shown = shownIn(reader);
  const href = linkInFocus()?.getAttribute('href');
  if (shown !== undefined || href === undefined) return shown;
  const { base } = reader;
  return articlesAtHand(reader).find(({ address }) => hrefOf(address, base) === href);
}
