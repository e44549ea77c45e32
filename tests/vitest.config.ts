import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { fuzzSeconds } from './build/fuzz.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = process.env['LECTERN_REPORTS'];

/** Ends what hangs. How long the others take is up to the machine, and to how long properties are tried. */
const testTimeout = 60_000 + 10_000 * fuzzSeconds;

export default defineConfig({
  root,
  test: {
    reporters: reports === undefined ? ['default'] : ['default', 'json'],
    ...(reports !== undefined && { outputFile: { json: join(reports, 'vitest.json') } }),
    projects: [
      {
        root,
        test: {
          name: 'node',
          testTimeout,
          environment: 'node',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          setupFiles: ['tests/unit/speak-setup.ts', 'tests/unit/fuzz-setup.ts'],
          include: [
            'tests/unit/*.test.ts',
            'tests/corpora/*.test.ts',
            'tests/unit/{model,build}/**/*.test.ts',
          ],
        },
      },
      {
        root,
        plugins: [svelte({ configFile: false }), svelteTesting()],
        test: {
          name: 'dom',
          testTimeout,
          environment: 'jsdom',
          // A jsdom for each file costs two seconds; dom-setup.ts empties the one that they share.
          isolate: false,
          maxWorkers: 1,
          unstubGlobals: true,
          restoreMocks: true,
          setupFiles: [
            'tests/unit/dom-setup.ts',
            'tests/unit/speak-setup.ts',
            'tests/unit/fuzz-setup.ts',
          ],
          include: ['tests/unit/{storage,app}/**/*.test.ts'],
        },
      },
    ],
  },
});
