import { escapeHtml } from '../../model/escape-html.ts';
import { decodePart, hrefOf } from '../../model/route.ts';
import { fileOf } from '../articles/printed-pages.ts';
import type { Post } from '../posts/post.ts';
import { absoluteUrl } from '../site/absolute.ts';
import { ContentError } from '../source/content-error.ts';
import { ROOT_FILES } from '../source/obstacles.ts';
import { LONGEST_NAME } from '../source/paths.ts';

/** An address at which an article could be found before. */
export interface Redirect {
  /** Decoded, as a host serves its page: `/2014/09/15/x.html`, `/old/`. */
  readonly from: string;
  /** Of the page that leads on, from the base. */
  readonly file: string;
  /** The article's address. */
  readonly to: string;
}

/** Bytes of a whole path, with room for the folders above it. */
const LONGEST_PATH = 1000;

function isName(part: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/^\.{1,2}$|[\\/\u0000-\u001f]/.test(part) && Buffer.byteLength(part) <= LONGEST_NAME;
}

/** Where the page of an old address lies, and how a host serves it. `undefined` where no file can answer there. */
function placeOf(alias: string): Pick<Redirect, 'from' | 'file'> | undefined {
  const [address = '', query] = alias.replace(/#.*$/s, '').split('?');
  const parts = address.split('/').filter(Boolean).map(decodePart);
  // Of what follows a question mark, a file knows nothing.
  if (query !== undefined || parts.length === 0 || !parts.every(isName)) return undefined;
  const path = parts.join('/');
  if (Buffer.byteLength(path) > LONGEST_PATH) return undefined;
  return /\.html?$/i.test(path)
    ? { from: `/${path}`, file: path }
    : { from: `/${path}/`, file: `${path}/index.html` };
}

function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, nth) => parts.slice(0, nth + 1).join('/'));
}

/**
 * The pages that lead from old addresses to articles. Where two posts name one address, the first has it.
 * @param kindOf what the build has written under a name already
 */
export function redirectsOf(
  posts: readonly Pick<Post, 'name' | 'address' | 'aliases'>[],
  kindOf: (file: string) => 'file' | 'folder' | undefined,
  problems: ContentError[],
): Redirect[] {
  const redirects = new Map<string, Redirect & { readonly owner: string }>();
  const folders = new Set<string>();
  const isFile = (name: string): boolean =>
    ROOT_FILES.has(name.toLowerCase()) || kindOf(name) === 'file' || redirects.has(name);
  for (const { name, address, aliases } of posts) {
    const refuse = (alias: string, why: string, hint: string): void => {
      const message = `the old address ${alias.slice(0, 100)} ${why}`;
      problems.push(new ContentError('warning', name, message, { hint, kind: 'address' }));
    };
    for (const alias of aliases) {
      const place = placeOf(alias);
      if (place === undefined) {
        refuse(
          alias,
          'cannot be led on from',
          'Write a path on this site, such as /old/ or /old.html.',
        );
        continue;
      }
      const { file } = place;
      const other = redirects.get(file);
      if (file === fileOf(address) || other?.to === address) continue;
      if (other !== undefined) {
        refuse(alias, `is named by ${other.owner} too, and leads there`, 'Take it out of one.');
      } else if (foldersOf(file).some(isFile) || kindOf(file) !== undefined || folders.has(file)) {
        refuse(alias, 'is that of another page', 'Take it out of the front matter.');
      } else {
        redirects.set(file, { ...place, to: address, owner: name });
        for (const folder of foldersOf(file)) folders.add(folder);
      }
    }
  }
  return [...redirects.values()].map(({ from, file, to }) => ({ from, file, to }));
}

/** A page that leads on without a script, on any host. */
export function redirectPage({ to }: Redirect, base: string, url: string | undefined): string {
  const href = escapeHtml(hrefOf(to, base));
  const canonical = escapeHtml(absoluteUrl(hrefOf(to, base), url) ?? hrefOf(to, base));
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved</title>',
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${canonical}">`,
    `<meta http-equiv="refresh" content="0; url=${href}">`,
    `</head><body><p>This page has moved to <a href="${href}">${href}</a>.</p></body></html>\n`,
  ].join('');
}
