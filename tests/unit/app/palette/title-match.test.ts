import { describe, expect, it } from 'vitest';
import { matchTitle, typedWords } from '../../../../src/app/palette/title-match.ts';

/** The titles that answer to a text, the best first. */
function ranked(text: string, titles: readonly string[]): string[] {
  const words = typedWords(text);
  return titles
    .flatMap((title) => matchTitle(title, words) ?? [])
    .sort((a, b) => b.score - a.score)
    .map(({ parts }) => parts.map((part) => part.text).join(''));
}

/** A title with what was typed in brackets. */
function marked(text: string, title: string): string | undefined {
  return matchTitle(title, typedWords(text))
    ?.parts.map((part) => (part.isTyped ? `[${part.text}]` : part.text))
    .join('');
}

describe('app/palette/title-match', () => {
  it('puts whole words before the starts of words, and those before what is inside', () => {
    const titles = ['Weaving by art', 'Departures', 'Of artists', 'Artists'];
    expect(ranked('art', titles)).toEqual([
      'Weaving by art',
      'Artists',
      'Of artists',
      'Departures',
    ]);
  });

  it('finds all the words that were typed, in any order', () => {
    expect(marked('lamp read', 'A lamp for reading')).toBe('A [lamp] for [read]ing');
    expect(marked('lamp write', 'A lamp for reading')).toBeUndefined();
  });

  it('folds accents, case and joined letters, and marks what stands there', () => {
    expect(marked('cafe', 'Le Café noir')).toBe('Le [Café] noir');
    expect(marked('CAFÉ', 'le cafe\u0301')).toBe('le [cafe\u0301]');
    expect(marked('fi', 'The ﬁeld')).toBe('The [ﬁ]eld');
    expect(marked('كتاب', 'كِتَاب')).toBe('[كِتَاب]');
  });

  it('folds what writers use for one another, and keeps marks that make another letter', () => {
    expect(marked('strasse', 'Die Straße')).toBe('Die [Straße]');
    expect(marked('۱۴۰۲', 'In 1402')).toBe('In [1402]');
    expect(marked('мои', 'Мои\u0306 дом')).toBeUndefined();
    expect(marked('мой', 'Мои\u0306 дом')).toBe('[Мои\u0306] дом');
  });

  it('marks at the place that counts most', () => {
    expect(marked('in', 'Printing in ink')).toBe('Printing [in] ink');
  });

  it('takes what was typed as letters, not as a pattern', () => {
    expect(marked('c++', 'On C++')).toBe('On [C++]');
    expect(marked('.*', 'Anything')).toBeUndefined();
  });

  it('keeps a title whole that is made of signs beyond the first 65,536', () => {
    expect(marked('owl', '🦉 Owls 🦉')).toBe('🦉 [Owl]s 🦉');
  });
});
