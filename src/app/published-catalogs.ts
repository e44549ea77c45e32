import { once } from '../model/once.ts';
import type { Publication } from '../storage/publication.ts';
import { ReaderError } from '../storage/reader-error.ts';
import { fetchedCode } from './fetched-code.ts';
import {
  type Articles,
  type Catalog,
  type Facets,
  publishedCatalog,
  type TextFound,
} from './list/catalog.ts';
import type { FilterKit } from './list/filter-kit.ts';
import type { Finder } from './list/finder.ts';
import type { Search } from './search.ts';

export async function loadFinder(): Promise<Finder> {
  return (await fetchedCode('finding', import('./list/finder.ts'))).finder;
}

export async function loadFilterKit(): Promise<FilterKit> {
  return (await fetchedCode('the filter', import('./list/filter-kit.ts'))).filterKit;
}

/** All that is published, and what it can be narrowed by: one catalog for as long as it is the same. */
export class PublishedCatalogs {
  readonly #publication: Publication;
  readonly #search: () => Promise<Search>;
  #last: Catalog | undefined;

  constructor(publication: Publication, search: () => Promise<Search>) {
    this.#publication = publication;
    this.#search = search;
  }

  /** @param isFresh whether what is in memory is known to be out of date */
  async catalog(isFresh = false): Promise<Catalog> {
    if (isFresh) await this.#publication.manifest({ fresh: true });
    const articles = await publishedCatalog(this.#publication);
    if (this.#last?.edition !== articles.edition) this.#last = this.#withFacets(articles);
    return this.#last;
  }

  #withFacets(all: Articles): Catalog {
    return {
      ...all,
      facets: once(() => this.#loadFacets()),
      find: (typed, signal) => this.#find(typed, all.edition, signal),
    };
  }

  async #find(typed: string, edition: string, signal?: AbortSignal): Promise<TextFound> {
    const found = await (await this.#search()).ask('find', { typed, edition }, signal);
    if (found.edition === edition) return found;
    throw new ReaderError('not-found', 'The search index is of another catalog');
  }

  async #loadFacets(): Promise<Facets> {
    const code = import('../storage/published-facets.ts');
    const { publishedFacets } = await fetchedCode('the facets', code);
    return publishedFacets(this.#publication);
  }
}
