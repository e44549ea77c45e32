import { ByteReader } from './bytes.ts';

/**
 * Where the words of a piece stand in their articles, counted in words: for each article of each word the steps
 * from one to the next, from -1, and a 0.
 */
export class Positions {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * Where a word stands in each of its articles.
   * @param range which of all articles in the piece are those of the word
   * @throws ByteError where the bytes hold fewer
   */
  of([start, end]: readonly [start: number, end: number]): readonly (readonly number[])[] {
    const reader = new ByteReader(this.#bytes);
    for (let nth = 0; nth < start; nth += 1) {
      while (reader.number() > 0);
    }
    return Array.from({ length: end - start }, () => {
      const positions: number[] = [];
      let position = -1;
      for (let step = reader.number(); step > 0; step = reader.number()) {
        position += step;
        positions.push(position);
      }
      return positions;
    });
  }
}

/** Whether somewhere the positions follow one another: one of each word, in order. */
export function isPhrase(positions: readonly (readonly number[])[]): boolean {
  const [first = [], ...others] = positions.map((of, nth) => of.map((at) => at - nth));
  const rest = others.map((of) => new Set(of));
  return first.some((at) => rest.every((of) => of.has(at)));
}
