import { posix } from 'node:path';
import { slugOf } from '../../model/slug.ts';
import { decoded } from '../../model/url.ts';
import { dateToken } from '../front-matter/date-token.ts';

/** What old addresses are made of. */
export interface AddressParts {
  /** The name of the file, as it is written, without its day, its language and its ending. */
  readonly filename: string;
  readonly slug: string | undefined;
  readonly title: string | undefined;
  /** ISO 8601. */
  readonly date: string | undefined;
  readonly folders: readonly string[];
  readonly categories: readonly string[];
}

/** The names that Jekyll has for patterns. */
const STYLES: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title.html'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title.html'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title.html'],
  ['none', '/:categories/:title.html'],
]);

const TOKENS = new Set([
  ...['year', 'short_year', 'month', 'i_month', 'monthname', 'long_month', 'short_month'],
  ...[
    'day',
    'i_day',
    'weekday',
    'weekdayname',
    'long_day',
    'short_day',
    'yearday',
    'y_day',
    'week',
  ],
  ...['hour', 'minute', 'second', 'title', 'slug', 'name', 'basename', 'filename', 'path'],
  ...['contentbasename', 'slugorfilename', 'slugorcontentbasename', 'categories', 'category'],
  ...['slugified_categories', 'section', 'sections', 'collection', 'output_ext'],
]);

const TOKEN = /:([a-z_]+)(?:\[[^\]]*\])?/g;

/** Endings that pages had; all other addresses are folders. */
const PAGE = /\.(?:html?|xhtml|shtml|php|aspx?|jsp|cgi|md)$/i;

/** Whether a text is a pattern of addresses in the words of Hugo or Jekyll, or Jekyll's name for one. */
export function isOldPermalink(pattern: string): boolean {
  if (STYLES.has(pattern)) return true;
  const tokens = [...pattern.matchAll(TOKEN)].map(([, name = '']) => name);
  return pattern.startsWith('/') && tokens.length > 0 && tokens.every((name) => TOKENS.has(name));
}

/**
 * The addresses that a pattern gave to a post. There are two where Hugo and Jekyll mean different things by
 * `:title`, the title and the name of the file, and none where the pattern wants what the post does not have.
 */
export function oldAddresses(pattern: string, parts: AddressParts): string[] {
  const written = patternOf(pattern);
  const titles = /:title(?![a-z_])/.test(written) ? [parts.filename, parts.title ?? ''] : [''];
  const addresses = titles.map((title, nth) => {
    const name = nth === 0 ? title : slugOf(title);
    if (title === '' && titles.length > 1) return undefined;
    return filled(written, (token) => valueOf(token, parts, name));
  });
  return [...new Set(addresses.filter((address) => address !== undefined))];
}

/** The pattern for which one of Jekyll's names stands; any other is one itself. */
export function patternOf(written: string): string {
  return STYLES.get(written) ?? written;
}

/** A pattern with a value for each token, `undefined` where one has none. */
export function filled(
  pattern: string,
  valueOf: (token: string) => string | undefined,
): string | undefined {
  const names = [...pattern.matchAll(TOKEN)].map(([, name = '']) => name);
  if (names.some((name) => valueOf(name) === undefined)) return undefined;
  const address = pattern.replace(TOKEN, (_token, name: string) => valueOf(name) ?? '');
  // What is empty would leave two slashes, which begin the address of another host.
  return normalAddress(address.replace(/\/{2,}/g, '/'));
}

/**
 * What a token stands for.
 * @param title what `:title` does, where the post has no slug
 */
export function valueOf(name: string, parts: AddressParts, title: string): string | undefined {
  const { filename, slug, folders, categories } = parts;
  const named = filename.replace(/\s+/g, '-');
  switch (name) {
    case 'title':
      return slug ?? title.replace(/\s+/g, '-');
    case 'slug':
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return slug ?? slugOf(filename);
    case 'name':
    case 'basename':
    case 'filename':
    case 'contentbasename':
      return named;
    case 'path':
      return [...folders, named].join('/');
    case 'categories':
    case 'slugified_categories':
      return categories.map(slugOf).join('/');
    case 'category':
      return slugOf(categories[0] ?? '');
    case 'section':
      return folders[0] ?? '';
    case 'sections':
      return folders.join('/');
    case 'collection':
      return 'posts';
    case 'output_ext':
      return '.html';
    default:
      return parts.date === undefined ? undefined : dateToken(name, parts.date);
  }
}

/**
 * An old address as the redirects know it: a path from the root, decoded, with a slash at its end unless it
 * is the name of a page (`/x.html`). Of a whole URL it is the path. `undefined` where there is nothing in it.
 */
export function normalAddress(written: string): string | undefined {
  const bare = written
    .trim()
    .replace(/^(?:https?:)?\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '');
  const resolved = posix.join('/', decoded(bare).replaceAll('\\', '/'));
  // eslint-disable-next-line no-control-regex -- no file can be called by them
  if (/^\/+$|[\u0000-\u001f\u007f]/.test(resolved)) return undefined;
  const page = resolved.replace(/\/index\.html?$/i, '/').normalize('NFC');
  if (page === '/') return undefined;
  return PAGE.test(page) || page.endsWith('/') ? page : `${page}/`;
}

/**
 * The old addresses that front matter names. To Hugo one without a slash in front of it counts from the
 * folder of the post, to Zola and Jekyll from the root: both lead to the post.
 */
export function aliasesOf(names: readonly string[], folders: readonly string[]): string[] {
  const found = names.flatMap((name) => {
    const isFromRoot = /^(?:\/|https?:)/i.test(name);
    const fromFolder = [...folders, name].join('/');
    if (isFromRoot) return [normalAddress(name)];
    return /^\.\.?\//.test(name)
      ? [normalAddress(fromFolder)]
      : [normalAddress(name), normalAddress(fromFolder)];
  });
  return [...new Set(found.filter((address) => address !== undefined))];
}
