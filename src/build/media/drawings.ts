import { createHash } from 'node:crypto';
import { type CachedFile, ImageCache } from './image-cache.ts';

/** Drawings that were written into posts, kept between builds under their hashes, since they have no file of their own. */
export class Drawings {
  readonly #cache: ImageCache;

  constructor(folder: string) {
    this.#cache = new ImageCache(folder);
  }

  find(hash: string): CachedFile | undefined {
    return this.#cache.read(hash)?.[0];
  }

  /** Keeps a drawing where that can be done, and gives its hash. */
  async keep(content: string): Promise<string> {
    const hash = createHash('sha256').update(content).digest('hex');
    if (this.find(hash) !== undefined) return hash;
    try {
      await this.#cache.write(hash, [{ name: '0.svg', content: Buffer.from(content) }]);
    } catch {
      // Whoever looks for it does not find it, and says so.
    }
    return hash;
  }
}
