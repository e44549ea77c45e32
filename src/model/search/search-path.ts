import { HASHED_FOLDER } from '../hash.ts';

/** The file that names all others of the search index, from the base: the only one whose name does not change. */
export const SEARCH_ROOT = 'search.bin';

const FOLDER = `${HASHED_FOLDER}/data/search/`;

/** Where a file of the search index lies, from the base. All are compressed by `deflate` without a header (RFC 1951). */
export function searchPath(name: string): string {
  return `${FOLDER}${name}.bin`;
}

export function isSearchPath(path: string): boolean {
  return path === SEARCH_ROOT || path.startsWith(FOLDER);
}
