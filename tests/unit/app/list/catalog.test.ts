import { describe, expect, it } from 'vitest';
import { publishedCatalog } from '../../../../src/app/list/catalog.ts';
import { CATALOG_PAGE_SIZE } from '../../../../src/model/catalog.ts';
import { Publication } from '../../../../src/storage/publication.ts';
import { anArticle } from '../../../build/an-article.ts';
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
});
