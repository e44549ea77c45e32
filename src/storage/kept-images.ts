import type { Attachment } from '../model/article.ts';
import type { Kept } from '../model/device.ts';
import type { ImageCache } from './image-cache.ts';

interface HoldOptions {
  /** Whether one image that cannot be had fails all of them. */
  readonly isWhole: boolean;
  /** Told how many images are done. */
  readonly onadded: (done: number) => void;
}

const IMAGES_AT_ONCE = 3;

/** The images of the articles on this device: each is there for as long as one of these shows it. */
export class KeptImages {
  readonly #cache: ImageCache;
  readonly #articles: () => Promise<readonly Kept[]>;
  /** Images of articles that are just being kept, which no record names yet. */
  readonly #awaited = new Set<readonly string[]>();

  constructor(cache: ImageCache, articles: () => Promise<readonly Kept[]>) {
    this.#cache = cache;
    this.#articles = articles;
  }

  /** Has images there while it is written down that an article shows them. The work gets the bytes of each. */
  async holding<T>(
    attachments: readonly Attachment[],
    options: HoldOptions,
    work: (images: ReadonlyMap<string, number>) => Promise<T>,
  ): Promise<T> {
    const awaited = attachments.map(({ href }) => href);
    this.#awaited.add(awaited);
    try {
      return await work(await this.#add(attachments, options));
    } finally {
      this.#awaited.delete(awaited);
    }
  }

  /** Takes images away that no article on the device needs any more, and gives those that were there. */
  async takeUnused(hrefs: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
    const needed = new Set([...this.#awaited].flat());
    for (const { images } of await this.#articles()) for (const href of images) needed.add(href);
    const unused = hrefs.filter((href) => !needed.has(href));
    return unused.length === 0 ? new Map() : this.#cache.take(unused);
  }

  putBack(images: ReadonlyMap<string, Blob>): Promise<void> {
    return this.#cache.putBack(images);
  }

  async #add(
    attachments: readonly Attachment[],
    { isWhole, onadded }: HoldOptions,
  ): Promise<ReadonlyMap<string, number>> {
    const images = new Map<string, number>();
    const failed = new AbortController();
    const waiting = attachments.values();
    let done = 0;
    const addInTurn = async () => {
      for (const attachment of waiting) {
        try {
          images.set(attachment.href, await this.#cache.add(attachment, failed.signal));
        } catch (error) {
          if (isWhole) failed.abort(error);
        }
        if (failed.signal.aborted) return;
        done += 1;
        onadded(done);
      }
    };
    onadded(done);
    await Promise.all(Array.from({ length: IMAGES_AT_ONCE }, addInTurn));
    failed.signal.throwIfAborted();
    return images;
  }
}
