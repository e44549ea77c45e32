import type { Locator, Page } from '@playwright/test';
import { untilWritten } from './network.ts';
import { expect, open, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

function section(page: Page, name: 'Bookmarks' | 'On this device'): Locator {
  return page.getByRole('region', { name });
}

function toast(page: Page): Locator {
  return page.locator('.toast');
}

/** The buttons stand beside the text, and again at its end. */
function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name }).first();
}

test.describe('bookmarks', () => {
  test('are set on a card and on an article, listed newest first, and still there after a reload', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/'));
    const onCard = button(page, 'Bookmark The second shelf');
    await expect(onCard).toHaveAttribute('aria-pressed', 'false');
    await onCard.click();
    await expect(button(page, 'Bookmarked The second shelf')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByRole('link', { name: 'A lamp for reading' }).click();
    await button(page, 'Bookmark A lamp for reading').click();
    await expect(button(page, 'Bookmarked A lamp for reading')).toBeVisible();
    await page.getByRole('link', { name: 'Library' }).click();
    const titles = section(page, 'Bookmarks').getByRole('link');
    await expect(titles).toHaveText(['A lamp for reading', 'The second shelf']);
    await expect(page).toHaveTitle('Library · The Lamp');
    await page.reload();
    await expect(titles).toHaveText(['A lamp for reading', 'The second shelf']);
    await titles.last().click();
    await expect(button(page, 'Bookmarked The second shelf')).toBeVisible();
  });

  test('are shown on cards and articles that are opened later', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    await button(page, 'Bookmark A lamp for reading').click();
    await expect(button(page, 'Bookmarked A lamp for reading')).toBeVisible();
    await untilWritten(page);
    await open(page, site.url('/categories/craft/'));
    await expect(button(page, 'Bookmarked A lamp for reading')).toBeVisible();
  });

  test('are taken away by a second press, which can be taken back', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    const set = button(page, 'Bookmark A lamp for reading');
    const taken = button(page, 'Bookmarked A lamp for reading');
    await set.click();
    await taken.click();
    await expect(toast(page)).toContainText('Bookmark removed.');
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await expect(taken).toBeVisible();
    await untilWritten(page);
    await page.reload();
    await expect(taken).toBeVisible();
  });

  test('are removed from the library, and come back with Undo to their place', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/'));
    for (const title of ['The second shelf', 'A long walk', 'A lamp for reading']) {
      await button(page, `Bookmark ${title}`).click();
      await expect(button(page, `Bookmarked ${title}`)).toBeVisible();
    }
    await page.getByRole('link', { name: 'Library' }).click();
    const titles = section(page, 'Bookmarks').getByRole('link');
    await section(page, 'Bookmarks').getByRole('button', { name: 'Remove A long walk' }).click();
    await expect(titles).toHaveText(['A lamp for reading', 'The second shelf']);
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await expect(titles).toHaveText(['A lamp for reading', 'A long walk', 'The second shelf']);
    await section(page, 'Bookmarks').getByRole('button', { name: 'Remove A long walk' }).click();
    await expect(titles).toHaveCount(2);
    await untilWritten(page);
    await page.reload();
    await expect(titles).toHaveText(['A lamp for reading', 'The second shelf']);
  });

  test('are there while a picture of the page does not come', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    await button(page, 'Bookmark A lamp for reading').click();
    await expect(button(page, 'Bookmarked A lamp for reading')).toBeVisible();
    await page.route(/\.(?:svg|png|jpe?g|webp)$/, () => undefined);
    await untilWritten(page);
    await page.goto(site.url(LAMP), { waitUntil: 'commit' });
    await expect(button(page, 'Bookmarked A lamp for reading')).toBeVisible();
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  });

  test.describe('without a worker', () => {
    test.use({ serviceWorkers: 'block' });

    test('are refused with a word where their code does not come, until it does', async ({
      page,
      site,
    }) => {
      await page.route('**/lectern/assets/device-*', (route) => route.abort());
      await open(page, site.url(LAMP));
      await button(page, 'Bookmark A lamp for reading').click();
      await expect(toast(page)).toContainText('Load the page again');
      await expect(button(page, 'Bookmark A lamp for reading')).toBeVisible();
      await page.unrouteAll();
      await button(page, 'Bookmark A lamp for reading').click();
      await expect(button(page, 'Bookmarked A lamp for reading')).toBeVisible();
    });
  });

  test('are shown in other tabs, too', async ({ page, context, site }) => {
    await open(page, site.url(LAMP));
    await button(page, 'Bookmark A lamp for reading').waitFor();
    const library = await context.newPage();
    await open(library, site.url('/library/'));
    await expect(library.getByText('No bookmarks yet.')).toBeVisible();
    await button(page, 'Bookmark A lamp for reading').click();
    await expect(section(library, 'Bookmarks').getByRole('link')).toHaveText('A lamp for reading');
    await section(library, 'Bookmarks')
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(button(page, 'Bookmark A lamp for reading')).toBeVisible();
    await button(page, 'Save offline').click();
    await expect(section(library, 'On this device').getByText('Saved')).toBeVisible();
  });

  test('that do not exist yet are explained', async ({ page, site }) => {
    await open(page, site.url('/library/'));
    await expect(page.getByText('No bookmarks yet.')).toBeVisible();
    await expect(page.getByText('No article is on this device yet.')).toBeVisible();
  });
});

