import type { Locator, Page } from '@playwright/test';
import { expect, open, openEquipped, test } from './test.ts';

const WALK = '/a-long-walk/';
const LAMP = '/a-lamp-for-reading/';

test.describe('code', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied whole, as a keyboard asks for it, and says so', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    const code = page.locator('.prose pre');
    await code.scrollIntoViewIfNeeded();
    const before = await code.boundingBox();
    const text = await code.textContent();
    await code.getByRole('button', { name: 'Copy' }).press('Enter');
    await expect(code.getByRole('button', { name: 'Copied' })).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text!.trimEnd());
    expect(await code.textContent()).toBe(text);
    expect(await code.boundingBox()).toEqual(before);
    await expect(code.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
  });
});

test('lines that are too long are wrapped by a switch, which is there for them alone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, site.url(WALK));
  const code = page.getByRole('group', { name: 'Code' });
  const wrap = page.getByRole('button', { name: 'Wrap lines' });
  const isTooWide = (): Promise<boolean> =>
    page.locator('.prose pre').evaluate((pre) => pre.scrollWidth > pre.clientWidth);
  await expect(code).toHaveAttribute('tabindex', '0');
  expect(await isTooWide()).toBe(true);
  await wrap.click();
  await expect(wrap).toHaveAttribute('aria-pressed', 'true');
  expect(await isTooWide()).toBe(false);
  await wrap.click();
  expect(await isTooWide()).toBe(true);
  await page.setViewportSize({ width: 1800, height: 800 });
  await expect(wrap).toHaveCount(1);
  await open(page, site.url(LAMP));
  await page.locator('.prose pre').scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Copy' })).toBeAttached();
  await expect(wrap).toHaveCount(0);
});

test('a table that is wider than the window is a group with a name, which a keyboard reaches', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, site.url(WALK));
  const table = page.getByRole('group', { name: 'Table' });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1440, height: 800 });
  await open(page, site.url(WALK));
  await expect(page.locator('.prose .table:not([tabindex])')).toBeVisible();
});

test('a note stands beside its reference, and the focus returns to that', async ({
  page,
  site,
}) => {
  // A press beside what still moves would close it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEquipped(page, site.url(LAMP));
  const reference = page.locator('#fnref\\:1');
  const note = page.getByRole('dialog', { name: 'Note 1' });
  await reference.press('Enter');
  await expect(note).toContainText('Otherwise the flame grows horns.');
  expect(new URL(page.url()).hash).toBe('');
  await expect(note).not.toContainText('↩');
  const [at, beside] = [await reference.boundingBox(), await note.boundingBox()];
  expect(Math.abs(beside!.y - at!.y)).toBeLessThan(beside!.height + 2 * at!.height);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(reference).toBeFocused();
  await reference.click();
  await note.getByRole('link', { name: 'Show among the notes' }).click();
  await expect(note).toBeHidden();
  await expect(page.locator('#fn\\:1')).toBeInViewport();
});

test('what is read in focus has its notes and pictures, which are closed before the focus is left', async ({
  page,
  site,
}) => {
  await openEquipped(page, site.url(LAMP));
  await page.keyboard.press('f');
  const leave = page.getByRole('button', { name: 'Show everything' });
  await expect(leave).toBeAttached();
  await page.locator('#fnref\\:1').press('Enter');
  const note = page.getByRole('dialog', { name: 'Note 1' });
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.getByRole('button', { name: 'Enlarge: A lamp on a table.' }).press('Enter');
  const picture = page.getByRole('dialog', { name: 'Picture 1 of 2' });
  await expect(picture).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(picture).toBeHidden();
  await expect(leave).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(leave).toHaveCount(0);
});

test('nothing of the tools is in the text, nor on paper', async ({ page, site }) => {
  await openEquipped(page, site.url(LAMP));
  const tools = page.locator('.prose [data-ui]');
  for (const part of ['pre', 'h2', 'figure']) {
    await page.locator(`.prose ${part}`).first().scrollIntoViewIfNeeded();
    await expect(page.locator(`.prose ${part} [data-ui]`).first()).toBeAttached();
  }
  expect((await tools.allTextContents()).join('')).toBe('');
  await page.emulateMedia({ media: 'print' });
  await expect(tools.filter({ visible: true })).toHaveCount(0);
});

test('without script a reference leads to its note', async ({ site, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url(LAMP));
  await page.locator('#fnref\\:1').click();
  await expect(page.locator('#fn\\:1')).toBeInViewport();
  await context.close();
});

