import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FACETS,
  isPrintedFacet,
  namesUnder,
  packFacet,
  parseFacet,
  parseFacetFile,
  termsOf,
} from '../../../src/model/facet.ts';
import { ShapeError } from '../../../src/model/shape.ts';
import { aSummary } from '../../build/an-article.ts';

describe('model/facet', () => {
  it('prints pages for categories, tags and authors, and none for years', () => {
    expect(FACETS.filter(isPrintedFacet)).toEqual(['category', 'tag', 'author']);
  });

  it('knows what an article is called under each facet', () => {
    const article = aSummary({
      categories: ['Essays'],
      tags: ['css', 'html'],
      authors: ['Ada'],
      date: '2021-12-31T23:59:59Z',
    });
    expect(FACETS.map((facet) => namesUnder(facet, article))).toEqual([
      ['Essays'],
      ['css', 'html'],
      ['Ada'],
      ['2021'],
    ]);
  });

  it('gives an article without a date no year', () => {
    const { date, ...undated } = aSummary();
    expect(namesUnder('year', undated)).toEqual([]);
  });

  it('puts the tags with most articles first and equal ones in the order of their slugs', () => {
    const articles = [['b', 'c'], ['c'], ['a']].map((tags) => aSummary({ tags }));
    expect(termsOf('tag', articles)).toEqual([
      { slug: 'c', name: 'c', places: [0, 1] },
      { slug: 'a', name: 'a', places: [2] },
      { slug: 'b', name: 'b', places: [0] },
    ]);
  });

  it('puts the newest year first, however few its articles', () => {
    const articles = ['2019-01-01', '2019-02-01', '2024-01-01'].map((date) => aSummary({ date }));
    expect(termsOf('year', articles).map(({ slug }) => slug)).toEqual(['2024', '2019']);
  });

  it('takes spellings of one tag as one and calls it as most articles do', () => {
    const articles = [['Web Dev'], ['web dev'], ['web-dev'], ['web dev']].map((tags) =>
      aSummary({ tags }),
    );
    expect(termsOf('tag', articles)).toEqual([
      { slug: 'web-dev', name: 'web dev', places: [0, 1, 2, 3] },
    ]);
  });

  it('calls a tag by its first spelling where two are used equally', () => {
    const articles = [['CSS'], ['css']].map((tags) => aSummary({ tags }));
    expect(termsOf('tag', articles)[0]?.name).toBe('CSS');
  });

  it('counts an article once that has a tag in two spellings', () => {
    expect(termsOf('tag', [aSummary({ tags: ['CSS', 'css'] })])[0]?.places).toEqual([0]);
  });

  it('keeps C, C++ and C# apart', () => {
    const terms = termsOf('tag', [aSummary({ tags: ['C', 'C++', 'C#'] })]);
    expect(new Set(terms.map(({ slug }) => slug)).size).toBe(3);
  });

  it('has no terms without articles', () => {
    expect(termsOf('tag', [])).toEqual([]);
  });

  it('reads back from a file what it wrote, whatever the places', () => {
    const places = fc.uniqueArray(fc.nat(1_000_000)).map((list) => list.toSorted((a, b) => a - b));
    const term = fc.record({ slug: fc.string(), name: fc.string(), places });
    fc.assert(
      fc.property(fc.constantFrom(...FACETS), fc.array(term), (facet, terms) => {
        const file = { facet, terms };
        expect(parseFacetFile(JSON.parse(JSON.stringify(packFacet(file))))).toEqual(file);
      }),
    );
  });

  it.each([
    [{ facet: 'series', terms: [] }, 'facet.facet must be one of category, tag, author, year'],
    [{ facet: 'tag' }, 'facet.terms must be a list, got undefined'],
    [
      { facet: 'tag', terms: [{ slug: 'a', name: 'A', steps: [3, -1] }] },
      'facet.terms[0].steps[1] must be a whole number, got number',
    ],
    [
      { facet: 'tag', terms: [{ slug: 'a', steps: [] }] },
      'facet.terms[0].name must be text, got undefined',
    ],
  ])('refuses the file %o', (wrong, sentence) => {
    expect(() => parseFacetFile(wrong)).toThrow(new ShapeError(sentence));
  });

  it.each(['constructor', '', undefined, 0])('does not take %o for a facet', (value) => {
    expect(() => parseFacet(value, 'facet')).toThrow(ShapeError);
  });
});
