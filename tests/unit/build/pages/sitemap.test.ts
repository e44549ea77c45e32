import { describe, expect, it } from 'vitest';
import type { PrintedPage } from '../../../../src/build/articles/printed-pages.ts';
import type { HeadOptions } from '../../../../src/build/pages/head.ts';
import { robotsFile, sitemapEntryOf, sitemapFiles } from '../../../../src/build/pages/sitemap.ts';
import type { Publicity } from '../../../../src/build/posts/publicity.ts';
import { aListed } from '../../../build/an-article.ts';
import { parseXml } from '../../../build/parse-xml.ts';
import { aSiteCalled } from '../a-feed.ts';

const ROOT = 'https://example.com/blog/';

function locations(xml: string): (string | null)[] {
  return [...parseXml(xml).querySelectorAll('loc')].map((loc) => loc.textContent);
}

function entryOf(page: Partial<PrintedPage>, publicity: Partial<Publicity> = {}) {
  const article = aListed({ address: '/a-title/', date: '2026-05-12', updated: '2026-06-01' });
  const printed: PrintedPage = {
    address: '/a-title/',
    file: 'a-title/index.html',
    page: { kind: 'article', article, outline: [], neighbours: {} },
    ...page,
  };
  const told = { isUnlisted: false, canonical: undefined, translations: [], ...publicity };
  const options: HeadOptions = {
    site: aSiteCalled('The Reader'),
    url: 'https://example.com',
    authors: [],
    base: '/blog/',
    hasShareImage: false,
    mediaSources: [],
    publicity: new Map([['/a-title/', told]]),
  };
  return sitemapEntryOf(printed, options);
}

describe('build/pages/sitemap', () => {
  it('names pages, with the day on which they were changed last', () => {
    expect(entryOf({})).toEqual({ url: `${ROOT}a-title/`, changed: '2026-06-01' });
    const articles = [aListed({ date: '2026-05-12' }), aListed({ date: '2025-01-01' })];
    const page = { kind: 'list', articles, total: 2, page: 1, pages: 2 } as const;
    expect(entryOf({ address: '/', page })).toEqual({ url: ROOT, changed: '2026-05-12' });
  });

  it.each<[string, Partial<PrintedPage>, Partial<Publicity>?]>([
    ['a post that is unlisted', {}, { isUnlisted: true }],
    ['a post that was published elsewhere first', {}, { canonical: 'https://first.example/' }],
    ['the reader’s own page', { page: { kind: 'library' } }],
    ['a page for all other addresses', { address: undefined }],
    [
      'the second page of a list',
      { page: { kind: 'list', articles: [], total: 20, page: 2, pages: 2 } },
    ],
  ])('does not name %s', (_what, page, publicity) => {
    expect(entryOf(page, publicity)).toBeUndefined();
  });

  it('is one file, in which nothing breaks out', () => {
    const [file, ...more] = [...sitemapFiles([{ url: `${ROOT}a'b&c<d/` }], ROOT)];
    expect(more).toEqual([]);
    expect(file?.path).toBe('sitemap.xml');
    expect(locations(file!.content)).toEqual([`${ROOT}a'b&c<d/`]);
    expect(parseXml(file!.content).documentElement.localName).toBe('urlset');
  });

  it('is an index of several where there are more addresses than one may hold', () => {
    const entries = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ url: `${ROOT}${name}/` }));
    const files = [...sitemapFiles(entries, ROOT, { size: 2 })];
    expect(files.map(({ path }) => path)).toEqual([
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
      'sitemap.xml',
    ]);
    expect(locations(files.at(-1)!.content)).toEqual(
      [1, 2, 3].map((n) => `${ROOT}sitemap-${n}.xml`),
    );
    expect(files.slice(0, -1).flatMap(({ content }) => locations(content))).toEqual(
      entries.map(({ url }) => url),
    );
  });

  it('is named in robots.txt', () => {
    expect(robotsFile(ROOT).content).toContain(`\nSitemap: ${ROOT}sitemap.xml\n`);
  });
});
