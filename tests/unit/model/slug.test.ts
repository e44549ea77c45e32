import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/model/slug.ts';
import { runs } from '../../build/fuzz.ts';

describe('model/slug', () => {
  it.each([
    ['The Future of Crypto', 'the-future-of-crypto'],
    ['  Hello,   world!  ', 'hello-world'],
    ['Don’t Repeat "Yourself"', 'dont-repeat-yourself'],
    ['snake_case/and.dots', 'snake-case-and-dots'],
    ['Élan vital', 'élan-vital'],
    ['E\u0301lan', 'élan'],
    ['日本語 の本', '日本語-の本'],
    ['हिन्दी', 'हिन्दी'],
    ['کتاب‌خانه', 'کتاب‌خانه'],
    ['ΑΣ', 'ας'],
    ['🚀 Launch', '🚀-launch'],
    ['Web 2.0', 'web-2-0'],
    ['2024', '2024'],
  ])('writes %o as %o', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it.each([
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['F#', 'f-sharp'],
    ['.NET', 'net'],
    ['Notepad++', 'notepad-plus-plus'],
    ['#', 'sharp'],
    ['&', 'and'],
    ['@', 'at'],
    ['%', 'percent'],
  ])('spells out the signs of %o', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('spells a name of nothing but punctuation by its code points', () => {
    expect(slugOf('...')).toBe('u2e-u2e-u2e');
    expect(slugOf('?!')).toBe('u3f-u21');
    expect(slugOf(' ')).toBe('u20');
  });

  it('is in the form in which addresses are compared, wherever an accent comes from', () => {
    expect(slugOf("e'\u0301")).toBe('é');
    expect(slugOf('\u0130\u0331')).toBe(slugOf('\u0130\u0331').normalize('NFC'));
  });

  it('is a folder’s name that can stand in a link and stays what it is, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const slug = slugOf(name);
        expect(slug).not.toBe('');
        expect(slug).toMatch(/^[^\s/\\.?#%:]+$/);
        expect(slug).toBe(slug.normalize('NFC'));
        expect(slugOf(slug)).toBe(slug);
        expect(decodeURIComponent(encodeURIComponent(slug))).toBe(slug);
      }),
      runs(1000),
    );
  });
});
