import { type Article, parseArticle } from '../model/article.ts';
import {
  type AddressEntry,
  type CatalogIndex,
  type CatalogPage,
  type DataKind,
  dataPath,
  type Manifest,
  parseAddressPage,
  parseCatalogIndex,
  parseCatalogPage,
  parseManifest,
} from '../model/catalog.ts';
import { type Facet, FACETS, type FacetFile, parseFacetFile } from '../model/facet.ts';
import { ShapeError } from '../model/shape.ts';
import { addressPageOf, nearestEntries } from './address-book.ts';
import { Answers } from './answers.ts';
import { deviceSubtle, hashOf } from './digest.ts';
import { ReaderError } from './reader-error.ts';

/** An article as it came. */
export interface ArticleCopy {
  readonly address: string;
  readonly hash: string;
  /** The bytes that the hash is made of, decoded; encoded as UTF-8 they are the same again. */
  readonly text: string;
  readonly article: Article;
  /** Whether the bytes were checked against the hash. They cannot be on a page that did not come over https. */
  readonly isVerified: boolean;
}

interface Globals {
  readonly fetch: typeof globalThis.fetch;
  readonly subtle: SubtleCrypto | undefined;
}

interface ArticleOptions {
  readonly signal?: AbortSignal | undefined;
  readonly priority?: RequestPriority | undefined;
}

/** Of the catalog, which a reader goes through from its newest page: some 1,200 summaries. */
const CATALOG_PAGES_IN_MEMORY = 60;
const ADDRESS_PAGES_IN_MEMORY = 20;
/** So that what was fetched ahead is there when it is opened, on a host that lets nothing be cached too. */
const ARTICLES_IN_MEMORY = 12;

/** What the build emitted, as the network gives it. Whatever fails is a {@link ReaderError}, or an abort. */
export class Publication {
  readonly #base: string;
  readonly #globals: Globals;
  #manifest: Manifest | undefined;
  readonly #manifests = new Answers<Manifest>(0);
  readonly #indexes = new Answers<CatalogIndex>(1);
  readonly #pages = new Answers<CatalogPage>(CATALOG_PAGES_IN_MEMORY);
  readonly #facets = new Answers<FacetFile>(FACETS.length);
  readonly #addresses = new Answers<readonly AddressEntry[]>(ADDRESS_PAGES_IN_MEMORY);
  readonly #articles = new Answers<ArticleCopy>(ARTICLES_IN_MEMORY);

