import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { count, listOf, optional, record, text } from '../model/shape.ts';

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

/**
 * What was made of pictures, kept between builds under keys that say all that it was made of. Safe to be
 * deleted, and to be used by several builds at once: a file is there whole or not at all.
 */
export class ImageCache {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The files under a key; `undefined` where they are not all there. */
  read(key: string): CachedFile[] | undefined {
    try {
      const made: unknown = JSON.parse(readFileSync(this.#fileOf(`${key}.json`), 'utf8'));
      const files = listOf(parseMadeFile)(made, key).map((one) => ({
        ...one,
        file: this.#fileOf(`${key}-${one.name}`),
      }));
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

  async #put(file: string, content: Uint8Array | string): Promise<void> {
    const part = `${file}.${randomUUID()}.part`;
    await writeFile(part, content);
    await rename(part, file);
  }

  #fileOf(name: string): string {
    return path.join(this.folder, name);
  }
}
