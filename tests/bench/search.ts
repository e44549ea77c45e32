import type { Browser, Page } from '@playwright/test';
import { visit } from './chromium.ts';
import { atMost, type Figure } from './figure.ts';
import { SLOW_4G } from './link.ts';
import { quietMachine } from './machine.ts';
import { repeated } from './repeated.ts';
import type { Host } from './serve.ts';
import type { Site } from './site.ts';

/** What a first query may weigh, code included, up to so many posts. */
const BUDGETS: readonly (readonly [posts: number, bytes: number])[] = [
  [1000, 45_000],
  [10_000, 70_000],
  [Infinity, 150_000],
];
const FIRST_BUDGET_MS = 1000;
const KEY_BUDGET = 20_000;
const KEY_BUDGET_MS = 50;

const QUIET_MS = 1500;
const RUNS = 3;

const FIELD = 'input[type=search]';
const RESULT = '.results li';

/** Two words of the title of an article that is known to be there. */
function queryFor({ sample }: Site): string {
  return sample.title.split(' ').slice(0, 2).join(' ');
}

export async function searchFigures(browser: Browser, host: Host, site: Site): Promise<Figure[]> {
  const common = { part: 'search', posts: site.posts } as const;
  const query = queryFor(site);
  const firsts: { bytes: number; whole: number; ms: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) firsts.push(await firstQuery(browser, host, query));
  const keys = await furtherKeys(browser, host, query);
  const [, budget = 0] = BUDGETS.find(([posts]) => site.posts <= posts) ?? [];
  return [
    {
      ...common,
      name: 'first query, until results are shown',
      unit: 'bytes',
      ...repeated(firsts.map(({ bytes }) => bytes)),
      budget: atMost(budget),
    },
    {
      ...common,
      name: 'first query, with the passages of the results in sight',
      unit: 'bytes',
      ...repeated(firsts.map(({ whole }) => whole)),
    },
    {
      ...common,
      name: 'first query, slow 4G and processor 4× slower',
      unit: 'ms',
      ...repeated(firsts.map(({ ms }) => ms)),
      budget: atMost(FIRST_BUDGET_MS),
    },
    {
      ...common,
      name: 'a further key, the heaviest',
      unit: 'bytes',
      value: Math.max(...keys.bytes),
      budget: atMost(KEY_BUDGET),
    },
    {
      ...common,
      name: 'a further key, pieces present, processor 4× slower',
      unit: 'ms',
      ...repeated(keys.ms),
      budget: atMost(KEY_BUDGET_MS),
    },
  ];
}

/** A front page on which nothing was searched, and nothing is under way. */
async function restingPage(browser: Browser, host: Host): Promise<Page> {
  const { page } = await visit(browser, { slowProcessor: true, withWorker: false });
  await page.goto(host.origin);
  await host.quiet(QUIET_MS);
  await quietMachine();
  return page;
}

function bytesSince(host: Host, from: number): number {
  return host.answers
    .slice(from)
    .filter(({ type, purpose }) => !type.startsWith('image/') && purpose === '')
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

async function firstQuery(browser: Browser, host: Host, query: string) {
  const page = await restingPage(browser, host);
  try {
    const from = host.answers.length;
    host.link.speed = SLOW_4G;
    const ms = await page.evaluate(timeOfQuery, { field: FIELD, result: RESULT, query });
    const bytes = bytesSince(host, from);
    host.link.speed = undefined;
    await host.quiet(QUIET_MS);
    return { ms, bytes, whole: bytesSince(host, from) };
  } finally {
    host.link.speed = undefined;
    await page.context().close();
  }
}

/** Types a query letter by letter, twice: what each letter weighs, and how long it takes the second time. */
async function furtherKeys(browser: Browser, host: Host, query: string) {
  const page = await restingPage(browser, host);
  const [bytes, ms]: [number[], number[]] = [[], []];
  try {
    await page.evaluate(timeOfQuery, { field: FIELD, result: RESULT, query: query.slice(0, 3) });
    for (const round of [0, 1]) {
      for (let length = 4; length <= query.length; length += 1) {
        const typed = query.slice(0, length);
        // What ends in a space asks for the same.
        if (typed.endsWith(' ')) continue;
        await host.quiet(QUIET_MS / 3);
        const from = host.answers.length;
        const time = await page.evaluate(timeOfQuery, {
          field: FIELD,
          result: RESULT,
          query: typed,
        });
        if (round === 0) bytes.push(bytesSince(host, from));
        else ms.push(time);
      }
      await page.fill(FIELD, query.slice(0, 3));
    }
    return { bytes, ms };
  } finally {
    await page.context().close();
  }
}

interface Asked {
  readonly field: string;
  readonly result: string;
  readonly query: string;
}

/** From a query in the field to the frame after the one that shows what it finds. */
function timeOfQuery({ field, result, query }: Asked): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(field);
  const wanted = `?q=${encodeURIComponent(query)}`;
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver((_changes, observer) => {
      const link = document.querySelector<HTMLAnchorElement>(`${result} h2 a`);
      if (link?.search !== wanted) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    input?.focus();
    if (input) input.value = query;
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
