import { describe, expect, it } from 'vitest';
import { deviceCatalog } from '../../../../src/app/list/device-catalog.ts';
import { aListed } from '../../../build/an-article.ts';
import { ON_DEVICE } from './a-catalog.ts';

describe('app/list/device-catalog', () => {
  const kept = [
    aListed({ address: '/b/', date: '2024-01-01', tags: ['css'] }),
    aListed({ address: '/c/', date: '2025-01-01', tags: ['css', 'html'] }),
    aListed({ address: '/a/', date: '2023-01-01', tags: [] }),
  ];

  it('has the oldest first, whenever it was kept', async () => {
    const catalog = deviceCatalog(kept, ON_DEVICE);
    const articles = await catalog.articles([0, 1, 2, 3]);
    expect(articles.map(({ address }) => address)).toEqual(['/a/', '/b/', '/c/']);
    expect(catalog.total).toBe(3);
  });

  it('counts the terms of what is there', async () => {
    const facets = await deviceCatalog(kept, ON_DEVICE).facets();
    expect(await facets.terms('tag')).toMatchObject([
      { slug: 'css', places: [1, 2] },
      { slug: 'html', places: [2] },
    ]);
  });

  it('orders moments in different zones by when they were', async () => {
    const catalog = deviceCatalog(
      [
        aListed({ address: '/later/', date: '2025-05-05T09:00:00-11:00' }),
        aListed({ address: '/earlier/', date: '2025-05-05T20:00:00+02:00' }),
      ],
      ON_DEVICE,
    );
    const articles = await catalog.articles([0, 1]);
    expect(articles.map(({ address }) => address)).toEqual(['/earlier/', '/later/']);
  });

  it('leaves what it was given as it is', () => {
    const before = [...kept];
    deviceCatalog(kept, ON_DEVICE);
    expect(kept).toEqual(before);
  });
});
