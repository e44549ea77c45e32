import { FACETS, type Facet, type Term } from './facet.ts';
import { decoded } from './url.ts';

/** The slugs that are chosen under each facet: any of them within a facet, all facets together. */
export type Filter = Readonly<Record<Facet, readonly string[]>>;

export const NO_FILTER: Filter = { category: [], tag: [], author: [], year: [] };

export function isEmptyFilter(filter: Filter): boolean {
  return FACETS.every((facet) => filter[facet].length === 0);
}

/** Reads `?tag=css&tag=ai&year=2024`. What is not a facet is ignored; what is chosen twice counts once. */
export function parseFilter(query: string): Filter {
  const filter: Record<Facet, string[]> = { category: [], tag: [], author: [], year: [] };
  for (const pair of query.replace(/^\?/, '').split('&')) {
    const [key = '', value = ''] = pair.split('=');
    const facet = FACETS.find((known) => known === key);
    if (facet === undefined || value === '') continue;
    const slug = decoded(value.replaceAll('+', ' ')).normalize('NFC');
    if (!filter[facet].includes(slug)) filter[facet].push(slug);
  }
  return filter;
}

/** The query that {@link parseFilter} reads back, with its `?`, or nothing where nothing is chosen. */
export function queryOf(filter: Filter): string {
  const pairs = FACETS.flatMap((facet) =>
    filter[facet].map((slug) => `${facet}=${encodeURIComponent(slug)}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

export function toggled(filter: Filter, facet: Facet, slug: string): Filter {
  const chosen = filter[facet];
  const next = chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug];
  return { ...filter, [facet]: next };
}

/** The terms of the facets that were loaded. */
export type Terms = Partial<Readonly<Record<Facet, readonly Term[]>>>;

/** A choice with the number of articles that the list would hold if it alone were chosen in its facet. */
export interface Choice {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Which places of the catalog pass the filter's facets, leaving one facet out. 1 where they do. */
function passing(filter: Filter, terms: Terms, total: number, without?: Facet): Uint8Array {
  let passes = new Uint8Array(total).fill(1);
  for (const facet of FACETS) {
    if (facet === without || filter[facet].length === 0) continue;
    const any = new Uint8Array(total);
    for (const term of terms[facet] ?? []) {
      if (!filter[facet].includes(term.slug)) continue;
      for (const place of term.places) any[place] = passes[place] ?? 0;
    }
    passes = any;
  }
  return passes;
}

/** The places that a filter leaves, newest first. Needs the terms of every facet in which something is chosen. */
export function matching(filter: Filter, terms: Terms, total: number): number[] {
  const passes = passing(filter, terms, total);
  const places: number[] = [];
  for (let place = total - 1; place >= 0; place -= 1) if (passes[place] === 1) places.push(place);
  return places;
}

/** The choices of a facet, with what each would leave beside what is chosen in the other facets. */
export function choicesOf(facet: Facet, filter: Filter, terms: Terms, total: number): Choice[] {
  const passes = passing(filter, terms, total, facet);
  return (terms[facet] ?? []).map(({ slug, name, places }) => ({
    slug,
    name,
    count: places.reduce((sum, place) => sum + (passes[place] ?? 0), 0),
    isChosen: filter[facet].includes(slug),
  }));
}
