/** For how long each property is tried; 0 where a number of runs is enough. */
export const fuzzSeconds = Number(process.env['FUZZ_SECONDS'] ?? 0);

/** How often a property is tried that needs another number of runs than most. */
export function runs(numRuns: number): { readonly numRuns?: number } {
  return fuzzSeconds > 0 ? {} : { numRuns };
}
