import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, namesUnder, termsOf } from '../../../src/model/facet.ts';
import {
  choicesOf,
  type Filter,
  isEmptyFilter,
  matching,
  NO_FILTER,
  parseFilter,
  queryOf,
  toggled,
} from '../../../src/model/filter.ts';
import { aSummary } from '../../build/an-article.ts';

const ARTICLES = [
  aSummary({ date: '2022-01-01', categories: ['Tech'], tags: ['css'], authors: ['Ada'] }),
  aSummary({ date: '2023-01-01', categories: ['Tech'], tags: ['css', 'ai'], authors: ['Bo'] }),
  aSummary({ date: '2023-06-01', categories: ['Life'], tags: ['ai'], authors: ['Ada'] }),
  aSummary({ date: '2024-01-01', categories: ['Life'], tags: [], authors: ['Ada', 'Bo'] }),
];

const TERMS = {
  category: termsOf('category', ARTICLES),
  tag: termsOf('tag', ARTICLES),
  author: termsOf('author', ARTICLES),
  year: termsOf('year', ARTICLES),
};

const matches = (query: string) => matching(parseFilter(query), TERMS, ARTICLES.length);

describe('model/filter', () => {
  it('shows everything, newest first, where nothing is chosen', () => {
    expect(isEmptyFilter(NO_FILTER)).toBe(true);
    expect(matches('')).toEqual([3, 2, 1, 0]);
  });

  it('shows what has any of the tags that are chosen', () => {
    expect(matches('?tag=css&tag=ai')).toEqual([2, 1, 0]);
  });

  it('shows only what has a chosen tag and a chosen author', () => {
    expect(matches('?tag=ai&author=ada')).toEqual([2]);
    expect(matches('?tag=css&author=ada&year=2022&category=tech')).toEqual([0]);
  });

  it('shows nothing where no article has all of it', () => {
    expect(matches('?year=2024&tag=css')).toEqual([]);
    expect(matches('?tag=unheard-of')).toEqual([]);
  });

  it('counts for each tag what it would leave beside the author that is chosen', () => {
    const choices = choicesOf('tag', parseFilter('?author=ada&tag=css'), TERMS, ARTICLES.length);
    expect(choices).toEqual([
      { slug: 'ai', name: 'ai', count: 1, isChosen: false },
      { slug: 'css', name: 'css', count: 1, isChosen: true },
    ]);
  });

  it('has no choices under a facet that has not been loaded', () => {
    expect(choicesOf('tag', NO_FILTER, {}, 4)).toEqual([]);
  });

  it('is not upset by a place beyond the end of the catalog', () => {
    const tag = [{ slug: 'css', name: 'css', places: [0, 9] }];
    expect(matching(parseFilter('?tag=css'), { tag }, 2)).toEqual([0]);
    expect(choicesOf('tag', NO_FILTER, { tag }, 2)[0]?.count).toBe(1);
  });

  it('chooses a tag, chooses a second, and lets the first go', () => {
    const one = toggled(NO_FILTER, 'tag', 'css');
    const two = toggled(one, 'tag', 'ai');
    expect(two.tag).toEqual(['css', 'ai']);
    expect(toggled(two, 'tag', 'css').tag).toEqual(['ai']);
    expect(isEmptyFilter(toggled(one, 'tag', 'css'))).toBe(true);
    expect(NO_FILTER.tag).toEqual([]);
  });

  it('reads a query that somebody typed', () => {
    expect(parseFilter('tag=css')).toEqual(parseFilter('?tag=css'));
    expect(parseFilter('?tag=c%2b%2b&tag=two+words').tag).toEqual(['c++', 'two words']);
    expect(parseFilter('?tag=caf%C3%A9').tag).toEqual(['café']);
    expect(parseFilter('?tag=cafe%CC%81').tag).toEqual(['café']);
  });

  it('counts what is chosen twice once', () => {
    expect(parseFilter('?tag=css&tag=css').tag).toEqual(['css']);
  });

  it.each(['?', '?&&', '?tag', '?tag=', '?=css', '?utm_source=x', '?Tag=css', '?__proto__=x'])(
    'finds no choice in %s',
    (query) => {
      expect(parseFilter(query)).toEqual(NO_FILTER);
    },
  );

  it('does not fall over a broken percent sign', () => {
    expect(parseFilter('?tag=100%&year=2024')).toEqual({
      ...NO_FILTER,
      tag: ['100%'],
      year: ['2024'],
    });
  });

  it('finds the same filter in the address again, whatever is chosen', () => {
    const slugs = fc.uniqueArray(
      fc.string({ unit: 'grapheme', minLength: 1 }).map((slug) => slug.normalize('NFC')),
    );
    const filters = fc.record<Filter>({ category: slugs, tag: slugs, author: slugs, year: slugs });
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(queryOf(filter))).toEqual(filter);
      }),
    );
  });

  it('finds the same articles as going through them one by one, and counts them so', () => {
    const some = (...names: string[]) => fc.subarray(names);
    const articles = fc.array(
      fc
        .record({
          categories: some('x', 'y'),
          tags: some('a', 'b', 'c'),
          authors: some('m', 'n'),
          date: fc.constantFrom('2021-01-01', '2022-01-01'),
        })
        .map(aSummary),
    );
    const filters = fc.record<Filter>({
      category: some('x', 'y', 'none'),
      tag: some('a', 'b', 'c'),
      author: some('m', 'n'),
      year: some('2021', '2022', '1999'),
    });
    fc.assert(
      fc.property(articles, filters, (list, filter) => {
        const terms = Object.fromEntries(FACETS.map((facet) => [facet, termsOf(facet, list)]));
        const byHand = (chosen: Filter) =>
          list.flatMap((article, place) =>
            FACETS.every(
              (facet) =>
                chosen[facet].length === 0 ||
                namesUnder(facet, article).some((name) => chosen[facet].includes(name)),
            )
              ? [place]
              : [],
          );
        expect(matching(filter, terms, list.length)).toEqual(byHand(filter).toReversed());
        for (const facet of FACETS) {
          for (const { slug, count } of choicesOf(facet, filter, terms, list.length)) {
            expect(count).toBe(byHand({ ...filter, [facet]: [slug] }).length);
          }
        }
      }),
    );
  });
});
