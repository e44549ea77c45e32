import type { Listed } from '../../model/article.ts';
import type { PrintedFacet } from '../../model/facet.ts';
import type { Filter } from '../../model/filter.ts';
import type { PrintedList } from '../../model/page.ts';
import { textIn } from '../../model/route.ts';
import type { ReaderErrorCode } from '../../storage/reader-error.ts';
import type { Catalog } from './catalog.ts';
import type { Chosen, FilterKit } from './filter-kit.ts';
import type { Finder } from './finder.ts';
import type { Found, FoundText, Surroundings } from './found.ts';

/** How many articles come at a time, as on a printed page but for the lead. */
const BATCH = 12;
/** How many results come first: they lie far apart, and no phone shows more of them at once. */
const FIRST_RESULTS = 5;

export interface ListSources {
  /**
   * Where the articles come from. Asked again for each filter, since the network may have gone.
   * @param instead `fresh` where what was known of it is out of date, `kept` where the network fails
   */
  readonly catalog: (instead?: 'fresh' | 'kept') => Promise<Catalog>;
  /** Has ready what a query needs, while it is asked what there is. */
  readonly expect: (query: string) => void;
  readonly finder: () => Promise<Finder>;
  readonly kit: () => Promise<FilterKit>;
  readonly around: () => Promise<Surroundings>;
  /** The code of a failure of the network or the device; throws what is neither. */
  readonly codeOf: (error: unknown) => ReaderErrorCode;
}

interface Options extends ListSources {
  /** The term whose page the list stands on: chosen, but not shown among what was chosen. */
  readonly within?: { readonly facet: PrintedFacet; readonly slug: string };
  /** What the page shows already. */
  readonly printed?: PrintedList;
}

/** What a list takes its articles from. */
type Source = Pick<Found, 'total' | 'take'> & { readonly text?: FoundText | undefined };

/** A list of articles, newest first, that can be narrowed and sorted and that grows as one goes. */
export class ArticleList {
  readonly #options: Options;
  #articles = $state.raw<readonly Listed[]>([]);
  #text = $state.raw<FoundText>();
  #total = $state(0);
  #all = $state(0);
  #query = $state('');
  #kit = $state.raw<FilterKit>();
  /** What is asked for, and what was found last: absent while the list was never narrowed. */
  #filter = $state.raw<Filter>();
  #found = $state.raw<Found>();
  #isLoading = $state(false);
  #isLoadingFilter = $state(false);
  /** Whether what could be chosen is shown, and not only what was. */
  #hasChoices = false;
  #error = $state<ReaderErrorCode>();
  #taken = $state(0);
  #source: Source | undefined;
  /** How to repeat what has failed, where it was not the growing of the list. */
  #again: (() => Promise<void>) | undefined;
  /** Of what was asked for last: a late answer to an earlier question is dropped. */
  #asking = new AbortController();

  readonly #chosen = $derived.by((): readonly Chosen[] => {
    if (this.#kit === undefined || this.#filter === undefined) return [];
    const { within } = this.#options;
    return this.#kit
      .chosenIn(this.#filter, this.#found)
      .filter(({ facet, slug }) => within?.facet !== facet || within.slug !== slug);
  });

  constructor(options: Options) {
    this.#options = options;
    const { within, printed } = options;
    if (within !== undefined) this.#query = `${within.facet}=${encodeURIComponent(within.slug)}`;
    this.#articles = printed?.articles ?? [];
    this.#total = printed?.total ?? 0;
    this.#all = printed?.total ?? 0;
    this.#taken = printed === undefined ? 0 : takenBefore(printed) + printed.articles.length;
  }

  get articles(): readonly Listed[] {
    return this.#articles;
  }

  /** What the text has found of which articles are shown, while another may be on its way. */
  get text(): FoundText | undefined {
    return this.#text;
  }

  /** How many articles the filter leaves. */
  get total(): number {
    return this.#total;
  }

  /** How many the page holds when nothing more is chosen. */
  get all(): number {
    return this.#all;
  }

  /** The filter as it stands in the address. */
  get query(): string {
    return this.#query;
  }

  /** What shows the filter, once there is one to be shown. */
  get kit(): FilterKit | undefined {
    return this.#kit;
  }

  get filter(): Filter | undefined {
    return this.#filter;
  }

  get found(): Found | undefined {
    return this.#found;
  }

  get chosen(): readonly Chosen[] {
    return this.#chosen;
  }

  get hasMore(): boolean {
    return this.#taken < this.#total;
  }

  get isLoading(): boolean {
    return this.#isLoading;
  }

  get isLoadingFilter(): boolean {
    return this.#isLoadingFilter;
  }

  get error(): ReaderErrorCode | undefined {
    return this.#error;
  }

