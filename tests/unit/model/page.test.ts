import { describe, expect, it } from 'vitest';
import { countsOf, type Page, parsePageData } from '../../../src/model/page.ts';
import { ShapeError } from '../../../src/model/shape.ts';
import { aHash, aListed } from '../../build/an-article.ts';
import { aSite } from '../../build/a-site.ts';

const SITE = aSite();
const LIST = { articles: [aListed()], total: 21, page: 1, pages: 2 };
const TERM = {
  kind: 'term',
  facet: 'author',
  slug: 'ada-lind',
  name: 'Ada Lind',
  ...LIST,
} as const;

const PAGES: readonly Page[] = [
  { kind: 'list', ...LIST },
  TERM,
  { ...TERM, author: { name: 'Ada Lind', description: 'Writes.', url: 'https://ada.example/' } },
  { kind: 'terms', facet: 'tag', terms: [{ slug: 'css', name: 'CSS', count: 3 }] },
  {
    kind: 'article',
    article: aListed(),
    outline: [{ id: 'first', text: 'First', level: 2 }],
    neighbours: { older: { address: '/old/', title: 'Old', hash: aHash(1) } },
  },
  { kind: 'library' },
  { kind: 'not-found', newest: [aListed()] },
  { kind: 'shell' },
];

describe('model/page', () => {
  it.each(PAGES)('takes over a page of the kind $kind as it was printed', (page) => {
    const data = { site: SITE, page };
    expect(parsePageData(JSON.parse(JSON.stringify(data)))).toEqual(data);
  });

  it.each([
    [{ kind: 'feed' }, 'page.page.kind is unknown: "feed"'],
    [{}, 'page.page.kind is unknown: undefined'],
    [{ ...TERM, facet: 'year' }, 'page.page.facet must be one of category, tag, author'],
    [{ ...TERM, author: 'Ada' }, 'page.page.author must be an object, got string'],
    [{ kind: 'terms', facet: 'tag' }, 'page.page.terms must be a list, got undefined'],
    [{ kind: 'list', ...LIST, total: '21' }, 'page.page.total must be a whole number, got string'],
    [
      { kind: 'article', article: aListed(), outline: [] },
      'page.page.neighbours must be an object, got undefined',
    ],
  ])('refuses the page %o', (page, sentence) => {
    expect(() => parsePageData({ site: SITE, page })).toThrow(new ShapeError(sentence));
  });

  it('counts the articles of terms, and leaves out where these stand', () => {
    const terms = [
      { slug: 'css', name: 'CSS', places: [0, 2, 5], author: { name: 'Ada Lind' } },
      { slug: 'html', name: 'HTML', places: [1] },
    ];
    expect(countsOf(terms)).toEqual([
      { slug: 'css', name: 'CSS', count: 3 },
      { slug: 'html', name: 'HTML', count: 1 },
    ]);
  });
});
