import type { Locator, Page } from '@playwright/test';
import { goOffline, openWithWorker } from './network.ts';
import { expect, open, openEquipped, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';
const WALK = '/a-long-walk/';

function panel(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Text and theme' });
}

/** What a theme or a typeface is chosen by. */
function choice(page: Page, name: string): Locator {
  return panel(page).locator('label', { hasText: new RegExp(`${name}$`) });
}

async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Aa Text and theme' }).click();
  await expect(panel(page)).toBeVisible();
  return panel(page);
}

function text(page: Page): Locator {
  return page.locator('.prose p').first();
}

/** A property of an element as it is shown; lengths in pixels. */
function shown(element: Locator, property: string): Promise<string> {
  return element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
}

/** How light the page is, from 0 to 255. */
function ground(page: Page): Promise<number> {
  return page.evaluate(() => {
    const rgb = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)!;
    return Math.max(...rgb.slice(0, 3).map(Number));
  });
}

/** The typefaces in which the browser really sets the first element that a selector finds. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts.map(({ familyName }) => familyName);
}

/** As a slider is moved with keys: a step at a time. */
async function press(slider: Locator, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await slider.press(key);
}

test('a theme that was chosen holds against the system, on every page and after a reload', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, site.url('/'));
  await openPanel(page);
  await choice(page, 'Dark').click();
  await expect.poll(() => ground(page)).toBeLessThan(60);
  await open(page, site.url(LAMP));
  expect(await ground(page)).toBeLessThan(60);
  await expect((await openPanel(page)).getByRole('radio', { name: 'Dark' })).toBeChecked();
  await choice(page, 'System').first().click();
  await expect.poll(() => ground(page)).toBeGreaterThan(200);
  await page.reload();
  expect(await ground(page)).toBeGreaterThan(200);
});

test('what was chosen is there before the first paint, and nothing moves after it', async ({
  page,
  site,
}) => {
  await open(page, site.url(LAMP));
  const look = await openPanel(page);
  await press(look.getByRole('slider', { name: 'Size' }), 'ArrowRight', 5);
  await look.getByText('Sepia').click();
  await look.getByText('Hyperlegible').click();
  await expect.poll(() => shown(text(page), 'font-family')).toContain('Atkinson');
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => (window.shifts! += list.getEntries().length)).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(site.url(LAMP), { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  expect(await shown(text(page), 'font-size')).toBe('24px');
  await page.waitForLoadState('networkidle');
  expect(await fontsOf(page, '.prose p')).toEqual(['Atkinson Hyperlegible Next']);
  expect(await page.evaluate(() => window.shifts)).toBe(0);
});

test('the text changes while its controls are moved, by the keyboard alone', async ({
  page,
  site,
}) => {
  await open(page, site.url(WALK));
  await page.getByRole('button', { name: 'Aa Text and theme' }).focus();
  await page.keyboard.press('Enter');
  const look = panel(page);
  await expect(look).toBeVisible();
  const size = look.getByRole('slider', { name: 'Size' });
  expect(await shown(text(page), 'font-size')).toBe('19px');
  await press(size, 'ArrowRight', 3);
  await expect.poll(() => shown(text(page), 'font-size')).toBe('22px');
  await expect(size).toHaveAttribute('aria-valuetext', '22 px');
  await size.press('End');
  await expect.poll(() => shown(text(page), 'font-size')).toBe('32px');
  await size.press('Home');
  await expect.poll(() => shown(text(page), 'font-size')).toBe('14px');
  await press(look.getByRole('slider', { name: 'Line height' }), 'ArrowRight', 4);
  await expect.poll(() => shown(text(page), 'line-height')).toBe('28px');
  const width = (await text(page).boundingBox())!.width;
  await look.getByRole('slider', { name: 'Line length' }).press('Home');
  await expect.poll(async () => (await text(page).boundingBox())!.width).toBeLessThan(width * 0.7);
  await press(look.getByRole('slider', { name: 'Letter spacing' }), 'ArrowRight', 10);
  await expect.poll(() => shown(text(page), 'letter-spacing')).toBe('1.4px');
  await press(look.getByRole('slider', { name: 'Word spacing' }), 'ArrowRight', 10);
  await expect.poll(() => shown(text(page), 'word-spacing')).toBe('2.8px');
  await look.getByRole('checkbox', { name: 'Lines end evenly' }).press('Space');
  await expect.poll(() => shown(text(page), 'text-align')).toBe('justify');
  await look.getByRole('checkbox', { name: 'Divide long words' }).press('Space');
  await expect.poll(() => shown(text(page), 'hyphens')).toBe('manual');
  await look.getByRole('radio', { name: 'Serif', exact: true }).press('ArrowDown');
  await expect.poll(() => shown(text(page), 'font-family')).toContain('Seravek');
  await page.keyboard.press('Escape');
  await expect(look).toBeHidden();
  await expect(page.getByRole('button', { name: 'Aa Text and theme' })).toBeFocused();
});

test('everything is set back, and that is taken back', async ({ page, site }) => {
  await open(page, site.url(LAMP));
  const look = await openPanel(page);
  await look.getByText('Black').click();
  await look.getByRole('slider', { name: 'Size' }).press('End');
  await expect.poll(() => shown(text(page), 'font-size')).toBe('32px');
  await look.getByRole('button', { name: 'Reset all' }).click();
  await expect.poll(() => shown(text(page), 'font-size')).toBe('19px');
  await expect(look.getByRole('radio', { name: 'System' }).first()).toBeChecked();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(text(page), 'font-size')).toBe('32px');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'black');
});

