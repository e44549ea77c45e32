import type { Listed } from '../../model/article.ts';
import {
  CollectedWords,
  mergedPostings,
  packCollected,
  unpackCollected,
  type WordPostings,
} from '../../model/search/collected-words.ts';
import { readerOf, type WrittenFolders } from '../output/written-files.ts';
import type { Setup } from '../setup.ts';
import { type Claims, claimed } from '../threads/claims.ts';
import type { Threads } from '../threads/threads.ts';
import { collectWords } from './search-files.ts';

interface Given {
  /** In catalog order. */
  readonly articles: readonly Listed[];
  readonly setup: Setup;
  /** Files that are still where the build before has put them. */
  readonly reused: ReadonlySet<string>;
  readonly threads: Threads;
  readonly onprogress: (done: number, of: number) => void;
}

/** What a thread needs to know to gather words. */
interface WordsTask extends WrittenFolders {
  readonly articles: readonly Listed[];
}

/** Gathers the words of all articles, whose files are written by now. */
export async function wordsIn(given: Given): Promise<Iterable<WordPostings>> {
  const { articles, setup, reused, threads, onprogress } = given;
  const task = { articles, staging: setup.staging, out: setup.paths.out, reused };
  const read = readerOf(task);
  const words = new CollectedWords();
  const shares = await threads.share('words', task, articles, (article, place) => {
    collectWords(article, place, read, words);
    onprogress(place + 1, articles.length);
  });
  return shares.reduce<Iterator<WordPostings> & Iterable<WordPostings>>(
    (all, share) => mergedPostings(all, unpackCollected(share)),
    words.postings(),
  );
}

/** Does a thread's share of gathering words: see {@link wordsIn}. */
export function wordsShare(task: WordsTask, claims: Claims): Promise<Uint8Array<ArrayBuffer>> {
  const read = readerOf(task);
  const words = new CollectedWords();
  for (const [place, article] of claimed(claims, task.articles)) {
    collectWords(article, place, read, words);
  }
  return Promise.resolve(packCollected(words.postings()));
}
