import { type DataKind, dataPath } from '../model/catalog.ts';
import { ShapeError } from '../model/shape.ts';
import { deviceSubtle, hashOf } from './digest.ts';
import { ReaderError } from './reader-error.ts';

export interface Globals {
  readonly fetch: typeof globalThis.fetch;
  readonly subtle: SubtleCrypto | undefined;
}

/** Files of the site, fetched. Whatever fails is a {@link ReaderError}, or an abort. */
export class PublishedFiles {
  readonly #base: string;
  readonly #globals: Globals;

  constructor(base: string, globals: Partial<Globals> = {}) {
    this.#base = base;
    this.#globals = {
      fetch: (...request) => fetch(...request),
      subtle: deviceSubtle(),
      ...globals,
    };
  }

  /** Whether the bytes of files are checked against their names. */
  get areVerified(): boolean {
    return this.#globals.subtle !== undefined;
  }

  async data<T>(kind: DataKind, hash: string, parse: (value: unknown) => T): Promise<T> {
    return parsed(dataPath(kind, hash), await this.text(kind, hash), parse);
  }

  async text(kind: DataKind, hash: string, init?: RequestInit): Promise<string> {
    const path = dataPath(kind, hash);
    return decoded(path, await this.named(path, hash, init));
  }

  /** A file that is called after the hash of its bytes, or the beginning of it. */
  async named(path: string, hash: string, init?: RequestInit): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await this.bytes(path, init);
    const { subtle } = this.#globals;
    if (subtle !== undefined && !(await hashOf(bytes, subtle)).startsWith(hash)) {
      throw new ReaderError('damaged', `${path} does not hold what its name says`);
    }
    return bytes;
  }

  /** @param path from the base */
  async bytes(path: string, init?: RequestInit): Promise<Uint8Array<ArrayBuffer>> {
    let response: Response;
    let bytes: ArrayBuffer;
    try {
      response = await this.#globals.fetch(this.#base + path, init);
      bytes = await response.arrayBuffer();
    } catch (cause) {
      init?.signal?.throwIfAborted();
      throw new ReaderError('offline', `${path} could not be fetched`, { cause });
    }
    if (response.status === 404 || response.status === 410) {
      throw new ReaderError('not-found', `${path} is not there any more`);
    }
    // A host that answers is no lost connection: what came is not what was published.
    if (!response.ok) {
      throw new ReaderError('damaged', `${path} was answered with status ${response.status}`);
    }
    return new Uint8Array(bytes);
  }
}

export function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ReaderError('damaged', `${path} is not UTF-8`, { cause });
  }
}

export function parsed<T>(path: string, text: string, parse: (value: unknown) => T): T {
  try {
    return parse(JSON.parse(text));
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof ShapeError)) throw cause;
    throw new ReaderError('damaged', `${path} is not of the shape it should be`, { cause });
  }
}
