import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { postOf, writePosts } from './magazine.ts';
import { goOffline, openWithWorker, untilKept } from './network.ts';
import { runBuild } from './run-vite.ts';
import { Site } from './site.ts';
import { cardTitles, expect, open, openEquipped, test } from './test.ts';

const NOTEBOOK = '/notebook-12/';

function suggestions(page: Page): Locator {
  return page.getByRole('region', { name: 'More like what you read' });
}

function choice(page: Page): Locator {
  return suggestions(page).getByRole('checkbox', { name: 'Suggest articles like those I read' });
}

/** Reads a short article to its end. */
async function read(page: Page, site: Site, address: string): Promise<void> {
  await openEquipped(page, site.url(address));
  await page.getByRole('navigation', { name: 'Before and after' }).scrollIntoViewIfNeeded();
  await page.waitForTimeout(3500);
}

/** Goes down the front page to where they stand, but not past it before they have come. */
async function goThere(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  const cards = page.locator('main .card');
  await cards.nth(Math.min(6, (await cards.count()) - 1)).scrollIntoViewIfNeeded();
  await expect(suggestions(page)).toBeAttached({ timeout: 15_000 });
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await expect(suggestions(page)).toBeInViewport({ timeout: 100 });
  }).toPass();
}

test('what is like what was read stands on the front page after the first articles, with its reason', async ({
  page,
  site,
}) => {
  await read(page, site, NOTEBOOK);
  await open(page, site.url('/'));
  await page.evaluate(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => (window.shifts! += list.getEntries().length)).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await goThere(page);
  const links = suggestions(page).getByRole('link');
  expect(await links.count()).toBeGreaterThan(0);
  await expect(suggestions(page).getByRole('listitem').first()).toContainText(
    'Because you read Notebook 12',
  );
  await expect(suggestions(page).getByRole('link', { name: 'Notebook 12' })).toHaveCount(0);
  await expect(page.locator('main article:has(~ section)')).toHaveCount(13);
  expect(await page.evaluate(() => window.shifts)).toBe(0);
});

test('they stand after the first articles too where a filter was cleared', async ({
  page,
  site,
}) => {
  await read(page, site, NOTEBOOK);
  await open(page, site.url('/?category=craft&author=ada-lind&tag=reading'));
  await expect(page.getByRole('button', { name: 'Remove Craft' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Clear all' }).first().click();
  await expect(page).toHaveURL(site.url('/'));
  await goThere(page);
  await expect(page.locator('main article:has(~ section)')).toHaveCount(12);
});

test('who comes back from a suggestion finds it where it was, with the focus on it', async ({
  page,
  site,
}) => {
  await read(page, site, NOTEBOOK);
  await open(page, site.url('/'));
  await goThere(page);
  const link = suggestions(page).getByRole('link').first();
  const title = await link.textContent();
  const top = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
  await page.goBack();
  await expect(suggestions(page).getByRole('link', { name: title!, exact: true })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(top, -1);
});

test('they are switched off where they stand, stay off, and are switched on again in the library', async ({
  page,
  site,
}) => {
  await read(page, site, NOTEBOOK);
  await open(page, site.url('/'));
  await goThere(page);
  await expect(choice(page)).toHaveAccessibleDescription(/on this device.*sent nowhere/);
  await choice(page).focus();
  await page.keyboard.press('Space');
  await expect(suggestions(page).getByRole('link')).toHaveCount(0);
  await expect(choice(page)).toBeFocused();
  await open(page, site.url('/'));
  await expect(async () => {
    await page.mouse.wheel(0, 2000);
    expect((await cardTitles(page)).length).toBeGreaterThan(13);
  }).toPass();
  await expect(suggestions(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(choice(page)).not.toBeChecked();
  await choice(page).check();
  await expect(suggestions(page).getByRole('link').first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear history' }).click();
  await expect(suggestions(page)).toHaveCount(0);
});

test('who has read nothing meets none of it, and loads none of it', async ({ page, site }) => {
  await Promise.all([page.waitForRequest(/companion/), open(page, site.url('/'))]);
  await expect(async () => {
    await page.mouse.wheel(0, 2000);
    expect((await cardTitles(page)).length).toBeGreaterThan(26);
  }).toPass();
  await expect(suggestions(page)).toHaveCount(0);
  const asked = site.asked.filter(({ destination }) => destination !== 'empty');
  expect(asked.filter(({ path }) => path.includes('front-suggestions'))).toEqual([]);
});

test('without a network what was put by to be read later is suggested', async ({
  page,
  context,
  site,
}) => {
  await openWithWorker(page, site, NOTEBOOK);
  const related = page.getByRole('region', { name: 'Related' }).getByRole('link');
  const title = (await related.first().textContent())!;
  await untilKept(page, site, 'Notebook 12');
  await page.waitForTimeout(3500);
  const later = await context.newPage();
  // So low that its end is not in sight: opened is not read.
  await later.setViewportSize({ width: 800, height: 120 });
  await open(later, new URL((await related.first().getAttribute('href'))!, site.url()).href);
  await untilKept(later, site, title);
  await later.close();
  await goOffline(page, site);
  await page.goto(site.url('/'));
  await goThere(page);
  await expect(suggestions(page).getByRole('link')).toHaveText([title]);
});

test('on a site of few articles they stand at the end of the list', async ({
  page,
  folder,
  magazine,
}) => {
  const about = 'Bread is made of flour, water, yeast and salt, and of the patience of a baker.';
  const post = (title: string, number: number): string =>
    postOf({ title, part: number, series: 'A loaf', date: '2025-01-01' }, about);
  const content = await writePosts(folder, {
    'flour.md': post('Flour', 1),
    'dough.md': post('Dough', 2),
    'crust.md': post('Crust', 3),
  });
  const out = join(folder, 'out');
  const { code, output } = await runBuild({ content, public: magazine.public, out });
  expect(code, output).toBe(0);
  const site = await Site.serve(out);
  try {
    await read(page, site, '/flour/');
    await open(page, site.url('/'));
    await expect(suggestions(page).getByRole('link').first()).toHaveText('Dough');
  } finally {
    await site.close();
  }
});
