import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/model/article.ts';
import {
  addressOf,
  hrefOf,
  RESERVED,
  type Route,
  routeHref,
  routeOf,
  termHref,
} from '../../../src/model/route.ts';
import { slugOf } from '../../../src/model/slug.ts';

const BASES = ['/', '/blog/', '/a/b/', '/%D0%B1%D0%BB%D0%BE%D0%B3/'];

describe.each(BASES)('model/route under %s', (base) => {
  const at = (path: string, query = '') => routeOf(base + path, query, base);

  it('finds the list at the front', () => {
    expect(at('')).toEqual({ kind: 'list', query: '', page: 1 });
    expect(at('page/2/')).toEqual({ kind: 'list', query: '', page: 2 });
    expect(at('', '?tag=css&-year=2024&q=a+b&sort=title')).toMatchObject({
      query: 'tag=css&-year=2024&q=a+b&sort=title',
    });
    expect(at('', '?utm_source=x&tag=css&tag=&tagged=1')).toMatchObject({ query: 'tag=css' });
    expect(routeOf(base.replace(/(.)\/$/, '$1'), '', base)).toMatchObject({ kind: 'list' });
  });

  it('finds an article by its address, with or without the slash at the end', () => {
    expect(at('the-future-of-crypto/')).toEqual({
      kind: 'article',
      address: '/the-future-of-crypto/',
    });
    expect(at('the-future-of-crypto')).toEqual(at('the-future-of-crypto/'));
    expect(at('2024/05/x/')).toEqual({ kind: 'article', address: '/2024/05/x/' });
  });

  it('finds an article whose name is not in Latin letters, encoded in either form', () => {
    expect(at('%E6%97%A5%E6%9C%AC%E8%AA%9E/')).toEqual({ kind: 'article', address: '/日本語/' });
    expect(at('caf%C3%A9/')).toEqual(at('cafe%CC%81/'));
  });

  it('finds tags, one tag, and a later page of it', () => {
    expect(at('tags/')).toEqual({ kind: 'terms', facet: 'tag' });
    expect(at('tags/css/')).toEqual({ kind: 'term', facet: 'tag', slug: 'css', page: 1 });
    expect(at('categories/a-b/page/3/')).toEqual({
      kind: 'term',
      facet: 'category',
      slug: 'a-b',
      page: 3,
    });
    expect(at('authors/page/')).toMatchObject({ kind: 'term', slug: 'page' });
  });

  it('finds the library', () => {
    expect(at('library/')).toEqual({ kind: 'library' });
  });

  it.each([
    'page/',
    'page/0/',
    'page/-1/',
    'page/01/',
    'page/1.5/',
    'page/two/',
    'page/99999999/',
    'tags/page/2/',
    'tags/css/more/',
    'library/page/2/',
    'library/more/',
    'a-title/page/2/',
    'lectern/assets/app.js',
    'lectern/data/index/',
    'lectern/',
    'feed.xml',
    'a-title/photo.webp',
  ])('leaves %s to the host', (path) => {
    expect(at(path)).toBeUndefined();
  });

  it.each([
    '%2Fevil.example/',
    '%5C%5Cevil.example/',
    'a%2F..%2F..%2Fb/',
    'tags/a%2Fb/',
    '%2E%2E/%2E%2E/x/',
    './x/',
  ])('does not follow %s out of the site', (path) => {
    expect(at(path)).toBeUndefined();
  });

  it('does not fall over a broken percent sign', () => {
    expect(at('100%/')).toEqual({ kind: 'article', address: '/100%/' });
    expect(hrefOf('/100%/', base)).toBe(`${base}100%25/`);
  });

  it('comes back to the same route from every link it makes', () => {
    const slug = fc.string({ unit: 'grapheme', minLength: 1 }).map(slugOf);
    const page = fc.integer({ min: 1, max: 9_999_999 });
    const facet = fc.constantFrom('category', 'tag', 'author');
    const parts = fc
      .array(slug, { minLength: 1, maxLength: 3 })
      .filter(([first = '', ...rest]) => !RESERVED.has(first) && !rest.includes('page'));
    const routes: fc.Arbitrary<Route> = fc.oneof(
      fc.record({
        kind: fc.constant('list'),
        query: fc
          .array(slug.map((name) => `tag=${encodeURIComponent(name)}`))
          .map((pairs) => pairs.join('&')),
        page,
      }),
      fc.record({ kind: fc.constant('term'), facet, slug, page }),
      fc.record({ kind: fc.constant('terms'), facet }),
      fc.constant({ kind: 'library' }),
      parts.map((names): Route => ({ kind: 'article', address: `/${names.join('/')}/` })),
    );
    fc.assert(
      fc.property(routes, (route) => {
        const { pathname, search, host } = new URL(routeHref(route, base), 'https://site.example');
        expect(host).toBe('site.example');
        expect(routeOf(pathname, search, base)).toEqual(route);
      }),
    );
  });

  it('only ever finds articles at addresses of this site, whatever is typed', () => {
    const pieces = ['/', '%2F', '\\', '%5c', '.', '..', '%2e', '%', '%00', 'é', 'a', 'page', '1'];
    const typed = fc.array(fc.constantFrom(...pieces)).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(typed, fc.webPath(), fc.string({ unit: 'binary' })), (path) => {
        const { pathname } = new URL(`https://site.example${base}${path}`);
        const route = routeOf(pathname, '', base);
        if (route?.kind !== 'article') return;
        expect(parseAddress(route.address, 'address')).toBe(route.address);
        const href = new URL(routeHref(route, base), 'https://site.example');
        expect(href.host).toBe('site.example');
        expect(href.pathname.startsWith(base)).toBe(true);
      }),
    );
  });
});

describe('model/route', () => {
  it('knows nothing of another site on the same host', () => {
    expect(routeOf('/', '', '/blog/')).toBeUndefined();
    expect(routeOf('/blogroll/', '', '/blog/')).toBeUndefined();
    expect(routeOf('/other/blog/x/', '', '/blog/')).toBeUndefined();
  });

  it('keeps every folder that the app needs for itself', () => {
    expect([...RESERVED].toSorted()).toEqual([
      'authors',
      'categories',
      'lectern',
      'library',
      'page',
      'tags',
    ]);
  });

  it('encodes an address for a link, but not its slashes', () => {
    expect(hrefOf('/', '/blog/')).toBe('/blog/');
    expect(hrefOf('/a b/ü?#/', '/blog/')).toBe('/blog/a%20b/%C3%BC%3F%23/');
  });

  it('says where the printed page of a route lies', () => {
    expect(addressOf({ kind: 'list', query: '', page: 1 })).toBe('/');
    expect(addressOf({ kind: 'list', query: '', page: 2 })).toBe('/page/2/');
    expect(addressOf({ kind: 'term', facet: 'author', slug: 'bo', page: 2 })).toBe(
      '/authors/bo/page/2/',
    );
    expect(addressOf({ kind: 'terms', facet: 'category' })).toBe('/categories/');
    expect(addressOf({ kind: 'library' })).toBe('/library/');
  });

  it('writes a filter into the link and nothing where there is none', () => {
    expect(routeHref({ kind: 'list', query: '', page: 1 }, '/')).toBe('/');
    expect(routeHref({ kind: 'list', query: 'tag=a%20b', page: 1 }, '/blog/')).toBe(
      '/blog/?tag=a%20b',
    );
    expect(termHref('tag', '日本', '/blog/')).toBe('/blog/tags/%E6%97%A5%E6%9C%AC/');
  });
});
