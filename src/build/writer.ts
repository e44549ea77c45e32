import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How many files are written at once. */
const OPEN_FILES = 24;

/** Writes files below a folder, a few at a time, making the folders that they need. */
export class Writer {
  readonly #folder: string;
  readonly #made = new Set<string>();
  readonly #open = new Set<Promise<void>>();
  #count = 0;
  #bytes = 0;
  /** Why the first file could not be written that could not. */
  #failure: { readonly cause: unknown } | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many files were written, and their bytes. */
  get written(): { readonly count: number; readonly bytes: number } {
    return { count: this.#count, bytes: this.#bytes };
  }

  /** Begins to write a file; waits while too many are being written. */
  async write(name: string, content: string): Promise<void> {
    this.#count += 1;
    this.#bytes += Buffer.byteLength(content);
    await this.#run(async (file) => writeFile(file, content), name);
  }

  async copy(from: string, name: string): Promise<void> {
    await this.#run(async (file) => copyFile(from, file), name);
  }

  async #run(work: (file: string) => Promise<void>, name: string): Promise<void> {
    const file = path.join(this.#folder, name);
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) {
      await mkdir(folder, { recursive: true });
      this.#made.add(folder);
    }
    while (this.#open.size >= OPEN_FILES) await Promise.race(this.#open);
    this.#stopOnFailure();
    const running = work(file)
      .catch((cause: unknown) => void (this.#failure ??= { cause }))
      .then(() => void this.#open.delete(running));
    this.#open.add(running);
  }

  /** Waits until all is written. */
  async done(): Promise<void> {
    await Promise.all(this.#open);
    this.#stopOnFailure();
  }

  #stopOnFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.cause;
  }
}
