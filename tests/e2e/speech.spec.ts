import type { Locator, Page } from '@playwright/test';
import { expect, openEquipped, test } from './test.ts';
import { ANN, BEN, CLOUD, giveVoices } from './voices.ts';

const WALK = '/a-long-walk/';

function bar(page: Page): Locator {
  return page.getByRole('group', { name: 'Reading aloud' });
}

function lastSaid(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.said?.at(-1)?.text);
}

function marked(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])].map((range) => (range as Range).toString()).join(''),
  );
}

test.describe('an article is read aloud', () => {
  test('from its title on, sentence by sentence, with what is read marked', async ({
    page,
    site,
  }) => {
    await giveVoices(page, ANN, BEN);
    await openEquipped(page, site.url(WALK));
    await page.getByRole('button', { name: 'Aa' }).first().click();
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect(bar(page)).toBeVisible();
    await expect.poll(() => lastSaid(page)).toBe('A long walk');
    await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeFocused();
    await page.evaluate(() => window.endSentence?.());
    await expect.poll(() => lastSaid(page)).not.toBe('A long walk');
    const second = await lastSaid(page);
    expect(await marked(page)).toBe(second);
    await bar(page).getByRole('button', { name: 'Sentence before' }).click();
    await expect.poll(() => lastSaid(page)).toBe('A long walk');
    await bar(page).getByRole('button', { name: 'Next sentence' }).click();
    await expect.poll(() => lastSaid(page)).toBe(second);
  });

  test('is stopped and gone on with by a key, and ends with Escape or when one leaves', async ({
    page,
    site,
  }) => {
    await giveVoices(page, ANN);
    await openEquipped(page, site.url(WALK));
    await page.keyboard.press('l');
    await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    const count = (): Promise<number | undefined> => page.evaluate(() => window.said?.length);
    await page.keyboard.press('l');
    await expect(bar(page).getByRole('button', { name: 'Go on reading aloud' })).toBeVisible();
    expect(await count()).toBe(1);
    await page.evaluate(() => window.endSentence?.());
    expect(await count()).toBe(1);
    await page.keyboard.press('l');
    await expect.poll(count).toBe(2);
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    expect(await marked(page)).toBe('');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('l');
    await expect(bar(page)).toBeVisible();
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
  });

  test('as fast and by whom the reader likes, the next time too', async ({ page, site }) => {
    await giveVoices(page, ANN, BEN);
    await openEquipped(page, site.url(WALK));
    await page.keyboard.press('l');
    await bar(page).getByLabel('Speed').selectOption('1.5×');
    await bar(page).getByLabel('Voice').selectOption('Ben');
    const last = (): Promise<unknown> => page.evaluate(() => window.said?.at(-1));
    const ben = { text: 'A long walk', rate: 1.5, voice: 'Ben' };
    await expect.poll(last).toEqual(ben);
    await openEquipped(page, site.url(WALK));
    await page.keyboard.press('l');
    await expect.poll(last).toEqual(ben);
  });

  test('from where one reads, and is followed to where it goes on', async ({ page, site }) => {
    await giveVoices(page, ANN);
    await openEquipped(page, site.url(WALK));
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 3000);
    await page.waitForFunction(() => scrollY > 2900);
    await page.keyboard.press('l');
    await expect.poll(() => lastSaid(page)).toBeDefined();
    const isInSight = (): Promise<boolean> =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('spoken') ?? [];
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    // The page goes there gently.
    await expect.poll(isInSight).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2500);
    const before = await page.evaluate(() => scrollY);
    for (let nth = 0; nth < 40; nth++) await page.evaluate(() => window.endSentence?.());
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expect.poll(isInSight).toBe(true);
  });

  test('by a voice of the network only when it was chosen', async ({ page, site }) => {
    await giveVoices(page, CLOUD);
    await openEquipped(page, site.url(WALK));
    await page.keyboard.press('l');
    await expect(bar(page).getByRole('status')).toContainText('the text goes to those');
    expect(await page.evaluate(() => window.said?.length)).toBe(0);
    await bar(page).getByLabel('Voice').selectOption('Cloud (over the network)');
    await expect.poll(() => lastSaid(page)).toBe('A long walk');
    await expect(bar(page).getByRole('status')).toHaveText('');
  });

  test('by controls that a phone has room for, however long the name of a voice is', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await giveVoices(page, { ...ANN, name: 'Ann, English of the United Kingdom (enhanced)' }, BEN);
    await openEquipped(page, site.url(WALK));
    await page.keyboard.press('l');
    const close = (await bar(page).getByRole('button', { name: 'Close' }).boundingBox())!;
    expect(close.x + close.width).toBeLessThanOrEqual(320);
    const speed = (await bar(page).getByLabel('Speed').boundingBox())!;
    expect(speed.width).toBeGreaterThan(36);
  });

  test('beside what else stands over the end of the page', async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await giveVoices(page, ANN);
    await openEquipped(page, site.url('/a-lamp-for-reading/?q=flame'));
    const found = page.getByRole('group', { name: 'Found in this article' });
    await expect(found).toBeVisible();
    await page.keyboard.press('l');
    await expect(bar(page)).toBeVisible();
    const [above, below] = [(await found.boundingBox())!, (await bar(page).boundingBox())!];
    expect(above.y + above.height).toBeLessThanOrEqual(below.y);
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    expect((await found.boundingBox())!.y).toBeGreaterThan(above.y);
  });

  test('in focus, which the next Escape leaves', async ({ page, site }) => {
    await giveVoices(page, ANN);
    await openEquipped(page, site.url(WALK));
    await page.keyboard.press('f');
    const leave = page.getByRole('button', { name: 'Show everything' });
    await expect(leave).toBeAttached();
    await page.keyboard.press('l');
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    await expect(leave).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(leave).toHaveCount(0);
  });

  test('by nobody where the device has no voice, and it is said what to do', async ({
    page,
    site,
  }) => {
    await giveVoices(page);
    await openEquipped(page, site.url(WALK));
    await page.keyboard.press('l');
    await expect(bar(page).getByRole('status')).toContainText('no voice for');
  });
});
