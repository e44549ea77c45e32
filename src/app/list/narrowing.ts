import { type Facet, FACETS } from '../../model/facet.ts';
import type { Order } from '../../model/facets-file.ts';
import { type Filter, type Pick, type Sort, sortOf } from '../../model/filter.ts';
import { type CatalogPick, Narrowed } from '../../model/narrowed.ts';
import { placesIn } from '../../model/order.ts';
import type { Catalog, Facets, Term, TextFound } from './catalog.ts';

/** What is left of so few articles is sorted when all of it is there: it is shown soon anyway. */
const FEW = 48;

const ORDERS: Partial<Record<Sort, { readonly order: Order; readonly isReversed: boolean }>> = {
  title: { order: 'title', isReversed: false },
  shortest: { order: 'length', isReversed: false },
  longest: { order: 'length', isReversed: true },
};

function isOfCatalog(pick: Pick): pick is CatalogPick {
  return FACETS.some((facet) => facet === pick.facet);
}

function keyOf(facet: Facet, slug: string): string {
  return `${facet}/${slug}`;
}

interface Parts {
  readonly catalog: Catalog;
  readonly facets: Facets | undefined;
  readonly picks: readonly CatalogPick[];
  readonly terms: Map<string, Term | undefined>;
  readonly found: TextFound | undefined;
}

export interface FindOptions {
  /** Whether what could be chosen is asked for too. */
  readonly hasChoices?: boolean;
  readonly signal?: AbortSignal;
}

/** What a filter leaves of a catalog, and what more would leave. */
export class Narrowing {
  readonly #parts: Parts;
  readonly #narrowed: Narrowed;

  /** Loads what the filter needs: the places of what is picked, and nothing of what could be. */
  static async of(
    catalog: Catalog,
    filter: Filter,
    { hasChoices = false, signal }: FindOptions = {},
  ): Promise<Narrowing> {
    const picks = filter.picks.filter(isOfCatalog);
    const isNeeded = hasChoices || picks.length > 0 || ORDERS[sortOf(filter)] !== undefined;
    const [facets, found] = await Promise.all([
      isNeeded ? catalog.facets() : undefined,
      filter.text === '' ? undefined : catalog.find(filter.text, signal),
    ]);
    const terms = new Map<string, Term | undefined>();
    if (facets !== undefined) await loadTerms(facets, picks, terms);
    return new Narrowing({ catalog, facets, picks, terms, found });
  }

  private constructor(parts: Parts) {
    const { catalog, picks, terms, found } = parts;
    this.#parts = parts;
    this.#narrowed = new Narrowed(
      catalog.total,
      picks,
      ({ facet, slug }) => terms.get(keyOf(facet, slug))?.places ?? [],
      found?.places,
    );
  }

  get catalog(): Catalog {
    return this.#parts.catalog;
  }

  /** What the text has found, before all else was looked at. */
  get found(): TextFound | undefined {
    return this.#parts.found;
  }

  /** How many articles are left. */
  get total(): number {
    return this.#narrowed.total;
  }

  /** What is left, newest first. */
  places(): readonly number[] {
    return this.#narrowed.places();
  }

  nameOf(facet: Facet, slug: string): string | undefined {
    return this.#parts.terms.get(keyOf(facet, slug))?.name;
  }

  /**
   * How many articles would be left if a choice alone were picked in its facet; `undefined` where its places
   * have to be loaded for that.
   */
  countWith(facet: Facet, slug: string): number | undefined {
    const { terms, picks } = this.#parts;
    const isExcluded = picks.some(
      (pick) => pick.facet === facet && pick.slug === slug && pick.isExcluded,
    );
    const known = terms.get(keyOf(facet, slug));
    if (known !== undefined) return this.#narrowed.countWith(facet, known.places, isExcluded);
    return terms.has(keyOf(facet, slug)) ? 0 : this.#countUnloaded(facet, slug);
  }

  /** From what the catalog says of all its articles, or of those of the only pick. */
  #countUnloaded(facet: Facet, slug: string): number | undefined {
    const { facets, picks, terms, found } = this.#parts;
    const shown = facets?.head(facet).terms ?? [];
    const nth = shown.findIndex((term) => term.slug === slug);
    const all = shown[nth]?.count;
    if (all === undefined || found !== undefined) return undefined;
    const others = picks.filter((pick) => pick.isExcluded || pick.facet !== facet);
    const [only] = others;
    if (only === undefined) return all;
    const beside = terms.get(keyOf(only.facet, only.slug))?.beside?.[facet][nth];
    if (others.length > 1 || beside === undefined) return undefined;
    return only.isExcluded ? all - beside : beside;
  }

  /** Loads what the counts of choices need. */
  async load(facet: Facet, slugs: readonly string[]): Promise<void> {
    const { facets, terms } = this.#parts;
    const picks = slugs
      .filter((slug) => this.countWith(facet, slug) === undefined)
      .map((slug) => ({ facet, slug }));
    if (facets !== undefined) await loadTerms(facets, picks, terms);
  }

  /** The places that are left, in an order that may take some time to load as one goes on in it. */
  ordered(sort: Sort, language: string): AsyncIterable<number> {
    const order = ORDERS[sort];
    if (order !== undefined) return this.#inOrder(order, language);
    const { found } = this.#parts;
    if (sort === 'relevance' && found !== undefined) {
      return each([...found.places].filter((place) => this.#narrowed.has(place)));
    }
    const places = this.#narrowed.places();
    return each(sort === 'oldest' ? places.reverse() : places);
  }

  async *#inOrder(
    { order, isReversed }: { readonly order: Order; readonly isReversed: boolean },
    language: string,
  ): AsyncGenerator<number> {
    const { catalog, facets } = this.#parts;
    if (this.total <= FEW) {
      const places = this.#narrowed.places().reverse();
      const sorted = placesIn(order, await catalog.articles(places), language);
      if (isReversed) sorted.reverse();
      for (const nth of sorted) yield places[nth] ?? 0;
      return;
    }
    for (let nth = 0; ; nth += 1) {
      const piece = await facets?.order(order, isReversed ? -1 - nth : nth);
      if (piece === undefined) return;
      for (const place of isReversed ? piece.toReversed() : piece) {
        if (this.#narrowed.has(place)) yield place;
      }
    }
  }
}

async function loadTerms(
  facets: Facets,
  wanted: readonly { readonly facet: Facet; readonly slug: string }[],
  terms: Map<string, Term | undefined>,
): Promise<void> {
  await Promise.all(
    wanted.map(async ({ facet, slug }) => {
      const key = keyOf(facet, slug);
      if (!terms.has(key)) terms.set(key, await facets.term(facet, slug));
    }),
  );
}

// eslint-disable-next-line @typescript-eslint/require-await -- What is there is gone through like what comes.
async function* each(places: readonly number[]): AsyncGenerator<number> {
  yield* places;
}
