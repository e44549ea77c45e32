import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { postOf, writePosts } from './magazine.ts';
import { runBuild } from './run-vite.ts';
import { untilWritten } from './network.ts';
import { Site } from './site.ts';
import { cardTitles, expect, open, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

const THREE_BUILDS_MS = 120_000;

/** Selects words of the article, as a pointer or keys would. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('[data-article-body]')!,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const found = new RegExp(wanted.replaceAll(' ', '\\s+')).exec(node.nodeValue!);
      if (found === null) continue;
      node.parentElement!.scrollIntoView({ block: 'center' });
      const end = found.index + found[0].length;
      getSelection()!.setBaseAndExtent(node, found.index, node, end);
      return;
    }
    throw new Error(`The article does not say "${wanted}"`);
  }, words);
}

/** What is highlighted in a colour, as the browser paints it. */
function painted(page: Page, colour: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) =>
        (range as Range).toString().replace(/\s+/g, ' '),
      ),
    `highlight-${colour}`,
  );
}

function bar(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'What is selected' });
}

function card(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Highlight' });
}

function inLibrary(page: Page): Locator {
  return page.getByRole('region', { name: 'Highlights' });
}

function toast(page: Page): Locator {
  return page.locator('.toast');
}

async function highlight(page: Page, words: string, colour: string): Promise<void> {
  await select(page, words);
  await bar(page)
    .getByRole('button', { name: `Highlight in ${colour}` })
    .click();
  await expect.poll(() => painted(page, colour)).toContain(words);
  await untilWritten(page);
}

/** Clicks on words of the text, which are no element. */
async function clickOn(page: Page, words: string): Promise<void> {
  await select(page, words);
  const { x, y } = await page.evaluate(() => {
    const { left, top, height } = getSelection()!.getRangeAt(0).getBoundingClientRect();
    getSelection()!.removeAllRanges();
    return { x: left + 3, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
}

test('a highlight is there after a reload, and changes nothing in its paragraph', async ({
  page,
  site,
}) => {
  await open(page, site.url(LAMP));
  const paragraph = page.getByText('A page needs less light');
  const html = await paragraph.innerHTML();
  await highlight(page, 'content with a candle', 'green');
  expect(await paragraph.innerHTML()).toBe(html);
  await page.reload();
  await expect.poll(() => painted(page, 'green')).toEqual(['content with a candle']);
});

test('a note is written on what is selected, and kept without a word of saving it', async ({
  page,
  context,
  site,
}) => {
  await open(page, site.url(LAMP));
  await select(page, 'draught');
  await bar(page).getByRole('button', { name: 'Note' }).click();
  const field = card(page).getByRole('textbox', { name: /^Note on “draught”/ });
  await expect(field).toBeFocused();
  await field.fill('Mind the window.');
  await expect.poll(() => painted(page, 'noted')).toEqual(['draught']);
  await page.close();
  const other = await context.newPage();
  await open(other, site.url(LAMP));
  await expect.poll(() => painted(other, 'noted')).toEqual(['draught']);
  await clickOn(other, 'draught');
  await expect(card(other).getByRole('textbox')).toHaveValue('Mind the window.');
});

test('a highlight is opened by a click, gets another colour, is removed, and comes back', async ({
  page,
  site,
}) => {
  await open(page, site.url(LAMP));
  await highlight(page, 'Nobody has found out why', 'yellow');
  await clickOn(page, 'has found');
  await card(page).getByRole('button', { name: 'Rose' }).click();
  await expect.poll(() => painted(page, 'rose')).toEqual(['Nobody has found out why']);
  expect(await painted(page, 'yellow')).toEqual([]);
  await card(page).getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => painted(page, 'rose')).toEqual([]);
  await expect(card(page)).toBeHidden();
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => painted(page, 'rose')).toEqual(['Nobody has found out why']);
  await untilWritten(page);
  await page.reload();
  await expect.poll(() => painted(page, 'rose')).toEqual(['Nobody has found out why']);
});

test('of highlights over each other, a click opens all that are there', async ({ page, site }) => {
  await open(page, site.url(LAMP));
  await highlight(page, 'the flame grows horns', 'yellow');
  await highlight(page, 'grows', 'blue');
  await clickOn(page, 'grows');
  await expect(card(page).getByRole('textbox')).toHaveCount(2);
  await expect(card(page).getByText('the flame grows horns')).toBeVisible();
});

test('all of it goes by keys: marking, going to a highlight, opening it, closing it', async ({
  page,
  site,
}) => {
  await open(page, site.url(LAMP));
  await select(page, 'steady flame');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('h');
  await expect.poll(() => painted(page, 'yellow')).toEqual(['steady flame']);
  await expect(bar(page)).toBeHidden();
  const way = page.getByRole('button', { name: 'Highlight: “steady flame”' });
  await way.focus();
  await expect.poll(() => painted(page, 'current')).toEqual(['steady flame']);
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(way).toBeFocused();
  await select(page, 'wick draws');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('n');
  await expect(card(page).getByRole('textbox')).toBeFocused();
});

test('the palette marks what was selected before it opened', async ({ page, site }) => {
  await open(page, site.url(LAMP));
  await select(page, 'steady flame');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('highlight the sel');
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'yellow')).toEqual(['steady flame']);
});

