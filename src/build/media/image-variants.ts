import { availableParallelism } from 'node:os';
import { ContentError } from '../source/content-error.ts';
import { shownPath } from '../source/paths.ts';
import { type CachedFile, ImageCache } from './image-cache.ts';
import type { MediaFile } from './media.ts';
import { copiesOf, type Copy, type Sharp } from './picture-copies.ts';
import { Turns } from './turns.ts';

/** A picture in one of the sizes in which it is published. */
export interface Variant extends CachedFile {
  readonly width: number;
}

/** Below it a picture is an icon, and its smaller copies save nothing. Bytes. */
const SMALLEST = 8_000;

/** Makes the smaller copies of pictures, and keeps them between builds. */
export class ImageVariants {
  /** What the publisher should know of: pictures that are damaged, or why none could be made smaller. */
  readonly problems: ContentError[] = [];
  readonly #cache: ImageCache;
  readonly #load: () => Promise<{ readonly default: Sharp }>;
  readonly #known = new Map<string, readonly Variant[]>();
  readonly #making = new Map<string, Promise<void>>();
  readonly #turns = new Turns(availableParallelism());
  #sharp: Promise<Sharp | undefined> | undefined;
  /** Set when what is made cannot be kept. */
  #isOff = false;

  constructor(
    folder: string,
    load: () => Promise<{ readonly default: Sharp }> = () => import('sharp'),
  ) {
    this.#cache = new ImageCache(folder);
    this.#load = load;
  }

  /** The copies of a picture, the narrowest first, none where it needs none; `undefined` where they are not made yet. */
  of(picture: MediaFile): readonly Variant[] | undefined {
    const { hash } = picture;
    if (hash === undefined || !isWorthIt(picture)) return [];
    const known = this.#known.get(hash) ?? this.#cache.read(hash)?.map(variantOf);
    if (known !== undefined) this.#known.set(hash, known);
    return known;
  }

  /** Has the copies of a picture made; never fails. */
  make(picture: MediaFile): Promise<void> {
    const { hash } = picture;
    if (hash === undefined) return Promise.resolve();
    let making = this.#making.get(hash);
    if (making === undefined) {
      making = this.#make(picture, hash);
      this.#making.set(hash, making);
    }
    return making;
  }

  async #make(picture: MediaFile, hash: string): Promise<void> {
    let copies: readonly Variant[] = [];
    try {
      this.#sharp ??= this.#loaded();
      const load = await this.#sharp;
      if (load !== undefined && !this.#isOff) {
        const made = await this.#turns.run(() => copiesOf(picture, load));
        copies = await this.#kept(hash, made);
      }
    } catch (error) {
      this.#warn(
        shownPath(picture.file),
        `could not be made smaller (${reasonOf(error)}), and is published as it is`,
      );
    }
    this.#known.set(hash, copies);
  }

  async #kept(hash: string, made: readonly Copy[]): Promise<Variant[]> {
    try {
      return (await this.#cache.write(hash, made)).map(variantOf);
    } catch (error) {
      if (!this.#isOff) {
        this.#warn(
          shownPath(this.#cache.folder),
          `cannot be written to (${reasonOf(error)}), so that pictures are published in their own size only`,
        );
      }
      this.#isOff = true;
      return [];
    }
  }

  async #loaded(): Promise<Sharp | undefined> {
    try {
      const { default: load } = await this.#load();
      // As many pictures are at work as there are cores: none of them needs more than one.
      load.concurrency(1);
      load.cache(false);
      return load;
    } catch {
      this.#warn(
        'sharp',
        'cannot be used on this machine, so that pictures are published in their own size only',
        'Run npm install --include=optional on it.',
      );
      return undefined;
    }
  }

  /** Takes in what another found, unless it is known. */
  note(problem: ContentError): void {
    const isKnown = this.problems.some(({ file, message }) => {
      return file === problem.file && message === problem.message;
    });
    if (!isKnown) this.problems.push(problem);
  }

  #warn(file: string, message: string, hint?: string): void {
    this.problems.push(new ContentError('warning', file, message, { hint, kind: 'image' }));
  }
}

const COPIED = /\.(?:avif|gif|jpe?g|png|webp)$/i;

function isWorthIt({ file, bytes, width }: MediaFile): boolean {
  return bytes >= SMALLEST && width !== undefined && COPIED.test(file);
}

function variantOf(cached: CachedFile): Variant {
  return { ...cached, width: cached.width ?? 0 };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
