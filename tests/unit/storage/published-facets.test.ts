import { describe, expect, it } from 'vitest';
import { publishedFacets } from '../../../src/storage/published-facets.ts';
import { Publication } from '../../../src/storage/publication.ts';
import { anArticle } from './an-article.ts';
import { FakeHost } from './fake-host.ts';

async function facetsOf(tags: readonly (readonly string[])[]) {
  const host = new FakeHost();
  host.deploy(tags.map((own, nth) => anArticle({ address: `/${nth}/`, tags: own })));
  const facets = await publishedFacets(new Publication('/', host));
  host.requests.length = 0;
  return { host, facets };
}

/** More tags than are named at once, each in one article. */
const MANY = Array.from({ length: 300 }, (_, nth) => [`tag ${nth}`]);

describe('storage/published-facets', () => {
  it('names the terms without asking for anything', async () => {
    const { host, facets } = await facetsOf([['css'], ['css', 'ai']]);
    expect(await facets.terms('tag')).toEqual([
      { slug: 'css', name: 'css', count: 2 },
      { slug: 'ai', name: 'ai', count: 1 },
    ]);
    expect(host.requests).toEqual([]);
  });

  it('asks for the places of a term once, and for no more than their piece', async () => {
    const { host, facets } = await facetsOf([['css'], ['css', 'ai']]);
    expect(await facets.term('tag', 'ai')).toMatchObject({ name: 'ai', count: 1, places: [1] });
    await Promise.all([facets.term('tag', 'css'), facets.term('tag', 'ai')]);
    expect(host.requests).toHaveLength(1);
  });

  it('finds every one of many terms', async () => {
    const { facets } = await facetsOf(MANY);
    expect(await facets.terms('tag')).toHaveLength(MANY.length);
    for (const [nth, [name]] of MANY.entries()) {
      expect(await facets.term('tag', `tag-${nth}`)).toMatchObject({ name, places: [nth] });
    }
  });

  it('finds no term that there is not, and none of a facet without terms', async () => {
    const { facets } = await facetsOf(MANY);
    expect(await facets.term('tag', 'css')).toBeUndefined();
    expect(await facets.term('series', 'css')).toBeUndefined();
    expect(facets.head('series')).toMatchObject({ size: 0, terms: [] });
  });

  it('gives an order piece by piece from either end', async () => {
    const { facets } = await facetsOf([[], [], []]);
    const first = await facets.order('title', 0);
    expect(first).toHaveLength(3);
    expect(await facets.order('title', -1)).toEqual(first);
    expect(await facets.order('title', 1)).toBeUndefined();
    expect(await facets.order('title', -2)).toBeUndefined();
  });
});
