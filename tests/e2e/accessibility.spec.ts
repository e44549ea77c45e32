import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, open, openEquipped, test } from './test.ts';
import type { Site } from './site.ts';
import { ANN, BEN, giveVoices } from './voices.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of each kind, and how it looks when it is used. */
const SCENES: Readonly<Record<string, (page: Page, site: Site) => Promise<void>>> = {
  'the list': (page, site) => open(page, site.url('/')),
  'an article': (page, site) => open(page, site.url('/a-lamp-for-reading/')),
  'a long article with a table': (page, site) => open(page, site.url('/a-long-walk/')),
  'an article from right to left': (page, site) => open(page, site.url('/ketab/')),
  'the page of an author': (page, site) => open(page, site.url('/authors/ada-lind/')),
  'all tags': (page, site) => open(page, site.url('/tags/')),
  'the empty library': (page, site) => open(page, site.url('/library/')),
  'the library': async (page, site) => {
    await open(page, site.url('/a-lamp-for-reading/'));
    await page.getByRole('button', { name: 'Bookmark A lamp for reading' }).first().click();
    await page.getByRole('button', { name: 'Save offline' }).first().click();
    await page.getByRole('button', { name: 'Saved' }).first().waitFor();
    await open(page, site.url('/library/'));
    await page.getByRole('button', { name: 'Remove A lamp for reading' }).first().waitFor();
  },
  'the end of an article': async (page, site) => {
    await open(page, site.url('/notebook-12/'));
    await page.getByRole('region', { name: 'Related' }).waitFor();
  },
  'the library of who has read': async (page, site) => {
    await open(page, site.url('/notebook-12/'));
    await page.getByRole('region', { name: 'Related' }).waitFor();
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('button', { name: 'Clear history' }).waitFor();
  },
  'a saved article': async (page, site) => {
    await open(page, site.url('/a-lamp-for-reading/'));
    await page.getByRole('button', { name: 'Save offline' }).first().click();
    await page.getByRole('button', { name: 'Saved' }).first().waitFor();
  },
  'the page for what is not there': (page, site) => open(page, site.url('/the-secnd-shelf/')),
  'the filter': async (page, site) => {
    await open(page, site.url('/?category=craft'));
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('checkbox').first().waitFor();
  },
  'the palette': async (page, site) => {
    await open(page, site.url('/'));
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: /^Search/ }).fill('lett');
    await page.getByRole('option', { name: /Tag/ }).waitFor();
  },
  'the sheet of keys': async (page, site) => {
    await open(page, site.url('/a-lamp-for-reading/'));
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  },
  'the panel for text and theme': async (page, site) => {
    await open(page, site.url('/a-lamp-for-reading/'));
    await page.getByRole('button', { name: 'Aa' }).click();
    await page.getByRole('slider', { name: 'Size' }).press('End');
  },
  'the text alone': async (page, site) => {
    await open(page, site.url('/a-lamp-for-reading/'));
    await page.keyboard.press('f');
    await page.getByRole('button', { name: 'Show everything' }).focus();
  },
  'an article that is read aloud': async (page, site) => {
    await giveVoices(page, ANN, BEN);
    await openEquipped(page, site.url('/a-lamp-for-reading/'));
    await page.keyboard.press('l');
    await page.getByRole('group', { name: 'Reading aloud' }).waitFor();
  },
  'an article in sepia': (page, site) => openIn('sepia', page, site),
  'an article in sepia with more contrast': (page, site) => openIn('sepia', page, site, 'more'),
  'an article in black': (page, site) => openIn('black', page, site),
  'an article in black with more contrast': (page, site) => openIn('black', page, site, 'more'),
  'an article with more contrast': (page, site) => openIn('', page, site, 'more'),
  'a list that nothing is in': (page, site) => open(page, site.url('/?tag=walking&year=2019')),
};

async function openIn(theme: string, page: Page, site: Site, contrast = ''): Promise<void> {
  await page.addInitScript((look) => Object.assign(localStorage, look), {
    'lectern:theme': theme,
    'lectern:contrast': contrast,
  });
  await open(page, site.url('/a-lamp-for-reading/'));
}

/** By colour alone one look of a page differs from another. */
const OF_COLOUR: RunOptions['runOnly'] = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block'],
};