test('the library lists highlights with their notes, finds among them, and leads to the place', async ({
  page,
  site,
}) => {
  await open(page, site.url(LAMP));
  for (const words of ['candle', 'draught', 'chapter', 'every morning', 'steady flame', 'oil']) {
    await highlight(page, words, 'blue');
  }
  await page.getByRole('link', { name: 'Library' }).click();
  const quotes = inLibrary(page).getByRole('link');
  await expect(quotes).toHaveText([
    'oil',
    'steady flame',
    'every morning',
    'chapter',
    'draught',
    'candle',
  ]);
  await inLibrary(page).getByRole('searchbox').fill('FLAMÉ lamp');
  await expect(quotes).toHaveText(['steady flame']);
  await quotes.click();
  await expect(page.getByRole('button', { name: 'Highlight: “steady flame”' })).toBeFocused();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('highlight-current')!;
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      }),
    )
    .toBe(true);
});

test('a list is narrowed to the articles in which something is highlighted', async ({
  page,
  site,
}) => {
  await open(page, site.url(LAMP));
  await highlight(page, 'candle', 'yellow');
  await open(page, site.url('/?q=is%3Ahighlighted'));
  await expect.poll(() => cardTitles(page)).toEqual(['A lamp for reading']);
  await open(page, site.url('/?-shelf=highlighted'));
  await expect.poll(() => cardTitles(page)).not.toContain('A lamp for reading');
});

test('two tabs are in step, and a change in each is kept', async ({ page, context, site }) => {
  await open(page, site.url(LAMP));
  const other = await context.newPage();
  await open(other, site.url(LAMP));
  await highlight(page, 'content with a candle', 'yellow');
  await expect.poll(() => painted(other, 'yellow')).toEqual(['content with a candle']);
  await clickOn(other, 'candle');
  await card(other).getByRole('textbox').fill('So they say.');
  await clickOn(page, 'candle');
  await card(page).getByRole('button', { name: 'Blue' }).click();
  await expect.poll(() => painted(page, 'noted')).toEqual(['content with a candle']);
  await expect.poll(() => painted(other, 'blue')).toEqual(['content with a candle']);
  await untilWritten(page);
  await page.reload();
  await expect.poll(() => painted(page, 'blue')).toEqual(['content with a candle']);
  await expect.poll(() => painted(page, 'noted')).toEqual(['content with a candle']);
});

test('highlights are made and found without a network', async ({ page, site }) => {
  await open(page, site.url(LAMP));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: 'Save offline' }).first().click();
  await expect(page.getByText('verified').first()).toBeAttached();
  site.unplug();
  await page.reload();
  await expect(page.getByText('This is the copy on this device.')).toBeVisible();
  await highlight(page, 'candle', 'rose');
  await page.reload();
  await expect.poll(() => painted(page, 'rose')).toEqual(['candle']);
});

