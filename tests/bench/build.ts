import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from './corpus.ts';
import { atMost, type Figure } from './figure.ts';
import { type Cost, weigh } from './machine.ts';
import { repeated } from './repeated.ts';
import type { Site } from './site.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What is kept of builds, but for the copies of pictures. */
const KEPT = ['builds', 'bundles'].map((name) =>
  join(PROJECT, 'node_modules/.cache/lectern', name),
);

/** Of what a build from nothing takes, the share that one after a changed post may take. */
const REBUILD_BUDGET = 0.1;

/** Builds a corpus with Lectern as a publisher does, from nothing. */
export async function build(corpus: Corpus, dist: string): Promise<Site & { cost: Cost }> {
  for (const folder of [dist, ...KEPT]) await rm(folder, { recursive: true, force: true });
  const cost = await weighBuild(corpus, dist);
  return { name: 'Lectern', posts: corpus.posts, dist, sample: corpus.sample, cost };
}

/** Builds it once more after a sentence was added to one of its posts. */
export async function rebuild({ content, ...corpus }: Corpus, dist: string): Promise<Cost> {
  const [name = ''] = await readdir(join(content, 'posts'));
  await appendFile(join(content, 'posts', name), '\nOne more sentence.\n');
  return weighBuild({ content, ...corpus }, dist);
}

function weighBuild({ content, assets }: Corpus, dist: string): Promise<Cost> {
  return weigh('npm', ['run', 'build', '--', '--outDir', dist], {
    cwd: PROJECT,
    env: { CONTENT_DIR: content, PUBLIC_DIR: assets, NODE_ENV: 'production' },
  });
}

/** @param whole what builds from nothing took */
export function rebuildFigures(posts: number, again: Cost, whole: readonly Cost[]): Figure[] {
  const { value } = repeated(whole.map(({ seconds }) => seconds));
  return [
    {
      part: 'build',
      posts,
      name: 'time after one changed post',
      value: again.seconds,
      unit: 's',
      budget: atMost(value * REBUILD_BUDGET),
    },
  ];
}

export function costFigures(posts: number, runs: readonly Cost[]): Figure[] {
  const common = { part: 'build', posts } as const;
  return [
    { ...common, ...repeated(runs.map(({ seconds }) => seconds)), name: 'time', unit: 's' },
    {
      ...common,
      ...repeated(runs.map(({ processorSeconds }) => processorSeconds)),
      name: 'processor time',
      unit: 's',
    },
    {
      ...common,
      ...repeated(runs.map(({ peakBytes }) => peakBytes)),
      name: 'peak memory',
      unit: 'bytes',
    },
  ];
}
