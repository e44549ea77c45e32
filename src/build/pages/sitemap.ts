import { compareDates } from '../../model/date.ts';
import { hrefOf } from '../../model/route.ts';
import type { DataFile } from '../articles/edition.ts';
import type { PrintedPage } from '../articles/printed-pages.ts';
import { textElement, XML_DECLARATION } from '../feeds/xml.ts';
import { absoluteUrl } from '../site/absolute.ts';
import type { HeadOptions } from './head.ts';

/** How many addresses, and how many bytes, a sitemap may hold (https://www.sitemaps.org/protocol.html). */
const SITEMAP_SIZE = 50_000;
const SITEMAP_BYTES = 50_000_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A page that search engines are to know of. */
export interface SitemapEntry {
  readonly url: string;
  /** When it was changed last: a day or a moment in ISO 8601. */
  readonly changed?: string | undefined;
}

/**
 * The entry of a page. `undefined` for one that has no address, is the reader's own, goes on where another
 * begins, or was published elsewhere first.
 */
export function sitemapEntryOf(
  { address, page }: PrintedPage,
  { url: site, base, publicity }: HeadOptions,
): SitemapEntry | undefined {
  if (address === undefined || page.kind === 'library') return undefined;
  if ('pages' in page && page.page > 1) return undefined;
  const told = publicity.get(address);
  if (told?.isUnlisted === true || told?.canonical !== undefined) return undefined;
  const url = absoluteUrl(hrefOf(address, base), site);
  if (url === undefined) return undefined;
  const articles =
    page.kind === 'article' ? [page.article] : 'articles' in page ? page.articles : [];
  const changes = articles.flatMap(({ date, updated }) => updated ?? date ?? []);
  return { url, changed: changes.sort(compareDates).at(-1) };
}

function listed(element: 'url' | 'sitemap', { url, changed }: SitemapEntry): string {
  return `<${element}>${textElement('loc', url)}${textElement('lastmod', changed)}</${element}>\n`;
}

/**
 * `sitemap.xml`; where there is more than one may hold, it names those that hold it.
 * @param root where the site begins, with a slash at its end
 */
export function* sitemapFiles(
  entries: readonly SitemapEntry[],
  root: string,
  { size = SITEMAP_SIZE, bytes = SITEMAP_BYTES } = {},
): Generator<DataFile> {
  const [first = [], ...more] = parted(
    entries.map((entry) => listed('url', entry)),
    size,
    bytes,
  );
  if (more.length === 0) {
    yield { path: 'sitemap.xml', content: whole('urlset', first) };
    return;
  }
  const maps: string[] = [];
  for (const urls of [first, ...more]) {
    const path = `sitemap-${maps.length + 1}.xml`;
    maps.push(listed('sitemap', { url: root + path }));
    yield { path, content: whole('urlset', urls) };
  }
  yield { path: 'sitemap.xml', content: whole('sitemapindex', maps) };
}

/** Elements in parts, none of which has too many of them or too many bytes. */
function parted(elements: readonly string[], size: number, bytes: number): string[][] {
  const parts: string[][] = [];
  let room = 0;
  for (const element of elements) {
    // Addresses are encoded, and dates are figures: a sign is a byte.
    room -= element.length;
    const part = parts.at(-1);
    if (part !== undefined && part.length < size && room >= 0) {
      part.push(element);
    } else {
      parts.push([element]);
      room = bytes - whole('urlset', [element]).length;
    }
  }
  return parts;
}

function whole(element: 'urlset' | 'sitemapindex', parts: readonly string[]): string {
  return `${XML_DECLARATION}<${element} ${NAMESPACE}>\n${parts.join('')}</${element}>\n`;
}

/** `robots.txt`, which lets everybody read everything and tells where the sitemap is. */
export function robotsFile(root: string): DataFile {
  return {
    path: 'robots.txt',
    content: `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`,
  };
}
