import { DEVICE_FACETS, type DeviceFacet, type Facet, FACETS } from './facet.ts';
import { textIn } from './route.ts';
import { decoded } from './url.ts';

export const FILTER_FACETS = [...FACETS, ...DEVICE_FACETS] as const;
export type FilterFacet = Facet | DeviceFacet;

export const SORTS = [
  'newest',
  'oldest',
  'title',
  'shortest',
  'longest',
  'recent',
  'relevance',
] as const;
export type Sort = (typeof SORTS)[number];

/** A choice of a facet that articles must have, or must not have. */
export interface Pick {
  readonly facet: FilterFacet;
  readonly slug: string;
  readonly isExcluded: boolean;
}

/** Any of the choices within a facet, all facets together, none of what is excluded; and what the text finds. */
export interface Filter {
  /** In the order of the facets. */
  readonly picks: readonly Pick[];
  readonly text: string;
  /** Absent where it goes without saying: by relevance where there is a text, else the newest first. */
  readonly sort?: Sort;
}

export const NO_FILTER: Filter = { picks: [], text: '' };

/** Whether a filter takes articles away: one that only sorts does not. */
export function isNarrowing({ picks, text }: Filter): boolean {
  return picks.length > 0 || text !== '';
}

export function sortOf({ sort, text }: Filter): Sort {
  return sort ?? (text === '' ? 'newest' : 'relevance');
}

/** The ways in which what a filter leaves can be sorted. */
export function sortsFor({ text }: Filter, hasHistory: boolean): readonly Sort[] {
  return SORTS.filter(
    (sort) => (sort !== 'relevance' || text !== '') && (sort !== 'recent' || hasHistory),
  );
}

/** The order alone. */
export function cleared(filter: Filter): Filter {
  return { ...filter, ...NO_FILTER };
}

/** The filter in another order, which is left unsaid where it goes without. */
export function sortedBy(filter: Filter, sort: Sort): Filter {
  const { sort: _before, ...rest } = filter;
  return sort === sortOf(rest) ? rest : { ...rest, sort };
}

/**
 * Reads `tag=css&-tag=ai&year=2024&q=light&sort=title`. What is no part of a filter is ignored; of what is
 * said twice of the same choice, the last counts.
 */
export function parseFilter(query: string): Filter {
  let filter: Filter = { ...NO_FILTER, text: textIn(query) };
  let sort: Sort | undefined;
  for (const pair of query.replace(/^\?/, '').split('&')) {
    const [key = '', coded = ''] = pair.split('=');
    const value = decoded(coded.replaceAll('+', ' ')).normalize('NFC');
    if (key === 'sort') sort = SORTS.find((known) => known === value);
    const facet = FILTER_FACETS.find((known) => known === key.replace(/^-/, ''));
    if (facet === undefined || value === '') continue;
    filter = picked(filter, { facet, slug: value, isExcluded: key.startsWith('-') });
  }
  return sort === undefined ? filter : sortedBy(filter, sort);
}

/** The query that {@link parseFilter} reads back, without a `?`. */
export function queryOf(filter: Filter): string {
  const { picks, text, sort } = sortedBy(filter, sortOf(filter));
  const pairs = picks.map(
    ({ facet, slug, isExcluded }) => `${isExcluded ? '-' : ''}${facet}=${encodeURIComponent(slug)}`,
  );
  if (text !== '') pairs.push(`q=${encodeURIComponent(text)}`);
  if (sort !== undefined) pairs.push(`sort=${sort}`);
  return pairs.join('&');
}

function isOf(facet: FilterFacet, slug: string): (pick: Pick) => boolean {
  return (pick) => pick.facet === facet && pick.slug === slug;
}

export function pickOf({ picks }: Filter, facet: FilterFacet, slug: string): Pick | undefined {
  return picks.find(isOf(facet, slug));
}

export function without(filter: Filter, { facet, slug }: Omit<Pick, 'isExcluded'>): Filter {
  const isIt = isOf(facet, slug);
  return { ...filter, picks: filter.picks.filter((pick) => !isIt(pick)) };
}

/** The filter with a choice, in place of the opposite one. */
export function picked(filter: Filter, pick: Pick): Filter {
  const order = ({ facet }: Pick): number => FILTER_FACETS.indexOf(facet);
  const others = without(filter, pick);
  const picks = [...others.picks, pick].sort((a, b) => order(a) - order(b));
  return { ...others, picks };
}

/** Chooses, or takes back what was chosen in just this way. */
export function toggled(filter: Filter, pick: Pick): Filter {
  const known = pickOf(filter, pick.facet, pick.slug);
  return known?.isExcluded === pick.isExcluded ? without(filter, pick) : picked(filter, pick);
}
