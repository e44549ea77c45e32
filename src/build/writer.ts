import { copyFileSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes files below a folder, making the folders that they need. Waits for each of them: that costs less than
 * handing tens of thousands of small files to other threads.
 */
export class Writer {
  readonly #folder: string;
  readonly #made = new Set<string>();
  #count = 0;
  #bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many files were written, and their bytes. */
  get written(): { readonly count: number; readonly bytes: number } {
    return { count: this.#count, bytes: this.#bytes };
  }

  write(name: string, content: string): void {
    const bytes = Buffer.from(content);
    this.#count += 1;
    this.#bytes += bytes.length;
    writeFileSync(this.#place(name), bytes);
  }

  copy(from: string, name: string): void {
    copyFileSync(from, this.#place(name), constants.COPYFILE_FICLONE);
  }

  #place(name: string): string {
    const file = path.join(this.#folder, name);
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    return file;
  }
}
