import { chunks } from '../../model/chunks.ts';
import { marksIn, markOf, type Parcel } from '../../model/parcels.ts';
import type { Wanted } from '../../model/wanted.ts';
import type { Parcels } from '../../storage/parcels.ts';
import type { ArticleCopy } from '../../storage/publication.ts';
import type { ReaderErrorCode } from '../../storage/reader-error.ts';

interface Options {
  readonly parcels: Pick<Parcels, 'list' | 'articles'>;
  /** The whole of an article, from the network. */
  readonly copyOf: (
    address: string,
    hash: string,
    options: { readonly signal: AbortSignal },
  ) => Promise<ArticleCopy>;
  /** The code of a failure; throws what is not the network's. */
  readonly networkCode: (error: unknown) => ReaderErrorCode;
  /** Takes what has come; gives why some of it was refused, by address. */
  readonly keep: (
    copies: readonly ArticleCopy[],
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<string, ReaderErrorCode>>;
}

/** For fewer, what leads to the parcels would be asked for in vain. */
const FEW = 4;
/** A parcel is asked for where this share of it is wanted: the rest of it would come in vain. */
const WORTH_IT = 1 / 2;
/** How often a parcel that does not come is asked for before its articles are, one by one. */
const PARCEL_TRIES = 2;
/** How often an article is asked for while others come. */
const ARTICLE_TRIES = 6;
const AT_ONCE = 4;

/** Brings many articles from the network: in parcels where that is worth it, and the others one by one. */
export class IncomingArticles {
  readonly #options: Options;
  readonly #articleTries = new Map<string, number>();
  readonly #parcelTries = new Map<string, number>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Asks for each once, and gives why some have not come, by address. */
  async ask(
    waiting: readonly Wanted[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, ReaderErrorCode>> {
    const left = new Map(waiting.map((one) => [one.hash, one]));
    const parcels = await this.#parcelsFor(waiting);
    if (parcels === undefined) return new Map();
    const failed: (readonly [string, ReaderErrorCode])[] = [];
    for (const parcel of parcels) failed.push(...(await this.#askParcel(parcel, left, signal)));
    for (const some of chunks([...left.values()], AT_ONCE)) {
      failed.push(...(await this.#askEach(some, signal)));
    }
    return new Map(failed);
  }

  /**
   * Of articles that have not come, those that are not asked for any more. While nothing comes, it is the network
   * that fails, and not they.
   */
  givenUp(
    failed: ReadonlyMap<string, ReaderErrorCode>,
    hasCome: boolean,
  ): (readonly [string, ReaderErrorCode])[] {
    return [...failed].filter(([address, code]) => {
      const isTheirs = hasCome || code !== 'offline';
      const tries = (this.#articleTries.get(address) ?? 0) + (isTheirs ? 1 : 0);
      this.#articleTries.set(address, tries);
      return code === 'not-found' || tries >= ARTICLE_TRIES;
    });
  }

  /** Nothing has been asked for in vain, from now on. */
  forgive(): void {
    this.#articleTries.clear();
    this.#parcelTries.clear();
  }

  /** Takes out of what is left what has come, and what waits until the parcel is asked for again. */
  async #askParcel(
    parcel: Parcel,
    left: Map<string, Wanted>,
    signal: AbortSignal,
  ): Promise<Iterable<readonly [string, ReaderErrorCode]>> {
    const { parcels, keep, networkCode } = this.#options;
    const marks = new Set(marksIn(parcel));
    const inside = [...left.values()].filter(({ hash }) => marks.has(markOf(hash)));
    try {
      const copies = await parcels.articles(parcel, signal);
      const found = inside.flatMap(({ hash }) => copies.get(hash) ?? []);
      for (const { hash } of found) left.delete(hash);
      return await keep(found, signal);
    } catch (error) {
      signal.throwIfAborted();
      const code = networkCode(error);
      const isAway = code === 'offline';
      const tries = this.#parcelTriesOf(parcel) + (isAway ? 1 : PARCEL_TRIES);
      this.#parcelTries.set(parcel.hash, tries);
      // Its articles are not to blame.
      if (isAway || tries < PARCEL_TRIES) for (const { hash } of inside) left.delete(hash);
      return [];
    }
  }

  async #askEach(
    wanted: readonly Wanted[],
    signal: AbortSignal,
  ): Promise<Iterable<readonly [string, ReaderErrorCode]>> {
    const { copyOf, keep, networkCode } = this.#options;
    const copies: ArticleCopy[] = [];
    const failed: (readonly [string, ReaderErrorCode])[] = [];
    await Promise.all(
      wanted.map(async ({ address, hash }) => {
        try {
          copies.push(await copyOf(address, hash, { signal }));
        } catch (error) {
          signal.throwIfAborted();
          failed.push([address, networkCode(error)]);
        }
      }),
    );
    return [...failed, ...(await keep(copies, signal))];
  }

  /** Nothing where the network does not answer. */
  async #parcelsFor(waiting: readonly Wanted[]): Promise<readonly Parcel[] | undefined> {
    if (waiting.length < FEW) return [];
    const marks = new Set(waiting.map(({ hash }) => markOf(hash)));
    try {
      const { parcels } = await this.#options.parcels.list();
      return parcels.filter((parcel) => {
        const inside = marksIn(parcel);
        const asked = inside.filter((mark) => marks.has(mark)).length;
        const isWorthIt = asked >= FEW && asked >= inside.length * WORTH_IT;
        return isWorthIt && this.#parcelTriesOf(parcel) < PARCEL_TRIES;
      });
    } catch (error) {
      // A host that has no such list has the articles all the same.
      return this.#options.networkCode(error) === 'offline' ? undefined : [];
    }
  }

  #parcelTriesOf({ hash }: Parcel): number {
    return this.#parcelTries.get(hash) ?? 0;
  }
}
