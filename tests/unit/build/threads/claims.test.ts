import { describe, expect, it } from 'vitest';
import { BATCH, claimed, noClaims } from '../../../../src/build/threads/claims.ts';

describe('build/threads/claims', () => {
  it('gives every item to one of those who ask, whoever comes first', () => {
    const claims = noClaims();
    const items = Array.from({ length: 4 * BATCH + 3 }, (_, nth) => `item ${nth}`);
    const takers = [claimed(claims, items), claimed(claims, [...items])];
    const turns = [0, 1, 1, 0, 1, 0, 1];
    const taken = turns.map((taker): unknown => takers[taker]!.next().value);
    const places = [0, 1, 2, 3, 4].map((nth) => nth * BATCH);
    expect(taken).toEqual([
      ...places.map((first) => [first, items.slice(first, first + BATCH)]),
      undefined,
      undefined,
    ]);
  });
});
