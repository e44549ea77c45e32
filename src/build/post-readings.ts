import { type Fingerprint, fingerprintOf } from './articles/kept-posts.ts';
import type { PostFile } from './posts/post-path.ts';
import { type Parsed, type ParseOptions, parsePost } from './posts/post.ts';
import { ContentError, type PlainError } from './source/content-error.ts';
import { shownPath } from './source/paths.ts';
import { readSource } from './source/source-file.ts';
import { type Claims, claimed } from './threads/claims.ts';
import type { Threads } from './threads/threads.ts';

/** A file that is to be read. */
export interface Unread extends PostFile {
  /** Of the text that is known of it. */
  readonly hash: string | undefined;
}

/** What a file holds, with what is wrong with it. */
export interface Reading {
  /** `undefined` where it could not be read. */
  readonly print?: Fingerprint;
  /** `undefined`, too, where it holds the text that is known. */
  readonly parsed: Parsed;
  readonly problems: readonly ContentError[];
}

/** Reads files, wherever that is done, and gives what each of them holds in their order. */
export type ReadAll = (
  unread: readonly Unread[],
  options: ParseOptions,
) => readonly Reading[] | Promise<readonly Reading[]>;

/** Has the front matter of files read by several threads. */
export function readingIn(threads: Threads): ReadAll {
  return async (unread, options) => {
    const readings: Reading[] = [];
    const shares = await threads.share('read', { unread, options }, unread, (some, first) => {
      for (const [nth, one] of some.entries()) readings[first + nth] = readingOf(one, options);
    });
    for (const [nth, { problems, ...reading }] of shares.flat()) {
      readings[nth] = { ...reading, problems: problems.map((plain) => ContentError.from(plain)) };
    }
    return readings;
  };
}

/** What a thread needs to know to read posts. */
interface ReadTask {
  readonly unread: readonly Unread[];
  readonly options: ParseOptions;
}

/** A {@link Reading} as plain data. */
interface PlainReading extends Omit<Reading, 'problems'> {
  readonly problems: readonly PlainError[];
}

/** Does a thread's share of reading: see {@link readingIn}. */
export function readShare(
  { unread, options }: ReadTask,
  claims: Claims,
): (readonly [nth: number, reading: PlainReading])[] {
  return [...claimed(claims, unread)].flatMap(([first, some]) =>
    some.map((one, nth) => {
      const { problems, ...reading } = readingOf(one, options);
      const plain = { ...reading, problems: problems.map((problem) => problem.plain) };
      return [first + nth, plain] as const;
    }),
  );
}

/** Reads the front matter of a post, unless its text is known. */
export function readingOf({ found, path, hash }: Unread, options: ParseOptions): Reading {
  try {
    const source = readSource(found.file, shownPath(found.file));
    const print = fingerprintOf(found.file, source);
    if (print.hash === hash) return { print, parsed: undefined, problems: [] };
    const problems: ContentError[] = [];
    return { print, parsed: parsePost(source, found, path, options, problems), problems };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { parsed: undefined, problems: [error] };
  }
}
