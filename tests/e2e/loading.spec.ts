import { expect, isSamePage, markPage, open, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

test('the app is asked for when the page and its pictures are there', async ({ page, site }) => {
  const { page: printed } = await site.pageData(LAMP);
  const cover = printed.kind === 'article' ? printed.article.image?.src : undefined;
  await open(page, site.url(LAMP));
  const places = site.asked.map(({ path }) => path);
  const code = site.asked.findIndex(({ destination }) => destination === 'script');
  expect(places.indexOf(cover ?? '')).toBeGreaterThan(0);
  expect(code).toBeGreaterThan(places.indexOf(cover ?? ''));
});

test('a picture that does not come does not keep the app away', async ({ page, site }) => {
  const { page: printed } = await site.pageData(LAMP);
  const cover = printed.kind === 'article' ? printed.article.image?.src : undefined;
  const release = site.hold(cover?.slice(1) ?? '');
  await page.goto(site.url(LAMP), { waitUntil: 'commit' });
  await page.waitForFunction(() => window.isReading);
  expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  release();
});

test('an article in sight is ready before it is opened', async ({ page, site }) => {
  await open(page, site.url('/'));
  await markPage(page);
  const file = `/${await site.articleFile(LAMP)}`;
  await page.locator(`[data-address="${LAMP}"]`).scrollIntoViewIfNeeded();
  await expect.poll(() => site.asked.some(({ path }) => path === file)).toBe(true);
  // Its code is fetched by then, and it is made ready as the browser finds the time.
  await page.waitForTimeout(3000);
  site.asked.length = 0;
  await page.locator(`[data-address="${LAMP}"] :is(h2, h3) a`).dispatchEvent('click');
  await expect(page.locator('h1')).toHaveText('A lamp for reading');
  expect(await isSamePage(page)).toBe(true);
  // The worker may be fetching what it keeps.
  const asked = site.asked.filter(({ destination }) => destination === 'script');
  expect(asked.map(({ path }) => path)).toEqual([]);
  expect(site.asked.map(({ path }) => path)).not.toContain(file);
});
