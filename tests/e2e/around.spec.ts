import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { postOf, writePosts } from './magazine.ts';
import { goOffline, openWithWorker, recordsIn, untilKept, untilWritten } from './network.ts';
import { runBuild } from './run-vite.ts';
import { Site } from './site.ts';
import { expect, open, openEquipped, test } from './test.ts';

const WALK = '/a-long-walk/';

function related(page: Page): Locator {
  return page.getByRole('region', { name: 'Related' });
}

function card(page: Page, title: string): Locator {
  return page.locator('article.card').filter({ hasText: title });
}

async function readToTheEnd(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  const end = page.getByRole('navigation', { name: 'Before and after' });
  await expect(async () => {
    await page.mouse.wheel(0, 2000);
    await expect(end).toBeInViewport({ timeout: 100 });
  }).toPass();
}

function begins(page: Page): Promise<unknown> {
  return page.waitForRequest(/companion/);
}

test.describe('related articles', () => {
  test('are fetched when the reader comes near the end, say what they share, and can be opened', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/notebook-12/'));
    const links = related(page).getByRole('link');
    await expect(links.first()).toBeVisible();
    expect(await links.count()).toBeLessThanOrEqual(4);
    await expect(related(page).getByRole('listitem').first()).toContainText(/Also in .+/);
    const title = await links.first().textContent();
    await links.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!.trim());
    await expect(related(page)).toHaveCount(1);
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(related(page)).toHaveCount(0);
  });

  test('are there without a network where the article is', async ({ page, context, site }) => {
    await openWithWorker(page, site, '/notebook-12/');
    await untilKept(page, site, 'Notebook 12');
    const titles = await related(page).getByRole('link').allTextContents();
    await goOffline(page, site);
    await page.close();
    const tab = await context.newPage();
    await tab.goto(site.url('/notebook-12/'));
    await expect(related(tab).getByRole('link')).toHaveText(titles);
  });
});

test.describe('a series', () => {
  test('says at the top which part an article is, and at the end what comes next', async ({
    page,
    folder,
    magazine,
  }) => {
    const part = (title: string, number: number): string =>
      postOf({ title, part: number, series: 'Four seasons', date: '2025-01-01' }, `Of ${title}.`);
    const content = await writePosts(folder, {
      'a.md': part('Spring', 1),
      'b.md': part('Summer', 2),
      'c.md': part('Autumn', 3),
    });
    const out = join(folder, 'out');
    const { code, output } = await runBuild({ content, public: magazine.public, out });
    expect(code, output).toBe(0);
    const site = await Site.serve(out);
    try {
      await open(page, site.url('/b/'));
      await expect(page.getByText(/Part 2 of 3 in .?Four seasons/)).toBeVisible();
      const series = page.getByRole('region', { name: 'Four seasons' });
      await expect(series.getByRole('listitem')).toHaveText(['Spring', 'Summer', 'Autumn']);
      await expect(series.locator('[aria-current]')).toHaveText('Summer');
      await series.getByText('Next part').locator('..').getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Autumn');
      await expect(series.getByText('Next part')).toHaveCount(0);
    } finally {
      await site.close();
    }
  });
});

