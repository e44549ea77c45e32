import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import { type Article, type Attachment, parseArticle, parseListed } from '../model/article.ts';
import { type Kept, type KeptBecause, parseKept } from '../model/device.ts';
import { record, ShapeError, text } from '../model/shape.ts';
import type { Database, KeptText, Schema } from './database.ts';
import { deviceSubtle, hashOf } from './digest.ts';
import type { ImageCache } from './image-cache.ts';
import { parsedOnes } from './parsed-ones.ts';
import type { ArticleCopy } from './publication.ts';
import { ReaderError } from './reader-error.ts';

interface KeepOptions {
  /** Told how many of the parts, which are the images and the text, are done. */
  readonly onprogress?: ((done: number, total: number) => void) | undefined;
}

/** What {@link KeptArticles.remove} took away, for putting it back. */
export interface RemovedArticle {
  readonly kept: Kept;
  readonly text: KeptText | undefined;
  readonly images: ReadonlyMap<string, Blob>;
}

const IMAGES_AT_ONCE = 3;

/** The articles on this device, each with its text and its images. */
export class KeptArticles {
  readonly #database: Database;
  readonly #images: ImageCache;
  readonly #subtle: SubtleCrypto | undefined;
  /** Images of articles that are just being kept, which no record names yet. */
  readonly #awaited = new Set<readonly string[]>();

  constructor(
    database: Database,
    images: ImageCache,
    { subtle }: { readonly subtle: SubtleCrypto | undefined } = { subtle: deviceSubtle() },
  ) {
    this.#database = database;
    this.#images = images;
    this.#subtle = subtle;
  }

