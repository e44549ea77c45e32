import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { HASHED_FOLDER } from '../model/hash.ts';
import { LANGUAGES } from '../model/languages.ts';
import { failureJson, reportJson, reportText } from './build-report.ts';
import { buildSite, type Precache } from './build-site.ts';
import type { Setup } from './setup.ts';

const PRECACHE = 'virtual:lectern/precache';

/** What reading needs none of, though several things use it that come later. */
const LATE =
  /\/src\/(?:model\/(?:search\/|(?:backup|device|filter|highlight|look|merge|revision|smart-list|text-fragment)\.ts|[a-z]+-words\.ts)|app\/(?:article-tools\/|highlights\/|history\/|look\/|list\/(?:Article(?:Card|Grid)|layout|lost-focus|marks|smart-lists))|storage\/lock)/;

/** Likewise, pieces of it: each file more would be named in the code of the first load. */
const LATE_PIECES =
  /\/src\/(?:app\/ui\/(?:Bar|Sheet|mount-over|ranges|reading-line|share-link)|model\/(?:filter-choice|language-name|languages|size-in-words))\./;

/** What several pages use is one file, and not one for each pair of them. */
const SHARED = {
  name: 'shared',
  minShareCount: 2,
  test: (id: string) => !LATE.test(id) && !LATE_PIECES.test(id),
};
const PIECES = { name: 'pieces', minShareCount: 2, test: LATE_PIECES };

/** The tables of the languages of the interface, each a file of its own, which no code names. */
function wordTables(root: string): Record<string, string> {
  const names = Object.keys(LANGUAGES).flatMap((language) => [language, `${language}-late`]);
  return Object.fromEntries(
    names.map((name) => [`words/${name}`, path.join(root, `src/words/${name}.ts`)]),
  );
}

/** `build`: everything is made in a folder of its own, and takes the place of the old at the very end. */
export function buildPlugin(setup: () => Setup): Plugin {
  let precache: Precache | undefined;
  return {
    name: 'lectern:build',
    apply: 'build',
    config(config) {
      const { root, staging, bundles } = setup();
      // How long each plugin took is no news to a publisher.
      const checks = { pluginTimings: false };
      const emptyOutDir = config.build?.emptyOutDir === true;
      return {
        builder: {
          // Each environment would get plugin instances of its own, and the worker no precache list.
          sharedConfigBuild: true,
          sharedPlugins: true,
          buildApp: async (builder) => {
            const isForProgram = setup().isForProgram;
            try {
              const result = await buildSite(builder, setup(), {
                emptyOutDir,
                setPrecache: (entries) => (precache = entries),
              });
              console.log(isForProgram ? reportJson(result) : reportText(result));
            } catch (error) {
              if (isForProgram) console.log(failureJson(error));
              throw error;
            } finally {
              if (existsSync(staging)) await rm(staging, { recursive: true });
              await rm(bundles, { recursive: true, force: true });
            }
          },
        },
        build: {
          assetsDir: `${HASHED_FOLDER}/assets`,
          emptyOutDir: false,
          reportCompressedSize: false,
        },
        worker: { format: 'es', rolldownOptions: { checks } },
        environments: {
          client: {
            build: {
              outDir: path.join(bundles, 'client'),
              copyPublicDir: false,
              // Every browser that runs this app knows modulepreload.
              modulePreload: { polyfill: false },
              rolldownOptions: {
                checks,
                // The tables are read by what no bundler sees.
                preserveEntrySignatures: 'exports-only',
                input: { index: path.join(root, 'index.html'), ...wordTables(root) },
                output: {
                  codeSplitting: { groups: [SHARED, PIECES] },
                  entryFileNames: ({ name }) =>
                    name.startsWith('words/')
                      ? `${HASHED_FOLDER}/assets/[name].js`
                      : `${HASHED_FOLDER}/assets/[name]-[hash].js`,
                },
              },
            },
          },
          print: {
            consumer: 'server',
            resolve: { noExternal: true },
            build: {
              ssr: true,
              outDir: path.join(bundles, 'print'),
              copyPublicDir: false,
              rolldownOptions: {
                checks,
                input: path.join(root, 'src/app/print.ts'),
                output: { entryFileNames: 'print.mjs' },
              },
            },
          },
          worker: {
            consumer: 'client',
            build: {
              outDir: path.join(bundles, 'worker'),
              copyPublicDir: false,
              rolldownOptions: {
                checks,
                input: path.join(root, 'src/worker/worker.ts'),
                output: { entryFileNames: 'sw.js', format: 'iife' },
              },
            },
          },
        },
      };
    },
    resolveId: (id) => (id === PRECACHE ? `\0${PRECACHE}` : undefined),
    load: (id) =>
      id === `\0${PRECACHE}`
        ? `export const { files, words, language } = ${JSON.stringify(precache)};`
        : undefined,
  };
}
