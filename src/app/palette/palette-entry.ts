import { type Listed, parseAddress } from '../../model/article.ts';
import { FACET_FOLDERS, type PrintedFacet } from '../../model/facet.ts';
import { FILTER_FACETS, type FilterFacet, NO_FILTER, queryOf } from '../../model/filter.ts';
import type { TermCount } from '../../model/page.ts';
import { hrefOf, routeHref, termHref } from '../../model/route.ts';
import { ShapeError } from '../../model/shape.ts';
import { slugOf } from '../../model/slug.ts';
import type { RecentChoice } from './recent-choices.ts';

export type EntryKind = 'action' | 'page' | 'smart-list' | FilterFacet | 'article' | 'search';

/** Something that can be chosen in the palette. */
export interface PaletteEntry {
  /** Stays the same from one visit to the next. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** BCP 47, where it is known. */
  readonly lang?: string | undefined;
  /** How many articles a term gathers. */
  readonly count?: number | undefined;
  /** As they are written on a keyboard, where it is had by them too. */
  readonly keys?: readonly string[];
  /** Where it leads; or else what it does. */
  readonly href?: string;
  readonly run?: () => void;
}

/** The site that entries lead into. */
export interface Ground {
  readonly base: string;
  /** BCP 47: that of names, and of articles that say nothing else. */
  readonly language: string;
}

export function articleEntry(
  { address, title, lang }: Pick<Listed, 'address' | 'title' | 'lang'>,
  { base, language }: Ground,
): PaletteEntry {
  const href = hrefOf(address, base);
  return { id: `article ${address}`, kind: 'article', title, lang: lang ?? language, href };
}

/** Leads to the page of a term, or to the list that it alone narrows. */
export function termEntry(
  facet: FilterFacet,
  { slug, name }: Pick<TermCount, 'slug' | 'name'>,
  { base, language }: Ground,
  count?: number,
): PaletteEntry {
  const href = isPrinted(facet) ? termHref(facet, slug, base) : narrowedHref(facet, slug, base);
  return { id: `${facet} ${slug}`, kind: facet, title: name, lang: language, count, href };
}

function isPrinted(facet: FilterFacet): facet is PrintedFacet {
  return Object.hasOwn(FACET_FOLDERS, facet);
}

function narrowedHref(facet: FilterFacet, slug: string, base: string): string {
  const query = queryOf({ ...NO_FILTER, picks: [{ facet, slug, isExcluded: false }] });
  return routeHref({ kind: 'list', query, page: 1 }, base);
}

/** What was chosen before, and is not among what is known; `undefined` where it cannot be had any more. */
export function recentEntry({ id, title }: RecentChoice, ground: Ground): PaletteEntry | undefined {
  const [kind = '', name = ''] = id.split(/ (.*)/s);
  const facet = FILTER_FACETS.find((known) => known === kind);
  if (facet !== undefined && name !== '' && name === slugOf(name)) {
    return termEntry(facet, { slug: name, name: title }, ground);
  }
  if (kind !== 'article') return undefined;
  try {
    return articleEntry({ address: parseAddress(name, id), title }, ground);
  } catch (error) {
    if (error instanceof ShapeError) return undefined;
    throw error;
  }
}
