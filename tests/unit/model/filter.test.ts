import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Filter,
  FILTER_FACETS,
  isNarrowing,
  NO_FILTER,
  parseFilter,
  picked,
  queryOf,
  sortedBy,
  SORTS,
  sortOf,
  toggled,
  without,
} from '../../../src/model/filter.ts';

const CSS = { facet: 'tag', slug: 'css', isExcluded: false } as const;

const pick = fc.record({
  facet: fc.constantFrom(...FILTER_FACETS),
  slug: fc.string({ unit: 'grapheme', minLength: 1 }).map((slug) => slug.normalize('NFC')),
  isExcluded: fc.boolean(),
});
const filters: fc.Arbitrary<Filter> = fc
  .record({
    picks: fc.array(pick),
    text: fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC').trim()),
    sort: fc.constantFrom(...SORTS),
  })
  .map(({ picks, text, sort }) => sortedBy({ ...picks.reduce(picked, NO_FILTER), text }, sort));

describe('model/filter', () => {
  it('finds the same filter in the address again, whatever is chosen', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(queryOf(filter))).toEqual(filter);
      }),
    );
  });

  it('has one address for choices that were made in any order of the facets', () => {
    expect(queryOf(parseFilter('year=2024&-tag=ai&category=craft&tag=css'))).toBe(
      'category=craft&-tag=ai&tag=css&year=2024',
    );
  });

  it('reads a query that somebody typed', () => {
    expect(parseFilter('?tag=css')).toEqual(parseFilter('tag=css'));
    const slugs = ({ picks }: Filter) => picks.map(({ slug }) => slug);
    expect(slugs(parseFilter('tag=c%2b%2b&tag=two+words'))).toEqual(['c++', 'two words']);
    expect(slugs(parseFilter('tag=cafe%CC%81'))).toEqual(['café']);
    expect(slugs(parseFilter('tag=100%&year=2024'))).toEqual(['100%', '2024']);
    expect(parseFilter('q=+the+lamp+').text).toBe('the lamp');
  });

  it('counts what is chosen twice once, as it was chosen last', () => {
    expect(parseFilter('tag=css&tag=css').picks).toEqual([CSS]);
    expect(parseFilter('tag=css&-tag=css').picks).toEqual([{ ...CSS, isExcluded: true }]);
  });

  it.each(['', '?', '&&', 'tag', 'tag=', '=css', 'utm=x', 'Tag=css', '--tag=x', 'sort=random'])(
    'finds nothing chosen in "%s"',
    (query) => {
      expect(parseFilter(query)).toEqual(NO_FILTER);
    },
  );

  it('chooses, takes back, and turns a choice into its opposite', () => {
    const chosen = toggled(NO_FILTER, CSS);
    expect(chosen.picks).toEqual([CSS]);
    expect(toggled(chosen, CSS)).toEqual(NO_FILTER);
    const left = { ...CSS, isExcluded: true };
    expect(toggled(chosen, left).picks).toEqual([left]);
    expect(without(chosen, left)).toEqual(NO_FILTER);
    expect(NO_FILTER.picks).toEqual([]);
  });

  it('sorts by relevance where there is a text and by date where there is none, unless told', () => {
    expect(sortOf(NO_FILTER)).toBe('newest');
    expect(sortOf({ ...NO_FILTER, text: 'lamp' })).toBe('relevance');
    expect(sortOf(parseFilter('q=lamp&sort=oldest'))).toBe('oldest');
    expect(queryOf(sortedBy(parseFilter('sort=title'), 'newest'))).toBe('');
  });

  it('leaves articles away by choices and by a text, but not by an order', () => {
    expect(isNarrowing(parseFilter('sort=title'))).toBe(false);
    expect(isNarrowing(parseFilter('q=lamp'))).toBe(true);
    expect(isNarrowing(parseFilter('-tag=css'))).toBe(true);
  });
});
