import type { Listed } from '../../model/article.ts';
import { CATALOG_PAGE_SIZE } from '../../model/catalog.ts';
import { compareDates } from '../../model/date.ts';
import { type Facet, type Term, termsOf } from '../../model/facet.ts';
import type { Publication } from '../../storage/publication.ts';

/** Articles in an order, and the facets that they have. A place in it is a number; 0 is the oldest. */
export interface Catalog {
  /** Tells one from another: the same places are the same articles. */
  readonly edition: string;
  /** Whether it holds no more than this device does. */
  readonly isOnDevice: boolean;
  readonly total: number;
  terms(facet: Facet): Promise<readonly Term[]>;
  /** The articles at places, in the order of the places. */
  articles(places: readonly number[]): Promise<readonly Listed[]>;
}

/** All that is published: asks for a page of the catalog or a facet's file when it is needed. */
export async function publishedCatalog(publication: Publication): Promise<Catalog> {
  const { index: edition, articles: total } = await publication.manifest();
  await publication.index();
  return {
    edition,
    isOnDevice: false,
    total,
    terms: async (facet) => (await publication.facet(facet)).terms,
    async articles(places) {
      const pages = [...new Set(places.map((place) => Math.floor(place / CATALOG_PAGE_SIZE)))];
      const loaded = new Map(
        await Promise.all(
          pages.map(async (page) => [page, (await publication.page(page)).articles] as const),
        ),
      );
      return places.flatMap((place) => {
        const page = loaded.get(Math.floor(place / CATALOG_PAGE_SIZE)) ?? [];
        // Within a page the newest comes first.
        return page[page.length - 1 - (place % CATALOG_PAGE_SIZE)] ?? [];
      });
    },
  };
}

/** What is on this device, for when there is no network. */
export function deviceCatalog(kept: readonly Listed[]): Catalog {
  const articles = kept.toSorted((a, b) => compareDates(a.date, b.date));
  return {
    isOnDevice: true,
    edition: `device ${articles.map(({ hash }) => hash).join(' ')}`,
    total: articles.length,
    terms: (facet) => Promise.resolve(termsOf(facet, articles)),
    articles: (places) => Promise.resolve(places.flatMap((place) => articles[place] ?? [])),
  };
}
