import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { driftFigures, type FirstLoads, firstLoads, weightFigures } from '../bench/budget.ts';
import { build } from '../bench/build.ts';
import { writeCorpus } from '../bench/corpus.ts';
import { isWithin, tableOf } from '../bench/figure.ts';
import { fileTable } from '../bench/first-load.ts';
import { serve } from '../bench/serve.ts';

const BUILDS_AND_LOADS_MS = 300_000;

test('a first visit weighs no more than it may, with 100 posts as with 1,000', async ({
  browser,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Bytes are counted once, in Chromium.');
  test.setTimeout(BUILDS_AND_LOADS_MS);
  const dir = await mkdtemp(join(tmpdir(), 'lectern-budget-'));
  try {
    const loads = async (posts: number): Promise<FirstLoads> => {
      const corpus = await writeCorpus(join(dir, `corpus-${posts}`), posts, browser);
      const site = await build(corpus, join(dir, `site-${posts}`));
      const host = await serve(site.dist, { plain: true });
      return firstLoads(browser, host, site).finally(() => host.close());
    };
    const small = await loads(100);
    const large = await loads(1000);
    const figures = [
      ...weightFigures(small),
      ...weightFigures(large),
      ...driftFigures(small, large),
    ];
    console.log(tableOf(figures));
    const tooHeavy = figures.filter((figure) => !isWithin(figure)).map(({ name }) => name);
    if (tooHeavy.length > 0) console.log(fileTable(large.article), fileTable(large.list));
    expect(tooHeavy).toEqual([]);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
