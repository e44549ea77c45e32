import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ViteBuilder } from 'vite';
import { speakAs } from '../words/tables.ts';
import { hashOf } from './articles/edition.ts';
import { KeptPosts } from './articles/kept-posts.ts';
import { writeParcels } from './articles/parcels.ts';
import type { BuildResult } from './build-report.ts';
import { writeCompanions } from './companions.ts';
import { type Content, readContent } from './content.ts';
import { ImageCache } from './media/image-cache.ts';
import { Media } from './media/media.ts';
import { checkOutput } from './output/output-folder.ts';
import { forgetPast, keepPast, outputIn, type PastBuild, readPast } from './output/past-build.ts';
import { keepPastSearch, readPastSearch } from './output/past-search.ts';
import { filesIn, programHash } from './output/program.ts';
import { replaceWith, updateWith } from './output/staging.ts';
import { Writer } from './output/writer.ts';
import { bundle, bundlesOf } from './pages/bundles.ts';
import { ClientBundle } from './pages/client-bundle.ts';
import { firstLoads } from './pages/first-load.ts';
import { PagePolicy } from './pages/page-policy.ts';
import { printPages } from './pages/print-pages.ts';
import { readingIn } from './post-readings.ts';
import { Progress } from './progress.ts';
import type { RenderedContent } from './rendered-content.ts';
import { writeSearch } from './search/search-step.ts';
import type { Setup } from './setup.ts';
import { SignedSite } from './signed-site.ts';
import { mediaSourcesOf } from './site/site-config.ts';
import { type ContentError, ContentFailure } from './source/content-error.ts';
import type { LeftOut } from './source/find-posts.ts';
import { shownPath } from './source/paths.ts';
import { Threads } from './threads/threads.ts';
import { writeContent } from './written-content.ts';

/** A file that the service worker takes along. */
export interface PrecacheEntry {
  readonly url: string;
  /** `null` where the name changes with the content. */
  readonly revision: string | null;
}

/** What the service worker takes along. */
export interface Precache {
  readonly files: readonly PrecacheEntry[];
  /** The folder of the tables of words, of which it takes those of the languages that are read here. */
  readonly words: string;
  /** Of the site, BCP 47. */
  readonly language: string;
}

interface Options {
  /** Whether what lies where the site goes may be anything. */
  readonly emptyOutDir: boolean;
  /** Told what the service worker takes along, before that is bundled. */
  readonly setPrecache: (precache: Precache) => void;
}

interface Given extends Pick<Options, 'setPrecache'> {
  readonly builder: ViteBuilder;
  readonly setup: Setup;
  readonly program: string;
  readonly past: PastBuild | undefined;
  readonly writer: Writer;
  readonly threads: Threads;
  /** Whether nothing that was published before binds this build. */
  readonly isAnew: boolean;
}

/** Builds the site, and puts it in the place of the one before. */
export async function buildSite(
  builder: ViteBuilder,
  setup: Setup,
  { emptyOutDir, setPrecache }: Options,
): Promise<BuildResult> {
  await checkOutput(setup, emptyOutDir);
  const program = programHash(setup.root);
  const past = emptyOutDir ? undefined : pastOf(setup, program);
  const writer = new Writer(setup.staging, past && { ...past, folder: setup.paths.out });
  const threads = new Threads();
  try {
    const common = { builder, setup, setPrecache, program, past, writer, threads };
    return await makeSite({ ...common, isAnew: emptyOutDir });
  } finally {
    // Nothing may be written into a folder that is taken away.
    await Promise.all([writer.close(), threads.close()]);
  }
}

