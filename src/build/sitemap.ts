import { hrefOf } from '../model/route.ts';
import { absoluteUrl } from './absolute.ts';
import type { DataFile } from './edition.ts';
import type { HeadOptions } from './head.ts';
import type { PrintedPage } from './printed-pages.ts';
import { textElement, XML_DECLARATION } from './xml.ts';

/** How many addresses a sitemap may hold (https://www.sitemaps.org/protocol.html). */
const SITEMAP_SIZE = 50_000;

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
  return { url, changed: changes.sort().at(-1) };
}

function listed(element: 'url' | 'sitemap', { url, changed }: SitemapEntry): string {
  return `<${element}>${textElement('loc', url)}${textElement('lastmod', changed)}</${element}>\n`;
}

/**
 * `sitemap.xml`; where there are more addresses than one may hold, it names those that hold them.
 * @param root where the site begins, with a slash at its end
 */
export function* sitemapFiles(
  entries: readonly SitemapEntry[],
  root: string,
  size = SITEMAP_SIZE,
): Generator<DataFile> {
  const count = Math.ceil(entries.length / size);
  if (count <= 1) {
    yield { path: 'sitemap.xml', content: sitemap(entries) };
    return;
  }
  const names = Array.from({ length: count }, (_, nth) => `sitemap-${nth + 1}.xml`);
  for (const [nth, path] of names.entries()) {
    yield { path, content: sitemap(entries.slice(nth * size, (nth + 1) * size)) };
  }
  const maps = names.map((name) => listed('sitemap', { url: root + name }));
  const content = `${XML_DECLARATION}<sitemapindex ${NAMESPACE}>\n${maps.join('')}</sitemapindex>\n`;
  yield { path: 'sitemap.xml', content };
}

function sitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map((entry) => listed('url', entry));
  return `${XML_DECLARATION}<urlset ${NAMESPACE}>\n${urls.join('')}</urlset>\n`;
}

/** `robots.txt`, which lets everybody read everything and tells where the sitemap is. */
export function robotsFile(root: string): DataFile {
  return {
    path: 'robots.txt',
    content: `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`,
  };
}
