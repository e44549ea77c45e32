import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packOrder,
  packPlaces,
  parseOrder,
  parsePlaces,
} from '../../../src/model/packed-numbers.ts';
import { ShapeError } from '../../../src/model/shape.ts';

const places = fc.uniqueArray(fc.nat(1_000_000));

describe('model/packed-numbers', () => {
  it('reads back the places that it wrote, and needs no escape in JSON', () => {
    fc.assert(
      fc.property(places, (list) => {
        const rising = list.toSorted((a, b) => a - b);
        const packed = packPlaces(rising);
        expect(parsePlaces(packed, 'places')).toEqual(rising);
        expect(JSON.stringify(packed)).toBe(`"${packed}"`);
      }),
    );
  });

  it('reads back an order that it wrote', () => {
    fc.assert(
      fc.property(places, (list) => {
        expect(parseOrder(packOrder(list), 'order')).toEqual(list);
      }),
    );
  });

  it('takes one sign for each of places that lie close together', () => {
    const every = Array.from({ length: 1000 }, (_, nth) => nth * 3);
    expect(packPlaces(every)).toHaveLength(1000);
  });

  it.each([['a b'], ['"'], ['é'], [7], [undefined]])('refuses %o', (wrong) => {
    expect(() => parsePlaces(wrong, 'places')).toThrow(ShapeError);
  });
});
