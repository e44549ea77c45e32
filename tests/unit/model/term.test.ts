import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/model/facet.ts';
import { namesUnder, termsOf } from '../../../src/model/term.ts';
import { aSummary } from '../../build/an-article.ts';

describe('model/term', () => {
  it('knows what an article is called under each facet', () => {
    const article = aSummary({
      categories: ['Essays'],
      tags: ['css', 'html'],
      authors: ['Ada'],
      date: '2021-12-31T23:59:59Z',
      series: 'Lamps',
      lang: 'fa',
      minutes: 8,
    });
    expect(FACETS.map((facet) => namesUnder(facet, article, 'en'))).toEqual([
      ['Essays'],
      ['css', 'html'],
      ['Ada'],
      ['Lamps'],
      ['2021'],
      ['fa'],
      ['8-15'],
    ]);
  });

  it('gives an article without a date no year', () => {
    const { date, ...undated } = aSummary();
    expect(namesUnder('year', undated, 'en')).toEqual([]);
  });

  it('puts the tags with most articles first and equal ones in the order of their slugs', () => {
    const articles = [['b', 'c'], ['c'], ['a']].map((tags) => aSummary({ tags }));
    expect(termsOf('tag', articles, 'en')).toEqual([
      { slug: 'c', name: 'c', places: [0, 1] },
      { slug: 'a', name: 'a', places: [2] },
      { slug: 'b', name: 'b', places: [0] },
    ]);
  });

  it('puts the newest year first, however few its articles', () => {
    const articles = ['2019-01-01', '2019-02-01', '2024-01-01'].map((date) => aSummary({ date }));
    expect(termsOf('year', articles, 'en').map(({ slug }) => slug)).toEqual(['2024', '2019']);
  });

  it('takes spellings of one tag as one and calls it as most articles do', () => {
    const articles = [['Web Dev'], ['web dev'], ['web-dev'], ['web dev']].map((tags) =>
      aSummary({ tags }),
    );
    expect(termsOf('tag', articles, 'en')).toEqual([
      { slug: 'web-dev', name: 'web dev', places: [0, 1, 2, 3] },
    ]);
  });

  it('calls a tag by its first spelling where two are used equally', () => {
    const articles = [['CSS'], ['css']].map((tags) => aSummary({ tags }));
    expect(termsOf('tag', articles, 'en')[0]?.name).toBe('CSS');
  });

  it('counts an article once that has a tag in two spellings', () => {
    expect(termsOf('tag', [aSummary({ tags: ['CSS', 'css'] })], 'en')[0]?.places).toEqual([0]);
  });

  it('keeps C, C++ and C# apart', () => {
    const terms = termsOf('tag', [aSummary({ tags: ['C', 'C++', 'C#'] })], 'en');
    expect(new Set(terms.map(({ slug }) => slug)).size).toBe(3);
  });

  it('has no terms without articles', () => {
    expect(termsOf('tag', [], 'en')).toEqual([]);
  });

  it('takes an article for one in the language of the site where it says none', () => {
    expect(namesUnder('language', aSummary(), 'de')).toEqual(['de']);
  });

  it('offers languages only where there are several', () => {
    const [ours, theirs] = [aSummary(), aSummary({ lang: 'fa' })];
    expect(termsOf('language', [ours, ours], 'en')).toEqual([]);
    expect(termsOf('language', [ours, theirs], 'en')).toHaveLength(2);
  });

  it.each([
    [1, '1-3'],
    [3, '1-3'],
    [4, '4-7'],
    [7, '4-7'],
    [15, '8-15'],
    [16, '16'],
    [900, '16'],
  ])('counts a reading time of %i minutes under %s', (minutes, name) => {
    expect(namesUnder('minutes', aSummary({ minutes }), 'en')).toEqual([name]);
  });

  it('has the shortest reading times first, however many articles they have', () => {
    const articles = [20, 20, 10, 1].map((minutes) => aSummary({ minutes }));
    expect(termsOf('minutes', articles, 'en').map(({ slug }) => slug)).toEqual([
      '1-3',
      '8-15',
      '16',
    ]);
  });
});
