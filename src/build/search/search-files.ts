import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { type Listed, parseArticle } from '../../model/article.ts';
import { dataPath } from '../../model/catalog.ts';
import { searchedTextOf } from '../../model/search/article-text.ts';
import { type CollectedWords, type WordPostings } from '../../model/search/collected-words.ts';
import { packSearch } from '../../model/search/packed-index.ts';
import { HASH_HEX_LENGTH } from '../../model/hash.ts';
import { SEARCH_ROOT, searchPath } from '../../model/search/search-path.ts';

/** A file of the search index: where it lies, from the base, and what it holds. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Gathers the words of an article from its file. */
export function collectWords(
  { hash }: Listed,
  place: number,
  read: (path: string) => string,
  words: CollectedWords,
): void {
  const path = dataPath('articles', hash);
  words.add(place, searchedTextOf(parseArticle(JSON.parse(read(path)), path)));
}

/**
 * Writes the search index.
 * @param edition the name of the catalog whose places it gives
 */
export function writeSearchFiles(
  articles: readonly Listed[],
  edition: string,
  postings: Iterable<WordPostings>,
  write: (file: SearchFile) => void,
): void {
  const root = packSearch(postings, {
    edition,
    dates: articles.map(({ date }) => date),
    emit(bytes) {
      const content = deflateRawSync(bytes);
      const digest = createHash('sha256').update(content).digest('hex');
      const name = digest.slice(0, HASH_HEX_LENGTH);
      write({ path: searchPath(name), content });
      return { name, bytes: content.length };
    },
  });
  write({ path: SEARCH_ROOT, content: deflateRawSync(root) });
}
