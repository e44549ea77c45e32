/** Numbers from 0 up to 1, the same for the same seed on every machine. */
export type Random = () => number;

/** SplitMix32: small, and good enough for words and pixels. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const index = Math.floor(random() * from.length);
  return from[index] as T;
}

/**
 * Like {@link pick}, but the item of rank k is drawn with a chance of about 1 / (k + `shift`), as words are in
 * a language. A larger shift takes weight from the first few.
 */
export function pickByRank<T>(random: Random, from: readonly T[], shift = 1): T {
  const rank = shift * (1 + from.length / shift) ** random() - shift;
  return from[Math.floor(rank)] as T;
}

/** `count` different items. */
export function pickSome<T>(count: number, draw: () => T): T[] {
  const items = new Set<T>();
  while (items.size < count) items.add(draw());
  return [...items];
}
