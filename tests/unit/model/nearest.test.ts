import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../src/model/nearest.ts';

describe('model/nearest', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['title', 'titel', 1],
    ['date', 'dates', 1],
    ['tags', 'tasg', 1],
  ])('finds that %o and %o lie %i apart', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('measures the same there and back, and nothing only between equals', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('guesses the name that was meant', () => {
    expect(nearest('titel', ['tags', 'title', 'date'])).toEqual(['title']);
    expect(nearest('TITLE', ['tags', 'title'])).toEqual(['title']);
    expect(nearest('y.md', new Set(['x2.md', 'y2.md']))).toEqual(['y2.md']);
  });

  it('offers the likeliest first and no more than are wanted', () => {
    const names = ['colours', 'colors', 'color'];
    expect(nearest('color', names, 2)).toEqual(['color', 'colors']);
    expect(nearest('color', names)).toEqual(['color']);
  });

  it('does not guess where nothing is like it', () => {
    expect(nearest('layout', ['title', 'tags', 'date'])).toEqual([]);
    expect(nearest('x', [])).toEqual([]);
  });
});
