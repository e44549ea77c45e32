import { type Article, type Attachment, parseArticle, parseListed } from '../model/article.ts';
import { type Kept, type KeptBecause, MOST_OPENED, parseKept } from '../model/device.ts';
import { record, ShapeError, text } from '../model/shape.ts';
import type { Database, KeptText, Stores } from './database.ts';
import { deviceSubtle, hashOf } from './digest.ts';
import type { ImageCache } from './image-cache.ts';
import { KeptImages } from './kept-images.ts';
import { parsedOnes } from './parsed-ones.ts';
import { askToStay } from './persistence.ts';
import type { ArticleCopy } from './publication.ts';
import { ReaderError } from './reader-error.ts';

interface Options {
  /** @default that of the device */
  readonly subtle?: SubtleCrypto | undefined;
  /** Whether a copy that the reader saved may give way to another that was published. @default always */
  readonly mayReplace?: (address: string, hash: string) => Promise<boolean>;
}

interface KeepOptions {
  /** Told how many of the parts, which are the images and the text, are done. */
  readonly onprogress?: ((done: number, total: number) => void) | undefined;
}

/** What became of articles that were to be kept together. */
export interface KeptTogether {
  readonly kept: readonly Kept[];
  /** Why the others are not, by their addresses. */
  readonly failed: ReadonlyMap<string, unknown>;
}

/** What {@link KeptArticles.remove} took away, for putting it back. */
export interface RemovedArticle {
  readonly kept: Kept;
  readonly text: KeptText | undefined;
  readonly images: ReadonlyMap<string, Blob>;
}

/** The articles on this device, each with its text and its images. */
export class KeptArticles {
  readonly #database: Database;
  readonly #images: KeptImages;
  readonly #subtle: SubtleCrypto | undefined;
  readonly #mayReplace: NonNullable<Options['mayReplace']>;

  constructor(database: Database, images: ImageCache, options: Options = {}) {
    const { subtle, mayReplace = () => Promise.resolve(true) } = {
      subtle: deviceSubtle(),
      ...options,
    };
    this.#mayReplace = mayReplace;
    this.#database = database;
    this.#images = new KeptImages(images, () => this.list());
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
    if (!copy.isVerified) throw uncheckable(copy.address);
    if (because === 'saved') void askToStay();
    const before = await this.#known(copy.address);
    await this.#checkReplacing(before, copy);
    const { attachments } = copy.article;
    const total = attachments.length + 1;
    const isWhole = because === 'saved' || before?.because === 'saved';
    const onadded = (done: number) => onprogress?.(done, total);
    try {
      return await this.#images.holding(attachments, { isWhole, onadded }, async (images) => {
        const kept = await this.#put(copy, because, images);
        onprogress?.(total, total);
        return kept;
      });
    } finally {
      await this.#tidy([...attachments.map(({ href }) => href), ...(before?.images ?? [])]);
    }
  }

  /**
   * Keeps articles because the reader saved them, each whole or not at all, and the list of what was asked for
   * with them: they are on the disk together.
   */
  async keepTogether(
    copies: readonly ArticleCopy[],
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<KeptTogether> {
    void askToStay();
    const failed = new Map<string, unknown>();
    for (const { address, isVerified } of copies) {
      if (!isVerified) failed.set(address, uncheckable(address));
    }
    const known = new Map<string, Kept>();
    for (const copy of copies) {
      const before = failed.has(copy.address) ? undefined : await this.#known(copy.address);
      if (before === undefined) continue;
      known.set(copy.address, before);
      await this.#checkReplacing(before, copy).catch((error: unknown) =>
        failed.set(copy.address, error),
      );
    }
    const wanted = copies.filter(({ address }) => !failed.has(address));
    const before = wanted.flatMap(({ address }) => known.get(address)?.images ?? []);
    const attachments = distinct(wanted.flatMap(({ article }) => article.attachments));
    const onfail = (href: string, error: unknown): void => {
      for (const { address, article } of wanted) {
        if (article.attachments.some((one) => one.href === href)) failed.set(address, error);
      }
    };
    const options = { isWhole: false, onadded: () => undefined, onfail, signal };
    let kept: readonly Kept[] = [];
    try {
      await this.#images.holding(attachments, options, async (images) => {
        const whole = wanted.filter(({ address }) => !failed.has(address));
        kept = await this.#database.write(async (stores) => {
          const done: Kept[] = [];
          for (const copy of whole) done.push(await putSaved(stores, copy, images));
          return done;
        });
      });
    } finally {
      const used = new Set(kept.flatMap(({ images }) => images));
      const hrefs = [...attachments.map(({ href }) => href), ...before];
      const unused = hrefs.filter((href) => !used.has(href));
      if (unused.length > 0) await this.#tidy(unused);
    }
    return { kept, failed };
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
    return newestFirst(parsedOnes(records, parseKept));
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
    return { kept, text, images: await this.#tidy(parsed?.images ?? []) };
  }

  /** Puts back what was removed, as it was, without a network. */
  async restore({ kept, text: stored, images }: RemovedArticle): Promise<void> {
    await this.#images.puttingBack(images, () =>
      this.#database.write(async (stores) => {
        if (stored !== undefined) await stores.objectStore('texts').put(stored);
        await stores.objectStore('articles').put(kept);
      }),
    );
  }

  /** Notes that an article was opened again. Gives it as it is now, or nothing where it is not here. */
  touch(address: string): Promise<Kept | undefined> {
    return this.#database.write(async (stores) => {
      const articles = stores.objectStore('articles');
      const [kept] = parsedOnes([await articles.get(address)], parseKept);
      if (kept?.because !== 'opened') return kept;
      const touched = { ...kept, keptAt: Date.now() };
      await articles.put(touched);
      return touched;
    });
  }

  /** Keeps with an article what there is around it, if it is here. */
  async surround(address: string, around: Pick<Kept, 'related' | 'series'>): Promise<void> {
    await this.#database.write(async (stores) => {
      const articles = stores.objectStore('articles');
      const [kept] = parsedOnes([await articles.get(address)], parseKept);
      // Parsing copies them: a database takes no proxies.
      if (kept !== undefined) await articles.put(parseKept({ ...kept, ...around }));
    });
  }

  /**
   * Takes away what was only opened, and that before {@link MOST_OPENED} others. A bookmark protects an
   * article: whoever sets one means to come back. Gives the addresses of what is gone.
   */
  async clearOpened(): Promise<string[]> {
    const cleared = await this.#database.write(async (stores) => {
      const [articles, texts] = [stores.objectStore('articles'), stores.objectStore('texts')];
      const bookmarked = new Set(await stores.objectStore('bookmarks').getAllKeys());
      const old = newestFirst(parsedOnes(await articles.getAll(), parseKept))
        .filter(({ because, article }) => because === 'opened' && !bookmarked.has(article.address))
        .slice(MOST_OPENED);
      for (const { article } of old) {
        await articles.delete(article.address);
        await texts.delete(article.address);
      }
      return old;
    });
    await this.#tidy(cleared.flatMap(({ images }) => images));
    return cleared.map(({ article }) => article.address);
  }

  async #known(address: string): Promise<Kept | undefined> {
    const found = await this.#database.use((connection) => connection.get('articles', address));
    return parsedOnes([found], parseKept)[0];
  }

  /** @throws ReaderError where a copy that the reader saved must stay as it is */
  async #checkReplacing(before: Kept | undefined, { address, hash }: ArticleCopy): Promise<void> {
    if (before?.because !== 'saved' || before.article.hash === hash) return;
    if (await this.#mayReplace(address, hash)) return;
    throw new ReaderError('damaged', `${address} is not signed by the publisher who is known`);
  }

  #put(copy: ArticleCopy, because: KeptBecause, images: ReadonlyMap<string, Blob>): Promise<Kept> {
    return this.#database.write((stores) => put(stores, copy, because, images));
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

  /** Takes away images that may be unused. What stays behind where this fails takes space and does no harm. */
  #tidy(images: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
    return this.#images.takeUnused(images).catch(() => new Map<string, Blob>());
  }
}

