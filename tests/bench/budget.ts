import type { Browser } from '@playwright/test';
import { atMost, type Figure } from './figure.ts';
import { type FirstLoad, firstLoad } from './first-load.ts';
import type { Host } from './serve.ts';
import type { Site } from './site.ts';

const MARKUP_BUDGET = 10_000;
const SCRIPT_BUDGET = 40_000;

/** How far a first load may differ between a small and a large site. */
const DRIFT_BUDGET = 0.02;

export interface FirstLoads {
  readonly posts: number;
  readonly article: FirstLoad;
  readonly list: FirstLoad;
}

const PAGES = ['article', 'list'] as const;

const WEIGHTS = {
  'HTML + CSS': ({ bytes }: FirstLoad) => bytes.html + bytes.css,
  JavaScript: ({ bytes }: FirstLoad) => bytes.js,
  'all but images': ({ bytes }: FirstLoad) =>
    bytes.html + bytes.css + bytes.js + bytes.data + bytes.font + bytes.other,
} as const;

export async function firstLoads(browser: Browser, host: Host, site: Site): Promise<FirstLoads> {
  const article = await firstLoad(browser, host, site.sample.address);
  return { posts: site.posts, article, list: await firstLoad(browser, host, '/') };
}

/** The first loads of one site, held against what they may weigh. */
export function weightFigures({ posts, ...loads }: FirstLoads): Figure[] {
  return PAGES.flatMap((page): Figure[] => {
    const load = loads[page];
    const common = { part: 'load', posts, unit: 'bytes' } as const;
    return [
      {
        ...common,
        name: `${page}, HTML + CSS`,
        value: WEIGHTS['HTML + CSS'](load),
        budget: atMost(MARKUP_BUDGET),
      },
      {
        ...common,
        name: `${page}, JavaScript`,
        value: WEIGHTS.JavaScript(load),
        budget: atMost(SCRIPT_BUDGET),
      },
      { ...common, name: `${page}, fonts`, value: load.bytes.font, budget: atMost(0) },
      { ...common, name: `${page}, data`, value: load.bytes.data },
      { ...common, name: `${page}, images`, value: load.bytes.image },
      { ...common, name: `${page}, prefetched`, value: load.bytes.prefetch },
      { ...common, name: `${page}, worker`, value: load.bytes.worker },
      { ...common, name: `${page}, requests`, unit: 'count', value: load.files.length },
      {
        ...common,
        name: `${page}, requests for files that are missing`,
        unit: 'count',
        value: load.files.filter(({ isMissing }) => isMissing).length,
        budget: atMost(0),
      },
      {
        ...common,
        name: `${page}, files that block the first paint`,
        unit: 'count',
        value: load.renderBlocking.length,
        budget: atMost(0),
      },
    ];
  });
}

/** How much more, or less, a first load costs on the larger of two sites. */
export function driftFigures(small: FirstLoads, large: FirstLoads): Figure[] {
  return PAGES.flatMap((page) =>
    Object.entries(WEIGHTS).map(([name, weigh]): Figure => {
      const before = weigh(small[page]);
      return {
        part: 'load',
        name: `${page}, ${name}, change since ${small.posts.toLocaleString('en')} posts`,
        posts: large.posts,
        unit: 'share',
        value: before === 0 ? 0 : Math.abs(weigh(large[page]) - before) / before,
        budget: atMost(DRIFT_BUDGET),
      };
    }),
  );
}
