import type { Listed } from '../../model/article.ts';
import type { DeviceFacet, Facet } from '../../model/facet.ts';
import { type Filter, type Pick, picked, sortOf } from '../../model/filter.ts';
import { withSaid } from '../../model/search/said-filter.ts';
import type { Catalog, Facets, TextFound } from './catalog.ts';
import { deviceCatalog, type DeviceCatalogOptions } from './device-catalog.ts';
import { type Marked, markedBy, type Marks } from './marks.ts';
import { type FindOptions, Narrowing } from './narrowing.ts';
import { OrderedArticles } from './ordered-articles.ts';

/** What is known beside the catalog. */
export interface Surroundings extends DeviceCatalogOptions {
  readonly marks: Marks;
}

export type FoundText = TextFound & {
  /** What it was found for. */
  readonly typed: string;
};

interface Parts {
  readonly catalog: Catalog;
  readonly filter: Filter;
  readonly around: Surroundings;
  /** What can be chosen, whatever the filter is; absent where neither the filter nor who asks needs it. */
  readonly facets: Facets | undefined;
  readonly inside: Narrowing;
  /** What has to be counted out of that. */
  readonly outside: Narrowing | undefined;
  readonly articles: OrderedArticles;
}

/** What dropping a pick, or the text, would bring. */
export interface Hint {
  readonly pick?: Pick;
  readonly filter: Filter;
  readonly count: number;
}

/** What a filter finds: articles in their order, and how many there would be with another choice. */
export class Found {
  readonly #parts: Parts;

  /**
   * Of the articles that the device knows the summaries are at hand, but not their places in the catalog. So a
   * filter that leaves only such ones is answered from their summaries; one that takes some of them away
   * counts those out and passes them over.
   */
  static async in(
    catalog: Catalog,
    asked: Filter,
    around: Surroundings,
    options: FindOptions = {},
  ): Promise<Found> {
    const filter = withSaid(asked);
    const { language, marks } = around;
    const narrow = (articles: readonly Listed[]): Promise<Narrowing> =>
      Narrowing.of(deviceCatalog(articles, around), filter, options);
    const { passing, failing, passesOthers } = await within(catalog, markedBy(filter, marks));
    const [facets, inside, outside, first] = await Promise.all([
      options.hasChoices === true || filter.picks.length > 0 ? catalog.facets() : undefined,
      passesOthers ? Narrowing.of(catalog, filter, options) : narrow(passing),
      passesOthers && failing.length > 0 ? narrow(failing) : undefined,
      filter.sort === 'recent' ? narrow(passing).then((some) => recentOf(some, marks)) : [],
    ]);
    const articles = new OrderedArticles({
      catalog: inside.catalog,
      order: inside.ordered(sortOf(filter), language),
      first,
      passedOver: new Set(
        [...(passesOthers ? failing : []), ...first].map(({ address }) => address),
      ),
    });
    return new Found({ catalog, filter: asked, around, facets, inside, outside, articles });
  }

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  get filter(): Filter {
    return this.#parts.filter;
  }

  /** What the text has found, before all else was looked at. */
  get text(): FoundText | undefined {
    const { inside, filter } = this.#parts;
    return inside.found && { ...inside.found, typed: filter.text };
  }

  get facets(): Facets | undefined {
    return this.#parts.facets;
  }

  get hasHistory(): boolean {
    return this.#parts.around.marks.history !== undefined;
  }

  get total(): number {
    const { inside, outside } = this.#parts;
    return inside.total - (outside?.total ?? 0);
  }

  take(from: number, count: number): Promise<readonly Listed[]> {
    return this.#parts.articles.take(from, count);
  }

  nameOf(facet: Facet, slug: string): string | undefined {
    const { inside, facets } = this.#parts;
    const named = facets?.head(facet).terms.find((term) => term.slug === slug);
    return named?.name ?? inside.nameOf(facet, slug);
  }

  /** How many articles a choice alone in its facet would leave; `undefined` until that is loaded. */
  countWith(facet: Facet, slug: string): number | undefined {
    const { inside, outside } = this.#parts;
    const count = inside.countWith(facet, slug);
    const less = outside === undefined ? 0 : outside.countWith(facet, slug);
    return count === undefined || less === undefined ? undefined : count - less;
  }

  async load(facet: Facet, slugs: readonly string[]): Promise<void> {
    const { inside, outside } = this.#parts;
    await Promise.all([inside.load(facet, slugs), outside?.load(facet, slugs)]);
  }

  /** How many articles a choice that the device knows would leave, alone in its facet. */
  async countMarked(facet: DeviceFacet, slug: string): Promise<number> {
    const { catalog, filter, around } = this.#parts;
    const picks = filter.picks.filter((pick) => pick.facet !== facet);
    const alone = picked({ ...filter, picks }, { facet, slug, isExcluded: false });
    return (await Found.in(catalog, alone, around)).total;
  }

  /** What there would be without each of the picks, and without the text. */
  hints(): Promise<readonly Hint[]> {
    const { catalog, filter, around } = this.#parts;
    const fewer: Omit<Hint, 'count'>[] = filter.picks.map((pick) => ({
      pick,
      filter: { ...filter, picks: filter.picks.filter((one) => one !== pick) },
    }));
    if (filter.text !== '') fewer.push({ filter: { ...filter, text: '' } });
    return Promise.all(
      fewer.map(async (hint) => {
        const { total } = await Found.in(catalog, hint.filter, around);
        return { ...hint, count: total };
      }),
    );
  }
}

/** Without a network only what is kept can be shown, whatever else is marked. */
async function within(catalog: Catalog, marked: Marked): Promise<Marked> {
  if (!catalog.isOnDevice) return marked;
  const all = await catalog.articles(Array.from({ length: catalog.total }, (_, place) => place));
  const here = new Set(all.map(({ address }) => address));
  const isHere = ({ address }: Listed): boolean => here.has(address);
  return {
    ...marked,
    passing: marked.passing.filter(isHere),
    failing: marked.failing.filter(isHere),
  };
}

/** What is left of the articles that were opened, those first that were opened last. */
async function recentOf(narrowing: Narrowing, { history }: Marks): Promise<readonly Listed[]> {
  const left = await narrowing.catalog.articles(narrowing.places());
  const addresses = new Set(left.map(({ address }) => address));
  return (history?.recent ?? []).filter(({ address }) => addresses.has(address));
}
