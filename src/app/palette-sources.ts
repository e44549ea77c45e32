import { commandWords } from '../model/command-words.ts';
import { words } from '../model/words.ts';
import { codeOf } from '../storage/reader-error.ts';
import type { Action } from './keys/action.ts';
import { keyNames } from './keys/key-names.ts';
import { type PaletteEntry, termEntry } from './palette/palette-entry.ts';
import type { PaletteSources } from './palette/palette-search.svelte.ts';
import { RecentChoices } from './palette/recent-choices.ts';
import type { Reader } from './reader.svelte.ts';

/** Articles that are offered: who wants more has the list. */
const MOST_FOUND = 8;

/** What the palette offers where the reader is now. */
export function paletteSources(
  reader: Reader,
  actions: readonly Action[],
  isMac: boolean,
): PaletteSources {
  const { base, site } = reader;
  const ground = { base, language: site.language };
  return {
    ground,
    entries: actions.filter(isOffered).map((action) => actionEntry(action, isMac)),
    async terms() {
      const each = await Promise.all(
        site.facets.map(async (facet) => {
          const terms = await reader.terms(facet);
          return terms.map((term) => termEntry(facet, term, ground, term.count));
        }),
      );
      return each.flat();
    },
    findArticles: (text, signal) => reader.findArticles(text, MOST_FOUND, signal),
    recent: new RecentChoices(base),
    searchEntry: (text) => ({
      id: 'search',
      kind: 'search',
      title: commandWords.palette.searchAll(text),
      href: `${base}?q=${encodeURIComponent(text)}`,
    }),
    failed: (error) => words.failed(codeOf(error), navigator.onLine),
  };
}

/** The palette itself is open already, and what the browser does is not ours to offer. */
function isOffered({ id, href, run, applies }: Action): boolean {
  return id !== 'search' && (href ?? run) !== undefined && applies?.() !== false;
}

function actionEntry(
  { id, title, lang, keys: [first], href, run }: Action,
  isMac: boolean,
): PaletteEntry {
  return {
    id,
    kind: href === undefined ? 'action' : 'page',
    title,
    lang,
    ...(first !== undefined && { keys: keyNames(first, isMac) }),
    ...(href !== undefined && { href }),
    ...(run !== undefined && { run }),
  };
}
