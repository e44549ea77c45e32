import fc from 'fast-check';
import { fuzzSeconds } from '../build/fuzz.ts';

// What is tried for a time has no number of runs, and its end is no failure.
if (fuzzSeconds > 0) {
  fc.configureGlobal({
    numRuns: Number.MAX_SAFE_INTEGER,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The plugin that follows it cannot be set for all.
    interruptAfterTimeLimit: fuzzSeconds * 1000,
  });
}
