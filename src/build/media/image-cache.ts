import { randomUUID } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { count, listOf, optional, record, text } from '../../model/shape.ts';

/** A file that was made of a picture. */
export interface MadeFile {
  /** Says which of the files of its key it is, and ends in its extension. */
  readonly name: string;
  readonly bytes: number;
  /** Pixels. */
  readonly width?: number;
}

export interface CachedFile extends MadeFile {
  /** Where it lies. */
  readonly file: string;
}

function parseMadeFile(value: unknown, where: string): MadeFile {
  const from = record(value, where);
  return {
    name: text(from['name'], `${where}.name`),
    bytes: count(from['bytes'], `${where}.bytes`),
    ...optional('width', from['width'], count, where),
  };
}

const DAY_MS = 86_400_000;

/** How long a file is kept that no build asks for. */
const KEPT_MS = 90 * DAY_MS;

/** A file whose age says when the others were looked through. */
const PRUNED = 'pruned';

/**
 * What was made of pictures, kept between builds under keys that say all that it was made of. Safe to be
 * deleted, and to be used by several builds at once: a file is there whole or not at all. The time at which
 * a file was changed is the day on which it was used last.
 */
export class ImageCache {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The files under a key; `undefined` where they are not all there. */
  read(key: string): CachedFile[] | undefined {
    try {
      const list = this.#fileOf(`${key}.json`);
      const made: unknown = JSON.parse(readFileSync(list, 'utf8'));
      const files = listOf(parseMadeFile)(made, key).map((one) => ({
        ...one,
        file: this.#fileOf(`${key}-${one.name}`),
      }));
      touch([list, ...files.map(({ file }) => file)]);
      return files.every(({ file, bytes }) => statSync(file).size === bytes) ? files : undefined;
    } catch {
      return undefined;
    }
  }

  /** @throws where the folder cannot be written to */
  async write(
    key: string,
    files: readonly (Omit<MadeFile, 'bytes'> & { readonly content: Uint8Array })[],
  ): Promise<CachedFile[]> {
    await mkdir(this.folder, { recursive: true });
    const cached: CachedFile[] = [];
    for (const { content, ...made } of files) {
      const file = this.#fileOf(`${key}-${made.name}`);
      await this.#put(file, content);
      cached.push({ ...made, bytes: content.length, file });
    }
    const listed = cached.map(({ file: _file, ...made }) => made);
    await this.#put(this.#fileOf(`${key}.json`), JSON.stringify(listed));
    return cached;
  }

  /** Takes away what no build has used for long, at most once a day; never fails. */
  prune(now = Date.now()): void {
    const isOlderThan = (file: string, ms: number): boolean => {
      const found = statSync(file, { throwIfNoEntry: false });
      return found?.isFile() === true && now - found.mtimeMs > ms;
    };
    const pruned = this.#fileOf(PRUNED);
    try {
      if (existsSync(pruned) && !isOlderThan(pruned, DAY_MS)) return;
      for (const name of readdirSync(this.folder)) {
        const file = this.#fileOf(name);
        // At once, so that no other build can begin to use it in between.
        if (isOlderThan(file, KEPT_MS)) rmSync(file, { force: true });
      }
      writeFileSync(pruned, '');
    } catch {
      // There is no cache yet, or it is not ours to change.
    }
  }

  async #put(file: string, content: Uint8Array | string): Promise<void> {
    const part = `${file}.${randomUUID()}.part`;
    await writeFile(part, content);
    await rename(part, file);
  }

  #fileOf(name: string): string {
    return path.join(this.folder, name);
  }
}

/** Says of files that are all used together that they were used, where that was not said today. */
function touch(files: readonly string[]): void {
  const now = Date.now();
  const [first = ''] = files;
  if (now - statSync(first).mtimeMs < DAY_MS) return;
  try {
    for (const file of files) utimesSync(file, now / 1000, now / 1000);
  } catch {
    // A cache that may only be read is one all the same.
  }
}