async function put(
  stores: Stores,
  { address, hash, text: json, article }: ArticleCopy,
  because: KeptBecause,
  images: ReadonlyMap<string, Blob>,
): Promise<Kept> {
  const textBytes = new TextEncoder().encode(json).length;
  const bytes = [...images.values()].reduce((sum, { size }) => sum + size, textBytes);
  const articles = stores.objectStore('articles');
  // Asked again within the transaction: it may have been saved while its images were under way.
  const [before] = parsedOnes([await articles.get(address)], parseKept);
  const staysSaved = before?.because === 'saved' && because === 'opened';
  const kept: Kept = {
    article: parseListed({ ...article, hash }),
    because: staysSaved ? 'saved' : because,
    keptAt: staysSaved ? before.keptAt : Date.now(),
    bytes,
    images: [...images.keys()],
    ...(before?.related && { related: before.related }),
    ...(before?.series && { series: before.series }),
  };
  await stores.objectStore('texts').put({ address, hash, text: json });
  await articles.put(kept);
  return kept;
}

/** Of images that came for several articles, an article is kept with its own. */
async function putSaved(
  stores: Stores,
  copy: ArticleCopy,
  images: ReadonlyMap<string, Blob>,
): Promise<Kept> {
  const own = copy.article.attachments.flatMap(({ href }) => {
    const image = images.get(href);
    return image === undefined ? [] : [[href, image] as const];
  });
  const kept = await put(stores, copy, 'saved', new Map(own));
  const wanted = stores.objectStore('wanted');
  if ((await wanted.get(copy.address)) !== undefined) {
    await wanted.put({ address: copy.address, hash: copy.hash, state: 'saved' });
  }
  return kept;
}

function distinct(attachments: readonly Attachment[]): Attachment[] {
  return [...new Map(attachments.map((one) => [one.href, one])).values()];
}

function uncheckable(address: string): ReaderError {
  return new ReaderError(
    'damaged',
    `${address} could not be checked, because this page did not come over https`,
  );
}

function newestFirst(kept: Kept[]): Kept[] {
  return kept.sort((a, b) => b.keptAt - a.keptAt);
}
