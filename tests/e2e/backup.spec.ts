import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { redirectPage } from '../../src/build/hosting/redirects.ts';
import { recordsIn } from './network.ts';
import type { Site } from './site.ts';
import { expect, open, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

function section(page: Page): Locator {
  return page.getByRole('region', { name: 'Export and import' });
}

/** The library of the same site at another origin, which has a device of its own. */
function elsewhere(site: Site): string {
  return site.url('/library/').replace('127.0.0.1', 'localhost');
}

/** Bookmarks an article, highlights a word of it and writes a note, and chooses a theme. */
async function makeSomething(page: Page, url: string): Promise<void> {
  await open(page, url);
  await page.getByRole('button', { name: 'Bookmark A lamp for reading' }).first().click();
  await page.evaluate(() => {
    localStorage.setItem('lectern:theme', 'sepia');
    const lists = [{ name: 'Short ones', query: 'minutes=1-3' }];
    localStorage.setItem('lectern:lists:/', JSON.stringify(lists));
    const [paragraph] = document.querySelectorAll('[data-article-body] p');
    const text = paragraph!.firstChild!;
    getSelection()!.setBaseAndExtent(text, 0, text, 'A page'.length);
  });
  await page.getByRole('toolbar').getByRole('button', { name: 'Note' }).click();
  await page.getByRole('textbox', { name: /^Note on/ }).fill('Which page?');
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: 'Highlight with a note: “A page”' }),
  ).toBeAttached();
  // It is shown a moment before it lies on the device.
  const notes = async (): Promise<string[]> =>
    (await recordsIn<{ note: string }>(page, 'highlights')).map(({ note }) => note);
  await expect.poll(notes).toEqual(['Which page?']);
}

async function exported(page: Page, name: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await section(page).getByRole('button', { name }).click();
  return coming;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

function importFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  return page.getByLabel('Choose a file').setInputFiles(file);
}

test('a backup brings everything to another device, after it has said what', async ({
  page,
  context,
  site,
}) => {
  await makeSomething(page, site.url(LAMP));
  await open(page, site.url('/library/'));
  const download = await exported(page, 'Everything, as a backup');
  expect(download.suggestedFilename()).toMatch(/^lectern-backup-\d{4}-\d{2}-\d{2}\.json$/);
  const backup = await textOf(download);

  const other = await context.newPage();
  await open(other, elsewhere(site));
  await importFile(other, 'mine.json', backup);
  await expect(section(other).getByRole('listitem')).toHaveText([
    '1 bookmark, new here',
    '1 highlight, new here',
    '1 article you read, new here',
    '1 smart list, new here',
    '1 choice, new here',
  ]);
  await expect(other.getByText('No bookmarks yet.')).toBeVisible();
  await section(other).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.locator('.toast')).toContainText('Imported.');
  await expect(other.getByRole('region', { name: 'Bookmarks' }).getByRole('link')).toHaveText(
    'A lamp for reading',
  );
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await other.reload();
  const highlights = other.getByRole('region', { name: 'Highlights' });
  await expect(highlights.getByRole('link')).toHaveText('A page');
  await expect(highlights).toContainText('Which page?');
  const again = await exported(other, 'Everything, as a backup');
  const { exportedAt: _then, ...before } = JSON.parse(backup) as Record<string, unknown>;
  const { exportedAt: _now, ...after } = JSON.parse(await textOf(again)) as typeof before;
  expect(after).toEqual(before);
  await importFile(other, 'mine.json', backup);
  await expect(section(other)).toContainText(
    'All that this file has for this site is here already.',
  );
});

test('an import appears in the other tabs, and is not done where it is put off', async ({
  page,
  context,
  site,
}) => {
  await makeSomething(page, site.url(LAMP));
  await open(page, site.url('/library/'));
  const backup = await textOf(await exported(page, 'Everything, as a backup'));
  const [one, two] = [await context.newPage(), await context.newPage()];
  await open(one, elsewhere(site));
  await open(two, elsewhere(site));
  await importFile(one, 'mine.json', backup);
  await section(one).getByRole('button', { name: 'Cancel' }).click();
  await expect(one.getByText('No bookmarks yet.')).toBeVisible();
  await importFile(one, 'mine.json', backup);
  await section(one).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(two.getByRole('region', { name: 'Bookmarks' }).getByRole('link')).toHaveText(
    'A lamp for reading',
  );
  await expect(two.getByRole('region', { name: 'Highlights' })).toContainText('Which page?');
});

test('a file that is no backup changes nothing, and it is said why', async ({ page, site }) => {
  await makeSomething(page, site.url(LAMP));
  await open(page, site.url('/library/'));
  const before = await textOf(await exported(page, 'Everything, as a backup'));
  const parsed = JSON.parse(before) as Record<string, unknown>;
  const files = {
    'is neither a backup': ['null', '<html>', '{"format":"other"}', '['.repeat(100_000)],
    'newer version': [JSON.stringify({ ...parsed, version: 99 })],
    'is damaged': [
      JSON.stringify({ ...parsed, bookmarks: null }),
      JSON.stringify({ ...parsed, highlights: [{ id: 'x' }] }),
      JSON.stringify({ ...parsed, choices: { 'lectern:theme': 'x'.repeat(5_000_000) } }),
    ],
  };
  for (const [said, texts] of Object.entries(files)) {
    for (const text of texts) {
      await importFile(page, 'odd.json', text);
      await expect(section(page).getByRole('status')).toContainText(said);
      await expect(section(page).getByRole('button', { name: 'Import', exact: true })).toBeHidden();
    }
  }
  const after = JSON.parse(
    await textOf(await exported(page, 'Everything, as a backup')),
  ) as unknown;
  expect(after).toMatchObject({
    bookmarks: parsed['bookmarks'],
    highlights: parsed['highlights'],
    choices: parsed['choices'],
  });
});

