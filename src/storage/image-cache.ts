import type { Attachment } from '../model/article.ts';
import { imageCacheName } from '../model/device.ts';
import { ReaderError, storageError } from './reader-error.ts';

interface Globals {
  readonly fetch: typeof globalThis.fetch;
  readonly caches: CacheStorage;
}

/** Images of kept articles, where the worker finds them when there is no network. */
export class ImageCache {
  /** Where it is in Cache Storage. */
  readonly name: string;
  readonly #globals: Globals | undefined;

  constructor(base: string, globals?: Globals) {
    this.name = imageCacheName(base);
    this.#globals = globals;
  }

  /** Has an image in the cache, and gives it. */
  async add({ href, bytes }: Attachment, signal?: AbortSignal): Promise<Blob> {
    const known = await this.#use(async (cache) => (await cache.match(href))?.blob());
    // The publisher may have put another image under the same name.
    if (known?.size === bytes) return known;
    const image = await this.#fetch(href, signal);
    // Made anew, with its type alone: with the host's `Vary`, the browser's own request would not find it.
    await this.#use((cache) => cache.put(href, new Response(image)));
    return image;
  }

  /** Takes images out of the cache, and gives those that were there. */
  take(hrefs: Iterable<string>): Promise<Map<string, Blob>> {
    return this.#use(async (cache) => {
      const images = new Map<string, Blob>();
      for (const href of hrefs) {
        const image = await (await cache.match(href))?.blob();
        if (image !== undefined) images.set(href, image);
        await cache.delete(href);
      }
      return images;
    });
  }

  /** Has images in the cache that were there before. */
  putBack(images: ReadonlyMap<string, Blob>): Promise<void> {
    return this.#use(async (cache) => {
      for (const [href, image] of images) {
        if ((await cache.match(href)) === undefined) await cache.put(href, new Response(image));
      }
    });
  }

  async #fetch(href: string, signal?: AbortSignal): Promise<Blob> {
    let response: Response;
    let image: Blob;
    try {
      const init = { priority: 'low', signal: signal ?? null } as const;
      response = await (this.#globals?.fetch ?? fetch)(href, init);
      image = await response.blob();
    } catch (cause) {
      signal?.throwIfAborted();
      throw new ReaderError('offline', `${href} could not be fetched`, { cause });
    }
    if (!response.ok) {
      throw new ReaderError('damaged', `${href} was answered with status ${response.status}`);
    }
    // The page of a captive portal, or of a host that answers everything with its front page.
    if (image.type.startsWith('text/html')) {
      throw new ReaderError('damaged', `${href} was answered with a page`);
    }
    return image;
  }

  async #use<T>(work: (cache: Cache) => Promise<T>): Promise<T> {
    try {
      return await work(await (this.#globals?.caches ?? caches).open(this.name));
    } catch (error) {
      throw storageError(error);
    }
  }
}
