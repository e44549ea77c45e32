import { describe, expect, it } from 'vitest';
import { HASH_HEX_LENGTH, isHash } from '../../../src/model/hash.ts';

describe('model/hash', () => {
  it('knows a hash by its digits', () => {
    expect(isHash('0123456789abcdef'.repeat(2))).toBe(true);
    expect('a'.repeat(HASH_HEX_LENGTH)).toSatisfy(isHash);
  });

  it.each([
    '',
    'a'.repeat(HASH_HEX_LENGTH - 1),
    'a'.repeat(HASH_HEX_LENGTH + 1),
    'A'.repeat(HASH_HEX_LENGTH),
    'g'.repeat(HASH_HEX_LENGTH),
    `${'a'.repeat(HASH_HEX_LENGTH)}\n`,
    '../'.repeat(11).slice(0, HASH_HEX_LENGTH),
  ])('does not take %o for one', (text) => {
    expect(isHash(text)).toBe(false);
  });
});
