import { describe, expect, it } from 'vitest';
import { count, listOf, optional, record, ShapeError, text } from '../../../src/model/shape.ts';

describe('model/shape', () => {
  it('takes text as it is, even none', () => {
    expect(text('', 'x')).toBe('');
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [[], 'a list'],
    [{}, 'object'],
    [1, 'number'],
  ])('says what it got in place of text: %o', (value, got) => {
    expect(() => text(value, 'x.y')).toThrow(new ShapeError(`x.y must be text, got ${got}`));
  });

  it('counts from 0 in whole numbers', () => {
    expect(count(0, 'x')).toBe(0);
    expect(count(Number.MAX_SAFE_INTEGER, 'x')).toBe(Number.MAX_SAFE_INTEGER);
    for (const value of [-1, 0.5, NaN, Infinity, 2 ** 53, '1', null]) {
      expect(() => count(value, 'x')).toThrow(ShapeError);
    }
  });

  it('takes an object for a record, and neither a list nor null', () => {
    const value = { a: 1 };
    expect(record(value, 'x')).toBe(value);
    expect(() => record([], 'x')).toThrow(new ShapeError('x must be an object, got a list'));
    expect(() => record(null, 'x')).toThrow(new ShapeError('x must be an object, got null'));
  });

  it('says which item of a list of lists is wrong', () => {
    expect(listOf(listOf(text))([['a'], []], 'x')).toEqual([['a'], []]);
    expect(() => listOf(listOf(text))([['a'], ['b', 1]], 'x')).toThrow(
      new ShapeError('x[1][1] must be text, got number'),
    );
  });

  it('leaves out what is absent, and does not take null for absent', () => {
    expect(optional('a', undefined, text, 'x')).toEqual({});
    expect(optional('a', '', text, 'x')).toEqual({ a: '' });
    expect(() => optional('a', null, text, 'x')).toThrow(
      new ShapeError('x.a must be text, got null'),
    );
  });

  it('can be told from other errors', () => {
    const error = new ShapeError('x');
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ShapeError');
  });
});
