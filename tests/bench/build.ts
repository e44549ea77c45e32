import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Corpus } from './corpus.ts';
import type { Figure } from './figure.ts';
import { type Cost, weigh } from './machine.ts';
import { repeated } from './repeated.ts';
import type { Site } from './site.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds a corpus with Lectern as a publisher does, from nothing. */
export async function build(corpus: Corpus, dist: string): Promise<Site & { cost: Cost }> {
  await rm(dist, { recursive: true, force: true });
  const cost = await weigh('npm', ['run', 'build', '--', '--outDir', dist], {
    cwd: PROJECT,
    env: { CONTENT_DIR: corpus.content, PUBLIC_DIR: corpus.assets, NODE_ENV: 'production' },
  });
  return { name: 'Lectern', posts: corpus.posts, dist, sample: corpus.sample, cost };
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
