import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import type * as Lectern from './lectern.ts';
import { keepWhole } from './output/keep-whole.ts';
import { programHash } from './output/program.ts';
import { BuildError } from './source/build-error.ts';

/** Where the code begins that is looked for by name: {@link ownCode} itself, and threads. */
const ENTRIES = {
  lectern: 'src/build/lectern.ts',
  thread: 'src/build/thread.ts',
  'writing-thread': 'src/build/output/writing-thread.js',
};

/** How many states of the code are kept. */
const MOST = 4;

/**
 * The code of the build, as JavaScript that Node reads without help: bundled once for each state that it is in,
 * since that takes longer than to build a small blog.
 */
export async function ownCode(root: string): Promise<typeof Lectern> {
  const folder = path.join(root, 'node_modules/.cache/lectern/code', programHash(root));
  if (!existsSync(folder)) {
    const files = await bundled(root);
    keepWhole(folder, MOST, (part) => {
      mkdirSync(part);
      for (const [name, text] of files) writeFileSync(path.join(part, name), text);
    });
  }
  if (!existsSync(folder)) throw new BuildError(`Nothing can be written into ${folder}.`);
  const file = pathToFileURL(path.join(folder, 'lectern.js')).href;
  return (await import(file)) as typeof Lectern;
}

async function bundled(root: string): Promise<[name: string, text: string][]> {
  const { output } = (await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(ENTRIES).map(([name, file]) => [name, path.join(root, file)]),
        ),
        // Side by side, as the code that has one of them run as a thread expects it.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  // Below `node_modules` Node takes for CommonJS what nothing says to be none.
  return [
    ['package.json', '{"type":"module"}'],
    ...chunks.map(({ fileName, code }): [string, string] => [fileName, code]),
  ];
}
