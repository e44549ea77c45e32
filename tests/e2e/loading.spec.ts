import type { Page } from '@playwright/test';
import { LOAD_PATIENCE_MS } from '../../src/model/load-patience.ts';
import type { Site } from './site.ts';
import { expect, isSamePage, markPage, open, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

/** Where the cover of an article lies, from the base. */
async function coverOf(site: Site, address: string): Promise<string> {
  const { page } = await site.pageData(address);
  const src = page.kind === 'article' ? page.article.image?.src : undefined;
  if (src === undefined) throw new Error(`${address} has no cover`);
  return src.slice(site.base.length);
}

/** When the cover was there, and when the first code was asked for. Milliseconds since the page was asked for. */
function timesOf(page: Page, cover: string): Promise<{ cover: number; code: number }> {
  return page.evaluate((path) => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const code = files.filter(({ name }) => name.endsWith('.js')).map((file) => file.startTime);
    const image = files.find(({ name }) => name.endsWith(path));
    return { cover: image?.responseEnd ?? Infinity, code: Math.min(...code) };
  }, cover);
}

test('the app is asked for when the cover has come', async ({ page, site }) => {
  const cover = await coverOf(site, LAMP);
  const release = site.hold(cover);
  await page.goto(site.url(LAMP), { waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(300);
  release();
  await page.waitForFunction(() => window.isReading);
  const times = await timesOf(page, cover);
  // On a slow machine the page may have waited long enough before the cover was let go.
  expect(times.code).toBeGreaterThanOrEqual(Math.min(times.cover, LOAD_PATIENCE_MS));
});

test('a cover that does not come does not keep the app away', async ({ page, site }) => {
  const release = site.hold(await coverOf(site, LAMP));
  await page.goto(site.url(LAMP), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => window.isReading);
  expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  await page.getByRole('button', { name: 'Bookmark' }).first().click();
  await expect(page.getByRole('button', { name: 'Bookmarked' }).first()).toBeVisible();
  release();
});

test('a button that is pressed before the app is there does what it says', async ({
  page,
  site,
}) => {
  const release = site.hold(await coverOf(site, LAMP));
  await page.goto(site.url(LAMP), { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: 'Bookmark' }).first().click();
  await expect(page.getByRole('button', { name: 'Bookmarked' }).first()).toBeVisible();
  release();
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('an article in sight is ready before it is opened', async ({ page, site }) => {
    const file = await site.articleFile(LAMP);
    await open(page, site.url('/'));
    await markPage(page);
    await page.locator(`[data-address="${LAMP}"]`).scrollIntoViewIfNeeded();
    await expect.poll(() => site.asked.map(({ path }) => path)).toContain(`/${file}`);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(2000);
    // Whatever is not ready by now cannot be had.
    site.unplug();
    await page.locator(`[data-address="${LAMP}"] :is(h2, h3) a`).dispatchEvent('click');
    await expect(page.locator('h1')).toHaveText('A lamp for reading');
    await expect(page.locator('[data-article-body] p').first()).toBeVisible();
    expect(await isSamePage(page)).toBe(true);
  });
});
