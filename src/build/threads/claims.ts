/** Which items some thread has already taken: one of them counts for all. */
export type Claims = Int32Array<SharedArrayBuffer>;

export function noClaims(): Claims {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Takes one item after the other that no thread has taken, until there are none. */
export function* claimed<T>(
  claims: Claims,
  items: readonly T[],
): Generator<[nth: number, item: T]> {
  for (;;) {
    const nth = Atomics.add(claims, 0, 1);
    const item = items[nth];
    if (item === undefined) return;
    yield [nth, item];
  }
}
