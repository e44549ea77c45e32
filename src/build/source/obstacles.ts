import { existsSync } from 'node:fs';
import path from 'node:path';
import { HASHED_FOLDER } from '../../model/hash.ts';
import { SEARCH_ROOT } from '../../model/search/search-path.ts';
import { ContentError } from './content-error.ts';
import { shownPath } from './paths.ts';

/** Files whose names do not change, beside the pages. */
export const FIXED_NAMES = [
  'manifest.json',
  SEARCH_ROOT,
  'sw.js',
  '404.html',
  'shell.html',
  HASHED_FOLDER,
];

const HINT = 'Give the file another name.';

/** The publisher's own files that stand where Lectern writes. */
export function obstaclesIn(publicFolder: string, pages: readonly string[]): ContentError[] {
  return [...pages, ...FIXED_NAMES]
    .map((name) => path.join(publicFolder, name))
    .filter((file) => existsSync(file))
    .map(
      (file) =>
        new ContentError('error', shownPath(file), 'stands where Lectern writes', { hint: HINT }),
    );
}
