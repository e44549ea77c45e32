import { type Article, type Listed, parseArticle } from '../model/article.ts';
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
  parseRegister,
  REGISTER_SIZE,
} from '../model/catalog.ts';
import { pageDataIn } from '../model/page.ts';
import { hrefOf } from '../model/route.ts';
import { addressPageOf } from './address-book.ts';
import { Answers } from './answers.ts';
import { decoded, type Globals, parsed, PublishedFiles } from './published-files.ts';
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

interface ArticleOptions {
  readonly signal?: AbortSignal | undefined;
  readonly priority?: RequestPriority | undefined;
}

/** Of the catalog, which a reader goes through from its newest page: some 1,200 summaries. */
const CATALOG_PAGES_IN_MEMORY = 150;
const REGISTERS_IN_MEMORY = 20;
/** Where there are no more, all are fetched ahead: each is likely to be needed. */
const FEW_REGISTERS = 2;
const ADDRESS_PAGES_IN_MEMORY = 20;
/** So that what was fetched ahead is there when it is opened, on a host that lets nothing be cached too. */
const ARTICLES_IN_MEMORY = 12;

/** The pages that the build prints at old addresses say so: `redirectPage`. */
const MOVED = /<meta http-equiv="refresh" content="0; url=([^"]+)">/;

/** What the build emitted, as the network gives it. Whatever fails is a {@link ReaderError}, or an abort. */
export class Publication {
  readonly #base: string;
  readonly #files: PublishedFiles;
  #manifest: Manifest | undefined;
  readonly #manifests = new Answers<Manifest>(0);
  readonly #indexes = new Answers<CatalogIndex>(1);
  readonly #pages = new Answers<CatalogPage>(CATALOG_PAGES_IN_MEMORY);
  readonly #registers = new Answers<readonly string[]>(REGISTERS_IN_MEMORY);
  readonly #addresses = new Answers<readonly AddressEntry[]>(ADDRESS_PAGES_IN_MEMORY);
  readonly #articles = new Answers<ArticleCopy>(ARTICLES_IN_MEMORY);

  constructor(base: string, globals: Partial<Globals> = {}) {
    this.#base = base;
    this.#files = new PublishedFiles(base, globals);
  }

  /** @param options.fresh Asks the host, whatever is in memory and in the browser's cache. */
  async manifest({ fresh = false }: { readonly fresh?: boolean } = {}): Promise<Manifest> {
    if (this.#manifest !== undefined && !fresh) return this.#manifest;
    const cache = fresh ? 'no-cache' : 'default';
    const manifest = await this.#manifests.get(cache, async (signal) => {
      const bytes = await this.#files.bytes('manifest.json', { cache, signal });
      return parsed('manifest.json', decoded('manifest.json', bytes), parseManifest);
    });
    if (fresh) this.#manifest = manifest;
    return (this.#manifest ??= manifest);
  }

  index(): Promise<CatalogIndex> {
    return this.#throughDeploys(() => this.#index());
  }

  /** Has ready what leads to the pages of the catalog, before it is known which are asked for. */
  async expectPages(): Promise<void> {
    const { registers } = await this.index();
    if (registers.length > FEW_REGISTERS) return;
    await Promise.all(registers.map((hash) => this.#registerOf(hash)));
  }

  /** A page of the catalog, counted from the oldest, which is 0. */
  page(page: number): Promise<CatalogPage> {
    return this.#throughDeploys(async () => {
      const register = await this.#register(Math.floor(page / REGISTER_SIZE));
      const hash = register[page % REGISTER_SIZE];
      if (hash === undefined) {
        throw new ReaderError('not-found', `The catalog has no page ${page}`);
      }
      return this.#pages.get(hash, () => this.#files.data('catalog', hash, parseCatalogPage));
    });
  }

  /** Fails as not found where a deploy has removed the file: what named it is out of date, too. */
  file<T>(kind: DataKind, hash: string, parse: (value: unknown) => T): Promise<T> {
    return this.#files.data(kind, hash, parse);
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
      const [{ nearestEntries }, ...pages] = await Promise.all([
        import('./nearest-entries.ts'),
        ...around.map(({ hash }) => this.#addressPage(hash)),
      ]);
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
    try {
      return await this.#throughDeploys(async () => {
        const name = named ?? (await this.#find(address))?.hash;
        named = undefined;
        if (name === undefined) {
          throw new ReaderError('not-found', `No article is published at ${address}`);
        }
        return this.#copy(address, name, options);
      }, options.signal);
    } catch (error) {
      if (!(error instanceof ReaderError) || error.code !== 'not-found') throw error;
      // An article that is unlisted stands in no address book.
      const printed = await this.#printedHash(address, options.signal);
      if (printed === undefined) throw error;
      return this.#copy(address, printed, options);
    }
  }

  /**
   * The article that is printed at a path, or has moved from there; nothing where there is none.
   * @param path from the base
   */
  async articleAt(path: string): Promise<Listed | undefined> {
    const html = await this.#printed(path);
    const to = MOVED.exec(html)?.[1];
    const isWithin = to?.startsWith(this.#base) === true;
    const page = pageDataIn(
      isWithin ? await this.#printed(to.slice(this.#base.length)) : html,
    )?.page;
    return page?.kind === 'article' ? page.article : undefined;
  }

  async #index(): Promise<CatalogIndex> {
    const { index } = await this.manifest();
    return this.#indexes.get(index, () => this.#files.data('index', index, parseCatalogIndex));
  }

  async #register(nth: number): Promise<readonly string[]> {
    const hash = (await this.#index()).registers[nth];
    if (hash === undefined) return [];
    return this.#registerOf(hash);
  }

  #registerOf(hash: string): Promise<readonly string[]> {
    return this.#registers.get(hash, () => this.#files.data('registers', hash, parseRegister));
  }

  async #find(address: string): Promise<AddressEntry | undefined> {
    const { addresses } = await this.#index();
    const page = addresses[addressPageOf(address, addresses)];
    if (page === undefined) return undefined;
    const entries = await this.#addressPage(page.hash);
    return entries.find((entry) => entry.address === address);
  }

  /** The name of an article's file as the page says it that is printed at its address. */
  async #printedHash(
    address: string,
    signal: AbortSignal | undefined,
  ): Promise<string | undefined> {
    const page = pageDataIn(await this.#printed(hrefOf(address, ''), signal))?.page;
    const article = page?.kind === 'article' ? page.article : undefined;
    return article?.address === address ? article.hash : undefined;
  }

  /** The text of a page, empty where there is none. */
  async #printed(path: string, signal?: AbortSignal): Promise<string> {
    try {
      return new TextDecoder().decode(await this.#files.bytes(path, { signal: signal ?? null }));
    } catch (error) {
      // A host may answer an address at which there is nothing with any status.
      if (error instanceof ReaderError && error.code !== 'offline') return '';
      throw error;
    }
  }

  #addressPage(hash: string): Promise<readonly AddressEntry[]> {
    return this.#addresses.get(hash, () => this.#files.data('addresses', hash, parseAddressPage));
  }

  #copy(
    address: string,
    hash: string,
    { signal, priority = 'auto' }: ArticleOptions,
  ): Promise<ArticleCopy> {
    return this.#articles.get(
      hash,
      async (shared) => {
        const text = await this.#files.text('articles', hash, { signal: shared, priority });
        const path = dataPath('articles', hash);
        const article = parsed(path, text, parseArticle);
        if (article.address !== address) {
          throw new ReaderError('damaged', `${path} holds ${article.address} and not ${address}`);
        }
        return { address, hash, text, article, isVerified: this.#files.areVerified };
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
}
