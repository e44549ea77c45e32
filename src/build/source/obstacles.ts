import { existsSync } from 'node:fs';
import path from 'node:path';
import { HASHED_FOLDER } from '../../model/hash.ts';
import { SEARCH_ROOT } from '../../model/search/search-path.ts';
import { SIGNATURE_FILE } from '../../model/signed-manifest.ts';
import { ContentError } from './content-error.ts';
import { shownPath } from './paths.ts';

/** Files whose names do not change, beside the pages. */
export const FIXED_NAMES = [
  'manifest.json',
  SIGNATURE_FILE,
  SEARCH_ROOT,
  'sw.js',
  '404.html',
  'shell.html',
  HASHED_FOLDER,
];

/** Files at the root of a site, those of hosts and feeds among them, where no folder can be. In lower case. */
export const ROOT_FILES: ReadonlySet<string> = new Set([
  ...FIXED_NAMES,
  ...['index.html', '_headers', '_redirects', '.nojekyll', 'robots.txt', 'sitemap.xml'],
  ...['feed.xml', 'feed.json', 'atom.xml'],
]);

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
