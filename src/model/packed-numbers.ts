import { ShapeError, text } from './shape.ts';

/** What stands in JSON as one byte and without an escape: one sign for most of the steps between places. */
const SIGNS = Array.from({ length: 92 }, (_, nth) => String.fromCharCode(35 + nth)).filter(
  (sign) => sign !== '\\',
);
/** Signs below this one end a number; the others are digits before its end. */
const ENDS = 75;
const DIGITS = SIGNS.length - ENDS;

const VALUES = new Int8Array(128).fill(-1);
for (const [value, sign] of SIGNS.entries()) VALUES[sign.charCodeAt(0)] = value;

/** Whole numbers from 0 up as a text that compresses to little more than what they tell. */
function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (const number of numbers) {
    let sign = SIGNS[number % ENDS] ?? '';
    for (let rest = Math.floor(number / ENDS); rest > 0; rest = Math.floor(rest / DIGITS)) {
      sign = (SIGNS[ENDS + (rest % DIGITS)] ?? '') + sign;
    }
    packed += sign;
  }
  return packed;
}

function unpackNumbers(packed: string, where: string): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const value = VALUES[packed.charCodeAt(at)] ?? -1;
    if (value < 0) throw new ShapeError(`${where} must be packed numbers, got "${packed[at]}"`);
    if (value < ENDS) {
      numbers.push(before * ENDS + value);
      before = 0;
    } else before = before * DIGITS + value - ENDS;
  }
  return numbers;
}

/** Places that rise. */
export function packPlaces(places: readonly number[]): string {
  return packNumbers(places.map((place, nth) => place - (places[nth - 1] ?? -1) - 1));
}

export function parsePlaces(value: unknown, where: string): readonly number[] {
  let place = -1;
  return unpackNumbers(text(value, where), where).map((step) => (place += step + 1));
}

/** Places in any order. */
export function packOrder(places: readonly number[]): string {
  return packNumbers(
    places.map((place, nth) => {
      const step = place - (places[nth - 1] ?? 0);
      return step < 0 ? -2 * step - 1 : 2 * step;
    }),
  );
}

export function parseOrder(value: unknown, where: string): readonly number[] {
  let place = 0;
  return unpackNumbers(text(value, where), where).map(
    (step) => (place += step % 2 === 0 ? step / 2 : -(step + 1) / 2),
  );
}
