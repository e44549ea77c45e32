import type { ArticleWords } from '../../model/search/article-words.ts';
import { CollectedWords } from '../../model/search/collected-words.ts';

/** The words of some articles, as plain data. */
export interface GatheredWords {
  /** The hashes of the articles, in the order of their places in {@link postings}. */
  readonly articles: readonly string[];
  /** See `unpackPostings`. */
  readonly postings: Uint8Array;
}

/** Gathers the words of articles as they are made: later they would have to be read once more. */
export class WordGatherer {
  readonly #articles: string[] = [];
  readonly #words = new CollectedWords();

  add(hash: string, words: ArticleWords): void {
    this.#articles.push(hash);
    this.#words.add(words);
  }

  get gathered(): GatheredWords {
    return { articles: this.#articles, postings: this.#words.packed() };
  }
}
