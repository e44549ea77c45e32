import type { Listed } from '../../model/article.ts';
import { CATALOG_PAGE_SIZE } from '../../model/catalog.ts';
import type { Facet } from '../../model/facet.ts';
import type { Order, PostedTerm } from '../../model/facets-file.ts';
import type { TermCount } from '../../model/page.ts';
import type { Found } from '../../model/search/search-engine.ts';
import type { Publication } from '../../storage/publication.ts';

/** Articles in an order. A place in it is a number; 0 is the oldest. */
export interface Articles {
  /** Tells one from another: the same places are the same articles. */
  readonly edition: string;
  /** Whether it holds no more than this device does. */
  readonly isOnDevice: boolean;
  readonly total: number;
  /** The articles at places, in the order of the places. */
  articles(places: readonly number[]): Promise<readonly Listed[]>;
}

/** What articles can be narrowed and sorted by. */
export interface Facets {
  /** How many terms a facet has, and the first of them. */
  head(facet: Facet): { readonly size: number; readonly terms: readonly TermCount[] };
  terms(facet: Facet): Promise<readonly TermCount[]>;
  term(facet: Facet, slug: string): Promise<Term | undefined>;
  /**
   * A piece of an order of all places; `undefined` beyond the last.
   * @param nth from 0, or from -1 backwards
   */
  order(order: Order, nth: number): Promise<readonly number[] | undefined>;
}

export type Term = TermCount & Partial<PostedTerm> & Pick<PostedTerm, 'places'>;

/** What a text finds, and how it was understood. */
export type TextFound = Omit<Found, 'places'> & {
  /** The best first. */
  readonly places: ArrayLike<number> & Iterable<number>;
};

export interface Catalog extends Articles {
  facets(): Promise<Facets>;
  find(typed: string, signal?: AbortSignal): Promise<TextFound>;
}

/** All that is published: asks for a page of the catalog when it is needed. */
export async function publishedCatalog(publication: Publication): Promise<Articles> {
  const { index: edition, articles: total } = await publication.manifest();
  return {
    edition,
    isOnDevice: false,
    total,
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