test.describe('when the article has changed', () => {
  async function publish(folder: string, text: string): Promise<Site> {
    const content = await writePosts(folder, {
      'a-clock.md': postOf({ title: 'A clock', date: '2024-01-01' }, text),
    });
    const out = join(folder, 'dist');
    const { code, output } = await runBuild({ content, public: content, out });
    expect(code, output).toBe(0);
    return Site.serve(out);
  }

  const BEFORE =
    'The clock stands in the hall.\n\nIt strikes every hour, and nobody counts along with it any more.\n\nIts key hangs behind the door.';

  test('a highlight goes along with its words, and stays in the library when they are gone', async ({
    page,
    folder,
  }) => {
    test.setTimeout(THREE_BUILDS_MS);
    const site = await publish(folder, BEFORE);
    try {
      await open(page, site.url('/a-clock/'));
      await highlight(page, 'nobody counts along with it any more', 'yellow');
      await highlight(page, 'Its key hangs behind the door.', 'green');
      await publish(
        folder,
        'Once there was a hall.\n\nThe clock stood there. It struck every hour, and nobody counted along with it any more.',
      ).then((again) => again.close());
      await open(page, site.url('/a-clock/'));
      await expect
        .poll(() => painted(page, 'yellow'))
        .toEqual(['nobody counted along with it any more']);
      expect(await painted(page, 'green')).toEqual([]);
      await page.getByText('One highlight is on words that are no longer in this article').click();
      await expect(page.getByText('Its key hangs behind the door.')).toBeVisible();
      await page.getByRole('link', { name: 'Library' }).click();
      const gone = inLibrary(page).getByRole('listitem').filter({ hasText: 'Its key hangs' });
      await expect(gone).toContainText('No longer in the article');
      await publish(folder, BEFORE).then((again) => again.close());
      await open(page, site.url('/a-clock/'));
      await expect.poll(() => painted(page, 'green')).toEqual(['Its key hangs behind the door.']);
    } finally {
      await site.close();
    }
  });
});

test('a browser that cannot show highlights keeps and lists them, and says so', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await open(page, site.url(LAMP));
  await select(page, 'steady flame');
  await bar(page).getByRole('button', { name: 'Highlight in blue' }).click();
  await expect(toast(page)).toContainText('This browser cannot show highlights');
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(inLibrary(page).getByRole('link')).toHaveText(['steady flame']);
});

test('a database that holds no more refuses a highlight with a word', async ({ page, site }) => {
  await open(page, site.url(LAMP));
  await highlight(page, 'candle', 'yellow');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await select(page, 'draught');
  await bar(page).getByRole('button', { name: 'Highlight in yellow' }).click();
  await expect(toast(page)).toContainText('no space left');
  await expect.poll(() => painted(page, 'yellow')).toEqual(['candle']);
});

test.describe('what is copied and shared', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is the quote with its source, and a link that leads to the words', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await open(page, site.url(LAMP));
    await select(page, 'content with a candle');
    await bar(page).getByRole('button', { name: 'Copy' }).click();
    await expect(toast(page)).toContainText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [quote, title, href] = copied.split(/\n+/);
    expect([quote, title]).toEqual(['“content with a candle”', 'A lamp for reading']);
    expect(decodeURIComponent(href!)).toBe(
      `${site.url(LAMP)}#:~:text=After a long walk the eye is-,content with a candle,-; the second shelf was read by`,
    );
    await bar(page).getByRole('button', { name: 'Share a link' }).click();
    await expect(toast(page)).toContainText('Link copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#:~:text=');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bar fits the window, each of its buttons a thumb', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    await select(page, 'steady flame');
    await expect(bar(page)).toBeVisible();
    for (const button of await bar(page).getByRole('button').all()) {
      const { x, width, height } = (await button.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(390);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    await bar(page).getByRole('button', { name: 'Note' }).tap();
    await expect(card(page).getByRole('textbox')).toBeFocused();
  });
});