test('bookmarks and highlights are taken along in the forms of other programs', async ({
  page,
  site,
}) => {
  await makeSomething(page, site.url(LAMP));
  await open(page, site.url('/library/'));
  const inFile = async (name: string): Promise<string> => textOf(await exported(page, name));
  expect(await inFile('Bookmarks, for a browser')).toContain(`<DT><A HREF="${site.url(LAMP)}"`);
  const markdown = await inFile('Highlights, as Markdown');
  expect(markdown).toBe(`## [A lamp for reading](${site.url(LAMP)})\n\n> A page\n\nWhich page?\n`);
  const annotations = JSON.parse(await inFile('Highlights, as Web Annotations')) as object;
  expect(annotations).toMatchObject({ items: [{ target: { source: site.url(LAMP) } }] });
  expect(await inFile('Highlights, for Readwise')).toContain('"A page","A lamp for reading"');
});

test('the bookmarks of a browser are taken in where they lead to articles, at old addresses too', async ({
  page,
  site,
}) => {
  site.answer('old/lamp.html', {
    type: 'text/html',
    body: redirectPage({ from: '/old/lamp.html', to: LAMP, file: 'old/lamp.html' }, '/', undefined),
  });
  await open(page, site.url('/library/'));
  await importFile(
    page,
    'bookmarks.html',
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>
    <DL><p>
      <DT><A HREF="${site.url('/old/lamp.html')}" ADD_DATE="1600000000">An old one</A>
      <DT><A HREF="${site.url('/a-long-walk/')}#the-end" ADD_DATE="1500000000">A walk</A>
      <DT><A HREF="${site.url('/gone/')}">Gone</A>
      <DT><A HREF="https://elsewhere.example/a-lamp-for-reading/">Elsewhere</A>
      <DT><A HREF="javascript:alert(1)">A script</A>
    </DL><p>`,
  );
  const said = section(page).getByRole('status');
  await expect(said.getByRole('listitem')).toHaveText(['2 bookmarks, new here']);
  await expect(said).toContainText('3 links lead to no article');
  await section(page).getByRole('button', { name: 'Import', exact: true }).click();
  const bookmarks = page.getByRole('region', { name: 'Bookmarks' });
  await expect(bookmarks.getByRole('listitem').getByRole('link')).toHaveText([
    'A lamp for reading',
    'A long walk',
  ]);
});

test('highlights come back from annotations', async ({ page, context, site }) => {
  await makeSomething(page, site.url(LAMP));
  await open(page, site.url('/library/'));
  const text = await textOf(await exported(page, 'Highlights, as Web Annotations'));
  const there = elsewhere(site);
  const other = await context.newPage();
  await open(other, there);
  await importFile(other, 'mine.jsonld', text.replaceAll(site.origin, new URL(there).origin));
  await expect(section(other).getByRole('listitem')).toHaveText(['1 highlight, new here']);
  await section(other).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.locator('.toast')).toContainText('Imported.');
  await open(other, there.replace('/library/', LAMP));
  await expect(
    other.getByRole('button', { name: 'Highlight with a note: “A page”' }),
  ).toBeAttached();
});

test('everything is deleted at once, after a second word, in all tabs and nothing of a neighbour', async ({
  page,
  context,
  site,
}) => {
  await makeSomething(page, site.url(LAMP));
  await page.getByRole('button', { name: 'Save offline' }).first().click();
  await page.getByRole('button', { name: 'Saved' }).first().waitFor();
  await page.evaluate(() => localStorage.setItem('lectern:lists:/blog/', '[]'));
  const other = await context.newPage();
  await open(other, site.url('/library/'));
  await expect(other.getByRole('region', { name: 'Bookmarks' }).getByRole('link')).toBeVisible();

  await open(page, site.url('/library/'));
  const kept = page.getByRole('region', { name: 'What is kept here' });
  await expect(kept.getByRole('listitem').first()).toHaveText('1 bookmark');
  await expect(kept.getByRole('listitem')).toContainText([
    '1 bookmark',
    '1 highlight or note',
    '1 article you opened',
    '1 article with its pictures',
    'The theme',
  ]);
  await kept.getByRole('button', { name: 'Delete everything…' }).click();
  await kept.getByRole('button', { name: 'Cancel' }).click();
  await kept.getByRole('button', { name: 'Delete everything…' }).click();
  await expect(kept.getByRole('status')).toContainText('cannot be taken back');
  await Promise.all([
    page.waitForEvent('load'),
    kept.getByRole('button', { name: 'Delete everything for good' }).click(),
  ]);
  await expect(kept.getByRole('listitem').first()).toHaveText('0 bookmarks');
  for (const store of ['bookmarks', 'highlights', 'history', 'articles', 'texts']) {
    expect(await recordsIn(page, store), store).toEqual([]);
  }
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'sepia');
  const left = await page.evaluate(async () => ({
    choices: Object.keys(localStorage).filter((key) => key.startsWith('lectern')),
    caches: (await caches.keys()).filter((name) => /^lectern-(?:images|search|fonts)/.test(name)),
  }));
  expect(left).toEqual({ choices: ['lectern:lists:/blog/'], caches: [] });
  await expect(other.getByText('No bookmarks yet')).toBeVisible();
});