test.describe('an article that is saved', () => {
  test('says how far it is, and then how large it is and that it was checked', async ({
    page,
    site,
  }) => {
    const { page: printed } = await site.pageData(LAMP);
    const cover = printed.kind === 'article' ? printed.article.image?.src : undefined;
    const release = site.hold(cover!.slice(1));
    await page.goto(site.url(LAMP), { waitUntil: 'commit' });
    await page.waitForFunction(() => window.isReading);
    await button(page, 'Save offline').click();
    await expect(button(page, /^Saving \d of 3$/)).toBeVisible();
    release();
    const saved = page.getByRole('button', { name: 'Saved', description: /^\d+ KB · verified$/ });
    await expect(saved.first()).toBeVisible();
    await page.getByRole('link', { name: 'Library' }).click();
    const item = section(page, 'On this device').getByRole('listitem');
    await expect(item).toHaveCount(1);
    await expect(item).toContainText('A lamp for reading');
    await expect(item).toContainText(/\d+ KB/);
  });

  test('has its text in the database and its pictures in the cache', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    await button(page, 'Save offline').click();
    await expect(page.getByRole('button', { name: 'Saved' }).first()).toBeVisible();
    const pictures = await page.evaluate(async () => {
      const cache = await caches.open('lectern-images:/');
      return (await cache.keys()).map(({ url }) => new URL(url).pathname).sort();
    });
    expect(pictures).toEqual([
      expect.stringMatching(/^\/lectern\/media\/lamp-/),
      expect.stringMatching(/^\/lectern\/media\/shelf-/),
    ]);
  });

  test('is removed, and comes back with Undo', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    await button(page, 'Save offline').click();
    const saved = page.getByRole('button', { name: 'Saved' }).first();
    await expect(saved).toBeVisible();
    await button(page, 'Remove from this device').click();
    await expect(toast(page)).toContainText('Removed from this device.');
    await expect(saved).toHaveCount(0);
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await expect(saved).toBeVisible();
    await untilWritten(page);
    await page.reload();
    await expect(saved).toBeVisible();
  });

  test('can be tried again when a picture did not come', async ({ page, site }) => {
    const { page: printed } = await site.pageData(LAMP);
    const cover = printed.kind === 'article' ? printed.article.image!.src : '';
    site.answer(cover.slice(1), { status: 500 });
    await open(page, site.url(LAMP));
    await button(page, 'Save offline').click();
    await expect(page.getByText('What arrived is not what was published').first()).toBeVisible();
    site.reset();
    await button(page, 'Try again').click();
    await expect(page.getByRole('button', { name: 'Saved' }).first()).toBeVisible();
  });
});

test('an article that was opened says that it is on the device, and moves nothing for it', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => (window.shifts! += list.getEntries().length)).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await open(page, site.url(LAMP));
    const notes = page.getByText('Kept for now').filter({ visible: true });
    await expect(notes).toHaveCount(width > 700 ? 2 : 1);
    expect(await page.evaluate(() => window.shifts)).toBe(0);
    // It came by itself, and is not said aloud.
    await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);
    await button(page, 'Save offline').click();
    await expect(page.getByRole('button', { name: 'Saved' }).first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /^\s*Saved ·/ })).toHaveCount(1);
    await expect(notes).toHaveCount(0);
    await button(page, 'Remove from this device').click();
    await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(1);
  }
});

test('on a phone what can be done with an article stays where it is, and no second tap removes it', async ({
  page,
  site,
}) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await open(page, site.url(LAMP));
    const bar = page.locator('.side .actions');
    const bookmark = bar.getByRole('button', { name: 'Bookmark' });
    const places = async () => {
      const boxes = await Promise.all(
        [bar, bookmark, bar.locator('.place')].map((part) => part.boundingBox()),
      );
      return boxes.map((box) => [box?.x, box?.y, box?.height]);
    };
    await expect(bar.getByText('Kept for now')).toBeVisible();
    const before = await places();
    await bookmark.click();
    await bar.getByRole('button', { name: 'Save offline' }).click();
    const saved = bar.getByRole('button', { name: 'Saved' });
    await expect(saved).toBeVisible();
    expect(await places()).toEqual(before);
    await saved.click({ force: true });
    await expect(saved).toBeVisible();
    await page.locator('.end').getByRole('button', { name: 'Remove from this device' }).click();
    await expect(toast(page)).toContainText('Removed from this device.');
    expect(await places()).toEqual(before);
    await bookmark.click();
  }
});

test('an article that was opened is on the device, and can be taken off it', async ({
  page,
  site,
}) => {
  await open(page, site.url('/'));
  await page.getByRole('link', { name: 'The second shelf' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The second shelf');
  await page.getByRole('link', { name: 'a lamp', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A lamp for reading');
  await page.getByRole('link', { name: 'Library' }).click();
  const titles = section(page, 'On this device').getByRole('link');
  await expect(titles).toHaveText(['A lamp for reading', 'The second shelf']);
  await button(page, 'Remove The second shelf').click();
  await expect(titles).toHaveText(['A lamp for reading']);
  await untilWritten(page);
  await page.reload();
  await expect(titles).toHaveText(['A lamp for reading']);
});
