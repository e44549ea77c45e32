import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { postOf, writePosts } from './magazine.ts';
import { goOffline, openWithWorker, untilKept } from './network.ts';
import { runBuild } from './run-vite.ts';
import { Site } from './site.ts';
import { cardTitles, expect, isSamePage, markPage, open, test } from './test.ts';

const POSTS = {
  'hall.md': postOf(
    { title: 'The hall', date: '2026-01-01' },
    '[A side door](side-door.md). [A draft](/a-draft/). [What is over](/what-is-over/).',
  ),
  'side-door.md': postOf(
    { title: 'The side door', date: '2026-01-02', unlisted: true },
    'Known to few. [Back](hall.md).',
  ),
  'a-draft.md': postOf({ title: 'A draft', draft: true }, 'Not yet.'),
  'what-is-over.md': postOf({ title: 'What is over', expires: '2020-01-01' }, 'Not any more.'),
};

// A build of its own takes as long as a busy machine lets it.
test.describe.configure({ timeout: 90_000 });

let site: Site;

test.beforeAll(async ({ shelf }) => {
  const content = await writePosts(join(shelf, 'house'), POSTS);
  const out = join(shelf, 'side-door-site');
  const { code, output } = await runBuild({ content, out, base: '/house/' });
  expect(code, output).toBe(0);
  site = await Site.serve(out, '/house/');
});
test.beforeEach(() => site.reset());
test.afterAll(() => site.close());

function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

test('a link to an unlisted article opens it in the app, and no list names it', async ({
  page,
}) => {
  await open(page, site.url('/'));
  await markPage(page);
  await expect.poll(() => cardTitles(page)).toEqual(['The hall']);
  await page.getByRole('link', { name: 'The hall' }).click();
  await page.getByRole('link', { name: 'A side door' }).click();
  await expect(heading(page)).toHaveText('The side door');
  await expect(page).toHaveTitle(/^The side door · /);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(heading(page)).toHaveText('The hall');
  await page.goBack();
  await expect(heading(page)).toHaveText('The side door');
  expect(await isSamePage(page)).toBe(true);
});

test('an unlisted article that was saved is not said to be withdrawn', async ({ page }) => {
  await open(page, site.url('/side-door/'));
  await page.getByRole('button', { name: 'Save offline' }).first().click();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('region', { name: 'On this device' }).getByRole('link').click();
  await expect(heading(page)).toHaveText('The side door');
  await expect(page.getByText('no longer published')).toHaveCount(0);
});

test('without a network an unlisted article is read where it is on the device, and else said not to be there', async ({
  page,
}) => {
  await openWithWorker(page, site, '/hall/');
  await untilKept(page, site, 'The hall');
  await goOffline(page, site);
  await page.goto(site.url('/hall/'));
  await page.getByRole('link', { name: 'A side door' }).click();
  await expect(heading(page)).toHaveText('You are offline, and this page is not on this device.');
  site.reset();
  await page.context().setOffline(false);
  // The page that stands there without a network has come without asking the host.
  await expect(heading(page)).toHaveText('The side door');
  await untilKept(page, site, 'The side door');
  await goOffline(page, site);
  await page.goto(site.url('/hall/'));
  await page.getByRole('link', { name: 'A side door' }).click();
  await expect(heading(page)).toHaveText('The side door');
});

test('what is held back is nowhere, though something leads there', async ({ page }) => {
  for (const name of ['A draft', 'What is over']) {
    await open(page, site.url('/hall/'));
    await page.getByRole('link', { name }).click();
    await expect(heading(page)).toHaveText('There is no page at this address.');
  }
});
