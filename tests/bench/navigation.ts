import type { Browser, Page } from '@playwright/test';
import { settled, visit } from './chromium.ts';
import { type Figure, atMost } from './figure.ts';
import { SLOW_4G } from './link.ts';
import { repeat, repeated } from './repeated.ts';
import type { Host } from './serve.ts';
import type { Site } from './site.ts';

const SLOW_BUDGET_MS = 150;

const PAINTED = 'bench:painted';

/** From a click in the list to the painted heading of the article, on a fast and on a slow phone. */
export async function navigationFigures(
  browser: Browser,
  host: Host,
  site: Site,
  runs: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const slow of [false, true]) {
    const passages = await repeat(runs, () => pass(browser, host, site, slow));
    const common = { part: 'nav', posts: site.posts } as const;
    const name = slow ? 'list to article, slow 4G, processor 4× slower' : 'list to article';
    figures.push({
      ...common,
      name,
      unit: 'ms',
      ...repeated(passages.map(({ milliseconds }) => milliseconds)),
      ...(slow && { budget: atMost(SLOW_BUDGET_MS) }),
    });
    figures.push({
      ...common,
      name: `${name}, pages loaded`,
      unit: 'count',
      ...repeated(passages.map(({ pagesLoaded }) => pagesLoaded)),
    });
  }
  return figures;
}

interface Passage {
  readonly milliseconds: number;
  /** 0 where the page that held the list shows the article, too. */
  readonly pagesLoaded: number;
}

/** Works within a page and across pages, so that any site can be measured. */
async function pass(
  browser: Browser,
  host: Host,
  { sample }: Site,
  slow: boolean,
): Promise<Passage> {
  const { context, page } = await visit(browser, { slowProcessor: slow });
  host.link.speed = slow ? SLOW_4G : undefined;
  try {
    await markWhenPainted(page, sample.title);
    await page.goto(host.origin);
    await page.locator(`a[href$="${sample.address}"]`).first().scrollIntoViewIfNeeded();
    await settled(page, host);
    const clicked = await page.evaluate((end) => {
      const now = performance.timeOrigin + performance.now();
      document.querySelector<HTMLAnchorElement>(`a[href$="${end}"]`)?.click();
      return { now, origin: performance.timeOrigin };
    }, sample.address);
    const painted = await page.waitForFunction(
      (name) => {
        const [mark] = performance.getEntriesByName(name);
        const { timeOrigin: origin } = performance;
        return mark && { now: origin + mark.startTime, origin };
      },
      PAINTED,
      { polling: 50 },
    );
    const { now = NaN, origin } = (await painted.jsonValue()) ?? {};
    return { milliseconds: now - clicked.now, pagesLoaded: origin === clicked.origin ? 0 : 1 };
  } finally {
    host.link.speed = undefined;
    await context.close();
  }
}

/** Leaves a mark in the frame after the one that first holds the heading, for by then it has been painted. */
async function markWhenPainted(page: Page, title: string): Promise<void> {
  // As text: the loader that runs this file adds calls of a helper to functions, which a page does not have.
  await page.addInitScript(`{
    const look = () => {
      const heading = document.querySelector('h1');
      const isShown = location.pathname !== '/' && heading?.textContent.includes(${JSON.stringify(title)});
      if (!isShown || heading.getBoundingClientRect().height === 0) requestAnimationFrame(look);
      else requestAnimationFrame(() => performance.mark('${PAINTED}'));
    };
    requestAnimationFrame(look);
  }`);
}
