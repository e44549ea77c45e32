import { quietMachine } from './machine.ts';

/** What several runs came to. */
export interface Repeated {
  /** The median. */
  readonly value: number;
  readonly range: readonly [low: number, high: number];
}

export function repeated(values: readonly number[]): Repeated {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[0];
  const high = sorted.at(-1);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const next = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined || middle === undefined || next === undefined) {
    throw new Error('There is no median of no runs');
  }
  return { value: (middle + next) / 2, range: [low, high] };
}

/** Measures several times, each on a machine that is as quiet as it gets, after a run that warms all caches. */
export async function repeat<T>(runs: number, measure: () => Promise<T>): Promise<T[]> {
  await measure();
  const results: T[] = [];
  for (let run = 0; run < runs; run++) {
    await quietMachine();
    results.push(await measure());
  }
  return results;
}
