import type { Listed } from '../../model/article.ts';
import { type Facet, FACETS, type PrintedFacet, type Term } from '../../model/facet.ts';
import { type Choice, choicesOf, type Filter, matching, NO_FILTER } from '../../model/filter.ts';
import type { PrintedList } from '../../model/page.ts';
import type { ReaderErrorCode } from '../../storage/reader-error.ts';
import type { Catalog } from './catalog.ts';

/** How many articles come at a time, as on a printed page but for the lead. */
const BATCH = 12;

interface Options {
  /** Where the articles come from. Asked again for each filter, since the network may have gone. */
  readonly catalog: () => Promise<Catalog>;
  /** The code of a failure of the network or the device; throws what is neither. */
  readonly codeOf: (error: unknown) => ReaderErrorCode;
  /** The term whose page the list stands on: chosen, but not shown among what was chosen. */
  readonly within?: { readonly facet: PrintedFacet; readonly slug: string };
  /** What the page shows already. */
  readonly printed?: PrintedList;
  /** What another list has learnt, which shows the same site. */
  readonly known?: Known;
}

/** The terms that were loaded, and the catalog whose places they name. */
interface Known {
  readonly terms: Partial<Record<Facet, readonly Term[]>>;
  readonly published: number;
  readonly edition: string | undefined;
}

/** A list of articles, newest first, that can be narrowed and that grows as one goes. */
export class ArticleList {
  readonly #catalog: Options['catalog'];
  readonly #codeOf: Options['codeOf'];
  readonly #within: Options['within'];
  #articles = $state.raw<readonly Listed[]>([]);
  #total = $state(0);
  #all = $state(0);
  #filter = $state.raw(NO_FILTER);
  #known = $state.raw<Known>({ terms: {}, published: 0, edition: undefined });
  #isLoading = $state(false);
  #isLoadingChoices = $state(false);
  #error = $state<ReaderErrorCode>();
  /** The places that the filter leaves, once they are known, and how many of them were taken. */
  #places: readonly number[] | undefined;
  #taken = $state(0);
  #source: Catalog | undefined;
  /** How to repeat what has failed, where it was not the growing of the list. */
  #again: (() => Promise<void>) | undefined;
  /** Counts what was asked for, so that a late answer to an earlier question is dropped. */
  #asked = 0;

