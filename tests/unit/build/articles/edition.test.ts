import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { articleFile, editionOf, hashOf } from '../../../../src/build/articles/edition.ts';
import { HASH_HEX_LENGTH } from '../../../../src/model/hash.ts';
import type { Listed } from '../../../../src/model/article.ts';
import {
  ADDRESS_PAGE_SIZE,
  CATALOG_PAGE_SIZE,
  dataPath,
  parseAddressPage,
  parseCatalogIndex,
  parseCatalogPage,
  parseManifest,
  parseRegister,
  REGISTER_SIZE,
} from '../../../../src/model/catalog.ts';
import { parseFacetsFile, parseOrderPiece, parsePiece } from '../../../../src/model/facets-file.ts';
import { aHash, anArticle, aListed } from '../../../build/an-article.ts';

/** Articles in catalog order, the oldest first. */
function articles(count: number): Listed[] {
  return Array.from({ length: count }, (_, n) =>
    aListed({
      address: `/post-${String(n).padStart(5, '0')}/`,
      title: `Post ${n}`,
      hash: aHash(n),
    }),
  );
}

/** An edition as the app reads it: by the names in the manifest. */
function published(list: readonly Listed[], authors: Parameters<typeof editionOf>[1] = []) {
  const { files, manifest } = editionOf(list, authors, 'en');
  const read = (path: string): unknown =>
    JSON.parse(files.find((file) => file.path === path)!.content);
  const index = parseCatalogIndex(read(dataPath('index', manifest.index)));
  const pages = index.registers.flatMap((hash) => parseRegister(read(dataPath('registers', hash))));
  return {
    files,
    manifest: parseManifest(manifest),
    index,
    pageNames: pages,
    pages: pages.map((hash) => parseCatalogPage(read(dataPath('catalog', hash))).articles),
    addresses: index.addresses.map(({ hash }) =>
      parseAddressPage(read(dataPath('addresses', hash))),
    ),
    facets: parseFacetsFile(read(dataPath('facets', index.facets))),
    piece: (hash = '') => parsePiece(read(dataPath('facets', hash))),
    order: (hash = '') => parseOrderPiece(read(dataPath('facets', hash))),
  };
}

/** How many pages 45 articles fill. */
const FULL = Math.floor(45 / CATALOG_PAGE_SIZE);

