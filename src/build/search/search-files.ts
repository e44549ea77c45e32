import { deflateRawSync } from 'node:zlib';
import type { Listed } from '../../model/article.ts';
import { type EmittedFile, packSearch } from '../../model/search/packed-index.ts';
import { SEARCH_NAME_LENGTH, SEARCH_ROOT, searchPath } from '../../model/search/search-path.ts';
import type { WordPostings } from '../../model/search/word-postings.ts';
import { hashOf } from '../articles/edition.ts';

/** A file of the search index: where it lies, from the base, and what it holds. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The index that is to be made. */
export interface IndexSource {
  /** In catalog order. */
  readonly articles: readonly Listed[];
  /** The name of the catalog whose places it gives. */
  readonly edition: string;
  readonly postings: Iterable<WordPostings>;
}

export interface SearchOutput {
  readonly write: (file: SearchFile) => void;
  /** Gives a file that was made of the same bytes before, if it is still there. */
  readonly reuse?: (of: string) => EmittedFile | undefined;
}

/**
 * Writes the search index.
 * @returns its files by the digests of what was compressed to each
 */
export function writeSearchFiles(
  { articles, edition, postings }: IndexSource,
  { write, reuse }: SearchOutput,
): Map<string, EmittedFile> {
  const files = new Map<string, EmittedFile>();
  const root = packSearch(postings, {
    edition,
    dates: articles.map(({ date }) => date),
    emit(bytes) {
      const of = hashOf(bytes);
      const file = reuse?.(of) ?? compressed(bytes, write);
      files.set(of, file);
      return file;
    },
  });
  write({ path: SEARCH_ROOT, content: deflateRawSync(root) });
  return files;
}

function compressed(bytes: Uint8Array, write: SearchOutput['write']): EmittedFile {
  const content = deflateRawSync(bytes);
  const name = hashOf(content).slice(0, SEARCH_NAME_LENGTH);
  write({ path: searchPath(name), content });
  return { name, bytes: content.length };
}
