import { describe, expect, it } from 'vitest';
import { ShapeError } from '../../../src/model/shape.ts';
import { parseSite } from '../../../src/model/site.ts';

const SITE = {
  title: 'Lectern',
  description: 'A reader.',
  language: 'ar',
  dir: 'rtl',
  navigation: [{ title: 'About', href: '/blog/about/' }],
  facets: ['category', 'tag'],
} as const;

describe('model/site', () => {
  it('reads what every page shows of the site', () => {
    expect(parseSite(structuredClone(SITE))).toEqual(SITE);
  });

  it('reads from left to right where nothing is said', () => {
    expect(parseSite({ ...SITE, dir: undefined }).dir).toBe('ltr');
  });

  it.each([
    [{ title: undefined }, 'site.title must be text, got undefined'],
    [{ facets: ['year'] }, 'site.facets[0] must be one of category, tag, author'],
    [{ facets: ['mood'] }, 'site.facets[0] must be one of category, tag, author'],
    [{ navigation: {} }, 'site.navigation must be a list, got object'],
    [{ navigation: [{ title: 'A' }] }, 'site.navigation[0].href must be text, got undefined'],
  ])('refuses a site with %o', (wrong, sentence) => {
    expect(() => parseSite({ ...SITE, ...wrong })).toThrow(new ShapeError(sentence));
  });
});