  constructor(base: string, globals: Partial<Globals> = {}) {
    this.#base = base;
    this.#globals = {
      fetch: (...request) => fetch(...request),
      subtle: deviceSubtle(),
      ...globals,
    };
  }

  /** @param options.fresh Asks the host, whatever is in memory and in the browser's cache. */
  async manifest({ fresh = false }: { readonly fresh?: boolean } = {}): Promise<Manifest> {
    if (this.#manifest !== undefined && !fresh) return this.#manifest;
    const cache = fresh ? 'no-cache' : 'default';
    const manifest = await this.#manifests.get(cache, async (signal) => {
      const bytes = await this.#bytes('manifest.json', { cache, signal });
      return parsed('manifest.json', decoded('manifest.json', bytes), parseManifest);
    });
    if (fresh) this.#manifest = manifest;
    return (this.#manifest ??= manifest);
  }

  index(): Promise<CatalogIndex> {
    return this.#throughDeploys(() => this.#index());
  }

  /** A page of the catalog, counted from the oldest, which is 0. */
  page(page: number): Promise<CatalogPage> {
    return this.#throughDeploys(async () => {
      const hash = (await this.#index()).pages[page];
      if (hash === undefined) {
        throw new ReaderError('not-found', `The catalog has no page ${page}`);
      }
      return this.#pages.get(hash, () => this.#file('catalog', hash, parseCatalogPage));
    });
  }

  facet(facet: Facet): Promise<FacetFile> {
    return this.#throughDeploys(async () => {
      const hash = (await this.#index()).facets[facet];
      return this.#facets.get(hash, () => this.#file('facets', hash, parseFacetFile));
    });
  }

  find(address: string): Promise<AddressEntry | undefined> {
    return this.#throughDeploys(() => this.#find(address));
  }

  /** Articles whose addresses are so like this one that it may be a slip, the likeliest first. */
  nearest(address: string, count: number): Promise<AddressEntry[]> {
    return this.#throughDeploys(async () => {
      const { addresses } = await this.#index();
      const middle = addressPageOf(address, addresses);
      const around = addresses.slice(Math.max(0, middle - 1), middle + 2);
      const pages = await Promise.all(around.map(({ hash }) => this.#addressPage(hash)));
      return nearestEntries(address, pages.flat(), count);
    });
  }

  /**
   * @param hash Where it is known; saves the way through the index.
   * @param options.priority Counts for the first who asks for an article that is then under way.
   */
  async article(
    address: string,
    hash?: string,
    options: ArticleOptions = {},
  ): Promise<ArticleCopy> {
    let named = hash;
    return this.#throughDeploys(async () => {
      const name = named ?? (await this.#find(address))?.hash;
      named = undefined;
      if (name === undefined) {
        throw new ReaderError('not-found', `No article is published at ${address}`);
      }
      return this.#copy(address, name, options);
    }, options.signal);
  }

  async #index(): Promise<CatalogIndex> {
    const { index } = await this.manifest();
    return this.#indexes.get(index, () => this.#file('index', index, parseCatalogIndex));
  }

  async #find(address: string): Promise<AddressEntry | undefined> {
    const { addresses } = await this.#index();
    const page = addresses[addressPageOf(address, addresses)];
    if (page === undefined) return undefined;
    const entries = await this.#addressPage(page.hash);
    return entries.find((entry) => entry.address === address);
  }

  #addressPage(hash: string): Promise<readonly AddressEntry[]> {
    return this.#addresses.get(hash, () => this.#file('addresses', hash, parseAddressPage));
  }

  #copy(
    address: string,
    hash: string,
    { signal, priority = 'auto' }: ArticleOptions,
  ): Promise<ArticleCopy> {
    return this.#articles.get(
      hash,
      async (shared) => {
        const text = await this.#text('articles', hash, { signal: shared, priority });
        const path = dataPath('articles', hash);
        const article = parsed(path, text, parseArticle);
        if (article.address !== address) {
          throw new ReaderError('damaged', `${path} holds ${article.address} and not ${address}`);
        }
        return { address, hash, text, article, isVerified: this.#globals.subtle !== undefined };
      },
      signal,
    );
  }

  /** Works once more with a new manifest where a deploy has removed what the one in memory names. */
  async #throughDeploys<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ReaderError) || error.code !== 'not-found') throw error;
      await this.manifest({ fresh: true });
      signal?.throwIfAborted();
      return work();
    }
  }

  async #file<T>(kind: DataKind, hash: string, parse: (value: unknown) => T): Promise<T> {
    return parsed(dataPath(kind, hash), await this.#text(kind, hash), parse);
  }

  async #text(kind: DataKind, hash: string, init?: RequestInit): Promise<string> {
    const path = dataPath(kind, hash);
    const bytes = await this.#bytes(path, init);
    const { subtle } = this.#globals;
    if (subtle !== undefined && (await hashOf(bytes, subtle)) !== hash) {
      throw new ReaderError('damaged', `${path} does not hold what its name says`);
    }
    return decoded(path, bytes);
  }

  async #bytes(path: string, init?: RequestInit): Promise<Uint8Array<ArrayBuffer>> {
    let response: Response;
    let bytes: ArrayBuffer;
    try {
      response = await this.#globals.fetch(this.#base + path, init);
      bytes = await response.arrayBuffer();
    } catch (cause) {
      init?.signal?.throwIfAborted();
      throw new ReaderError('offline', `${path} could not be fetched`, { cause });
    }
    if (response.status === 404 || response.status === 410) {
      throw new ReaderError('not-found', `${path} is not there any more`);
    }
    // A host that answers is no lost connection: what came is not what was published.
    if (!response.ok) {
      throw new ReaderError('damaged', `${path} was answered with status ${response.status}`);
    }
    return new Uint8Array(bytes);
  }
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ReaderError('damaged', `${path} is not UTF-8`, { cause });
  }
}

function parsed<T>(path: string, text: string, parse: (value: unknown) => T): T {
  try {
    return parse(JSON.parse(text));
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof ShapeError)) throw cause;
    throw new ReaderError('damaged', `${path} is not of the shape it should be`, { cause });
  }
}
