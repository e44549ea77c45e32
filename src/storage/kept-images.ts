import type { Attachment } from '../model/article.ts';
import type { Kept } from '../model/device.ts';
import type { ImageCache } from './image-cache.ts';
import { Lock } from './lock.ts';
import { ReaderError } from './reader-error.ts';

interface HoldOptions {
  /** Whether one image that cannot be had fails all of them. */
  readonly isWhole: boolean;
  /** Told how many images are done. */
  readonly onadded: (done: number) => void;
  /** Told of an image that cannot be had. */
  readonly onfail?: (href: string, error: unknown) => void;
  readonly signal?: AbortSignal | undefined;
}

const IMAGES_AT_ONCE = 3;

/** How long is waited before an image is asked for once more, where it is one of many. Milliseconds. */
const DELAYS_MS = [250, 1000, 4000];

/** The images of the articles on this device: each is there for as long as one of these shows it. */
export class KeptImages {
  readonly #cache: ImageCache;
  readonly #articles: () => Promise<readonly Kept[]>;
  /** Between looking which images are needed and taking the others, no article may come to need one. */
  readonly #lock: Lock;

  constructor(cache: ImageCache, articles: () => Promise<readonly Kept[]>) {
    this.#cache = cache;
    this.#articles = articles;
    this.#lock = new Lock(cache.name);
  }

  /** Fetches images and has them there while it is written down that an article shows them. */
  async holding<T>(
    attachments: readonly Attachment[],
    options: HoldOptions,
    work: (images: ReadonlyMap<string, Blob>) => Promise<T>,
  ): Promise<T> {
    const images = await this.#add(attachments, options);
    return this.puttingBack(images, () => work(images));
  }

  /** Has images there again while it is written down that an article shows them. */
  puttingBack<T>(images: ReadonlyMap<string, Blob>, work: () => Promise<T>): Promise<T> {
    return this.#lock.hold(async () => {
      await this.#cache.putBack(images);
      return work();
    });
  }

  /** Takes images away that no article on the device needs any more, and gives those that were there. */
  takeUnused(hrefs: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
    return this.#lock.hold(async () => {
      const needed = new Set((await this.#articles()).flatMap(({ images }) => images));
      const unused = hrefs.filter((href) => !needed.has(href));
      return unused.length === 0 ? new Map<string, Blob>() : this.#cache.take(unused);
    });
  }

  async #add(
    attachments: readonly Attachment[],
    { isWhole, onadded, onfail, signal }: HoldOptions,
  ): Promise<ReadonlyMap<string, Blob>> {
    const images = new Map<string, Blob>();
    const failed = new AbortController();
    const signals = signal === undefined ? failed.signal : AbortSignal.any([failed.signal, signal]);
    const waiting = attachments.values();
    let done = 0;
    const addInTurn = async () => {
      for (const attachment of waiting) {
        try {
          const add = () => this.#cache.add(attachment, signals);
          images.set(
            attachment.href,
            await (onfail === undefined ? add() : patiently(add, signals)),
          );
        } catch (error) {
          if (isWhole) failed.abort(error);
          else onfail?.(attachment.href, error);
        }
        if (signals.aborted) return;
        done += 1;
        onadded(done);
      }
    };
    onadded(done);
    await Promise.all(Array.from({ length: IMAGES_AT_ONCE }, addInTurn));
    signals.throwIfAborted();
    return images;
  }
}

/** Asks again for what the network does not give; what the device refuses it refuses again. */
async function patiently<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const delay of DELAYS_MS) {
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      const isOfNetwork = error instanceof ReaderError && /^(?:offline|damaged)$/.test(error.code);
      if (!isOfNetwork || !navigator.onLine) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return ask();
}
