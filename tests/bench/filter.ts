import type { Browser, Page } from '@playwright/test';
import { visit } from './chromium.ts';
import { atMost, type Figure } from './figure.ts';
import { quietMachine } from './machine.ts';
import { repeated } from './repeated.ts';
import type { Host } from './serve.ts';
import type { Site } from './site.ts';

/** What the first use of a filter may weigh, up to so many posts, and how long a further change may take. */
const MODERATE_POSTS = 10_000;
const MODERATE_BUDGET = 30_000;
const LARGE_BUDGET = 150_000;
const CHANGE_BUDGET_MS = 50;

const QUIET_MS = 1000;

/** A choice whose articles lie far apart, each on a page of the catalog of its own. */
const CHOICE = 'fieldset:nth-of-type(3) li:nth-child(5) input';

const BAR = '.bar [role=status]';

export async function filterFigures(browser: Browser, host: Host, site: Site): Promise<Figure[]> {
  const common = { part: 'filter', posts: site.posts } as const;
  const { context, page } = await visit(browser, { slowProcessor: true, withWorker: false });
  try {
    await page.goto(host.origin);
    await host.quiet(QUIET_MS);
    const from = host.answers.length;
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.locator(CHOICE).check();
    await page.locator(BAR, { hasText: ' of ' }).waitFor();
    await host.quiet(QUIET_MS);
    // The articles that come into sight are prefetched, as in every list.
    const answers = host.answers
      .slice(from)
      .filter(({ type, purpose }) => !type.startsWith('image/') && purpose === '');
    const changes = await timeChanges(page);
    return [
      {
        ...common,
        name: 'first use, all but images',
        unit: 'bytes',
        value: answers.reduce((sum, { bytes }) => sum + bytes, 0),
        budget: atMost(site.posts <= MODERATE_POSTS ? MODERATE_BUDGET : LARGE_BUDGET),
      },
      { ...common, name: 'first use, requests', unit: 'count', value: answers.length },
      {
        ...common,
        name: 'a further change, processor 4× slower',
        unit: 'ms',
        ...repeated(changes),
        budget: atMost(CHANGE_BUDGET_MS),
      },
    ];
  } finally {
    await context.close();
  }
}

/** From a click on a choice to the frame after the one that shows what it leaves. All data is there already. */
async function timeChanges(page: Page): Promise<number[]> {
  const times: number[] = [];
  const boxes = page.locator('fieldset:nth-of-type(1) input');
  const count = Math.min(4, await boxes.count());
  // Each choice is made and taken back twice; the first time what it leaves is still to be fetched.
  for (let round = 0; round < 4; round += 1) {
    for (let nth = 0; nth < count; nth += 1) {
      const box = boxes.nth(nth);
      await quietMachine();
      const time = await box.evaluate(timeOfClick, BAR);
      if (round > 1) times.push(time);
    }
  }
  return times;
}

function timeOfClick(box: Element, bar: string): Promise<number> {
  const status = document.querySelector(bar);
  const before = status?.textContent;
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver((_changes, observer) => {
      if (status?.textContent === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    (box as HTMLInputElement).click();
  });
}
