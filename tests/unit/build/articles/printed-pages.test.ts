import { describe, expect, it } from 'vitest';
import { articleFile, editionOf } from '../../../../src/build/articles/edition.ts';
import {
  type PrintedPage,
  printedPages,
  withText,
} from '../../../../src/build/articles/printed-pages.ts';
import { type Article, listedOf } from '../../../../src/model/article.ts';
import { parsePageData } from '../../../../src/model/page.ts';
import { routeOf } from '../../../../src/model/route.ts';
import { aSite } from '../../../build/a-site.ts';
import { anArticle } from '../../../build/an-article.ts';

function printed(articles: readonly Article[]): PrintedPage[] {
  const files = articles.map(articleFile);
  const content = Object.fromEntries(files.map(({ path, content }) => [path, content]));
  const edition = editionOf(
    articles.map((article, n) => listedOf(article, files[n]!.hash)),
    [],
    'en',
  );
  const pages: PrintedPage[] = [];
  for (const page of printedPages(edition)) pages.push(withText(page, (name) => content[name]!));
  return pages;
}

function someArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, n) =>
    anArticle({ address: `/post-${n}/`, title: `Post ${n}` }),
  );
}

const pageAt = (pages: readonly PrintedPage[], address: string) =>
  pages.find((page) => page.address === address)?.page;

describe('build/articles/printed-pages', () => {
  it('prints a page for every address, and those that answer for all others', () => {
    const pages = printed(someArticles(2));
    expect(pages.map(({ file }) => file)).toEqual([
      'index.html',
      'categories/index.html',
      'categories/essays/index.html',
      'tags/index.html',
      'tags/reading/index.html',
      'authors/index.html',
      'authors/ada-lind/index.html',
      'library/index.html',
      'post-0/index.html',
      'post-1/index.html',
      '404.html',
      'shell.html',
    ]);
  });

  it('prints no page twice, and each at an address that the app knows', () => {
    const pages = printed(someArticles(30));
    expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length);
    for (const { address, page } of pages) {
      if (address === undefined) continue;
      expect(routeOf(address, '', '/')?.kind).toBe(page.kind);
    }
  });

  it('cuts lists into pages, the newest first, each with what is shown and how much there is', () => {
    const pages = printed(someArticles(30));
    for (const address of ['/', '/tags/reading/']) {
      const lists = [address, `${address}page/2/`, `${address}page/3/`].map((at) =>
        pageAt(pages, at),
      );
      expect(lists).toMatchObject([
        { page: 1, pages: 3, total: 30 },
        { page: 2, pages: 3, total: 30 },
        { page: 3, pages: 3, total: 30 },
      ]);
      const titles = lists.flatMap((list) =>
        list !== undefined && 'articles' in list ? list.articles.map(({ title }) => title) : [],
      );
      expect(titles).toEqual(
        someArticles(30)
          .map(({ title }) => title)
          .toReversed(),
      );
      expect(pageAt(pages, `${address}page/4/`)).toBeUndefined();
    }
  });

  it('prints an article with its text and with those before and after it', () => {
    const pages = printed(someArticles(3));
    const middle = pages.find(({ address }) => address === '/post-1/');
    expect(middle?.html).toBe('<p>Quiet.</p>');
    expect(middle?.page).toMatchObject({
      article: { title: 'Post 1' },
      neighbours: { newer: { address: '/post-2/' }, older: { address: '/post-0/' } },
    });
    expect(pageAt(pages, '/post-2/')).toMatchObject({ neighbours: { older: { title: 'Post 1' } } });
    expect(pageAt(pages, '/post-2/')).not.toHaveProperty('neighbours.newer');
    expect(pageAt(pages, '/post-0/')).not.toHaveProperty('neighbours.older');
  });

  it('says in which language and direction a neighbour is written', () => {
    const [first, second] = someArticles(2);
    const pages = printed([{ ...first!, lang: 'fa', dir: 'rtl' }, second!]);
    expect(pageAt(pages, '/post-1/')).toMatchObject({
      neighbours: { older: { title: 'Post 0', lang: 'fa', dir: 'rtl' } },
    });
  });

  it('puts no text of an article into the data of any page', () => {
    for (const { page } of printed(someArticles(3))) {
      expect(JSON.stringify(page)).not.toContain('Quiet.');
    }
  });

  it('offers the newest articles to who is lost', () => {
    const pages = printed(someArticles(9));
    expect(pages.find(({ file }) => file === '404.html')?.page).toMatchObject({
      newest: [8, 7, 6, 5, 4, 3].map((n) => ({ title: `Post ${n}` })),
    });
  });

  it('prints a site without articles', () => {
    const pages = printed([]);
    expect(pageAt(pages, '/')).toEqual({ kind: 'list', articles: [], total: 0, page: 1, pages: 1 });
    expect(pages.map(({ file }) => file)).toContain('shell.html');
  });

  it('prints only what the app can take over', () => {
    const site = aSite();
    for (const { page } of printed(someArticles(15))) {
      const data: unknown = JSON.parse(JSON.stringify({ site, page }));
      expect(parsePageData(data)).toEqual({ site, page });
    }
  });
});