  readonly #choices = $derived.by(() => {
    const choices: Partial<Record<Facet, readonly Choice[]>> = {};
    for (const facet of FACETS) {
      const { terms, published } = this.#known;
      if (terms[facet] === undefined) continue;
      choices[facet] = choicesOf(facet, this.#filter, terms, published);
    }
    return choices;
  });

  readonly #chosen = $derived(
    FACETS.flatMap((facet) =>
      this.#filter[facet]
        .filter((slug) => this.#within?.facet !== facet || this.#within.slug !== slug)
        .map((slug) => ({ facet, slug, name: this.#term(facet, slug)?.name ?? slug })),
    ),
  );

  constructor({ catalog, codeOf, within, printed, known }: Options) {
    this.#catalog = catalog;
    this.#codeOf = codeOf;
    this.#within = within;
    if (within !== undefined) this.#filter = { ...NO_FILTER, [within.facet]: [within.slug] };
    if (known !== undefined) this.#known = known;
    this.#articles = printed?.articles ?? [];
    this.#total = printed?.total ?? 0;
    this.#all = printed?.total ?? 0;
    this.#taken = printed === undefined ? 0 : takenBefore(printed) + printed.articles.length;
  }

  get articles(): readonly Listed[] {
    return this.#articles;
  }

  /** How many articles the filter leaves. */
  get total(): number {
    return this.#total;
  }

  /** How many the page holds when nothing more is chosen. */
  get all(): number {
    return this.#all;
  }

  get filter(): Filter {
    return this.#filter;
  }

  get chosen(): readonly { facet: Facet; slug: string; name: string }[] {
    return this.#chosen;
  }

  /** The choices of the facets that were loaded. */
  get choices(): Partial<Record<Facet, readonly Choice[]>> {
    return this.#choices;
  }

  get hasMore(): boolean {
    return this.#taken < this.#total;
  }

  get isLoading(): boolean {
    return this.#isLoading;
  }

  get isLoadingChoices(): boolean {
    return this.#isLoadingChoices;
  }

  get error(): ReaderErrorCode | undefined {
    return this.#error;
  }

  get known(): Known {
    return this.#known;
  }

  /**
   * Shows what a filter leaves.
   * @param count how many articles at least
   * @param from how many of the newest are passed over, as on a later page
   */
  async show(filter: Filter = this.#filter, count = BATCH, from = 0): Promise<void> {
    this.#filter = filter;
    this.#places = undefined;
    this.#source = undefined;
    this.#again = () => this.show(filter, count, from);
    await this.#load(async (isCurrent) => {
      const { places, source } = await this.#find(filter);
      const articles = await source.articles(places.slice(from, from + count));
      if (!isCurrent()) return;
      this.#again = undefined;
      this.#articles = articles;
      this.#taken = Math.min(from + count, places.length);
    });
  }

  async loadMore(count = BATCH): Promise<void> {
    if (this.#isLoading) return;
    if (this.#again !== undefined) return this.#again();
    if (!this.hasMore) return;
    await this.#load(async (isCurrent) => {
      const before = this.#total;
      const { places, source } = await this.#find(this.#filter);
      // What was published since the page was printed stands before what it shows, and what was taken back
      // is gone from there.
      const from = Math.max(0, this.#taken + places.length - before);
      const next = await source.articles(places.slice(from, from + count));
      if (!isCurrent()) return;
      const shown = new Set(this.#articles.map(({ address }) => address));
      this.#articles = [...this.#articles, ...next.filter(({ address }) => !shown.has(address))];
      this.#taken = Math.min(from + count, places.length);
    });
  }

  /** Loads the choices of all facets, for a reader who wants to narrow the list. */
  async loadChoices(): Promise<void> {
    if (this.#isLoadingChoices || FACETS.every((facet) => this.#known.terms[facet] !== undefined))
      return;
    this.#isLoadingChoices = true;
    try {
      const source = (this.#source ??= await this.#catalog());
      await this.#loadTerms(FACETS, source);
    } catch (error) {
      this.#error = this.#codeOf(error);
    } finally {
      this.#isLoadingChoices = false;
    }
  }

  async #find(filter: Filter): Promise<{ places: readonly number[]; source: Catalog }> {
    const source = (this.#source ??= await this.#catalog());
    if (this.#places === undefined) {
      await this.#loadTerms(
        FACETS.filter((facet) => filter[facet].length > 0),
        source,
      );
      if (filter !== this.#filter) return { places: [], source };
      this.#places = matching(filter, this.#known.terms, source.total);
      this.#total = this.#places.length;
      this.#all =
        this.#within === undefined
          ? source.total
          : (this.#term(this.#within.facet, this.#within.slug)?.places.length ?? 0);
    }
    return { places: this.#places, source };
  }

  async #loadTerms(facets: readonly Facet[], source: Catalog): Promise<void> {
    const { edition, total: published } = source;
    // Places of one catalog say nothing in another.
    const before = this.#known.edition === edition ? this.#known.terms : {};
    const loaded = await Promise.all(
      facets.map(async (facet) => [facet, before[facet] ?? (await source.terms(facet))] as const),
    );
    this.#known = { edition, published, terms: { ...before, ...Object.fromEntries(loaded) } };
  }

  #term(facet: Facet, slug: string): Term | undefined {
    return this.#known.terms[facet]?.find((term) => term.slug === slug);
  }

  async #load(work: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const asked = ++this.#asked;
    this.#isLoading = true;
    this.#error = undefined;
    try {
      await work(() => asked === this.#asked);
    } catch (error) {
      if (asked === this.#asked) this.#error = this.#codeOf(error);
    } finally {
      if (asked === this.#asked) this.#isLoading = false;
    }
  }
}

function takenBefore({ page, articles, total, pages }: PrintedList): number {
  if (page === 1) return 0;
  // The last page may be shorter than the others.
  return page === pages ? total - articles.length : (page - 1) * articles.length;
}