describe('build/articles/edition', () => {
  it('names every file after its bytes', () => {
    for (const { path, content } of editionOf(articles(45), [], 'en').files) {
      const hash = createHash('sha256')
        .update(Buffer.from(content))
        .digest('hex')
        .slice(0, HASH_HEX_LENGTH);
      expect(path.endsWith(`/${hash}.json`)).toBe(true);
    }
  });

  it('names an article after its bytes, whatever its script', () => {
    const { path, content, hash } = articleFile(anArticle({ html: '<p>é از 永 💥</p>' }));
    expect(hash).toBe(
      createHash('sha256')
        .update(Buffer.from(content, 'utf8'))
        .digest('hex')
        .slice(0, HASH_HEX_LENGTH),
    );
    expect(hash).toBe(hashOf(content));
    expect(path).toBe(`lectern/data/articles/${hash}.json`);
    expect(JSON.parse(content)).toEqual(anArticle({ html: '<p>é از 永 💥</p>' }));
  });

  it('counts pages from the oldest article, each with its newest first', () => {
    const { pages, manifest, index } = published(articles(45));
    expect(pages.map((page) => page.map(({ title }) => title).slice(0, 2)).slice(-2)).toEqual([
      ['Post 39', 'Post 38'],
      ['Post 44', 'Post 43'],
    ]);
    expect(pages.map((page) => page.length)).toEqual([
      ...Array<number>(FULL).fill(CATALOG_PAGE_SIZE),
      45 % CATALOG_PAGE_SIZE,
    ]);
    expect(pages[1]?.at(-1)?.title).toBe(`Post ${CATALOG_PAGE_SIZE}`);
    expect([manifest.articles, index.articles]).toEqual([45, 45]);
  });

  it('leaves the pages that are full as they are when an article is published', () => {
    const [before, after] = [published(articles(45)), published(articles(46))];
    expect(after.pageNames.slice(0, FULL)).toEqual(before.pageNames.slice(0, FULL));
    expect(after.pageNames[FULL]).not.toBe(before.pageNames[FULL]);
    expect(after.manifest.index).not.toBe(before.manifest.index);
  });

  it('names the pages in registers, the oldest first', () => {
    const many = articles(CATALOG_PAGE_SIZE * REGISTER_SIZE + 1);
    const { index, pages } = published(many);
    expect(index.registers).toHaveLength(2);
    expect(pages.flatMap((page) => page.toReversed())).toEqual(many);
  });

  it('changes nothing where nothing has changed', () => {
    expect(published(articles(45)).files).toEqual(published(articles(45)).files);
  });

  it('has the address book in the order in which addresses are compared', () => {
    const list = ['/b/', '/永/', '/a/', '/A/', '/a-b/', '/é/', '/a/b/'].map((address, n) =>
      aListed({ address, hash: aHash(n) }),
    );
    const [page = []] = published(list).addresses;
    const addresses = page.map(({ address }) => address);
    expect(addresses).toEqual(addresses.toSorted((a, b) => (a < b ? -1 : 1)));
    for (const { address, hash, place } of page)
      expect(list[place]).toMatchObject({ address, hash });
  });

  it('cuts the address book into pages, each with the first address in it', () => {
    const { addresses, index } = published(articles(ADDRESS_PAGE_SIZE + 1));
    expect(addresses.map((page) => page.length)).toEqual([ADDRESS_PAGE_SIZE, 1]);
    expect(index.addresses.map(({ first }) => first)).toEqual(
      addresses.map((page) => page[0]!.address),
    );
  });

  it('names the terms of each facet, and has their places and what the site says of authors apart', () => {
    const list = [
      aListed({ address: '/a/', authors: ['Ada Lind'], tags: ['css'], date: '2024-01-01' }),
      aListed({
        address: '/b/',
        authors: ['ada lind', 'Bo'],
        tags: ['css', 'html'],
        date: '2025-01-01',
      }),
    ];
    const ada = { name: 'Ada Lind', description: 'Writes.' };
    const { facets, piece } = published(list, [ada, { name: 'Nobody' }]);
    const { author, tag, year } = facets.heads;
    expect(author.terms).toEqual([
      { slug: 'ada-lind', name: 'Ada Lind', count: 2 },
      { slug: 'bo', name: 'Bo', count: 1 },
    ]);
    const [hers, his] = piece(author.pieces[0]?.hash);
    expect(hers).toMatchObject({ places: [0, 1], author: ada });
    expect(his).toMatchObject({ places: [1] });
    expect(his).not.toHaveProperty('author');
    expect(tag.terms).toMatchObject([{ slug: 'css' }, { slug: 'html' }]);
    expect(year.terms.map(({ slug }) => slug)).toEqual(['2025', '2024']);
  });

  it('has the articles in the order of their titles as the site writes them, and of their length', () => {
    const list = ['Part 10', 'Ärzte', 'part 9', 'Zebra'].map((title, nth) =>
      aListed({ address: `/${nth}/`, title, minutes: 9 - nth }),
    );
    const { facets, order } = published(list);
    expect(order(facets.orders.title[0])).toEqual([1, 2, 0, 3]);
    expect(order(facets.orders.length[0])).toEqual([3, 2, 1, 0]);
  });

  it('is whole without any article', () => {
    const { manifest, pages, addresses, facets } = published([]);
    expect(manifest.articles).toBe(0);
    expect([pages, addresses]).toEqual([[], []]);
    expect(facets.heads.tag).toEqual({ size: 0, terms: [], pieces: [] });
  });
});
