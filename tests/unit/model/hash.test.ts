import { describe, expect, it } from 'vitest';
import { HASH_HEX_LENGTH, isHash } from '../../../src/model/hash.ts';

describe('model/hash', () => {
  it('knows a hash by its digits', () => {
    expect(isHash('0123456789abcdef'.repeat(2))).toBe(true);
    expect('a'.repeat(HASH_HEX_LENGTH)).toSatisfy(isHash);
  });

  it.each([
    '',
    'a'.repeat(31),
    'a'.repeat(33),
    'A'.repeat(32),
    'g'.repeat(32),
    `${'a'.repeat(32)}\n`,
    '../'.repeat(11).slice(0, 32),
  ])('does not take %o for one', (text) => {
    expect(isHash(text)).toBe(false);
  });
});