async function makeSite(given: Given): Promise<BuildResult> {
  const { builder, setup, setPrecache, program, past, writer, threads } = given;
  const { paths, base, bundles, staging } = setup;
  const progress = new Progress(process.stderr);
  progress.begin('Reading posts');
  const kept = new KeptPosts(past?.posts);
  // Where a build came before, most is the same: whether there is much to do is known only later.
  const onfound = (count: number): void =>
    past === undefined ? threads.prepare(count) : undefined;
  const readAll = readingIn(threads);
  const content = await readContent({ paths, withHeld: false, kept, onfound, readAll });
  const signed = await SignedSite.prepare(content, setup, given.isAnew);
  speakAs(content.config.site.language);
  const media = new Media(paths, base);
  const common = { content, setup, writer, progress, threads };
  const { rendered, articleBytes, searchBytes } = await writeArticles(given, {
    ...common,
    media,
    kept,
  });
  const { edition, unlisted } = rendered;
  const problems = [...rendered.problems];

  progress.begin('Bundling');
  const app = await bundlesOf(builder, setup, program);
  const client = new ClientBundle(app.client, base);
  for (const name of new Set([...client.files, ...app.client.others])) {
    writer.copy(path.join(app.folder, name), name);
  }
  for (const [name, bundled] of client.words) writer.copy(path.join(app.folder, bundled), name);
  writer.write(client.later.name, client.later.text);

  for (const name of filesIn(paths.public)) writer.publish(path.join(paths.public, name), name);
  const otherBytes = writer.written.bytes;
  for (const file of edition.files) writer.write(file.path, file.content);
  const catalogBytes = writer.written.bytes - otherBytes;
  writeParcels(edition.parcels, writer);
  for (const [name, file] of media.used) writer.copy(file, name);
  progress.begin('Printing pages');
  const pages = await printPages({ ...common, rendered, bundles: app });
  progress.begin('Feeds and redirects');
  const { sitemap } = pages;
  const companions = await writeCompanions({
    edition,
    content,
    setup,
    writer,
    sitemap,
    site: rendered.site,
    policy: new PagePolicy(client, mediaSourcesOf(content.config)).header,
    problems,
  });
  stopOnWarnings(problems, setup);

  progress.begin('Finishing');
  const firstLoad = await firstLoads(edition, client, writer);
  const precache: Precache = {
    files: [
      { url: `${base}shell.html`, revision: hashOf(pages.shell) },
      ...client.files.map((name) => ({ url: base + name, revision: null })),
    ],
    words: base + client.wordsFolder,
    language: rendered.site.language,
  };
  if (!writer.isMade('sw.js', app.key + JSON.stringify(precache))) {
    setPrecache(precache);
    await bundle(builder, 'worker');
    writer.write('sw.js', readFileSync(path.join(bundles, 'worker/sw.js'), 'utf8'));
  }
  const inventory = signed.finish({ edition, writer, past });
  writer.settle();
  const { made, names: files, reused } = writer;
  const posts = kept.state;
  const finished = Date.now();
  forgetPast('build', setup);
  if (past === undefined || reused.size === 0) await replaceWith(staging, paths.out);
  else updateWith(staging, paths.out, goneOf(filesIn(paths.out), files));
  const output = outputIn(paths.out);
  keepPast('build', setup, { program, output, finished, files, made, inventory, posts });
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
      search: searchBytes,
      firstLoad,
    },
    leftOut: leftOutOf(content),
    origins: rendered.origins,
    problems,
    notes: [...companions.notes, ...signed.notes],
    steps: progress.steps,
  };
}

interface WrittenArticles {
  readonly rendered: RenderedContent;
  readonly articleBytes: number;
  readonly searchBytes: number;
}

/** Makes the articles and the index of their words, which memory need not hold any longer then. */
async function writeArticles(
  { past, program }: Given,
  world: Parameters<typeof writeContent>[0],
): Promise<WrittenArticles> {
  const { setup, writer, progress } = world;
  progress.begin('Rendering');
  const { words, ...rendered } = await writeContent(world);
  stopOnErrors(rendered.problems);
  const articleBytes = writer.written.bytes;
  progress.begin('Search index');
  const { edition } = rendered;
  const search = writeSearch({
    edition,
    gathered: words,
    past: past && readPastSearch(setup, program),
    writer,
  });
  keepPastSearch(setup, { program, ...search });
  return { rendered, articleBytes, searchBytes: writer.written.bytes - articleBytes };
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
function pastOf(setup: Setup, program: string): PastBuild | undefined {
  const past = readPast('build', setup, program);
  return past?.output === outputIn(setup.paths.out) ? past : undefined;
}

/** Files that lie where the build goes, and are none of it. */
function goneOf(before: readonly string[], now: readonly string[]): string[] {
  const there = new Set(now);
  return before.filter((name) => !there.has(name));
}
