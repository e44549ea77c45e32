import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the files of a build lie, for a thread that has not written them. */
export interface WrittenFolders {
  readonly staging: string;
  readonly out: string;
  /** Files that are still where the build before has put them. */
  readonly reused: ReadonlySet<string>;
}

/** Reads files that some thread has written, once they are on the disk. */
export function readerOf({ staging, out, reused }: WrittenFolders): (name: string) => string {
  return (name) => readFileSync(path.join(reused.has(name) ? out : staging, name), 'utf8');
}
