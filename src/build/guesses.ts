import { nearest } from '../model/nearest.ts';

/** How many names are compared in one build: it takes less than a second. */
const MOST_COMPARISONS = 50_000;

/** Guesses what was meant by names that are not there, for as long as that costs little. */
export class Guesses {
  #left = MOST_COMPARISONS;

  meant(
    name: string,
    candidates: () => ReadonlySet<string> | readonly string[],
  ): string | undefined {
    if (this.#left <= 0) return undefined;
    const offered = candidates();
    this.#left -= 'size' in offered ? offered.size : offered.length;
    return nearest(name, offered)[0];
  }
}
