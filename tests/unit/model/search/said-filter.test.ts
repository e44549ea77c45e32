import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../../src/model/filter.ts';
import { withSaid } from '../../../../src/model/search/said-filter.ts';

const pick = (facet: string, slug: string, isExcluded = false) => ({ facet, slug, isExcluded });

describe('model/search/said-filter', () => {
  it('picks what a text says beside words', () => {
    const text = 'tag:AI author:"Crypto Wiki" -is:saved lang:fa coin';
    expect(withSaid({ ...NO_FILTER, text })).toEqual({
      text,
      picks: [
        pick('tag', 'ai'),
        pick('author', 'crypto-wiki'),
        pick('language', 'fa'),
        pick('shelf', 'saved', true),
      ],
    });
  });

  it('has no text left where it says nothing else', () => {
    expect(withSaid({ ...NO_FILTER, text: 'year:2024 is:reading' })).toEqual({
      text: '',
      picks: [pick('year', '2024'), pick('progress', 'begun')],
    });
  });

  it('leaves what was picked by hand, and passes over what is no state', () => {
    const picks = [{ facet: 'tag', slug: 'css', isExcluded: false } as const];
    expect(withSaid({ picks, text: 'is:green tea' })).toEqual({ picks, text: 'is:green tea' });
  });
});
