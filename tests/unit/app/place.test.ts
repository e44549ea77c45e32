import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focusLink, focusTitle, parsePlace, type Place, placeOf } from '../../../src/app/place.ts';

const LIST = `
  <header><a href="/base/">Lectern</a></header>
  <main>
    <h1 tabindex="-1">All articles</h1>
    <article data-address="/a/">
      <a id="category" href="/base/categories/essays/">Essays</a>
      <h2><a id="a" href="/base/a/">A</a></h2>
    </article>
    <article data-address="/b/">
      <a id="same-category" href="/base/categories/essays/">Essays</a>
      <h2><a id="b" href="/base/b/"><span id="within">B</span></a></h2>
    </article>
    <nav><a id="browse" href="/base/tags/">Tags</a></nav>
  </main>`;

beforeEach(() => {
  document.body.innerHTML = LIST;
});
afterEach(() => document.body.replaceChildren());

const byId = (id: string) => document.getElementById(id);
const focused = () => document.activeElement?.id ?? '';

describe('app/place: what is remembered', () => {
  it('is what the list showed, and the link that was followed with the card it stood in', () => {
    expect(placeOf(26, byId('same-category'))).toEqual({
      count: 26,
      top: 0,
      href: '/base/categories/essays/',
      within: '/b/',
    });
    expect(placeOf(0, byId('browse'))).toEqual({ top: 0, href: '/base/tags/' });
  });

  it('is the link that something stood in that was followed', () => {
    expect(placeOf(0, byId('within'))).toMatchObject({ href: '/base/b/', within: '/b/' });
  });

  it('is no link outside of the page’s own part, and nothing that is no link', () => {
    expect(placeOf(0, document.querySelector('header a'))).toEqual({ top: 0 });
    expect(placeOf(0, document.querySelector('h1'))).toEqual({ top: 0 });
    expect(placeOf(0, null)).toEqual({ top: 0 });
  });

  it('is read back', () => {
    const place: Place = { count: 26, top: 812.5, href: '/base/b/', within: '/b/' };
    expect(parsePlace(structuredClone(place))).toEqual(place);
  });

  it.each([[null], [undefined], [7], [{}], [{ count: '9', top: null, href: 1, within: {} }]])(
    'is nothing where an entry holds something else: %j',
    (state) => {
      expect(parsePlace(state)).toEqual({});
    },
  );

  it.each([0, -1, 10_000, Infinity, Number.NaN])('is no list of %d articles', (count) => {
    expect(parsePlace({ count })).toEqual({});
  });
});

describe('app/place: where the focus goes', () => {
  it('is the title of a page that is new', () => {
    focusTitle();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it.each(['a', 'b', 'category', 'same-category', 'browse'])(
    'is the link that was followed, on the way back: %s',
    (id) => {
      focusLink(placeOf(0, byId(id)), undefined, '/base/');
      expect(focused()).toBe(id);
    },
  );

  it('is the card of the article that is left, where no link is known', () => {
    focusLink({}, '/b/', '/base/');
    expect(focused()).toBe('b');
  });

  it('is the card where the link that was followed is gone from it', () => {
    focusLink({ href: '/base/tags/gone/', within: '/a/' }, '/a/', '/base/');
    expect(focused()).toBe('a');
  });

  it('is the title where neither is there', () => {
    focusLink({ href: '/base/c"]/', within: '/c"]/' }, '/c/', '/base/');
    expect(document.activeElement?.tagName).toBe('H1');
    document.body.innerHTML = '';
    expect(() => focusLink({}, undefined, '/base/')).not.toThrow();
  });
});
