import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../source/digest.ts';
import { Disk } from './disk.ts';
import type { PastBuild } from './past-build.ts';

/** The files of the build before, of which some may be the same again. */
interface Past extends Pick<PastBuild, 'made' | 'finished' | 'files'> {
  /** Where they lie. */
  readonly folder: string;
}

/** Files that were written: their names, and the bytes of all. */
export interface WrittenFiles {
  readonly names: readonly string[];
  readonly bytes: number;
}

/**
 * Writes files below a folder, making the folders that they need. What the build before made of the same stays
 * where that put it.
 */
export class Writer {
  readonly #folder: string;
  readonly #past: Past | undefined;
  /** By their exact names: some disks know no capitals. */
  readonly #pastFiles: ReadonlySet<string>;
  readonly #made = new Map<string, string>();
  readonly #written = new Set<string>();
  readonly #reused = new Set<string>();
  readonly #disk = new Disk();
  #bytes = 0;

  constructor(folder: string, past?: Past) {
    this.#folder = folder;
    this.#past = past;
    this.#pastFiles = new Set(past?.files);
  }

  /** How many files were written or taken over, and their bytes. */
  get written(): { readonly count: number; readonly bytes: number } {
    return { count: this.#written.size + this.#reused.size, bytes: this.#bytes };
  }

  /** What files were made of, by their names. */
  get made(): ReadonlyMap<string, string> {
    return this.#made;
  }

  /** Files that stay where the build before has put them. */
  get reused(): ReadonlySet<string> {
    return this.#reused;
  }

  /** All files. */
  get names(): string[] {
    return [...this.#written, ...this.#reused];
  }

  write(name: string, content: string | Uint8Array): void {
    const bytes = this.#disk.write(path.join(this.#folder, name), content);
    this.#add(this.#written, name, bytes);
  }

  /**
   * Writes a file, unless the build before made it of the same.
   * @param of all that makes a difference to the content
   */
  make(name: string, of: string, content: () => string): void {
    if (!this.isMade(name, of)) this.write(name, content());
  }

  /** Notes what a file is made of, and takes it over where the build before made it of the same. */
  isMade(name: string, of: string): boolean {
    const hash = digestOf(of);
    this.#made.set(name, hash);
    return this.#past?.made.get(name) === hash && this.reuse(name);
  }

  /** Copies a file that is called after its content. */
  copy(from: string, name: string): void {
    if (!this.reuse(name)) this.#copy(from, name, statSync(from).size);
  }

  /** Copies a file that keeps its name, unless it has not been touched since the build before did. */
  publish(from: string, name: string): void {
    const { ino, size, mtimeMs, ctimeMs } = statSync(from);
    const of = JSON.stringify([ino, size, mtimeMs, ctimeMs]);
    if (!this.isMade(name, of)) this.#copy(from, name, size);
  }

  /** Takes over a file of the build before, if it is there as that has left it. */
  reuse(name: string): boolean {
    // What was written in its place meanwhile would be moved over it.
    const past = this.#written.has(name) ? undefined : this.#inPast(name);
    if (past === undefined) return false;
    this.#add(this.#reused, name, past.size);
    return true;
  }

  /** The text of a file that was written or taken over. */
  read(name: string): string {
    return this.#disk.read(this.placeOf(name));
  }

  /** Where a file lies now that was written or taken over. */
  placeOf(name: string): string {
    const isPast = this.#past !== undefined && this.#reused.has(name);
    return path.join(isPast ? this.#past.folder : this.#folder, name);
  }

  /**
   * Waits until all is written, and gives what there is.
   * @throws the error of the file system where something could not be
   */
  settle(): WrittenFiles {
    this.#disk.settle();
    return { names: [...this.#written], bytes: this.#bytes };
  }

  /** Takes in what another has written into the same folder. */
  adopt({ names, bytes }: WrittenFiles): void {
    for (const name of names) this.#add(this.#written, name, 0);
    this.#bytes += bytes;
  }

  /** Writes no more. */
  close(): Promise<void> {
    return this.#disk.close();
  }

  #copy(from: string, name: string, bytes: number): void {
    this.#disk.copy(from, path.join(this.#folder, name));
    this.#add(this.#written, name, bytes);
  }

  #inPast(name: string): Stats | undefined {
    if (this.#past === undefined || !this.#pastFiles.has(name)) return undefined;
    const found = statSync(path.join(this.#past.folder, name), { throwIfNoEntry: false });
    return found?.isFile() === true && found.mtimeMs <= this.#past.finished ? found : undefined;
  }

  /** A file may be written over one of the same name. */
  #add(names: Set<string>, name: string, bytes: number): void {
    this.#written.delete(name);
    this.#reused.delete(name);
    names.add(name);
    this.#bytes += bytes;
  }
}
