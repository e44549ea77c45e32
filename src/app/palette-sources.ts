import { lateWords } from '../model/late-words.ts';
import { choiceInWords } from '../model/filter-choice.ts';
import { isNamedByUs } from '../model/filter-choice.ts';
import { DEVICE_FACETS, FACETS } from '../model/facet.ts';
import type { FilterFacet } from '../model/filter.ts';
import { routeHref } from '../model/route.ts';
import { words } from '../model/words.ts';
import { codeOf } from '../storage/reader-error.ts';
import type { Action } from './keys/action.ts';
import { keyNames } from './keys/key-names.ts';
import { MARKS } from './list/marks.ts';
import { SmartLists } from './list/smart-lists.svelte.ts';
import { type Ground, type PaletteEntry, termEntry } from './palette/palette-entry.ts';
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
    entries: [
      ...smartListEntries(base),
      ...actions.filter(isOffered).map((action) => actionEntry(action, isMac)),
    ],
    async terms() {
      const each = await Promise.all(
        FACETS.map(async (facet) => {
          const terms = await reader.finding.terms(facet);
          return terms.map(({ slug, name, count }) => {
            const shown = { slug, name: choiceInWords(facet, slug, name) };
            return termEntry(facet, shown, groundOf(facet, ground), count);
          });
        }),
      );
      return [...markEntries(ground), ...each.flat()];
    },
    findArticles: (text, signal) => reader.finding.articles(text, MOST_FOUND, signal),
    recent: new RecentChoices(base),
    searchEntry: (text) => ({
      id: 'search',
      kind: 'search',
      title: lateWords.command.palette.searchAll(text),
      href: `${base}?q=${encodeURIComponent(text)}`,
    }),
    failed: (error) => words.failed(codeOf(error), navigator.onLine),
  };
}

function smartListEntries(base: string): PaletteEntry[] {
  return new SmartLists(base).all.map(({ name, query }) => ({
    id: `smart-list ${name}`,
    kind: 'smart-list',
    title: name,
    href: routeHref({ kind: 'list', query, page: 1 }, base),
  }));
}

/** What only the device knows of articles. */
function markEntries(ground: Ground): PaletteEntry[] {
  return DEVICE_FACETS.flatMap((facet) =>
    MARKS[facet].map((slug) => {
      const name = choiceInWords(facet, slug, slug);
      return termEntry(facet, { slug, name }, groundOf(facet, ground));
    }),
  );
}

/** The names of some choices are ours, and not the site's. */
function groundOf(facet: FilterFacet, ground: Ground): Ground {
  return isNamedByUs(facet) ? { ...ground, language: words.lang } : ground;
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
