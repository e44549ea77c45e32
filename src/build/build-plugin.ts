import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';
import type { PrintPage } from '../model/page.ts';
import { HASHED_FOLDER } from '../model/hash.ts';
import { type BuildResult, failureJson, reportJson, reportText } from './build-report.ts';
import { ClientBundle } from './client-bundle.ts';
import { writeCompanions } from './companions.ts';
import { type Content, readContent } from './content.ts';
import { type ContentError, ContentFailure } from './content-error.ts';
import { hashOf } from './edition.ts';
import type { LeftOut } from './find-posts.ts';
import { firstLoads } from './first-load.ts';
import { KeptPosts } from './kept-posts.ts';
import { Media } from './media.ts';
import { keepPastBuild, readPastBuild } from './past-build.ts';
import { shownPath } from './paths.ts';
import { printPages } from './print-pages.ts';
import { Progress } from './progress.ts';
import type { Setup } from './setup.ts';
import { checkReplaceable, replaceWith } from './staging.ts';
import { Writer } from './writer.ts';
import { writeContent } from './written-content.ts';

const PRECACHE = 'virtual:lectern/precache';

interface PrecacheEntry {
  readonly url: string;
  /** `null` where the name changes with the content. */
  readonly revision: string | null;
}

/** `build`: everything is made in a folder of its own, and takes the place of the old at the very end. */
export function buildPlugin(setup: () => Setup): Plugin {
  let precache: readonly PrecacheEntry[] = [];
  return {
    name: 'lectern:build',
    apply: 'build',
    config(config) {
      const { root, staging, printer } = setup();
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
              const result = await buildApp(
                builder,
                setup(),
                emptyOutDir,
                (entries) => (precache = entries),
              );
              console.log(isForProgram ? reportJson(result) : reportText(result));
            } catch (error) {
              if (isForProgram) console.log(failureJson(error));
              throw error;
            } finally {
              await rm(staging, { recursive: true, force: true });
              await rm(printer, { recursive: true, force: true });
            }
          },
        },
        build: {
          assetsDir: `${HASHED_FOLDER}/assets`,
          emptyOutDir: false,
          reportCompressedSize: false,
        },
        environments: {
          client: {
            build: {
              // Every browser that runs this app knows modulepreload.
              modulePreload: { polyfill: false },
              rolldownOptions: {
                checks,
                input: path.join(root, 'index.html'),
                // What two pages use is one file, and not one for each pair of them.
                output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
              },
            },
          },
          print: {
            consumer: 'server',
            resolve: { noExternal: true },
            build: {
              ssr: true,
              outDir: printer,
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
              outDir: staging,
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
      id === `\0${PRECACHE}` ? `export const precache = ${JSON.stringify(precache)};` : undefined,
  };
}

async function buildApp(
  builder: ViteBuilder,
  setup: Setup,
  emptyOutDir: boolean,
  setPrecache: (entries: readonly PrecacheEntry[]) => void,
): Promise<BuildResult> {
  const { paths, base, staging, printer } = setup;
  const progress = new Progress(process.stderr);
  if (!emptyOutDir) await checkReplaceable(paths.out, paths.public);
  progress.begin('Reading posts');
  const past = readPastBuild(setup);
  const kept = new KeptPosts(past?.posts);
  const content = readContent({ paths, withHeld: false, kept });
  const media = new Media(paths, base);
  const writer = new Writer(staging, past && { ...past, folder: paths.out });
  progress.begin('Rendering');
  const rendered = await writeContent(content, media, setup, writer, progress, kept);
  const { edition, unlisted } = rendered;
  const problems = [...rendered.problems];
  stopOnErrors(problems);
  const articleBytes = writer.written.bytes;

  progress.begin('Bundling');
  const client = new ClientBundle(await bundle(builder, 'client'), base);
  await bundle(builder, 'print');
  const { print } = (await import(pathToFileURL(path.join(printer, 'print.mjs')).href)) as {
    print: PrintPage;
  };

  for (const file of edition.files) writer.write(file.path, file.content);
  const catalogBytes = writer.written.bytes - articleBytes;
  for (const [name, file] of media.used) writer.copy(file, name);
  progress.begin('Printing pages');
  const pages = await printPages({
    rendered,
    content,
    setup,
    client,
    print,
    writer,
    progress,
  });
  progress.begin('Feeds and redirects');
  const { sitemap } = pages;
  const companions = await writeCompanions({ edition, content, setup, writer, sitemap, problems });
  stopOnWarnings(problems, setup);

  progress.begin('Finishing');
  const firstLoad = await firstLoads(edition, client, staging);
  await client.removeInlined(staging);
  setPrecache([
    { url: `${base}shell.html`, revision: hashOf(pages.shell) },
    ...client.kept.map((name) => ({ url: base + name, revision: null })),
  ]);
  await bundle(builder, 'worker');
  const finished = Date.now();
  await replaceWith(staging, paths.out);
  keepPastBuild(setup, { finished, made: writer.made, posts: kept.state });
  progress.done();
  return {
    out: shownPath(paths.out),
    ms: progress.elapsed,
    counts: {
      articles: edition.articles.length + unlisted.length,
      pages: pages.count,
      images: media.used.size,
      redirects: companions.redirects,
      feeds: companions.feeds,
      files: writer.written.count,
    },
    bytes: {
      total: writer.written.bytes,
      articles: articleBytes,
      catalog: catalogBytes,
      firstLoad,
    },
    leftOut: leftOutOf(content),
    problems,
    notes: companions.notes,
    steps: progress.steps,
  };
}

/** @throws ContentFailure with all that was found, where anything of it is an error. */
function stopOnErrors(problems: readonly ContentError[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentFailure(problems);
}

/** @throws ContentFailure where a warning is as good as an error. */
function stopOnWarnings(problems: readonly ContentError[], { isStrict }: Setup): void {
  if (!isStrict || problems.length === 0) return;
  throw new ContentFailure(problems, 'Warnings stop this build, since STRICT is set.');
}

const WHY_HELD = {
  draft: 'is a draft',
  future: 'is dated in the future',
  expired: 'has expired',
} as const;

function leftOutOf({ held, leftOut }: Content): LeftOut[] {
  const posts = held.flatMap(({ name, held }) =>
    held === undefined ? [] : { name, why: WHY_HELD[held] },
  );
  return [...posts, ...leftOut];
}

async function bundle(builder: ViteBuilder, name: string): Promise<Rolldown.RolldownOutput> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`Vite has no environment "${name}"`);
  return (await builder.build(environment)) as Rolldown.RolldownOutput;
}
