import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Listed } from '../../model/article.ts';
import { HASH_HEX_LENGTH } from '../../model/hash.ts';
import { packSearch } from '../../model/search/packed-index.ts';
import { SEARCH_ROOT, searchPath } from '../../model/search/search-path.ts';
import type { WordPostings } from '../../model/search/word-postings.ts';

/** A file of the search index: where it lies, from the base, and what it holds. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
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
