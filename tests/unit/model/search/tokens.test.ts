import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWord, tokensOf } from '../../../../src/model/search/tokens.ts';

/** Of scripts with spaces, and what stands between words. */
const LETTERS = 'a É ß ø - I i й \u0301 ك ي َ ٣ ש \u05b8 ह \u093f 🚀 C + # ½ ﬁ 2'
  .split(' ')
  .concat(' ');

describe('model/search/tokens', () => {
  it.each([
    ['The Future, of crypto!', ['the', 'future', 'of', 'crypto']],
    ['don’t e-mail snake_case', ['don', 't', 'e', 'mail', 'snake_case'.split('_')].flat()],
    ['Café CAFÉ cafe\u0301 naïve Ångström', ['cafe', 'cafe', 'cafe', 'naive', 'angstrom']],
    ['Straße Ærø Łódź Iğdır İstanbul', ['strasse', 'aero', 'lodz', 'igdir', 'istanbul']],
    ['ﬁn ２０２４ x²', ['fin', '2024', 'x2']],
    ['C++ and C# and F# x++', ['c++', 'and', 'c#', 'and', 'f#', 'x++']],
    ['Σίσυφος ΟΔΟΣ', ['σισυφοσ', 'οδοσ']],
    ['Ёлка йод', ['елка', 'йод']],
    ['كِتَابٌ كتـــاب کتاب', ['کتاب', 'کتاب', 'کتاب']],
    ['می‌روم ۱۴۰۳ ٢٠٢٤', ['می', 'روم', '1403', '2024']],
    ['שָׁלוֹם שלום', ['שלום', 'שלום']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['한국어', ['한국어'.normalize('NFC')]],
    ['🚀 launch', ['🚀', 'launch']],
    ['', []],
    ['— … !', []],
  ])('reads %o as %o', (text, words) => {
    expect(tokensOf(text)).toEqual(words);
  });

  it('cuts what has no spaces by a dictionary', () => {
    expect(tokensOf('机器学习改变世界')).toEqual(['机器', '学习', '改变', '世界']);
    expect(tokensOf('Vueの学習をする')).toEqual(['vue', 'の', '学習', 'を', 'する']);
    expect(tokensOf('ภาษาไทย')).toEqual(['ภาษา', 'ไทย']);
  });

  it('leaves out what is too long to be a word', () => {
    expect(tokensOf(`a ${'x'.repeat(200)} b`)).toEqual(['a', 'b']);
  });

  it('says where a word stands', () => {
    const text = 'Ein Über-Maß.';
    const found: string[] = [];
    eachWord(text, (_, start, end) => found.push(text.slice(start, end)));
    expect(found).toEqual(['Ein', 'Über', 'Maß']);
  });

  it('reads a word of a text as it reads the word, where spaces tell words apart', () => {
    const spaced = fc.string({ unit: fc.constantFrom(...LETTERS) });
    fc.assert(
      fc.property(spaced, (text) => {
        eachWord(text, (word, start, end) => {
          const again = tokensOf(text.slice(start, end));
          expect(again).toContain(word);
        });
      }),
    );
  });
});