test('a typeface is fetched when it is chosen, and is there without a network after that', async ({
  page,
  site,
}) => {
  const isFont = ({ path }: { path: string }): boolean => path.endsWith('.woff2');
  await openWithWorker(page, site, LAMP);
  await (await openPanel(page)).getByText('Sans serif').click();
  expect(site.asked.some(isFont)).toBe(false);
  await panel(page).getByText('OpenDyslexic').click();
  await expect.poll(() => shown(text(page), 'font-family')).toContain('OpenDyslexic');
  expect(await shown(page.locator('.byline').first(), 'font-family')).toContain('OpenDyslexic');
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await caches.open('lectern-fonts')).keys()).length),
    )
    .toBe(3);
  expect(site.asked.filter(isFont).every(({ path }) => path.includes('opendyslexic'))).toBe(true);
  await goOffline(page, site);
  await page.goto(site.url(LAMP));
  await page.waitForFunction(() => window.isReading);
  // The browser forgets the node it was asked for when the page has grown meanwhile.
  await expect(async () =>
    expect(await fontsOf(page, '.prose p')).toEqual(['OpenDyslexic']),
  ).toPass();
});

test('a typeface that cannot be had is told, and the text stays as it is', async ({
  page,
  site,
}) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await open(page, site.url(LAMP));
  await (await openPanel(page)).getByText('Hyperlegible').click();
  await expect(page.getByText('This typeface could not be loaded.')).toBeVisible();
  await expect(panel(page).getByRole('radio', { name: 'Serif', exact: true })).toBeChecked();
  expect(await shown(text(page), 'font-family')).not.toContain('Atkinson');
});

test('other tabs show what is chosen in one', async ({ page, site, context }) => {
  await openWithWorker(page, site, LAMP);
  const other = await context.newPage();
  await openEquipped(other, site.url(WALK));
  await page.bringToFront();
  const look = await openPanel(page);
  await look.getByText('Sepia').click();
  await look.getByRole('slider', { name: 'Size' }).press('End');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect.poll(() => shown(text(other), 'font-size')).toBe('32px');
  await look.getByText('Black').click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'black');
});

test('what was kept by others is not trusted', async ({ page, site }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'lectern:text',
      '--text-size:url(/x);--ground:red;color:red;--text-letters:.05em',
    );
    localStorage.setItem('lectern:theme', '"><img>');
    localStorage.setItem('lectern:fonts', '[["x","url(https://example.org/x.woff2)",{}]]');
  });
  await open(page, site.url(LAMP));
  expect(await page.locator('html').getAttribute('style')).toBe('--text-letters: .05em;');
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  expect(await shown(text(page), 'font-size')).toBe('19px');
  expect(await ground(page)).toBeGreaterThan(200);
});

test('keys make the text larger and smaller, and say so', async ({ page, site }) => {
  await open(page, site.url(LAMP));
  await page.keyboard.press('+');
  await expect(page.getByText('Size: 20 px')).toBeVisible();
  await expect.poll(() => shown(text(page), 'font-size')).toBe('20px');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(() => shown(text(page), 'font-size')).toBe('18px');
});