  /**
   * Keeps an article in place of an older copy of it. One that the reader saved is kept whole or not at all,
   * and stays saved when it is only opened later.
   */
  async keep(
    copy: ArticleCopy,
    because: KeptBecause,
    { onprogress }: KeepOptions = {},
  ): Promise<Kept> {
    if (!copy.isVerified) {
      throw new ReaderError(
        'damaged',
        `${copy.address} could not be checked, because this page did not come over https`,
      );
    }
    const before = await this.#known(copy.address);
    const awaited = copy.article.attachments.map(({ href }) => href);
    const total = awaited.length + 1;
    const isWhole = because === 'saved' || before?.because === 'saved';
    this.#awaited.add(awaited);
    try {
      const images = await this.#addImages(copy.article.attachments, isWhole, (done) =>
        onprogress?.(done, total),
      );
      const kept = await this.#put(copy, because, images);
      onprogress?.(total, total);
      return kept;
    } finally {
      this.#awaited.delete(awaited);
      // What stays behind where this fails takes space and does no harm.
      await this.#takeUnused([...awaited, ...(before?.images ?? [])]).catch(() => undefined);
    }
  }

  /** Fails as damaged where what is stored is not what was kept. */
  async get(
    address: string,
  ): Promise<{ readonly kept: Kept; readonly article: Article } | undefined> {
    const [found, stored] = await this.#database.use((connection) => {
      const transaction = connection.transaction(['articles', 'texts']);
      return Promise.all([
        transaction.objectStore('articles').get(address),
        transaction.objectStore('texts').get(address),
        transaction.done,
      ]);
    });
    if (found === undefined) return undefined;
    try {
      const kept = parseKept(found);
      const json = await this.#checked(stored, kept.article.hash);
      return { kept, article: parseArticle(JSON.parse(json)) };
    } catch (cause) {
      if (!(cause instanceof SyntaxError || cause instanceof ShapeError)) throw cause;
      throw new ReaderError('damaged', `The copy of ${address} on this device is damaged`, {
        cause,
      });
    }
  }

  /** Newest first. Records that do not fit are left out, and left alone. */
  async list(): Promise<Kept[]> {
    const records = await this.#database.use((connection) => connection.getAll('articles'));
    return parsedOnes(records, parseKept).sort((a, b) => b.keptAt - a.keptAt);
  }

  /** Gives what {@link restore} takes, or nothing where nothing was kept. */
  async remove(address: string): Promise<RemovedArticle | undefined> {
    const [kept, text] = await this.#database.use((connection) => {
      const transaction = connection.transaction(['articles', 'texts'], 'readwrite');
      const articles = transaction.objectStore('articles');
      const texts = transaction.objectStore('texts');
      return Promise.all([
        articles.get(address),
        texts.get(address),
        articles.delete(address),
        texts.delete(address),
        transaction.done,
      ]);
    });
    if (kept === undefined) return undefined;
    const [parsed] = parsedOnes([kept], parseKept);
    return { kept, text, images: await this.#takeUnused(parsed?.images ?? []) };
  }

  /** Puts back what was removed, as it was, without a network. */
  async restore({ kept, text: stored, images }: RemovedArticle): Promise<void> {
    await this.#images.putBack(images);
    await this.#database.use((connection) =>
      writing(connection, async (articles, texts) => {
        if (stored !== undefined) await texts.put(stored);
        await articles.put(kept);
      }),
    );
  }

  async #known(address: string): Promise<Kept | undefined> {
    const found = await this.#database.use((connection) => connection.get('articles', address));
    return parsedOnes([found], parseKept)[0];
  }

  /** The bytes of each image that could be had; all of them, or the first failure, where it must be whole. */
  async #addImages(
    attachments: readonly Attachment[],
    isWhole: boolean,
    onprogress: (done: number) => void,
  ): Promise<ReadonlyMap<string, number>> {
    const images = new Map<string, number>();
    const failed = new AbortController();
    const waiting = attachments.values();
    let done = 0;
    const addInTurn = async () => {
      for (const attachment of waiting) {
        try {
          images.set(attachment.href, await this.#images.add(attachment, failed.signal));
        } catch (error) {
          if (isWhole) failed.abort(error);
        }
        if (failed.signal.aborted) return;
        done += 1;
        onprogress(done);
      }
    };
    onprogress(done);
    await Promise.all(Array.from({ length: IMAGES_AT_ONCE }, addInTurn));
    failed.signal.throwIfAborted();
    return images;
  }

  #put(
    { address, hash, text: json, article }: ArticleCopy,
    because: KeptBecause,
    images: ReadonlyMap<string, number>,
  ): Promise<Kept> {
    const listed = parseListed({ ...article, hash });
    const textBytes = new TextEncoder().encode(json).length;
    const bytes = [...images.values()].reduce((sum, size) => sum + size, textBytes);
    return this.#database.use((connection) =>
      writing(connection, async (articles, texts) => {
        // Asked again within the transaction: it may have been saved while its images were under way.
        const [before] = parsedOnes([await articles.get(address)], parseKept);
        const staysSaved = before?.because === 'saved' && because === 'opened';
        const kept: Kept = {
          article: listed,
          because: staysSaved ? 'saved' : because,
          keptAt: staysSaved ? before.keptAt : Date.now(),
          bytes,
          images: [...images.keys()],
        };
        await texts.put({ address, hash, text: json });
        await articles.put(kept);
        return kept;
      }),
    );
  }

  async #checked(stored: unknown, hash: string): Promise<string> {
    const from = record(stored, 'stored text');
    const json = text(from['text'], 'stored text');
    const found =
      this.#subtle === undefined
        ? from['hash']
        : await hashOf(new TextEncoder().encode(json), this.#subtle);
    if (found !== hash) throw new ShapeError('stored text does not have the hash it was kept with');
    return json;
  }

  /** Takes images away that no article on the device needs any more. */
  async #takeUnused(hrefs: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
    const needed = new Set([...this.#awaited].flat());
    for (const { images } of await this.list()) for (const href of images) needed.add(href);
    const unused = hrefs.filter((href) => !needed.has(href));
    return unused.length === 0 ? new Map() : this.#images.take(unused);
  }
}

type Store<Name extends 'articles' | 'texts'> = IDBPObjectStore<
  Schema,
  ('articles' | 'texts')[],
  Name,
  'readwrite'
>;

/** All that the work writes is on the disk when this is done, or none of it. */
async function writing<T>(
  connection: IDBPDatabase<Schema>,
  work: (articles: Store<'articles'>, texts: Store<'texts'>) => Promise<T>,
): Promise<T> {
  const transaction = connection.transaction(['articles', 'texts'], 'readwrite', {
    durability: 'strict',
  });
  try {
    const result = await work(
      transaction.objectStore('articles'),
      transaction.objectStore('texts'),
    );
    await transaction.done;
    return result;
  } catch (error) {
    const ended = transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It has ended by itself, and then knows better why.
    }
    await ended;
    throw transaction.error ?? error;
  }
}
