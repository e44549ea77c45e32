/** Which items some thread has already taken: one of them counts for all. */
export type Claims = Int32Array<SharedArrayBuffer>;

export function noClaims(): Claims {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** How many items a thread takes at once: few enough that no thread is left with much when the others are done. */
export const BATCH = 16;

/** Takes some items after the others that no thread has taken, until there are none. */
export function* claimed<T>(
  claims: Claims,
  items: readonly T[],
): Generator<[first: number, items: readonly T[]]> {
  for (;;) {
    const first = Atomics.add(claims, 0, BATCH);
    if (first >= items.length) return;
    yield [first, items.slice(first, first + BATCH)];
  }
}