test('a picture opens large, is zoomed and followed by the next one with keys, and gives the focus back', async ({
  page,
  site,
}) => {
  await openEquipped(page, site.url(LAMP));
  const shelf = page.getByRole('button', { name: 'Enlarge: A shelf with seven books.' });
  const large = page.getByRole('dialog').getByRole('img');
  await page.getByRole('img', { name: 'A shelf' }).scrollIntoViewIfNeeded();
  await shelf.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Picture 2 of 2' })).toBeVisible();
  await expect(large).toHaveAccessibleName('A shelf with seven books.');
  const whole = await large.boundingBox();
  await page.keyboard.press('+');
  await expect.poll(async () => (await large.boundingBox())!.width).toBeGreaterThan(whole!.width);
  await page.keyboard.press('0');
  expect(await large.boundingBox()).toEqual(whole);
  await large.dblclick();
  await expect.poll(async () => (await large.boundingBox())!.width).toBeGreaterThan(whole!.width);
  await page.keyboard.press('ArrowRight');
  await expect(large).toHaveAccessibleName('A lamp on a table.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(shelf).toBeFocused();
});

test.describe('an address', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('of a heading is copied by the link beside it, and the heading is called what it was', async ({
    page,
    site,
  }) => {
    await openEquipped(page, site.url(LAMP));
    const heading = page.getByRole('heading', { name: 'The wick', exact: true });
    await heading.scrollIntoViewIfNeeded();
    await heading.getByRole('link', { name: 'Copy the link to this section' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(site.url(`${LAMP}#the-wick`));
    expect(page.url()).toBe(copied);
    await expect(heading).toHaveText('The wick');
  });

  test('of an article is shared at its end and from the palette', async ({ page, site }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await openEquipped(page, site.url(WALK));
    await page.getByRole('navigation', { name: 'Before and after' }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Share this article' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url(WALK));
    await open(page, site.url('/'));
    await page.getByRole('link', { name: 'A lamp for reading' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A lamp for reading');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('share this');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url(LAMP));
  });

  test('of a quote leads to the quote', async ({ page, site }) => {
    await openEquipped(page, site.url(WALK));
    await page.evaluate(() => {
      const last = document.querySelector('.prose')?.lastElementChild;
      if (last) getSelection()?.selectAllChildren(last);
    });
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.getByRole('button', { name: 'Share a link to this passage' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const words = 'At the end stood the lamp in the window.';
    expect(copied).toBe(site.url(`${WALK}#:~:text=${encodeURIComponent(words)}`));
    await page.goto('about:blank');
    await open(page, copied);
    await expect(page.getByText(words)).toBeInViewport();
  });
});

test.describe('where a link leads', () => {
  const SECOND_SHELF = { name: 'the second shelf' };

  function preview(page: Page): Locator {
    return page.locator('.preview');
  }

  /** Long after one would have come. */
  async function expectNoPreview(page: Page): Promise<void> {
    await page.waitForTimeout(1000);
    await expect(preview(page)).toHaveCount(0);
  }

  test('is shown to a pointer that rests on it and may go there, until Escape', async ({
    page,
    site,
  }) => {
    await openEquipped(page, site.url(LAMP));
    const link = page.locator('.prose').getByRole('link', { name: 'a long walk' });
    await link.hover();
    await expect(preview(page)).toContainText('Forty miles with a book, most of them straight on.');
    await expect(preview(page)).toContainText(/\d+ min read/);
    const [at, beside] = [(await link.boundingBox())!, (await preview(page).boundingBox())!];
    expect(beside.y >= at.y + at.height || beside.y + beside.height <= at.y).toBe(true);
    await preview(page).hover();
    await page.waitForTimeout(600);
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(preview(page)).toHaveCount(0);
    await page.mouse.move(0, 0);
    await link.hover();
    await expect(preview(page)).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(preview(page)).toHaveCount(0);
    await link.hover();
    await preview(page).getByRole('link', { name: 'A long walk' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A long walk');
    await expect(preview(page)).toHaveCount(0);
  });

  test('is not shown to who passes over it or follows it, nor of pages that are no articles', async ({
    page,
    site,
  }) => {
    await openEquipped(page, site.url(LAMP));
    const prose = page.locator('.prose');
    await prose.getByRole('link', { name: 'a long walk' }).hover();
    for (const name of ['elsewhere', 'a plan of the lamp', 'what the wick does']) {
      await prose.getByRole('link', { name }).hover();
    }
    await expectNoPreview(page);
    await prose.getByRole('link', SECOND_SHELF).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The second shelf');
    await expectNoPreview(page);
  });

  test('is shown and said by a key, and closed before the focus mode is left', async ({
    page,
    site,
  }) => {
    await openEquipped(page, site.url(LAMP));
    await page.keyboard.press('f');
    const leave = page.getByRole('button', { name: 'Show everything' });
    await expect(leave).toBeAttached();
    const link = page.locator('.prose').getByRole('link', SECOND_SHELF);
    await link.focus();
    await expectNoPreview(page);
    await page.keyboard.press('p');
    await expect(preview(page)).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: /The second shelf\..*min read/ }),
    ).toBeAttached();
    await expect(link).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(preview(page)).toHaveCount(0);
    await expect(leave).toBeAttached();
  });

  test('is not shown where nothing can be known of it, and a key says so', async ({
    page,
    site,
  }) => {
    await openEquipped(page, site.url(LAMP));
    const link = page.locator('.prose').getByRole('link', { name: 'a page that nobody wrote' });
    await link.focus();
    await page.keyboard.press('p');
    await expect(page.getByRole('status').filter({ hasText: 'Nothing is known' })).toBeAttached();
    await expect(preview(page)).toHaveCount(0);
  });

  test.describe('with a finger', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

    test('is shown where it stays, until the page is touched elsewhere', async ({ page, site }) => {
      await openEquipped(page, site.url(LAMP));
      const link = page.locator('.prose').getByRole('link', SECOND_SHELF);
      await link.click({ trial: true });
      const { x, y, height } = (await link.boundingBox())!;
      const touch = await page.context().newCDPSession(page);
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x: x + 10, y: y + height / 2 }],
      });
      await expect(preview(page)).toBeVisible();
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.waitForTimeout(600);
      await expect(preview(page)).toBeVisible();
      const { x: left, width } = (await preview(page).boundingBox())!;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(390);
      await page.touchscreen.tap(200, 60);
      await expect(preview(page)).toHaveCount(0);
    });
  });
});
