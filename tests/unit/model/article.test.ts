import { describe, expect, it } from 'vitest';
import {
  listedOf,
  neighbourOf,
  parseAddress,
  parseArticle,
  parseListed,
  parseNeighbours,
  parseSummary,
} from '../../../src/model/article.ts';
import { ShapeError } from '../../../src/model/shape.ts';
import { aHash, aListed, anArticle, aSummary } from '../../build/an-article.ts';

const COMPLETE = {
  excerpt: true,
  updated: '2024-06-01T08:00:00Z',
  image: {
    src: '/media/a.webp',
    srcset: '/media/a-s.webp 480w,/media/a-m.webp 800w',
    alt: 'A page',
    width: 1200,
    height: 800,
  },
  lang: 'ar',
  dir: 'rtl',
  held: 'draft',
} as const;

describe('model/article', () => {
  it('reads back a whole article that was written as JSON', () => {
    const article = anArticle({
      ...COMPLETE,
      outline: [{ id: 'first', text: 'First', level: 2 }],
      attachments: [{ href: '/media/a.webp', bytes: 4096 }],
    });
    expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
  });

  it('has in the list nothing of the text of an article', () => {
    const article = anArticle({ ...COMPLETE, outline: [{ id: 'a', text: 'A', level: 2 }] });
    expect(listedOf(article, aHash(7))).toEqual(aListed({ ...COMPLETE, hash: aHash(7) }));
  });

  it('leaves out what an article does not have, instead of setting it to undefined', () => {
    const { date, ...undated } = aSummary();
    expect(Object.keys(parseSummary(undated))).not.toContain('date');
  });

  it('drops what it does not know, so that nothing rides along', () => {
    expect(parseListed({ ...aListed(), onload: 'alert(1)' })).toEqual(aListed());
  });

  it('knows of a neighbour what a link to it needs', () => {
    const neighbour = neighbourOf(aListed({ ...COMPLETE }));
    expect(neighbour).toEqual({
      address: '/the-quiet-page/',
      title: 'The quiet page',
      hash: aHash(),
      lang: 'ar',
      dir: 'rtl',
    });
    expect(neighbourOf(aListed())).not.toHaveProperty('lang');
    expect(parseNeighbours({ older: neighbour })).toEqual({ older: neighbour });
    expect(() => parseNeighbours({ older: { ...neighbour, dir: 'up' } })).toThrow(
      new ShapeError('neighbours.older.dir must be ltr or rtl'),
    );
  });

  it.each([
    [{ title: 7 }, 'summary.title must be text, got number'],
    [{ date: null }, 'summary.date must be text, got null'],
    [{ tags: 'css' }, 'summary.tags must be a list, got string'],
    [{ tags: ['css', 3] }, 'summary.tags[1] must be text, got number'],
    [{ minutes: 1.5 }, 'summary.minutes must be a whole number, got number'],
    [{ minutes: -1 }, 'summary.minutes must be a whole number, got number'],
    [{ image: [] }, 'summary.image must be an object, got a list'],
    [{ image: { src: '/a.png' } }, 'summary.image.alt must be text, got undefined'],
    [
      { image: { src: '/a.png', alt: '', width: '9' } },
      'summary.image.width must be a whole number, got string',
    ],
    [
      { image: { src: '/a.png', alt: '', srcset: '/a.webp 480w, javascript:b() 800w' } },
      'summary.image.srcset must be an address that may be followed, got "javascript:b()"',
    ],
    [{ dir: 'up' }, 'summary.dir must be ltr or rtl'],
    [{ held: 'lost' }, 'summary.held must be draft, future or expired'],
    [{ pinned: 'yes' }, 'summary.pinned must be true or absent'],
    [{ excerpt: false }, 'summary.excerpt must be true or absent'],
    [
      { canonical: 'javascript:x' },
      'summary.canonical must be an address that may be followed, got "javascript:x"',
    ],
    [{ address: 'x' }, 'summary.address must be an address such as /a-title/, got "x"'],
  ])('refuses a summary with %o', (wrong, sentence) => {
    expect(() => parseSummary({ ...aSummary(), ...wrong })).toThrow(new ShapeError(sentence));
  });

  it.each([
    [null, 'article must be an object, got null'],
    [[], 'article must be an object, got a list'],
    [{ ...anArticle(), html: undefined }, 'article.html must be text, got undefined'],
    [
      { ...anArticle(), outline: [{ id: 'a', text: 'A', level: '2' }] },
      'article.outline[0].level must be a whole number, got string',
    ],
    [
      { ...anArticle(), attachments: [{ href: '/a.png', bytes: NaN }] },
      'article.attachments[0].bytes must be a whole number, got number',
    ],
  ])('refuses an article that is %o', (wrong, sentence) => {
    expect(() => parseArticle(wrong)).toThrow(new ShapeError(sentence));
  });

  it('refuses a name of a file that is no hash', () => {
    expect(() => parseListed({ ...aListed(), hash: '../secret' })).toThrow(
      new ShapeError('summary.hash must be a hash, got "../secret"'),
    );
  });

  it.each(['/', '/a-title/', '/2024/05/a-title/', '/日本語/', '/a..b/', '/.../', '/.well/'])(
    'takes %s as an address',
    (address) => {
      expect(parseAddress(address, 'address')).toBe(address);
    },
  );

  it.each([
    '',
    'a/',
    '/a',
    '//evil.example/',
    '/a//b/',
    '/\\evil.example/',
    '/a?b/',
    '/a#b/',
    '/../',
    '/a/../../b/',
    '/./',
    'https://evil.example/',
    'javascript:alert(1)//',
  ])('does not take %s as an address', (address) => {
    expect(() => parseAddress(address, 'address')).toThrow(ShapeError);
  });

  it('does not repeat a very long address in its complaint', () => {
    expect(() => parseAddress('x'.repeat(5000), 'address')).toThrow(
      `address must be an address such as /a-title/, got "${'x'.repeat(80)}"`,
    );
  });

  it('knows the first and the last article of a site by the neighbour that is missing', () => {
    const newer = { address: '/b/', title: 'B', hash: aHash(1) };
    expect(parseNeighbours({ newer })).toEqual({ newer });
    expect(parseNeighbours({ older: newer })).toEqual({ older: newer });
    expect(parseNeighbours({})).toEqual({});
    expect(() => parseNeighbours({ newer: { ...newer, hash: 'b' } })).toThrow(
      new ShapeError('neighbours.newer.hash must be a hash, got "b"'),
    );
  });
});