  /**
   * Shows what a filter leaves.
   * @param count how many articles at least
   * @param from how many of the first are passed over, as on a later page
   */
  async show(query = this.#query, count = firstOf(query), from = 0): Promise<void> {
    this.#query = query;
    this.#source = undefined;
    this.#again = () => this.show(query, count, from);
    this.#options.expect(query);
    await this.#load(async (signal) => {
      const [source, articles] = await this.#inCatalog(async (catalog) => {
        const left = await this.#find(catalog, signal);
        return [left, await left.take(from, count)] as const;
      }, signal);
      if (signal.aborted) return;
      this.#again = undefined;
      this.#articles = articles;
      this.#text = source.text;
      this.#taken = from + count;
    });
  }

  async loadMore(count = BATCH): Promise<void> {
    if (this.#isLoading) return;
    if (this.#again !== undefined) return this.#again();
    if (!this.hasMore) return;
    await this.#load(async (signal) => {
      const before = this.#total;
      const source = (this.#source ??= await this.#inCatalog(
        (catalog) => this.#find(catalog, signal),
        signal,
      ));
      // What was published since the page was printed stands before what it shows, and what was taken back
      // is gone from there.
      const from = Math.max(0, this.#taken + source.total - before);
      const next = await source.take(from, count);
      if (signal.aborted) return;
      const shown = new Set(this.#articles.map(({ address }) => address));
      this.#articles = [...this.#articles, ...next.filter(({ address }) => !shown.has(address))];
      this.#taken = from + count;
    });
  }

  /** Loads what a reader chooses from who wants to narrow the list. */
  async openFilter(): Promise<void> {
    this.#hasChoices = true;
    if (this.#isLoadingFilter || this.#found?.facets !== undefined) return;
    this.#isLoadingFilter = true;
    try {
      const { around, finder, kit } = this.#options;
      const [{ parse, find }, shown] = await Promise.all([finder(), kit()]);
      const query = this.#query;
      const filter = parse(query);
      const found = await this.#inCatalog(async (catalog) =>
        find(catalog, filter, await around(), { hasChoices: true }),
      );
      this.#kit = shown;
      // A filter that was asked for meanwhile shows its own.
      if (this.#query !== query) return;
      this.#filter = filter;
      this.#found = found;
    } catch (error) {
      this.#error = this.#options.codeOf(error);
    } finally {
      this.#isLoadingFilter = false;
    }
  }

  /** Tells what has failed while counts were loaded. */
  fail(error: unknown): void {
    this.#error = this.#options.codeOf(error);
  }

  async #inCatalog<T>(work: (catalog: Catalog) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const { catalog, codeOf } = this.#options;
    try {
      return await work(await catalog());
    } catch (error) {
      const code = signal?.aborted === true ? undefined : codeOf(error);
      // A deploy has removed what the catalog names: places of one say nothing in another.
      if (code === 'not-found') return work(await catalog('fresh'));
      // What was known already of the catalog was not all that is needed.
      if (code === 'offline') return work(await catalog('kept'));
      throw error;
    }
  }

  async #find(catalog: Catalog, signal: AbortSignal): Promise<Source> {
    const { finder: loadFinder, kit: loadKit, around, within } = this.#options;
    let source: Source = newestOf(catalog);
    let all = catalog.total;
    if (this.#query !== '' || this.#filter !== undefined) {
      const { parse, find } = await loadFinder();
      signal.throwIfAborted();
      const filter = (this.#filter = parse(this.#query));
      const options = { hasChoices: this.#hasChoices, signal };
      const [found, kit] = await Promise.all([
        find(catalog, filter, await around(), options),
        filter.picks.length > 0 ? loadKit() : this.#kit,
      ]);
      // They were opened meanwhile.
      if (options.hasChoices !== this.#hasChoices) return this.#find(catalog, signal);
      if (within !== undefined) all = found.total;
      // What says that nothing was found is the filter's.
      const shown = found.total > 0 ? kit : (kit ?? (await loadKit()));
      signal.throwIfAborted();
      this.#kit = shown;
      this.#found = found;
      source = found;
    }
    signal.throwIfAborted();
    this.#total = source.total;
    this.#all = all;
    return (this.#source = source);
  }

  async #load(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    this.#isLoading = true;
    this.#error = undefined;
    try {
      await work(signal);
    } catch (error) {
      if (!signal.aborted) this.#error = this.#options.codeOf(error);
    } finally {
      if (!signal.aborted) this.#isLoading = false;
    }
  }
}

function firstOf(query: string): number {
  return textIn(query) === '' ? BATCH : FIRST_RESULTS;
}

/** All articles of a catalog, newest first. */
function newestOf(catalog: Catalog): Source {
  const { total } = catalog;
  return {
    total,
    take(from, count) {
      const until = Math.min(from + count, total);
      const places = Array.from(
        { length: Math.max(0, until - from) },
        (_, nth) => total - 1 - from - nth,
      );
      return catalog.articles(places);
    },
  };
}

function takenBefore({ page, articles, total, pages }: PrintedList): number {
  if (page === 1) return 0;
  // The last page may be shorter than the others.
  return page === pages ? total - articles.length : (page - 1) * articles.length;
}
