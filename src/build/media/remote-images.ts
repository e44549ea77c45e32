import { createHash } from 'node:crypto';
import path from 'node:path';
import { type CachedFile, ImageCache } from './image-cache.ts';
import { Turns } from './turns.ts';

const LARGEST = 20_000_000;
const TIMEOUT_MS = 15_000;
const AT_ONCE = 6;

/** Not drawings: published on this site, an SVG could run script in its name. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** A picture of another site: fetched, or why it could not be. */
export type FetchedImage =
  { readonly file: CachedFile; readonly name: string } | { readonly failure: string };

/** Fetches pictures of other sites, once and for all builds. */
export class RemoteImages {
  readonly #cache: ImageCache;
  readonly #fetch: typeof globalThis.fetch;
  readonly #known = new Map<string, FetchedImage>();
  readonly #fetching = new Map<string, Promise<void>>();
  readonly #turns = new Turns(AT_ONCE);

  constructor(folder: string, fetch: typeof globalThis.fetch = globalThis.fetch) {
    this.#cache = new ImageCache(folder);
    this.#fetch = fetch;
  }

  /** What there is of a picture; `undefined` where it was not asked for yet. */
  of(url: string): FetchedImage | undefined {
    const known = this.#known.get(url);
    if (known !== undefined) return known;
    const file = this.#cache.read(keyOf(url))?.[0];
    if (file === undefined) return undefined;
    const found = { file, name: nameOf(url, file) };
    this.#known.set(url, found);
    return found;
  }

  /** Has a picture fetched; never fails. */
  make(url: string): Promise<void> {
    let fetching = this.#fetching.get(url);
    if (fetching === undefined) {
      fetching = this.#turns.run(async () => {
        this.#known.set(url, await this.#fetched(url));
      });
      this.#fetching.set(url, fetching);
    }
    return fetching;
  }

  async #fetched(url: string): Promise<FetchedImage> {
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await this.#fetch(url.startsWith('//') ? `https:${url}` : url, { signal });
      if (!response.ok) return { failure: `it was answered with status ${response.status}` };
      const type = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
      const extension = EXTENSIONS[type];
      if (extension === undefined) {
        return {
          failure: `it is ${type || 'of no type'}, and not a picture that can be published`,
        };
      }
      const content = await contentOf(response);
      if (content === undefined) return { failure: 'it is larger than 20 MB' };
      const [file] = await this.#cache.write(keyOf(url), [{ name: `0.${extension}`, content }]);
      if (file === undefined) throw new Error('one file was written');
      return { file, name: nameOf(url, file) };
    } catch (error) {
      return { failure: reasonOf(error) };
    }
  }
}

/** The bytes of an answer, `undefined` where they are too many. */
async function contentOf(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function keyOf(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}

/** A name for people: that in the address, with the extension of what came. */
function nameOf(url: string, file: CachedFile): string {
  const last =
    url
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '';
  return path.parse(last).name + path.extname(file.name);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `it did not come within ${TIMEOUT_MS / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
