import { describe, expect, it } from 'vitest';
import { deviceCatalog, publishedCatalog } from '../../../../src/app/list/catalog.ts';
import { CATALOG_PAGE_SIZE } from '../../../../src/model/catalog.ts';
import { Publication } from '../../../../src/storage/publication.ts';
import { aListed, anArticle } from '../../../build/an-article.ts';
import { FakeHost } from '../../storage/fake-host.ts';

async function published(count: number) {
  const host = new FakeHost();
  host.deploy(
    Array.from({ length: count }, (_, n) =>
      anArticle({ address: `/post-${n}/`, title: `Post ${n}` }),
    ),
  );
  const catalog = await publishedCatalog(new Publication('/', { fetch: host.fetch }));
  host.requests.length = 0;
  return { host, catalog };
}

describe('app/list/catalog: what is published', () => {
  it('gives articles by their places, in the order that is asked for', async () => {
    const { catalog } = await published(45);
    const places = [44, 40, 39, 20, 19, 0, 7];
    const articles = await catalog.articles(places);
    expect(articles.map(({ title }) => title)).toEqual(places.map((place) => `Post ${place}`));
    expect(catalog.total).toBe(45);
  });

  it('asks only for the pages on which they stand, each once', async () => {
    const { host, catalog } = await published(5 * CATALOG_PAGE_SIZE);
    await catalog.articles([39, 38, 37, 17, 16]);
    await catalog.articles([36, 35]);
    expect(host.requests.filter((path) => path.startsWith('lectern/data/catalog/'))).toHaveLength(
      2,
    );
  });

  it('leaves out a place beyond the end', async () => {
    const { catalog } = await published(3);
    expect(await catalog.articles([])).toEqual([]);
    expect(await catalog.articles([2, 3].slice(0, 1))).toHaveLength(1);
  });

  it('gives the terms of a facet', async () => {
    const { catalog } = await published(3);
    expect(await catalog.terms('tag')).toMatchObject([{ slug: 'reading', places: [0, 1, 2] }]);
  });
});

describe('app/list/catalog: what is on this device', () => {
  const kept = [
    aListed({ address: '/b/', date: '2024-01-01', tags: ['css'] }),
    aListed({ address: '/c/', date: '2025-01-01', tags: ['css', 'html'] }),
    aListed({ address: '/a/', date: '2023-01-01', tags: [] }),
  ];

  it('has the oldest first, whenever it was kept', async () => {
    const catalog = deviceCatalog(kept);
    const articles = await catalog.articles([0, 1, 2, 3]);
    expect(articles.map(({ address }) => address)).toEqual(['/a/', '/b/', '/c/']);
    expect(catalog.total).toBe(3);
  });

  it('counts the terms of what is there', async () => {
    expect(await deviceCatalog(kept).terms('tag')).toMatchObject([
      { slug: 'css', places: [1, 2] },
      { slug: 'html', places: [2] },
    ]);
  });

  it('orders moments in different zones by when they were', async () => {
    const catalog = deviceCatalog([
      aListed({ address: '/later/', date: '2025-05-05T09:00:00-11:00' }),
      aListed({ address: '/earlier/', date: '2025-05-05T20:00:00+02:00' }),
    ]);
    const articles = await catalog.articles([0, 1]);
    expect(articles.map(({ address }) => address)).toEqual(['/earlier/', '/later/']);
  });

  it('leaves what it was given as it is', () => {
    const before = [...kept];
    deviceCatalog(kept);
    expect(kept).toEqual(before);
  });
});
