import { searchCacheName } from '../model/device.ts';
import { ByteError } from '../model/search/bytes.ts';
import { searchFilesOf } from '../model/search/search-files.ts';
import type { SearchFiles } from '../model/search/lexicon.ts';
import { Piece } from '../model/search/piece.ts';
import { SEARCH_ROOT, searchPath } from '../model/search/search-path.ts';
import { Answers } from '../storage/answers.ts';
import type { PublishedFiles } from '../storage/published-files.ts';
import { ReaderError } from '../storage/reader-error.ts';

/** Pieces that are held ready: those of the queries that were asked last. */
const MOST_HELD = 80;

/** The search index of the site: fetched as far as it is needed, and kept on the device. */
export class PublishedSearch {
  readonly #base: string;
  readonly #files: PublishedFiles;
  readonly #held = new Answers<Uint8Array<ArrayBuffer>>(MOST_HELD);
  readonly #pieces = new Answers<Piece>(MOST_HELD);
  #searchFiles: SearchFiles | undefined;
  #keeping = Promise.resolve();
  /** The root as the page has asked for it, to be used once. */
  #given: Promise<ArrayBuffer | undefined> | undefined;

  constructor(base: string, files: PublishedFiles, root: Promise<ArrayBuffer | undefined>) {
    this.#base = base;
    this.#files = files;
    this.#given = root;
  }

  /** As it is now; another after {@link forget}. */
  get searchFiles(): SearchFiles {
    return (this.#searchFiles ??= this.#make());
  }

  /** Asks for the root anew the next time: the site may have been published again. */
  forget(): void {
    this.#searchFiles = undefined;
  }

  #make(): SearchFiles {
    const bytes = (name: string) => this.#held.get(name, () => this.#load(name));
    const files: SearchFiles = {
      ...searchFilesOf(() => this.#rootOr(files), bytes),
      // To read one takes longer than what is done with it, and each letter asks for the same.
      piece: (name) => this.#pieces.get(name, async () => new Piece(await this.#load(name))),
    };
    return files;
  }

  /** What has failed is asked for again. */
  async #rootOr(files: SearchFiles): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return await this.#loadRoot();
    } catch (error) {
      if (this.#searchFiles === files) this.#searchFiles = undefined;
      throw error;
    }
  }

  async #loadRoot(): Promise<Uint8Array<ArrayBuffer>> {
    try {
      const bytes = await this.#rootBytes();
      const root = await inflated(SEARCH_ROOT, bytes);
      this.#keep(SEARCH_ROOT, bytes);
      return root;
    } catch (error) {
      if (!(error instanceof ReaderError) || error.code !== 'offline') throw error;
      const kept = await this.#kept(SEARCH_ROOT);
      if (kept === undefined) throw error;
      return inflated(SEARCH_ROOT, kept);
    }
  }

  async #rootBytes(): Promise<Uint8Array<ArrayBuffer>> {
    const given = await this.#given;
    this.#given = undefined;
    if (given !== undefined) return new Uint8Array(given);
    return this.#files.bytes(SEARCH_ROOT, { cache: 'no-cache' });
  }

  async #load(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const path = searchPath(name);
    const kept = await this.#kept(path);
    if (kept !== undefined) return inflated(path, kept);
    const bytes = await this.#files.named(path, name);
    const file = await inflated(path, bytes);
    this.#keep(path, bytes);
    return file;
  }

  async #kept(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const found = await this.#use((cache) => cache.match(this.#base + path));
    return found && new Uint8Array(await found.arrayBuffer());
  }

  /** One file after the other: what was kept goes before what is new comes. */
  #keep(path: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.#keeping = this.#keeping.then(() => this.#keepNow(path, bytes));
  }

  /** Keeps a file for when there is no network. With another root, what was kept for the one before is of no use. */
  async #keepNow(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#use(async (cache) => {
      const href = this.#base + path;
      if (path === SEARCH_ROOT && !isSame(bytes, await this.#kept(path))) {
        for (const request of await cache.keys()) await cache.delete(request);
      }
      await cache.put(href, new Response(bytes));
    });
  }

  /** Where a browser keeps nothing, all is fetched. */
  async #use<T>(work: (cache: Cache) => Promise<T>): Promise<T | undefined> {
    try {
      return await work(await caches.open(searchCacheName(this.#base)));
    } catch {
      return undefined;
    }
  }
}

function isSame(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return one.length === other?.length && one.every((byte, at) => byte === other[at]);
}

async function inflated(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new ReaderError('damaged', `${path} cannot be unpacked`, { cause });
  }
}

/** What reading the files of an index fails with, as a {@link ReaderError}. */
export function searchError(error: unknown): unknown {
  if (!(error instanceof ByteError)) return error;
  return new ReaderError('damaged', `The search index ${error.message}`, { cause: error });
}
