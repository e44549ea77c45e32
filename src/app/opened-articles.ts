import { type Article, type Listed, listedOf } from '../model/article.ts';
import { type ProseStyle, proseStylesOf } from '../model/prose-styles.ts';
import type { Device } from '../storage/device.ts';
import type { Publication } from '../storage/publication.ts';
import { codeOf, ReaderError, type ReaderErrorCode } from '../storage/reader-error.ts';
import type { SafeHtml } from '../storage/safe-html.ts';

/** An article that is ready to be shown. */
export interface OpenedArticle {
  readonly article: Listed;
  readonly outline: Article['outline'];
  readonly html: SafeHtml;
  readonly copyBecause: CopyBecause | undefined;
}

/** What was wrong with the network, where an article is the copy on this device. */
export type CopyBecause = Extract<ReaderErrorCode, 'offline' | 'not-found' | 'damaged'>;

/** An article that was made ready, and of which bytes. */
interface Expected {
  readonly hash: string | undefined;
  readonly article: Promise<OpenedArticle>;
}

interface Options {
  readonly publication: Publication;
  readonly device: () => Promise<Device>;
  /** Loaded when the first article comes over the network: a printed page needs no sanitizer. */
  readonly sanitizer: () => Promise<(html: string) => SafeHtml>;
  /** A style that only some articles need. Without it they can be read, too. */
  readonly style: (name: ProseStyle) => Promise<unknown>;
  /** Takes away the copy of an article that is published no more. */
  readonly withdraw: (address: string) => Promise<void>;
}

/** How long a network that does not answer is waited for, where there is a copy on the device. */
const PATIENCE_MS = 4000;

/** Articles that are held ready. */
const MOST_READY = 30;

/** Gets articles from the network or else from this device, and has those ready that may be opened next. */
export class OpenedArticles {
  readonly #options: Options;
  readonly #ready = new Map<string, Expected>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** @param hash where it is known; saves the way through the catalog */
  async open(address: string, hash?: string, signal?: AbortSignal): Promise<OpenedArticle> {
    signal?.throwIfAborted();
    const ready = this.#ready.get(address);
    const isStale = hash !== undefined && ready?.hash !== hash;
    // By its hash it stays what it is; by its address alone it may be another the next time.
    if (isStale || hash === undefined) this.#ready.delete(address);
    const expected = isStale ? undefined : ready?.article;
    const network = expected ?? this.#fromNetwork(address, hash, signal);
    try {
      return await Promise.race([
        Promise.any([network, this.#fromDeviceLater(address, network)]),
        aborted(signal),
      ]);
    } catch {
      signal?.throwIfAborted();
      // What was expected may have failed while nobody waited for it: now somebody does.
      return expected === undefined ? network : this.#fromNetwork(address, hash, signal);
    }
  }

  /** Starts the sanitizer: what it does for the first time takes it several times as long. */
  async getReady(): Promise<void> {
    (await this.#options.sanitizer())('<p></p>');
  }

  /** Makes an article ready that is about to be opened. */
  expect(address: string, hash: string | undefined): void {
    const held = this.#ready.get(address);
    if (held !== undefined && (hash === undefined || hash === held.hash)) return;
    const expected = { hash, article: this.#fromNetwork(address, hash) };
    expected.article.catch(() => {
      if (this.#ready.get(address) === expected) this.#ready.delete(address);
    });
    this.#ready.delete(address);
    this.#ready.set(address, expected);
    if (this.#ready.size > MOST_READY) this.#ready.delete([...this.#ready.keys()][0] ?? '');
  }

  /** Drops what is ready: it may not be what is published any more. */
  forget(): void {
    this.#ready.clear();
  }

  async #fromNetwork(
    address: string,
    hash: string | undefined,
    signal?: AbortSignal,
  ): Promise<OpenedArticle> {
    const [copy, sanitize] = await Promise.all([
      this.#options.publication.article(address, hash, { signal, priority: 'high' }),
      this.#options.sanitizer(),
    ]);
    return this.#opened(copy.article, copy.hash, sanitize);
  }

  /** The copy on the device, when the network has failed or taken too long. */
  async #fromDeviceLater(address: string, network: Promise<OpenedArticle>): Promise<OpenedArticle> {
    const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
    let because: CopyBecause = 'offline';
    try {
      const first = await Promise.race([network, tooLong]);
      if (first !== undefined) return first;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'not-found' || code === 'damaged') because = code;
    }
    const { kept } = await this.#options.device();
    const found = await kept.get(address);
    // What is published no more is there only for who has saved it.
    const isRefused = because === 'not-found' && found?.kept.because === 'opened';
    // A file that a host has lost, or code, does not say that the article is gone.
    if (isRefused && (await this.#options.publication.find(address)) === undefined) {
      await this.#options.withdraw(address);
    }
    if (found === undefined || isRefused) {
      throw new ReaderError('not-found', `${address} is not on this device`);
    }
    const sanitize = await this.#options.sanitizer();
    return this.#opened(found.article, found.kept.article.hash, sanitize, because);
  }

  async #opened(
    article: Article,
    hash: string,
    sanitize: (html: string) => SafeHtml,
    copyBecause?: CopyBecause,
  ): Promise<OpenedArticle> {
    const { html, outline } = article;
    await Promise.all(proseStylesOf(html).map(this.#options.style));
    return { article: listedOf(article, hash), outline, html: sanitize(html), copyBecause };
  }
}

/** Rejects when the signal does; settles never otherwise. */
function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
