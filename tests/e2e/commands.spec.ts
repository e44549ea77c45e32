import type { Locator, Page } from '@playwright/test';
import { goOffline, openWithWorker, recordsIn } from './network.ts';
import { expect, isSamePage, markPage, open, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

function palette(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search, or choose what to do' });
}

function field(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search, or choose what to do' });
}

function help(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Keys' });
}

/** What Enter would choose. */
function chosen(page: Page): Locator {
  return palette(page).getByRole('option', { selected: true });
}

function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

test('with keys alone one goes down the list, into an article, on to the next and back', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await open(page, site.url('/'));
  await markPage(page);
  const card = (nth: number): Locator =>
    page.getByRole('link', { name: posts[nth]!.title, exact: true });
  await page.keyboard.press('j');
  await expect(card(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(card(1)).toBeFocused();
  await expect(card(1)).toBeInViewport();
  await page.keyboard.press('o');
  await expect(heading(page)).toHaveText(posts[1]!.title);
  await expect(page.getByRole('navigation', { name: 'Before and after' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(heading(page)).toHaveText(posts[2]!.title);
  await expect(page.getByRole('navigation', { name: 'Before and after' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(heading(page)).toHaveText(posts[1]!.title);
  await page.keyboard.press('u');
  await expect(page).toHaveURL(site.url('/'));
  await expect(card(1)).toBeFocused();
  expect(await isSamePage(page)).toBe(true);
});

test('the next card is reached beyond those that were printed', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await open(page, site.url('/'));
  for (let nth = 0; nth < 20; nth += 1) {
    await page.keyboard.press('j');
    const title = posts[nth]!.title;
    await expect(page.getByRole('link', { name: title, exact: true })).toBeFocused();
  }
});

test('a key bookmarks the card that has the focus, and the article that is open', async ({
  page,
  site,
}) => {
  await open(page, site.url('/'));
  await page.locator(`[data-address="${LAMP}"] :is(h2, h3) a`).focus();
  await page.keyboard.press('s');
  await expect(page.getByRole('status').getByText('Bookmarked')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(heading(page)).toHaveText('Library');
  const bookmarks = page.getByRole('region', { name: 'Bookmarks' }).getByRole('link');
  await expect(bookmarks).toHaveText(['A lamp for reading']);
  await page.keyboard.press('j');
  await expect(bookmarks).toBeFocused();
  await page.keyboard.press('o');
  await expect(heading(page)).toHaveText('A lamp for reading');
  await page.keyboard.press('s');
  await expect(page.getByText('Bookmark removed.')).toBeVisible();
});

test('a key marks what is open, or the card with the focus, as read or as unread', async ({
  page,
  site,
}) => {
  const companion = page.waitForRequest(/companion/);
  await open(page, site.url('/'));
  await companion;
  const card = page.locator(`[data-address="${LAMP}"]`);
  await card.locator(':is(h2, h3) a').focus();
  await expect(async () => {
    await page.keyboard.press('m');
    await expect(page.getByText('Marked as read.')).toBeVisible({ timeout: 200 });
  }).toPass();
  await expect(card).toContainText('already read');
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByRole('listitem')).toHaveText(/A lamp for reading\s*Read/);
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await expect(page).toHaveURL(site.url('/?progress=unread'));
  await expect(card).toHaveCount(0);
  await open(page, site.url(LAMP));
  await expect(async () => {
    await page.keyboard.press('m');
    await expect(page.getByText('Marked as unread.')).toBeVisible({ timeout: 200 });
  }).toPass();
  // It is shown a moment before it lies on the device.
  const progress = async (): Promise<number[]> =>
    (await recordsIn<{ progress: number }>(page, 'history')).map((one) => one.progress);
  await expect.poll(progress).toEqual([0]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(progress).toEqual([1]);
  await open(page, site.url('/'));
  await expect(card).toContainText('already read');
});

test('the space bar goes down the page, and on to the older article from its end', async ({
  page,
  site,
  magazine: { posts },
}) => {
  const at = posts.findIndex(({ title }) => title === 'A lamp for reading');
  await open(page, site.url(LAMP));
  await expect(page.getByRole('navigation', { name: 'Before and after' })).toBeVisible();
  await page.setViewportSize({ width: 800, height: 300 });
  await page.keyboard.press('Space');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(heading(page)).toHaveText(posts[at]!.title);
  await page.keyboard.press('End');
  await expect(async () => {
    await page.keyboard.press('Space');
    await expect(heading(page)).toHaveText(posts[at + 1]!.title, { timeout: 300 });
  }).toPass();
});

test('the theme changes with a key, and is said', async ({ page, site }) => {
  await open(page, site.url('/'));
  await page.keyboard.press('t');
  await expect(page.getByText('Theme: Light')).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
});

test.describe('the palette', () => {
  test('finds articles, tags, pages and actions together, and marks what was typed', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/'));
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type('lett');
    const options = palette(page).getByRole('option');
    await expect(options.filter({ hasText: 'Category' })).toHaveText(/Letters.*\d+ articles/);
    await expect(options.filter({ hasText: 'Tag' })).toHaveText(/letters.*\d+ articles/);
    await expect(options.last()).toContainText('Search all articles for “lett”');
    await expect(options.first().locator('mark')).toHaveText(/lett/i);
    await expect(palette(page).getByRole('status')).toHaveText(/^\d+ results$/);
    await field(page).fill('theme dark');
    await expect(chosen(page)).toContainText('Theme: Dark');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('does with a list all that its filter can: sorts, lays out, keeps and clears', async ({
    page,
    site,
  }) => {
    const choose = async (text: string, entry: string | RegExp): Promise<void> => {
      await page.keyboard.press('/');
      await field(page).fill(text);
      await expect(chosen(page)).toContainText(entry);
      await page.keyboard.press('Enter');
      await expect(palette(page)).toBeHidden();
    };
    await open(page, site.url('/?tag=maps'));
    await choose('oldest', 'Sort by: Oldest first');
    await expect(page).toHaveURL(site.url('/?tag=maps&sort=oldest'));
    await choose('compact', 'Show as: Compact list');
    await expect(page.locator('html')).toHaveAttribute('data-layout', 'compact');
    await choose('smart list', 'Keep this list as a smart list');
    await expect(page.getByText('Kept as “maps, Oldest first”')).toBeVisible();
    await choose('clear all', 'Clear all filters');
    await expect(page).toHaveURL(site.url('/?sort=oldest'));
    await choose('maps, old', /maps, Oldest first.*Smart list/);
    await expect(page).toHaveURL(site.url('/?tag=maps&sort=oldest'));
    await choose('filter', 'Filter this list');
    const panel = page.getByRole('dialog', { name: 'Filter' });
    await expect(
      panel.getByRole('button', { name: 'maps, Oldest first', exact: true }),
    ).toBeVisible();
    await expect(panel.getByRole('combobox', { name: 'Show as' })).toHaveValue('compact');
  });

  test('finds years, languages, reading times and what is unread, and narrows the list to them', async ({
    page,
    site,
    magazine: { posts },
  }) => {
    await open(page, site.url(LAMP));
    await page.keyboard.press('/');
    await field(page).fill('2021');
    const year = posts.filter(({ date }) => date.startsWith('2021')).length;
    await expect(palette(page).getByRole('option', { name: /^2021 Year/ })).toContainText(
      `${year} articles`,
    );
    await field(page).fill('up to 3');
    await expect(chosen(page)).toContainText('Up to 3 minutes');
    await field(page).fill('persian');
    await expect(palette(page).getByRole('option', { name: /^Persian Language/ })).toBeVisible();
    await field(page).fill('2021');
    await palette(page)
      .getByRole('option', { name: /^2021 Year/ })
      .click();
    await expect(page).toHaveURL(site.url('/?year=2021'));
    await expect(page.getByRole('button', { name: 'Remove 2021' })).toBeVisible();
    await page.keyboard.press('/');
    await expect(palette(page).getByRole('option').first()).toContainText('2021');
  });

  test('is gone through with arrows, Home and End, and opens what was chosen', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/'));
    await markPage(page);
    await page.keyboard.press('Control+k');
    await field(page).fill('lamp');
    const options = palette(page).getByRole('option');
    await expect(chosen(page)).toContainText('A lamp for reading');
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    const last = await options.last().getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', last!);
    await page.keyboard.press('Home');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('A lamp for reading');
    await expect(heading(page)).toBeFocused();
    expect(await isSamePage(page)).toBe(true);
    await page.keyboard.press('/');
    await expect(palette(page).getByRole('option').first()).toContainText('A lamp for reading');
  });

  test('opens in another tab with Ctrl, and stays', async ({ page, site, context }) => {
    await open(page, site.url('/'));
    await page.keyboard.press('/');
    await field(page).fill('library');
    await expect(chosen(page)).toContainText('Library');
    const opened = context.waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    await expect(await opened).toHaveURL(site.url('/library/'));
    await expect(palette(page)).toBeVisible();
  });

  test('asks the whole site for what was typed', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    await page.keyboard.press('/');
    await field(page).fill('river & sea');
    await expect(chosen(page)).toContainText('Search all articles for “river & sea”');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(site.url('/?q=river%20%26%20sea'));
  });

  test('gives the focus back when it is closed', async ({ page, site }) => {
    await open(page, site.url('/'));
    await page.keyboard.press('j');
    const link = page.locator(':focus');
    const title = await link.textContent();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeHidden();
    await expect(page.locator(':focus')).toHaveText(title!);
  });

  test('does with the card what was chosen for it', async ({ page, site }) => {
    await open(page, site.url('/'));
    await page.locator(`[data-address="${LAMP}"] :is(h2, h3) a`).focus();
    await page.keyboard.press('/');
    await field(page).fill('bookmark, or');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Bookmarked A lamp for reading' })).toBeVisible();
  });

  test('takes what is typed before it has come for nothing else', async ({ page, site }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/lectern/assets/commands*.js', async (route) => {
      await held;
      await route.continue();
    });
    await open(page, site.url('/'));
    await page.keyboard.press('/');
    await page.keyboard.press('t');
    release();
    await expect(palette(page)).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
  });

  test.describe('on a phone', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test('is opened by a button, and leads to the keys', async ({ page, site }) => {
      await open(page, site.url(LAMP));
      await page.getByRole('button', { name: 'Search' }).tap();
      await expect(field(page)).toBeFocused();
      await field(page).fill('book');
      await palette(page).getByRole('option').filter({ hasText: 'Tag' }).tap();
      await expect(heading(page)).toHaveText('books');
      await page.getByRole('button', { name: 'Search' }).tap();
      await palette(page).getByRole('button', { name: 'Keys' }).tap();
      await expect(help(page)).toBeVisible();
      await help(page).getByRole('button', { name: 'Close' }).tap();
      await expect(help(page)).toBeHidden();
    });
  });
});

test.describe('the sheet of keys', () => {
  test('is shown by a key, names all of them, and switches off those that are pressed alone', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/'));
    await page.keyboard.press('?');
    await expect(
      help(page).getByRole('term').filter({ hasText: 'Back to the list' }),
    ).toBeVisible();
    await expect(help(page).getByText('Ctrl', { exact: true })).toBeVisible();
    await help(page).getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await expect(help(page)).toBeHidden();
    await page.keyboard.press('t');
    await page.keyboard.press('/');
    await page.keyboard.press('j');
    await open(page, site.url('/'));
    await page.keyboard.press('t');
    await page.keyboard.press('Control+k');
    await expect(palette(page)).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
    await palette(page).getByRole('button', { name: 'Keys' }).click();
    await help(page).getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await expect(help(page)).toBeHidden();
    await page.keyboard.press('t');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });
});

test('a key that is pressed while a sheet is closing is heard', async ({ page, site }) => {
  await open(page, site.url('/'));
  await page.keyboard.press('?');
  await help(page).getByRole('checkbox').focus();
  // The browser says in a task of its own that it was closed, and moves the focus with the next frame.
  await page.evaluate(() => {
    const press = (key: string) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    document.querySelector<HTMLDialogElement>('dialog[open]')!.close();
    press('t');
    press('?');
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(help(page)).toBeVisible();
});

test('who goes from the palette to the keys is afterwards where the palette was opened', async ({
  page,
  site,
}) => {
  await open(page, site.url('/'));
  await page.getByRole('link', { name: 'A lamp for reading', exact: true }).focus();
  await page.keyboard.press('Control+k');
  await palette(page).getByRole('button', { name: 'Keys' }).click();
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'A lamp for reading', exact: true })).toBeFocused();
});

test('no key does anything in a field or while something stands before the page', async ({
  page,
  site,
}) => {
  await open(page, site.url('/'));
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toHaveCount(0);
  await page.getByRole('dialog', { name: 'Filter' }).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('nothing of it comes before it is used, and it works without a network after that', async ({
  page,
  site,
}) => {
  await openWithWorker(page, site, LAMP);
  await page.waitForLoadState('networkidle');
  const isAsked = (destination: string): boolean =>
    site.asked.some((one) => one.path.includes('/commands') && one.destination === destination);
  expect(isAsked('script')).toBe(false);
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await goOffline(page, site);
  await page.goto(site.url(LAMP));
  await page.waitForFunction(() => window.isReading);
  await page.keyboard.press('/');
  await field(page).fill('lamp');
  await expect(chosen(page)).toContainText('A lamp for reading');
});

test('what cannot be fetched is told, and comes when it can be', async ({ page, site }) => {
  await page.route('**/lectern/assets/commands*', (route) => route.abort());
  await open(page, site.url('/'));
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('This could not be loaded.')).toBeVisible();
  await page.unroute('**/lectern/assets/commands*');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(palette(page)).toBeVisible();
});
