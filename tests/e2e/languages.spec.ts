import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { TABLES } from '../../src/words/tables.ts';
import { postOf, writePosts } from './magazine.ts';
import { goOffline, openWithWorker } from './network.ts';
import { runBuild } from './run-vite.ts';
import { Site } from './site.ts';
import { expect, open, openEquipped, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

/** The English sentences and pairs of words that the interface says. */
const ENGLISH = sentencesIn([TABLES.en.first, TABLES.en.late]);

function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return /[a-z] [a-z]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesIn)
    : [];
}

/** What the page says, shown or only heard. */
function saidOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].map(
      (element) =>
        ['aria-label', 'title', 'placeholder']
          .map((name) => element.getAttribute(name) ?? '')
          .join('\n'),
    );
    return [document.body.innerText, ...said].join('\n');
  });
}

async function expectNoEnglish(page: Page): Promise<void> {
  const said = await saidOn(page);
  expect(ENGLISH.filter((sentence) => said.includes(sentence))).toEqual([]);
}

test.describe('a browser in German', () => {
  test.use({ locale: 'de-AT' });

  test('has the interface in German, and fetches no other words', async ({ page, site }) => {
    await open(page, site.url('/'));
    await expect(page.getByRole('button', { name: 'Filtern' })).toBeVisible();
    await expect(page.getByText(/^\d+\. \S+ 20\d\d$/).first()).toBeVisible();
    await expectNoEnglish(page);
    await page.getByRole('button', { name: 'Filtern' }).click();
    await expect(page.getByRole('group', { name: 'Schlagwörter' })).toBeVisible();
    await expectNoEnglish(page);
    await openEquipped(page, site.url(LAMP));
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Tasten' })).toBeVisible();
    await expectNoEnglish(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('farb');
    await expect(page.getByRole('option', { name: /Nächstes Farbschema/ })).toBeVisible();
    await expectNoEnglish(page);
    await open(page, site.url('/library/'));
    await expect(page.getByRole('heading', { name: 'Verlauf' })).toBeVisible();
    await expect(page.getByText('Was hier gespeichert ist')).toBeVisible();
    await expectNoEnglish(page);
    const tables = site.asked.map(({ path }) => /words-[^/]+\/(?!later)(.*)\.js$/.exec(path)?.[1]);
    expect(new Set(tables.filter(Boolean))).toEqual(new Set(['de', 'de-late']));
  });

  test('reads on in the language that was chosen, without a network too', async ({
    page,
    site,
  }) => {
    await openWithWorker(page, site, '/');
    await page.getByRole('button', { name: 'Aa Text und Farben' }).click();
    await page.getByRole('combobox', { name: 'Sprache' }).selectOption('Français');
    await expect(page.getByRole('button', { name: 'Filtrer' })).toBeVisible();
    await goOffline(page, site);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Bibliothèque' })).toBeVisible();
    await page.getByRole('link', { name: 'Bibliothèque' }).click();
    await expect(page.getByRole('heading', { name: 'Historique' })).toBeVisible();
    await page.getByRole('button', { name: 'Aa Texte et thème' }).click();
    await page.getByRole('combobox', { name: 'Langue' }).selectOption('日本語');
    await expect(page.getByText('Cette langue n’a pas pu être chargée.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Historique' })).toBeVisible();
  });
});

test.describe('a site in Hebrew', () => {
  test.describe.configure({ timeout: 90_000 });
  let hebrew: Site;

  test.beforeAll(async ({ shelf }) => {
    const content = await writePosts(join(shelf, 'hebrew'), {
      'site.yaml': 'title: דפים\nlanguage: he\n',
      'shalom.md': postOf({ title: 'שלום לקוראים', date: '2026-03-01' }, '- [x] מילים\n'),
    });
    const out = join(shelf, 'hebrew-site');
    const { code, output } = await runBuild({ content, out });
    expect(code, output).toBe(0);
    hebrew = await Site.serve(out);
  });
  test.afterAll(() => hebrew.close());

  test('is printed in Hebrew', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(hebrew.url('/shalom/'));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('link', { name: 'ספרייה' })).toBeVisible();
    await expect(page.getByText('דקת קריאה')).toBeVisible();
    await expect(page.getByRole('img', { name: 'בוצע' })).toBeVisible();
    await expectNoEnglish(page);
    await context.close();
  });

  test('has an interface in English for who reads English, and its texts run as they were written', async ({
    page,
  }) => {
    await open(page, hebrew.url('/'));
    await expect(page.getByRole('link', { name: 'Library' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByText('March 1, 2026')).toBeVisible();
    await expect(page.locator('.card .text')).toHaveCSS('direction', 'rtl');
    await open(page, hebrew.url('/shalom/'));
    await expect(page.locator('.prose')).toHaveCSS('direction', 'rtl');
  });
});
