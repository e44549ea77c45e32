import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { HASHED_FOLDER } from '../model/hash.ts';
import type { PrintPage } from '../model/page.ts';
import { hashOf } from './articles/edition.ts';
import { KeptPosts } from './articles/kept-posts.ts';
import { type BuildResult, failureJson, reportJson, reportText } from './build-report.ts';
import { writeCompanions } from './companions.ts';
import { type Content, readContent } from './content.ts';
import { ImageCache } from './media/image-cache.ts';
import { Media } from './media/media.ts';
import { checkOutput } from './output/output-folder.ts';
import { forgetPast, keepPast, outputIn, type PastBuild, readPast } from './output/past-build.ts';
import { filesIn, programHash } from './output/program.ts';
import { replaceWith, updateWith } from './output/staging.ts';
import { Writer } from './output/writer.ts';
import { bundle, bundlesOf } from './pages/bundles.ts';
import { ClientBundle } from './pages/client-bundle.ts';
import { firstLoads } from './pages/first-load.ts';
import { printPages } from './pages/print-pages.ts';
import { Progress } from './progress.ts';
import type { Setup } from './setup.ts';
import { type ContentError, ContentFailure } from './source/content-error.ts';
import type { LeftOut } from './source/find-posts.ts';
import { shownPath } from './source/paths.ts';
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
        environments: {
          client: {
            build: {
              outDir: path.join(bundles, 'client'),
              copyPublicDir: false,
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
      id === `\0${PRECACHE}` ? `export const precache = ${JSON.stringify(precache)};` : undefined,
  };
}

async function buildApp(
  builder: ViteBuilder,
  setup: Setup,
  emptyOutDir: boolean,
  setPrecache: (entries: readonly PrecacheEntry[]) => void,
): Promise<BuildResult> {
  const { root, paths, base, bundles, staging } = setup;
  const progress = new Progress(process.stderr);
  await checkOutput(setup, emptyOutDir);
  progress.begin('Reading posts');
  const program = programHash(root);
  const past = pastOf(setup, program, emptyOutDir);
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
  const app = await bundlesOf(builder, setup, program);
  const client = new ClientBundle(app.client, base);
  for (const name of [...client.files, ...app.client.others]) {
    writer.copy(path.join(app.folder, name), name);
  }
  const { print } = (await import(pathToFileURL(app.printer).href)) as { print: PrintPage };

  for (const name of filesIn(paths.public)) writer.publish(path.join(paths.public, name), name);
  const otherBytes = writer.written.bytes;
  for (const file of edition.files) writer.write(file.path, file.content);
  const catalogBytes = writer.written.bytes - otherBytes;
  for (const [name, file] of media.used) writer.copy(file, name);
  progress.begin('Printing pages');
  const pages = printPages({
    rendered,
    content,
    setup,
    client,
    bundles: app.key,
    print,
    writer,
    progress,
  });
  progress.begin('Feeds and redirects');
  const { sitemap } = pages;
  const companions = await writeCompanions({ edition, content, setup, writer, sitemap, problems });
  stopOnWarnings(problems, setup);

  progress.begin('Finishing');
  const firstLoad = await firstLoads(edition, client, writer);
  const precache = [
    { url: `${base}shell.html`, revision: hashOf(pages.shell) },
    ...client.files.map((name) => ({ url: base + name, revision: null })),
  ];
  if (!writer.isMade('sw.js', app.key + JSON.stringify(precache))) {
    setPrecache(precache);
    await bundle(builder, 'worker');
    writer.write('sw.js', readFileSync(path.join(bundles, 'worker/sw.js'), 'utf8'));
  }
  const { made, names: files, reused } = writer;
  const posts = kept.state;
  const finished = Date.now();
  forgetPast('build', setup);
  if (past === undefined || reused.size === 0) await replaceWith(staging, paths.out);
  else updateWith(staging, paths.out, goneOf(filesIn(paths.out), files));
  const output = outputIn(paths.out);
  keepPast('build', setup, { program, output, finished, files, made, posts });
  new ImageCache(setup.imageCache).prune();
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
  throw new ContentFailure(
    problems,
    'Warnings stop this build: it is strict (--strict, or STRICT=1).',
  );
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

/** What is known of the build whose output this one replaces. */
function pastOf(setup: Setup, program: string, emptyOutDir: boolean): PastBuild | undefined {
  const past = emptyOutDir ? undefined : readPast('build', setup, program);
  return past?.output === outputIn(setup.paths.out) ? past : undefined;
}

/** Files that lie where the build goes, and are none of it. */
function goneOf(before: readonly string[], now: readonly string[]): string[] {
  const there = new Set(now);
  return before.filter((name) => !there.has(name));
}
