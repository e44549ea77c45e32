import { describe, expect, it } from 'vitest';
import { claimed, noClaims } from '../../../../src/build/threads/claims.ts';

describe('build/threads/claims', () => {
  it('gives every item to one of those who ask, whoever comes first', () => {
    const claims = noClaims();
    const items = Array.from({ length: 9 }, (_, nth) => `item ${nth}`);
    const takers = [claimed(claims, items), claimed(claims, [...items])];
    const turns = [0, 1, 1, 0, 1, 0, 1, 1, 1, 0, 1];
    const taken = turns.map((taker): unknown => takers[taker]!.next().value);
    expect(taken).toEqual([
      ...items.map((item, nth) => [nth, item] as const),
      undefined,
      undefined,
    ]);
  });
});
