import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyQuery, parseQuery } from '../../../../src/model/search/text-query.ts';

const word = (word: string, more: object = {}) => ({ word, isPrefix: false, ...more });
const NOTHING = { words: [], phrases: [], excluded: [] };
const DAY = 86_400_000;

describe('model/search/text-query', () => {
  it.each([
    ['two words ', { words: [word('two'), word('words')] }],
    ['two wor', { words: [word('two'), word('wor', { isPrefix: true })] }],
    [
      '“Quoted words” and',
      { phrases: [['quoted', 'words']], words: [word('and', { isPrefix: true })] },
    ],
    ['„so“ «oder» ', { phrases: [['so'], ['oder']] }],
    ['"never closed', { phrases: [['never', 'closed']] }],
    ['cat -dog', { words: [word('cat')], excluded: [['dog']] }],
    ['-"hot dog" ', { excluded: [['hot', 'dog']] }],
    ['in:title cat ', { words: [word('cat', { field: 'title' })] }],
    ['cat in:Headings dog ', { words: [word('cat'), word('dog', { field: 'heading' })] }],
    ['https://example.org ', { words: [word('https'), word('example'), word('org')] }],
    ['e-mail ', { words: [word('e'), word('mail')] }],
    ['before:2024-06 ', { until: Date.UTC(2024, 5, 1) / DAY }],
    ['after:2024-06 ', { from: Date.UTC(2024, 6, 1) / DAY }],
    [
      'after:2023 before:2024-06-15',
      { from: Date.UTC(2024, 0, 1) / DAY, until: Date.UTC(2024, 5, 15) / DAY },
    ],
    ['before:noon ', { words: [word('before'), word('noon')] }],
    ['- -- "" :', {}],
  ])('reads %o', (typed, query) => {
    expect(parseQuery(typed)).toEqual({ text: { ...NOTHING, ...query }, conditions: [] });
  });

  it('takes conditions out of the words', () => {
    expect(parseQuery('tag:ai author:"Crypto Wiki" -is:saved lang:fa coin')).toEqual({
      text: { ...NOTHING, words: [word('coin', { isPrefix: true })] },
      conditions: [
        { name: 'tag', value: 'ai', isExcluded: false },
        { name: 'author', value: 'Crypto Wiki', isExcluded: false },
        { name: 'is', value: 'saved', isExcluded: true },
        { name: 'lang', value: 'fa', isExcluded: false },
      ],
    });
  });

  it('knows a query that asks for nothing', () => {
    expect(isEmptyQuery(parseQuery(' tag:ai ').text)).toBe(true);
    expect(isEmptyQuery(parseQuery('after:2020').text)).toBe(false);
    expect(isEmptyQuery(parseQuery('-x').text)).toBe(false);
  });

  it('finds a meaning in whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { text } = parseQuery(typed);
        for (const { word } of text.words) expect(word).not.toBe('');
      }),
    );
  });
});
