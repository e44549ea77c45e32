import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashOf } from '../articles/edition.ts';
import type { Inventory } from '../../model/signed-manifest.ts';
import type { PostsState } from '../articles/kept-posts.ts';
import type { Setup } from '../setup.ts';
import { keepWhole } from './keep-whole.ts';

/** What is known of a build when the next one begins. */
export interface PastBuild {
  /** The hash of the program that made it. */
  readonly program: string;
  /** Tells its output from every other that may have taken its place. */
  readonly output: string;
  /** All its files. */
  readonly files: readonly string[];
  /** When its last file was written: what is younger is another's. Milliseconds since 1970. */
  readonly finished: number;
  /** What its files were made of, for those whose names do not say. */
  readonly made: ReadonlyMap<string, string>;
  /** The hash of each file. */
  readonly inventory: Inventory;
  readonly posts: PostsState;
}

/** How many runs are remembered, of which a build has two files. */
export const MOST_FILES = 12;

/** What is known of a run of `dev` when the next one begins. */
export interface PastLive {
  readonly program: string;
  readonly posts: PostsState;
  /** The files of the articles, by their paths from the base. */
  readonly articles: ReadonlyMap<string, string>;
}

interface Past {
  readonly build: PastBuild;
  readonly live: PastLive;
}

/** What was known at the end of the last run for these folders; `undefined` where that was another program's. */
export function readPast<K extends keyof Past>(
  kind: K,
  setup: Setup,
  program: string,
): Past[K] | undefined {
  try {
    const past = deserialize(readFileSync(fileOf(kind, setup))) as Past[K];
    return past.program === program ? past : undefined;
  } catch {
    return undefined;
  }
}

/** Which output lies in a folder: every build writes its manifest anew. */
export function outputIn(folder: string): string {
  const found = statSync(path.join(folder, 'manifest.json'), { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.ino} ${found.size} ${found.mtimeMs}`;
}

/** Forgets a run, so that one that ends in the middle is not built upon. */
export function forgetPast(kind: keyof Past, setup: Setup): void {
  rmSync(fileOf(kind, setup), { force: true });
}

/** Remembers a run. Where that cannot be done the next one is as slow as the first. */
export function keepPast<K extends keyof Past>(kind: K, setup: Setup, past: Past[K]): void {
  keepWhole(fileOf(kind, setup), MOST_FILES, (part) => writeFileSync(part, serialize(past)));
}

/** Where something is kept of the runs for these folders. */
export function fileOf(kind: string, { buildCache, paths, base }: Setup): string {
  const { content, public: served, out } = paths;
  const name = hashOf([kind, content, served, out, base].join('\0'));
  return path.join(buildCache, `${name}.bin`);
}
