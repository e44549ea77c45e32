import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { driftFigures, type FirstLoads, firstLoads, weightFigures } from './budget.ts';
import { build, costFigures, rebuild, rebuildFigures } from './build.ts';
import { launchChromium } from './chromium.ts';
import { adoptCorpus, type Corpus, writeCorpus } from './corpus.ts';
import { atMost, besidePeer, type Figure, type Part, PARTS } from './figure.ts';
import { filterFigures } from './filter.ts';
import { fileTable } from './first-load.ts';
import type { Cost } from './machine.ts';
import { buildWithAstro } from './peer-astro.ts';
import { buildWithHugo } from './peer-hugo.ts';
import { knownItemFigures } from './known-items.ts';
import { Report } from './report.ts';
import { searchFigures } from './search.ts';
import { serve } from './serve.ts';
import type { Site } from './site.ts';
import { timeSite } from './timing.ts';
import { BENCH_DIR } from './tools.ts';

/** Builds of as many posts are weighed once; smaller ones often enough for a median. */
const MANY_POSTS = 5000;
const BUILD_RUNS = 3;

/** Pages are timed on one site, of this size where it is among those that are built. */
const TIMED_SIZE = 1000;

/** How much longer than on Astro's page of the same article the largest paint may take. */
const PAINT_BUDGET = 1.05;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join() },
    sizes: { type: 'string', default: '100,1000,10000' },
    runs: { type: 'string', default: '5' },
    corpus: { type: 'string' },
    dist: { type: 'string' },
    article: { type: 'string', default: '/' },
    title: { type: 'string', default: '' },
    json: { type: 'string' },
    files: { type: 'boolean', default: false },
  },
});
const parts = new Set(options.only.split(',').map(parsePart));
const sizes = options.sizes.split(',').map(Number);
const isTimed = parts.has('nav') || parts.has('vitals');
const report = new Report();
const browser = await launchChromium();
const timing = { browser, report, parts, runs: Number(options.runs) };

function parsePart(name: string): Part {
  const part = PARTS.find((known) => known === name);
  if (part === undefined) throw new Error(`--only knows ${PARTS.join(', ')}, got "${name}"`);
  return part;
}

function loadsOf(site: Site): Promise<FirstLoads | undefined> {
  return report.attempt(`${site.name}, first loads`, async () => {
    const host = await serve(site.dist);
    const loads = await firstLoads(browser, host, site).finally(() => host.close());
    if (options.files) {
      console.log(`article:\n${fileTable(loads.article)}\nlist:\n${fileTable(loads.list)}`);
    }
    return loads;
  });
}

async function filterOf(site: Site): Promise<readonly Figure[]> {
  const figures = await report.attempt(`${site.name}, filter`, async () => {
    const host = await serve(site.dist);
    return filterFigures(browser, host, site).finally(() => host.close());
  });
  return figures ?? [];
}

async function searchOf(site: Site): Promise<readonly Figure[]> {
  const figures = await report.attempt(`${site.name}, search`, async () => {
    const host = await serve(site.dist);
    return searchFigures(browser, host, site).finally(() => host.close());
  });
  const known = await report.attempt(`${site.name}, known items`, () => knownItemFigures(site));
  return [...(figures ?? []), ...(known ?? [])];
}

async function buildLectern(corpus: Corpus): Promise<Site> {
  const costs: Cost[] = [];
  const often = parts.has('build') && corpus.posts < MANY_POSTS ? BUILD_RUNS : 1;
  let site: Site & { cost: Cost };
  do {
    site = await build(corpus, join(BENCH_DIR, `sites/${corpus.posts}`));
    costs.push(site.cost);
  } while (costs.length < often);
  if (parts.has('build')) {
    const hugo = await report.attempt(`Hugo, build of ${corpus.posts} posts`, () =>
      buildWithHugo(corpus),
    );
    const theirs = hugo === undefined ? [] : costFigures(corpus.posts, [hugo]);
    report.add(besidePeer(costFigures(corpus.posts, costs), 'Hugo', theirs));
    report.add(rebuildFigures(corpus.posts, await rebuild(corpus, site.dist), costs));
  }
  return site;
}

/** Times our pages and, in the same run, those that Astro makes of the same posts. */
async function timeBesideAstro(site: Site, corpus: Corpus): Promise<Figure[]> {
  const ours = await timeSite(site, timing);
  const astro = await report.attempt('Astro, build', () => buildWithAstro(corpus));
  const theirs = astro === undefined ? [] : await timeSite(astro, timing);
  return besidePeer(ours, 'Astro', theirs).map((figure) =>
    figure.name.includes('largest') && figure.peer !== undefined
      ? { ...figure, budget: atMost(figure.peer.value * PAINT_BUDGET) }
      : figure,
  );
}

async function* corpora(): AsyncGenerator<Corpus> {
  if (options.corpus !== undefined) {
    yield adoptCorpus(join(BENCH_DIR, 'corpus/adopted'), resolve(options.corpus));
    return;
  }
  for (const posts of sizes) yield writeCorpus(join(BENCH_DIR, `corpus/${posts}`), posts, browser);
}

async function measureLectern(): Promise<void> {
  const timedSize = sizes.includes(TIMED_SIZE) ? TIMED_SIZE : sizes.at(-1);
  let smallest: FirstLoads | undefined;
  for await (const corpus of corpora()) {
    const { posts } = corpus;
    const site = await report.attempt(`Lectern, build of ${posts} posts`, () =>
      buildLectern(corpus),
    );
    if (site === undefined) continue;
    const loads = parts.has('load') ? await loadsOf(site) : undefined;
    if (loads !== undefined) {
      report.add(weightFigures(loads));
      if (smallest !== undefined) report.add(driftFigures(smallest, loads));
      smallest ??= loads;
    }
    if (parts.has('filter')) report.add(await filterOf(site));
    if (parts.has('search')) report.add(await searchOf(site));
    const isTheTimed = options.corpus !== undefined || posts === timedSize;
    if (isTimed && isTheTimed) report.add(await timeBesideAstro(site, corpus));
  }
}

async function measureBuilt(dist: string): Promise<void> {
  const sample = { address: options.article, title: options.title };
  const site: Site = { name: basename(dist), posts: 0, dist, sample };
  const loads = parts.has('load') ? await loadsOf(site) : undefined;
  if (loads !== undefined) report.add(weightFigures(loads));
  if (parts.has('filter')) report.add(await filterOf(site));
  if (parts.has('search')) report.add(await searchOf(site));
  report.add(await timeSite(site, timing));
}

try {
  await (options.dist === undefined ? measureLectern() : measureBuilt(resolve(options.dist)));
} finally {
  await browser.close();
}
report.print();
if (options.json !== undefined) await report.save(options.json);
process.exitCode = report.isGood ? 0 : 1;
