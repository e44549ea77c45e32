import { createHash } from 'node:crypto';
import { constants, copyFileSync, linkSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PastBuild } from './past-build.ts';

/** The files of the build before, of which some may be the same again. */
interface Past extends Pick<PastBuild, 'made' | 'finished'> {
  /** Where they lie. */
  readonly folder: string;
}

/**
 * Writes files below a folder, making the folders that they need. Waits for each of them: that costs less than
 * handing tens of thousands of small files to other threads.
 */
export class Writer {
  readonly #folder: string;
  readonly #past: Past | undefined;
  readonly #folders = new Set<string>();
  readonly #made = new Map<string, string>();
  #count = 0;
  #bytes = 0;

  constructor(folder: string, past?: Past) {
    this.#folder = folder;
    this.#past = past;
  }

  /** How many files were written, and their bytes. */
  get written(): { readonly count: number; readonly bytes: number } {
    return { count: this.#count, bytes: this.#bytes };
  }

  /** What files were made of, by their names. */
  get made(): ReadonlyMap<string, string> {
    return this.#made;
  }

  write(name: string, content: string): void {
    const bytes = Buffer.from(content);
    writeFileSync(this.#place(name), bytes);
    this.#add(bytes.length);
  }

  /**
   * Writes a file, unless the build before made it of the same.
   * @param of all that makes a difference to the content
   */
  make(name: string, of: string, content: () => string): void {
    const hash = createHash('sha256').update(of).digest('base64');
    this.#made.set(name, hash);
    if (this.#past?.made.get(name) !== hash || !this.reuse(name)) this.write(name, content());
  }

  /** Copies a file that is called after its content. */
  copy(from: string, name: string): void {
    if (this.reuse(name)) return;
    copyFileSync(from, this.#place(name), constants.COPYFILE_FICLONE);
    this.#count += 1;
  }

  /** Takes over a file of the build before, if it is there as that has left it. */
  reuse(name: string): boolean {
    if (this.#past === undefined) return false;
    const file = path.join(this.#past.folder, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.mtimeMs > this.#past.finished) return false;
    const place = this.#place(name);
    try {
      linkSync(file, place);
    } catch {
      // Not every disk has two names for one file.
      copyFileSync(file, place, constants.COPYFILE_FICLONE);
    }
    this.#add(found.size);
    return true;
  }

  #add(bytes: number): void {
    this.#count += 1;
    this.#bytes += bytes;
  }

  #place(name: string): string {
    const file = path.join(this.#folder, name);
    const folder = path.dirname(file);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return file;
  }
}