test.describe('what was read', () => {
  test('is marked when its end was in sight, not when it was opened, and stays so', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/'));
    await card(page, 'A long walk').getByRole('link', { name: 'A long walk' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A long walk');
    await page.goBack();
    await expect(card(page, 'A long walk')).toContainText('min read');
    await expect(card(page, 'A long walk')).not.toContainText('already read');
    await page.goForward();
    await readToTheEnd(page);
    await page.waitForTimeout(3500);
    await page.goBack();
    await expect(card(page, 'A long walk')).toContainText('already read');
    await page.reload();
    await expect(card(page, 'A long walk')).toContainText('already read');
    await expect(card(page, 'The second shelf')).not.toContainText('already read');
  });

  test('is in progress for who has left in the middle, in other tabs too', async ({
    page,
    context,
    site,
  }) => {
    const other = await context.newPage();
    await Promise.all([begins(other), open(other, site.url('/'))]);
    await openEquipped(page, site.url(WALK));
    await expect(other.getByText('in progress')).toHaveCount(0);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 900);
    await expect(card(other, 'A long walk')).toContainText('in progress');
  });

  test('is gone on with at the paragraph where one stopped, with larger letters too', async ({
    page,
    site,
  }) => {
    const offer = page.getByRole('button', { name: /^Go on at \d+%/ });
    await openEquipped(page, site.url(WALK));
    await expect(offer).toHaveCount(0);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 3000);
    const stoppedAt = async (): Promise<string> => {
      const [reading] = await recordsIn<{ place?: { words: string } }>(page, 'history');
      return reading?.place?.words ?? '';
    };
    await expect.poll(stoppedAt).not.toBe('');
    const words = await stoppedAt();
    await open(page, site.url('/'));
    await page.evaluate(() => (localStorage['lectern:text'] = '--text-size:24px;'));
    await open(page, site.url(WALK));
    await expect(offer).toContainText(words);
    await offer.press('Enter');
    await expect(offer).toHaveCount(0);
    const paragraph = page.locator('.prose > *').filter({ hasText: words }).first();
    await expect(paragraph).toBeFocused();
    const { y } = (await paragraph.boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(200);
    // Who comes back to a place, or by a link to one, is where they want to be.
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
    await openEquipped(page, site.url(`${WALK}#second`));
    await expect(offer).toHaveCount(0);
  });

  test('is gone on with from the library at once, and once', async ({ page, site }) => {
    await openEquipped(page, site.url(WALK));
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 3000);
    await page.getByRole('link', { name: 'Library' }).press('Enter');
    const row = page.getByRole('region', { name: 'History' }).getByRole('link');
    await expect(page.getByRole('region', { name: 'History' })).toContainText('% read');
    await row.click();
    const isAtParagraph = (): Promise<boolean> =>
      page.evaluate(() => {
        const { activeElement } = document;
        const { top } = activeElement!.getBoundingClientRect();
        return activeElement!.closest('.prose') !== null && top > 0 && top < 200 && scrollY > 1000;
      });
    await expect.poll(isAtParagraph).toBe(true);
    await expect(page.getByRole('button', { name: /^Go on at/ })).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
    await page.evaluate(() => scrollTo(0, 1500));
    await page.reload();
    await page.locator('main > [data-ui] > [role=status]').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBe(1500);
  });

  test('is gone on with as far down as it was read where an older version has noted no place', async ({
    page,
    site,
  }) => {
    await openEquipped(page, site.url(WALK));
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 3000);
    await page.getByRole('link', { name: 'Library' }).press('Enter');
    await expect(page.getByRole('region', { name: 'History' })).toContainText('% read');
    await page.evaluate(async () => {
      const request = indexedDB.open('lectern:/');
      await new Promise((resolve) => (request.onsuccess = resolve));
      const history = request.result.transaction('history', 'readwrite').objectStore('history');
      const all = history.getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      const [{ place: _place, ...reading }] = all.result as [{ place?: unknown }];
      const put = history.put(reading);
      await new Promise((resolve) => (put.onsuccess = resolve));
      request.result.close();
    });
    await open(page, site.url(WALK));
    const offer = page.getByRole('button', { name: /^Go on at \d+%$/ });
    await offer.click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2500);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(3500);
  });

  test('is listed in the library, can be cleared there, and brought back', async ({
    page,
    site,
  }) => {
    await openEquipped(page, site.url(WALK));
    const history = page.getByRole('region', { name: 'History' });
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(history.getByRole('link')).toHaveText(['A long walk']);
    await expect(history).toContainText('Opened');
    await history.getByRole('button', { name: 'Clear history' }).click();
    await expect(history).toContainText('Nothing yet.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(history.getByRole('link')).toHaveText(['A long walk']);
    await history.getByRole('button', { name: 'Clear history' }).click();
    await untilWritten(page);
    await page.reload();
    await expect(history).toContainText('Nothing yet.');
  });
});

test.describe('how long the rest takes', () => {
  test('stands below the outline, and says less the further one reads', async ({ page, site }) => {
    const left = page.getByText(/^\d+ min left$/);
    await openEquipped(page, site.url(WALK));
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 1000);
    await expect(left).toBeVisible();
    const minutes = async (): Promise<number> => Number.parseInt((await left.textContent())!);
    const early = await minutes();
    await page.mouse.wheel(0, 2000);
    await expect.poll(minutes).toBeLessThan(early);
    await readToTheEnd(page);
    await expect(left).toHaveCount(0);
  });

  test('is out of the way on a phone until one goes back up', async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    const left = page.getByText(/^\d+ min left$/);
    await openEquipped(page, site.url(WALK));
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 2000);
    await expect(left).toBeAttached();
    await expect(left).toBeHidden();
    await page.mouse.wheel(0, -200);
    await expect(left).toBeInViewport();
    const bar = page.getByRole('button', { name: 'Bookmark A long walk' }).first();
    const [label, button] = [(await left.boundingBox())!, (await bar.boundingBox())!];
    expect(label.y + label.height).toBeLessThanOrEqual(button.y);
  });
});

test.describe('what comes next', () => {
  test('is the next in the list that the article was opened from, after a reload too', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/tags/maps/'));
    const titles = await page.locator('article.card .heading').allTextContents();
    await page.getByRole('link', { name: titles[1]!, exact: true }).click();
    const neighbours = page.getByRole('navigation', { name: 'Before and after' }).getByRole('link');
    await expect(neighbours).toHaveText([
      new RegExp(`Previous in .?maps.? *${titles[0]}$`),
      new RegExp(`Next in .?maps.? *${titles[2]}$`),
    ]);
    await neighbours.last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[2]!);
    await expect(neighbours.last()).toHaveText(new RegExp(`Next in .?maps.? *${titles[3]}$`));
    await page.reload();
    await expect(neighbours.last()).toHaveText(new RegExp(`Next in .?maps.? *${titles[3]}$`));
    await page.goBack();
    await expect(neighbours.last()).toHaveText(new RegExp(`Next in .?maps.? *${titles[2]}$`));
  });

  test('follows the filter of a list, and the catalog where there was none', async ({
    page,
    site,
    magazine,
  }) => {
    const titles = magazine.posts
      .filter(({ categories }) => categories.includes('Letters'))
      .map(({ title }) => title);
    await open(page, site.url('/?category=letters'));
    await expect(page.locator('article.card .heading')).toHaveText(titles);
    await page.getByRole('link', { name: titles[0]!, exact: true }).click();
    const neighbours = page.getByRole('navigation', { name: 'Before and after' }).getByRole('link');
    await expect(neighbours).toHaveText(new RegExp(`Next in .?Letters.? *${titles[1]}$`));
    await open(page, site.url('/'));
    await page.getByRole('link', { name: 'The second shelf' }).click();
    await expect(neighbours.first()).toHaveText(/^Older/);
  });
});
