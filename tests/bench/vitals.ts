import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';
import { trustFlag } from './certificate.ts';
import { chromiumPath, visit } from './chromium.ts';
import { atMost, type Figure } from './figure.ts';
import { SLOW_4G } from './link.ts';
import { repeat, repeated } from './repeated.ts';
import type { Host } from './serve.ts';
import { toolCommand } from './tools.ts';

const BLOCKED_BUDGET_MS = 50;
const SCORE_BUDGET = 100;

/** How a page comes up for a reader. Milliseconds, but for the layout shift and the score. */
interface Vitals {
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly blocked: number;
  /** Lighthouse's for performance, 0 to 100; what was only observed has none. */
  readonly score?: number;
}

const REPORT_BYTES = 64 * 1024 * 1024;
const BLOCKING_MS = 50;
const IDLE_MS = 2500;

/** Lighthouse as it comes: a phone on slow 4G, simulated from an unthrottled load. */
export async function lighthouseVitals(host: Host, path: string, runs: number): Promise<Vitals[]> {
  const [node, lighthouse] = toolCommand('lighthouse');
  const flags = `--chrome-flags=--headless=new --no-sandbox ${trustFlag()}`;
  const options = ['--only-categories=performance', '--output=json', '--quiet', flags];
  return repeat(runs, async () => {
    const { stdout } = await promisify(execFile)(
      node,
      [lighthouse, host.origin + path, ...options],
      {
        env: { ...process.env, CHROME_PATH: chromiumPath() },
        maxBuffer: REPORT_BYTES,
      },
    );
    const { audits, categories } = JSON.parse(stdout) as {
      audits: Record<string, { numericValue?: number }>;
      categories: { performance: { score: number } };
    };
    const audit = (name: string): number => audits[name]?.numericValue ?? NaN;
    return {
      largestPaint: audit('largest-contentful-paint'),
      layoutShift: audit('cumulative-layout-shift'),
      blocked: audit('total-blocking-time'),
      score: categories.performance.score * 100,
    };
  });
}

/** What a browser itself says of a load over a slow line on a slow processor. */
export async function observedVitals(
  browser: Browser,
  host: Host,
  path: string,
  runs: number,
): Promise<Vitals[]> {
  return repeat(runs, async () => {
    const { context, page } = await visit(browser, { slowProcessor: true });
    host.link.speed = SLOW_4G;
    try {
      await page.goto(host.origin + path);
      await host.quiet(IDLE_MS);
      const { paints, shifts, tasks } = await page.evaluate(observe);
      return {
        largestPaint: paints.at(-1) ?? NaN,
        layoutShift: sum(shifts),
        blocked: sum(tasks.map((task) => Math.max(0, task - BLOCKING_MS))),
      };
    } finally {
      host.link.speed = undefined;
      await context.close();
    }
  });
}

/** Runs in the page. Of a long task only what comes after the first paint keeps a reader waiting. */
function observe(): { paints: number[]; shifts: number[]; tasks: number[] } {
  const [paints = [], shifts = [], tasks = []] = [
    'largest-contentful-paint',
    'layout-shift',
    'longtask',
  ].map((type) => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type, buffered: true });
    return observer.takeRecords();
  });
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return {
    paints: paints.map((entry) => entry.startTime),
    shifts: shifts.map((entry) => ('value' in entry ? Number(entry.value) : 0)),
    tasks: tasks.map(
      ({ startTime, duration }) => startTime + duration - Math.max(startTime, firstPaint),
    ),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function vitalFigures(page: string, posts: number, runs: readonly Vitals[]): Figure[] {
  const common = { part: 'vitals', posts } as const;
  const scores = runs.flatMap(({ score }) => score ?? []);
  const figures: Figure[] = [
    {
      ...common,
      ...repeated(runs.map(({ largestPaint }) => largestPaint)),
      name: `${page}, largest contentful paint`,
      unit: 'ms',
    },
    {
      ...common,
      ...repeated(runs.map(({ layoutShift }) => layoutShift)),
      name: `${page}, layout shift`,
      unit: 'count',
      budget: atMost(0),
    },
    {
      ...common,
      ...repeated(runs.map(({ blocked }) => blocked)),
      name: `${page}, total blocking time`,
      unit: 'ms',
      budget: atMost(BLOCKED_BUDGET_MS),
    },
  ];
  if (scores.length === 0) return figures;
  const budget = { limit: SCORE_BUDGET, at: 'least' } as const;
  const score = { ...common, ...repeated(scores), name: `${page}, score`, budget };
  return [...figures, { ...score, unit: 'count' }];
}
