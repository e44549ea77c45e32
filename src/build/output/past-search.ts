import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { EmittedFile } from '../../model/search/packed-index.ts';
import type { GatheredWords } from '../articles/gathered-words.ts';
import type { Setup } from '../setup.ts';
import { keepWhole } from './keep-whole.ts';
import { fileOf, MOST_FILES } from './past-build.ts';

/** What is known of the search index of a build when the next one begins. */
export interface PastSearch {
  /** The hash of the program that made it. */
  readonly program: string;
  /** Of all its articles. */
  readonly words: GatheredWords;
  /** Its files, by the digest of what was compressed to each. */
  readonly files: ReadonlyMap<string, EmittedFile>;
}

/** All but the postings, which lie behind it as they are: V8 would need as much memory again to write them. */
interface Head extends Omit<PastSearch, 'words'> {
  readonly articles: readonly string[];
  /** Of the postings, in bytes. */
  readonly size: number;
}

const LENGTH_BYTES = 4;

/** The index of the last build for these folders; `undefined` where that was another program's. */
export function readPastSearch(setup: Setup, program: string): PastSearch | undefined {
  try {
    const bytes = readFileSync(fileOf('search', setup));
    const end = LENGTH_BYTES + bytes.readUInt32LE();
    const { articles, size, ...past } = deserialize(bytes.subarray(LENGTH_BYTES, end)) as Head;
    if (past.program !== program) return undefined;
    const postings = bytes.subarray(end);
    return postings.length === size ? { ...past, words: { articles, postings } } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers an index. Where that cannot be done all words are read once more. */
export function keepPastSearch(setup: Setup, { words, ...past }: PastSearch): void {
  const { articles, postings } = words;
  const head = serialize({ ...past, articles, size: postings.length } satisfies Head);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(head.length);
  keepWhole(fileOf('search', setup), MOST_FILES, (part) => {
    const file = openSync(part, 'w');
    try {
      for (const bytes of [length, head, postings]) writeFileSync(file, bytes);
    } finally {
      closeSync(file);
    }
  });
}