test('the masthead comes back when a reader goes back up', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openEquipped(page, site.url(WALK));
  const button = page.getByRole('button', { name: 'Aa Text and theme' });
  // A wheel that turns while the page still glides would only shorten its way.
  const expectAt = (top: number) => expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
  await page.mouse.move(600, 300);
  await page.mouse.wheel(0, 900);
  await expectAt(900);
  await expect(button).not.toBeInViewport();
  await page.mouse.wheel(0, -120);
  await expectAt(780);
  await expect(button).toBeInViewport();
  await page.mouse.wheel(0, 120);
  await expect(button).not.toBeInViewport();
});

test.describe('the text alone', () => {
  test('is shown by a key, has its controls when they are looked for, and is left with Escape', async ({
    page,
    site,
  }) => {
    await open(page, site.url(LAMP));
    const bookmark = page.getByRole('button', { name: 'Bookmark A lamp for reading' }).first();
    await bookmark.focus();
    await page.keyboard.press('f');
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(bookmark).toBeHidden();
    await expect(text(page)).toBeVisible();
    await expect(page.getByText('Esc leaves')).toBeVisible();
    const leave = page.getByRole('button', { name: 'Show everything' });
    await page.mouse.move(300, 300);
    await page.mouse.move(400, 360, { steps: 3 });
    await expect(leave.locator('..')).toHaveCSS('opacity', '1');
    await (await openPanel(page)).getByText('Sepia').click();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(page.getByRole('banner')).toBeHidden();
    // In a real window the browser itself takes this for the end of the full screen.
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await page.keyboard.press('Escape');
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(bookmark).toBeFocused();
  });

  test('is entered from the panel, and left by its button and by moving on', async ({
    page,
    site,
  }) => {
    await open(page, site.url(LAMP));
    await (await openPanel(page)).getByRole('button', { name: 'Only the text' }).click();
    await expect(page.getByRole('banner')).toBeHidden();
    await page.getByRole('button', { name: 'Show everything' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('banner')).toBeVisible();
    await page.keyboard.press('f');
    await expect(page.getByRole('banner')).toBeHidden();
    await page.keyboard.press('u');
    await expect(page.getByRole('banner')).toBeVisible();
  });

  test('stays when it is entered anew while the browser still leaves the whole screen', async ({
    page,
    site,
  }) => {
    await open(page, site.url(LAMP));
    const isWholeScreen = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isWholeScreen).toBe(true);
    await page.evaluate(() => {
      const exit = document.exitFullscreen.bind(document);
      document.exitFullscreen = async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await exit();
        document.documentElement.classList.add('has-left');
      };
    });
    await page.keyboard.press('f');
    await expect(page.getByRole('banner')).toBeVisible();
    await page.keyboard.press('f');
    await expect(page.locator('html')).toHaveClass('has-left');
    await expect.poll(isWholeScreen).toBe(true);
    await expect(page.getByRole('banner')).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the controls lie under the thumb, and leave the text in sight', async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, site.url(LAMP));
    const button = page.getByRole('button', { name: 'Aa Text and theme' });
    await expect(button).toHaveCount(1);
    const { y } = (await button.boundingBox())!;
    expect(y).toBeGreaterThan(760);
    await button.tap();
    await expect(panel(page)).toBeVisible();
    const box = (await panel(page).boundingBox())!;
    expect(box.y).toBeGreaterThan(844 * 0.3);
    expect(Math.round(box.y + box.height)).toBe(844);
    const small = await panel(page)
      .locator('button, input[type="range"], label:has(input)')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.getBoundingClientRect().height < 43.5)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
    expect(small).toEqual([]);
    await page.touchscreen.tap(200, 100);
    await expect(panel(page)).toBeHidden();
    await page.getByRole('banner').getByRole('link').first().tap();
    await expect(page.locator('article.card').first()).toBeVisible();
    await expect(button).toHaveCount(1);
    await button.tap();
    await expect(panel(page)).toBeVisible();
  });
});

test('paper has the text, and where its links lead, in black on white', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('lectern:theme', 'black'));
  await open(page, site.url(LAMP));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // The style for paper comes after the page.
  await expect.poll(() => ground(page)).toBeGreaterThan(240);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  const link = page.locator('.prose a[href^="http"]').first();
  const after = () => link.evaluate((node) => getComputedStyle(node, '::after').content);
  await expect.poll(after).toContain('http');
});
