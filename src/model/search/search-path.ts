import { HASHED_FOLDER } from '../hash.ts';

/** The file that names all others of the search index, from the base: the only one whose name does not change. */
export const SEARCH_ROOT = 'search.bin';

/**
 * The beginning of a SHA-256 in hexadecimal: thousands of names are loaded with first queries, and 64 bits tell
 * the files of a site apart. Who could forge one would mislead a search, and not change what is read.
 */
export const SEARCH_NAME_LENGTH = 16;

const FOLDER = `${HASHED_FOLDER}/data/search/`;

/** Where a file of the search index lies, from the base. All are compressed by `deflate` without a header (RFC 1951). */
export function searchPath(name: string): string {
  return `${FOLDER}${name}.bin`;
}

export function isSearchPath(path: string): boolean {
  return path === SEARCH_ROOT || path.startsWith(FOLDER);
}
