import type { Page } from '@playwright/test';
import { goOffline, openWithWorker, untilKept } from './network.ts';
import { expect, isSamePage, markPage, open, test } from './test.ts';

const CLEAR = 'rgba(0, 0, 0, 0)';
const LAMP = '/a-lamp-for-reading/';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const results = (page: Page) => page.locator('.results').getByRole('heading', { level: 2 });

/** The words that are marked in an article. */
function markedWords(page: Page, name: string): Promise<string[]> {
  return page.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String), name);
}

test.describe('the search', () => {
  test('finds as one types, shows where the words stand, and is an address', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/'));
    await markPage(page);
    await field(page).pressSequentially('steady fla');
    await expect(results(page)).toHaveText(['A lamp for reading']);
    const first = page.locator('.results li').first();
    await expect(first.locator('mark')).toHaveText(['flame', 'steady', 'flame']);
    await expect(first.locator('mark').first()).not.toHaveCSS('background-color', CLEAR);
    await expect(first.getByRole('link', { name: 'The glass' })).toBeVisible();
    await expect(page).toHaveURL(/\?q=steady%20fla$/);
    await page.reload();
    await expect(results(page)).toHaveText(['A lamp for reading']);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Articles:\s+“steady fla”/);
    await expect(field(page)).toHaveValue('steady fla');
  });

  test('shows what was there before, as it was, until what is found has come', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/'));
    const before = await page.locator('.card').count();
    const held: (() => void)[] = [];
    await page.route('**/lectern/data/catalog/*.json', async (route) => {
      await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await field(page).fill('steady flame');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await expect(page.getByText(/^1 of \d+ articles/)).toBeVisible();
    await expect(page.locator('.results')).toHaveCount(0);
    await expect(page.locator('.card')).toHaveCount(before);
    for (const go of held.splice(0)) go();
    await expect(results(page)).toHaveText(['A lamp for reading']);
    // The results of one query are not given out for those of the next.
    await field(page).fill('notebook');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await expect(results(page)).toHaveText(['A lamp for reading']);
    await expect(results(page).getByRole('link')).toHaveAttribute('href', /\?q=steady%20flame$/);
    for (const go of held.splice(0)) go();
    await expect(results(page).first()).toHaveText(/Notebook/);
  });

  test('takes one step of the way back, however many letters were typed', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/'));
    await markPage(page);
    await field(page).pressSequentially('wick', { delay: 120 });
    await expect(results(page)).toHaveText(['A lamp for reading']);
    await page.goBack();
    await expect(page).toHaveURL(site.url('/'));
    await expect(field(page)).toHaveValue('');
    await expect(page.locator('.card')).not.toHaveCount(0);
    expect(await isSamePage(page)).toBe(true);
  });

  test('forgives a slip, and says what it took it for', async ({ page, site }) => {
    await open(page, site.url('/?q=draugth'));
    await expect(results(page)).toHaveText(['A lamp for reading']);
    await expect(page.getByText('Nothing here says “draugth”. Shown is “draught”.')).toBeVisible();
  });

  test('is narrowed by what is said beside the words, and by the filter', async ({
    page,
    site,
    magazine,
  }) => {
    const inked = magazine.posts.filter(
      ({ title, tags }) => title.startsWith('Notebook') && tags.includes('ink'),
    );
    await open(page, site.url('/?q=blank%20tag%3Aink'));
    await expect(
      page.getByText(`${inked.length} of ${magazine.posts.length} articles`),
    ).toBeVisible();
    await page.goto(site.url('/?q=blank&tag=ink&author=ada-lind'));
    await expect(results(page).first()).toBeVisible();
    const both = await results(page).count();
    expect(both).toBeGreaterThan(0);
    await page.goto(site.url('/?q=blank%20tag%3Aink%20author%3A%22Ada%20Lind%22'));
    await expect(results(page)).toHaveCount(both);
  });

  test('says what to drop where nothing is found', async ({ page, site }) => {
    await open(page, site.url('/?q=zyzzyva&tag=ink'));
    await expect(page.getByText('Nothing here says “zyzzyva”.')).toBeVisible();
    await page.getByRole('button', { name: /zyzzyva/ }).click();
    await expect(page).toHaveURL(/\/\?tag=ink$/);
    await expect(page.locator('.card')).not.toHaveCount(0);
  });

  test('finds words of scripts that leave out their marks', async ({ page, site }) => {
    await open(page, site.url('/?q=كتابي'));
    await expect(results(page)).toHaveText(['کتاب و چراغ']);
  });

  test('leads to the words in the article, and from one to the next', async ({ page, site }) => {
    await open(page, site.url('/?q=flame'));
    await results(page).getByRole('link').first().click();
    const bar = page.getByRole('group', { name: 'Found in this article' });
    await expect(bar.getByRole('status')).toHaveText('1 of 3 · “flame”');
    await expect.poll(() => markedWords(page, 'found')).toEqual(['flame', 'flame', 'flame']);
    await bar.getByRole('button', { name: 'Next one in the text' }).click();
    await expect(bar.getByRole('status')).toHaveText('2 of 3 · “flame”');
    await page.reload();
    await expect(bar.getByRole('status')).toHaveText('1 of 3 · “flame”');
    await bar.getByRole('button', { name: 'Close' }).click();
    await expect(bar).toHaveCount(0);
    await expect(page).toHaveURL(site.url(LAMP));
    await expect.poll(() => markedWords(page, 'found')).toEqual([]);
  });

  test('leads to the heading under which it was found', async ({ page, site }) => {
    await open(page, site.url('/?q=corners'));
    await page.locator('.results').getByRole('link', { name: 'The wick' }).first().click();
    await expect(page).toHaveURL(/\?q=corners#the-wick$/);
    await expect(page.getByRole('heading', { name: 'The wick' })).toBeInViewport();
  });

  test('finds in the palette by what an article says', async ({ page, site }) => {
    await open(page, site.url('/'));
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('draught');
    await page.getByRole('option', { name: /A lamp for reading/ }).click();
    await expect(page).toHaveURL(new RegExp(`${LAMP}$`));
  });

  test('goes on without a network, over what is on the device', async ({ page, site }) => {
    await openWithWorker(page, site, LAMP);
    await untilKept(page, site, 'A lamp for reading');
    await goOffline(page, site);
    await page.goto(site.url('/'));
    await field(page).fill('steady flame');
    await expect(results(page)).toHaveText(['A lamp for reading']);
    await expect(page.locator('.results mark').first()).toHaveText('flame');
    await field(page).fill('notebook');
    await expect(page.getByText('Nothing here says “notebook”.')).toBeVisible();
  });
});