/** What axe finds wrong with a page: the rule, and where. */
async function violations(page: Page, runOnly?: RunOptions['runOnly']): Promise<string[]> {
  const results = await page.evaluate(
    async (options) => {
      const { axe } = window as unknown as {
        axe: { run(options: RunOptions): Promise<AxeResults> };
      };
      return axe.run(options);
    },
    { resultTypes: ['violations' as const], ...(runOnly && { runOnly }) },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

function pageWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** What reaches beyond the window, but for what is scrolled within itself. */
function tooWide(page: Page): Promise<string[]> {
  return page.locator('main *:visible').evaluateAll((elements) =>
    elements
      .filter((element) => element.closest('.table, pre, .sr-only') === null)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

const softly = expect.configure({ soft: true });

test.describe('nothing is wrong for axe, nor too wide for 320 pixels, in', () => {
  for (const [name, enter] of Object.entries(SCENES)) {
    test(name, async ({ page, site }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await enter(page, site);
      // No script element: the policy of the page would not let it run.
      await page.evaluate(AXE);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 844 });
          // What scrolls by itself now is named after the next frames.
          const message = `${colorScheme}, ${width} pixels`;
          const rules = colorScheme === 'dark' ? OF_COLOUR : undefined;
          await softly.poll(() => violations(page, rules), { message }).toEqual([]);
        }
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await pageWidth(page)).toBeLessThanOrEqual(320);
      expect.soft(await tooWide(page)).toEqual([]);
    });
  }
});

test('nothing has to be scrolled sideways where letters are twice as large', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 640, height: 640 });
  for (const address of ['/', '/a-lamp-for-reading/', '/library/', '/tags/']) {
    await open(page, site.url(address));
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await pageWidth(page), address).toBeLessThanOrEqual(640);
  }
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('every link and button beside the text is met by a thumb', async ({ page, site }) => {
    for (const address of ['/', '/a-lamp-for-reading/', '/tags/', '/ketab/']) {
      await open(page, site.url(address));
      const small = await page
        // The link of a card is the whole of it, and that of a picture's place is the picture.
        .locator('header a, .kicker a, .byline a, .end a, main li a, nav a, .button, footer nav a')
        .filter({ visible: true })
        .evaluateAll((links) =>
          links
            .filter((link) => link.closest('.prose, .sr-only, h2, h3') === null)
            .filter((link) => [...link.getClientRects()].some(({ height }) => height < 43.5))
            .map(({ outerHTML }) => outerHTML.slice(0, 120)),
        );
      expect.soft(small, address).toEqual([]);
    }
  });
});

test('between a phone and a wide screen an article stands in the middle, its code too', async ({
  page,
  site,
}) => {
  for (const width of [820, 1024, 1099]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, site.url('/a-lamp-for-reading/'));
    const parts = await page
      .locator('article > header, .side, .prose > :is(p, pre, figure), .end')
      .evaluateAll((elements) =>
        elements.map((element) => {
          const { left, right } = element.getBoundingClientRect();
          return Math.abs(left + right - document.documentElement.clientWidth);
        }),
      );
    expect(parts.length).toBeGreaterThan(4);
    for (const lean of parts) expect(lean).toBeLessThanOrEqual(2);
  }
});

test.describe('with the keyboard alone', () => {
  test('the first stop leads past the head of the page', async ({ page, site }) => {
    await open(page, site.url('/a-long-walk/'));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('the filter is reached, used, closed with Escape, and left where it was entered', async ({
    page,
    site,
  }) => {
    await open(page, site.url('/'));
    const button = page.getByRole('button', { name: 'Filter' });
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      if (await button.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Filter' });
    await expect(dialog).toBeVisible();
    const choice = dialog.getByRole('checkbox').first();
    await expect(choice).toBeFocused();
    await page.keyboard.press('Space');
    await expect(choice).toBeChecked();
    await expect(choice).toBeFocused();
    await expect(page.getByRole('button', { name: /^Remove/, includeHidden: true })).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  test('every stop on a page can be seen', async ({ page, site }) => {
    await open(page, site.url('/a-lamp-for-reading/'));
    const stops = await page.locator('a:visible, button:visible, select:visible').count();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(() => {
        const element = document.activeElement!;
        const { width, height } = element.getBoundingClientRect();
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        const isMarked = outlineStyle !== 'none' || boxShadow !== 'none';
        return width > 4 && height > 4 && isMarked ? '' : element.outerHTML.slice(0, 120);
      });
      expect(unseen).toBe('');
    }
  });
});

test('the number of articles that a filter leaves is said aloud', async ({ page, site }) => {
  await open(page, site.url('/'));
  const status = page.locator('.bar').getByRole('status');
  await expect(status).toHaveText('44 articles');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: /^Essays/ }).check();
  await expect(status).toHaveText(/^\d+ of 44 articles$/);
});
