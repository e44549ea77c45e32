import type { Listed } from '../model/article.ts';
import type { Facet } from '../model/facet.ts';
import type { TermCount } from '../model/page.ts';
import { textIn } from '../model/route.ts';
import type { Publication } from '../storage/publication.ts';
import { codeOf } from '../storage/reader-error.ts';
import type { Companion } from './companion.svelte.ts';
import { fetchedCode } from './fetched-code.ts';
import type { Shelf } from './library/shelf.svelte.ts';
import type { ListSources } from './list/article-list.svelte.ts';
import type { Catalog } from './list/catalog.ts';
import type { DeviceCatalogOptions } from './list/device-catalog.ts';
import type { Surroundings } from './list/found.ts';
import { loadFilterKit, loadFinder, PublishedCatalogs } from './published-catalogs.ts';
import type { Search } from './search.ts';
import { type SearchStart, startSearch } from './search-start.ts';

interface Options {
  readonly base: string;
  /** Of the site. */
  readonly language: string;
  readonly publication: Publication;
  readonly shelf: () => Promise<Shelf>;
  /** What was read and highlighted on this device, where it can be had. */
  readonly companion: () => Promise<Companion | undefined>;
}

/** Where articles are found: among all that are published, or else among those on this device. */
export class Finding {
  /** What lists are made of. */
  readonly lists: ListSources = {
    catalog: (instead) => this.#catalog(instead),
    expect: (query) => {
      if (textIn(query) !== '') this.expectSearch();
    },
    finder: loadFinder,
    kit: loadFilterKit,
    around: () => this.#surroundings(),
    codeOf,
  };
  readonly #options: Options;
  readonly #catalogs: PublishedCatalogs;
  readonly #onDevice: DeviceCatalogOptions;
  #isOffline = $state(false);
  #search = $state.raw<Search>();
  #searchStart: SearchStart | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#catalogs = new PublishedCatalogs(options.publication, () => this.loadSearch());
    this.#onDevice = {
      language: options.language,
      search: async (articles, typed, signal) =>
        (await this.loadSearch()).ask('findOnDevice', { articles, typed }, signal),
    };
  }

  /** Whether only what is on this device can be found, because nothing else can be had. */
  get isOffline(): boolean {
    return this.#isOffline;
  }

  /** There when something was searched. */
  get search(): Search | undefined {
    return this.#search;
  }

  /** Fetches what searches, when something is about to be. */
  async loadSearch(): Promise<Search> {
    const { base, language } = this.#options;
    const start = (this.#searchStart ??= startSearch(base));
    const { Search } = await fetchedCode('the search', import('./search.ts'));
    return (this.#search ??= new Search({ base, languages: [language] }, start));
  }

  /** Has all ready that the first query needs, beginning with what leads to the rest. */
  expectSearch(): void {
    const needed = [this.#options.publication.expectPages(), this.loadSearch(), loadFinder()];
    // What has failed is asked for again by who needs it.
    for (const one of needed) one.catch(() => undefined);
  }

  /** The articles that a text finds, the best first. */
  async articles(text: string, most: number, signal?: AbortSignal): Promise<readonly Listed[]> {
    const catalog = await this.#catalog();
    const { places } = await catalog.find(text, signal);
    return catalog.articles([...places].slice(0, most));
  }

  async terms(facet: Facet): Promise<readonly TermCount[]> {
    return (await (await this.#catalog()).facets()).terms(facet);
  }

  async #catalog(instead?: 'fresh' | 'kept'): Promise<Catalog> {
    // Who is known to have no network is not asked each time anew.
    if (instead === 'kept' || (this.#isOffline && !navigator.onLine)) return this.#keptCatalog();
    try {
      const catalog = await this.#catalogs.catalog(instead === 'fresh');
      this.#isOffline = false;
      return catalog;
    } catch (error) {
      if (codeOf(error) !== 'offline') throw error;
      return this.#keptCatalog();
    }
  }

  async #keptCatalog(): Promise<Catalog> {
    const shelf = await this.#options.shelf();
    await shelf.load();
    const { deviceCatalog } = await loadFinder();
    this.#isOffline = true;
    const kept = shelf.kept.map(({ article }) => article);
    return deviceCatalog(kept, this.#onDevice);
  }

  /** What is known beside a catalog: what the reader has marked on this device. */
  async #surroundings(): Promise<Surroundings> {
    const shelf = await this.#options.shelf();
    if (!shelf.isLoaded) await shelf.load();
    const companion = await this.#options.companion();
    const history = companion?.history;
    return {
      ...this.#onDevice,
      marks: {
        bookmarked: shelf.bookmarks.map(({ article }) => article),
        saved: shelf.kept.flatMap(({ because, article }) => (because === 'saved' ? [article] : [])),
        highlighted: (await companion?.highlights.articles()) ?? [],
        ...(history && {
          history: {
            recent: history.readings.map(({ article }) => article),
            stateOf: (address) => history.stateOf(address),
          },
        }),
      },
    };
  }
}
