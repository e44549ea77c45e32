import type { Listed } from '../../model/article.ts';
import { compareDates } from '../../model/date.ts';
import { type Facet, FACETS } from '../../model/facet.ts';
import { placesIn } from '../../model/order.ts';
import { termsOf } from '../../model/term.ts';
import type { Catalog, Term, TextFound } from './catalog.ts';

export interface DeviceCatalogOptions {
  /** Of the site. */
  readonly language: string;
  /** Looks into the texts of articles; what is found are their indexes. */
  readonly search: (
    articles: readonly Listed[],
    typed: string,
    signal?: AbortSignal,
  ) => Promise<TextFound>;
}

/**
 * Articles that this device knows, as a catalog: what is kept, for when there is no network, or what the
 * reader has marked.
 */
export function deviceCatalog(
  known: readonly Listed[],
  { language, search }: DeviceCatalogOptions,
): Catalog {
  const articles = known.toSorted((a, b) => compareDates(a.date, b.date));
  const terms = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      termsOf(facet, articles, language).map((term) => ({ ...term, count: term.places.length })),
    ]),
  ) as Record<Facet, Term[]>;
  return {
    isOnDevice: true,
    edition: `device ${articles.map(({ hash }) => hash).join(' ')}`,
    total: articles.length,
    articles: (places) => Promise.resolve(places.flatMap((place) => articles[place] ?? [])),
    find: (typed, signal) => search(articles, typed, signal),
    facets: () =>
      Promise.resolve({
        head: (facet) => ({ size: terms[facet].length, terms: terms[facet] }),
        terms: (facet) => Promise.resolve(terms[facet]),
        term: (facet, slug) => Promise.resolve(terms[facet].find((term) => term.slug === slug)),
        order: (order, nth) => Promise.resolve([placesIn(order, articles, language)].at(nth)),
      }),
  };
}
