import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { postOf, writeMagazine } from './magazine.ts';
import { goOffline, installWorker, openWithWorker, untilKept } from './network.ts';
import { runBuild } from './run-vite.ts';
import { Site } from './site.ts';
import { cardTitles, expect, isSamePage, markPage, open, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

async function widthOf(image: Locator): Promise<number> {
  return image.evaluate((element: HTMLImageElement) => element.naturalWidth);
}

test('the app itself has its worker installed once the page has come to rest', async ({
  page,
  site,
}) => {
  await open(page, site.url('/'));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
});

for (const base of ['/', '/blog/']) {
  test(`without a network the app starts from a cold tab at ${base}, lists what is there and reads it`, async ({
    page,
    context,
    root,
    blog,
  }) => {
    const site = base === '/' ? root : blog;
    site.reset();
    await openWithWorker(page, site, LAMP);
    await untilKept(page, site, 'A lamp for reading');
    await open(page, site.url('/the-second-shelf/'));
    await untilKept(page, site, 'The second shelf');
    await goOffline(page, site);
    await page.close();
    const tab = await context.newPage();
    await tab.goto(site.url('/'));
    await expect(
      tab.getByText('You are offline. These 2 articles are on this device.'),
    ).toBeVisible();
    await expect.poll(() => cardTitles(tab)).toEqual(['A lamp for reading', 'The second shelf']);
    await expect
      .poll(() => widthOf(tab.getByRole('img', { name: 'A lamp on a table.' })))
      .toBe(640);
    await tab.getByRole('link', { name: 'A lamp for reading' }).click();
    await expect(heading(tab)).toHaveText('A lamp for reading');
    const shelf = tab.getByRole('img', { name: 'A shelf with seven books.' });
    await shelf.scrollIntoViewIfNeeded();
    await expect.poll(() => widthOf(shelf)).toBe(480);
    await tab.getByRole('link', { name: 'a long walk', exact: true }).click();
    await expect(heading(tab)).toHaveText('You are offline, and this page is not on this device.');
    // The one that was opened last comes first.
    await expect.poll(() => cardTitles(tab)).toEqual(['A lamp for reading', 'The second shelf']);
    site.reset();
  });
}

test('an address of an article that is on the device opens without a network', async ({
  page,
  context,
  site,
}) => {
  await openWithWorker(page, site, LAMP);
  await untilKept(page, site, 'A lamp for reading');
  await goOffline(page, site);
  await page.close();
  const tab = await context.newPage();
  await tab.goto(site.url(`${LAMP}?from=a-letter#the-shade`));
  await expect(heading(tab)).toHaveText('A lamp for reading');
  await expect(tab).toHaveTitle('A lamp for reading · The Lamp');
  await expect(tab.getByRole('heading', { name: 'The shade' })).toBeInViewport();
  await tab.reload();
  await expect(heading(tab)).toHaveText('A lamp for reading');
});

test('an address of an article that is not on the device says so, and opens when the network is back', async ({
  page,
  context,
  site,
}) => {
  await openWithWorker(page, site, '/');
  await goOffline(page, site);
  await page.close();
  const tab = await context.newPage();
  await tab.goto(site.url('/a-long-walk/'));
  await expect(heading(tab)).toHaveText('You are offline, and this page is not on this device.');
  site.reset();
  await context.setOffline(false);
  await expect(heading(tab)).toHaveText('A long walk');
  await expect(tab.getByRole('link', { name: 'Newer' })).toBeVisible();
});

test('of an address that may not exist, nothing is promised without a network', async ({
  page,
  site,
}) => {
  await openWithWorker(page, site, LAMP);
  await untilKept(page, site, 'A lamp for reading');
  await goOffline(page, site);
  for (const address of ['/a-lmap-for-reading/', '/tags/never/']) {
    await page.goto(site.url(address));
    await expect(heading(page)).toHaveText('You are offline, and this page is not on this device.');
    const hint = page.getByText('If there is such a page, it can be read once');
    await expect(hint).toBeVisible();
    // What is so is said before what can be done, and apart from it.
    const [said, done] = await Promise.all(
      [hint, page.getByRole('button', { name: 'Try again' })].map((part) => part.boundingBox()),
    );
    expect(done!.y - (said!.y + said!.height)).toBeGreaterThanOrEqual(16);
    await expect.poll(() => cardTitles(page)).toEqual(['A lamp for reading']);
  }
});

test('without a network, tags and authors are said to be those of what is on the device', async ({
  page,
  site,
}) => {
  await openWithWorker(page, site, '/library/');
  await goOffline(page, site);
  await page.goto(site.url('/tags/'));
  await expect(
    page.getByText('You are offline, and no article is on this device yet.'),
  ).toBeVisible();
  await expect(page.getByText('No article here has a tag.')).toBeVisible();
  site.reset();
  await page.context().setOffline(false);
  await expect(page.getByText('You are offline')).toHaveCount(0);
  await open(page, site.url(LAMP));
  await untilKept(page, site, 'A lamp for reading');
  await goOffline(page, site);
  await page.goto(site.url('/authors/'));
  await expect(
    page.getByText('You are offline. Only the authors of the 1 article on this device are known.'),
  ).toBeVisible();
  await expect(page.locator('main li a')).toHaveText(['Ada Lind']);
});

test('a host that does not answer is told from a device that is offline', async ({
  page,
  site,
}) => {
  await openWithWorker(page, site, LAMP);
  await untilKept(page, site, 'A lamp for reading');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  site.unplug();
  await page.goto(site.url('/'));
  const silent = 'The network does not answer';
  await expect(page.getByText(`${silent}. This article is on this device.`)).toBeVisible();
  await page.goto(site.url(LAMP));
  await expect(page.getByText(`${silent}. This is the copy on this device.`)).toBeVisible();
  await page.goto(site.url('/a-long-walk/'));
  await expect(heading(page)).toHaveText(`${silent}, and this page is not on this device.`);
  await page.goto(site.url('/tags/'));
  await expect(page.getByText(`${silent}. Only the tags of the 1 article`)).toBeVisible();
  await expect(page.getByText('You are offline')).toHaveCount(0);
});

test('with nothing on the device the list says so, and fills when the network is back', async ({
  page,
  context,
  site,
  magazine,
}) => {
  await openWithWorker(page, site, '/library/');
  await goOffline(page, site);
  await page.goto(site.url('/'));
  await expect(
    page.getByText('You are offline, and no article is on this device yet.'),
  ).toBeVisible();
  await expect(page.getByText('Nothing has been published here yet.')).toHaveCount(0);
  site.reset();
  await context.setOffline(false);
  await expect.poll(async () => (await cardTitles(page))[0]).toBe(magazine.posts[0]!.title);
  await expect(page.getByText('You are offline')).toHaveCount(0);
});

test('what is on the device can be narrowed without a network', async ({ page, site }) => {
  await openWithWorker(page, site, LAMP);
  await untilKept(page, site, 'A lamp for reading');
  await open(page, site.url('/ketab/'));
  await untilKept(page, site, 'کتاب و چراغ');
  await goOffline(page, site);
  await page.goto(site.url('/'));
  await expect.poll(() => cardTitles(page)).toEqual(['A lamp for reading', 'کتاب و چراغ']);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: /^Letters/ }).check();
  await expect.poll(() => cardTitles(page)).toEqual(['کتاب و چراغ']);
  await page.goto(site.url('/categories/craft/'));
  await expect(heading(page)).toHaveText('Craft');
  await expect.poll(() => cardTitles(page)).toEqual(['A lamp for reading']);
});

test('bookmarks and the library are there without a network', async ({ page, site }) => {
  await openWithWorker(page, site, LAMP);
  await page.getByRole('button', { name: 'Bookmark A lamp for reading' }).first().click();
  await untilKept(page, site, 'A lamp for reading');
  await goOffline(page, site);
  await page.goto(site.url('/library/'));
  for (const name of ['Bookmarks', 'On this device']) {
    const links = page.getByRole('region', { name }).getByRole('link');
    await expect(links).toHaveText(['A lamp for reading']);
  }
});

test('in a page that is open, the next move without a network says so', async ({ page, site }) => {
  await openWithWorker(page, site, LAMP);
  await untilKept(page, site, 'A lamp for reading');
  await markPage(page);
  await goOffline(page, site);
  await page.getByRole('link', { name: 'The Lamp', exact: true }).click();
  await expect(page.getByText('You are offline. This article is on this device.')).toBeVisible();
  await page.getByRole('link', { name: 'A lamp for reading' }).click();
  await expect(heading(page)).toHaveText('A lamp for reading');
  expect(await isSamePage(page)).toBe(true);
});

test('two sites on one origin keep what is theirs', async ({ page, site, blogSite }) => {
  site.mount(blogSite);
  const onRoot = (address: string): string => site.origin + address;
  await open(page, onRoot(LAMP));
  await installWorker(page, '/');
  await page.getByRole('button', { name: 'Bookmark A lamp for reading' }).first().click();
  await untilKept(page, site, 'A lamp for reading');
  await open(page, onRoot('/blog/the-second-shelf/'));
  await installWorker(page, '/blog/');
  await untilKept(page, blogSite, 'The second shelf');
  // Bookmarks, what is on the device, and what was read.
  const devices = {
    '/': ['A lamp for reading', 'A lamp for reading', 'A lamp for reading'],
    '/blog/': ['The second shelf', 'The second shelf'],
  };
  for (const [base, titles] of Object.entries(devices)) {
    await open(page, onRoot(`${base}library/`));
    const isSuggesting = page.getByRole('checkbox', { name: 'Suggest' });
    const lists = page.locator('main section').filter({ hasNot: isSuggesting });
    await expect(lists.locator('li a')).toHaveText(titles);
  }
  await goOffline(page, site, blogSite);
  for (const base of Object.keys(devices)) {
    await page.goto(onRoot(base));
    await expect(page.getByText('You are offline. This article is on this device.')).toBeVisible();
    await expect.poll(() => cardTitles(page)).toEqual([devices[base as '/'].at(-1)]);
  }
});

test.describe('bytes that are not what was published', () => {
  test('are not shown, and the reader is told', async ({ page, site }) => {
    site.answer(await site.articleFile('/the-second-shelf/'), { body: '{"title":"Forged"}' });
    await open(page, site.url('/'));
    await page.getByRole('link', { name: 'The second shelf' }).click();
    await expect(heading(page)).toHaveText(/What arrived is not what was published/);
    site.reset();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toHaveText('The second shelf');
  });

  test('are not saved, and the reader is told', async ({ page, site }) => {
    const { page: printed } = await site.pageData(LAMP);
    const article = printed.kind === 'article' ? printed.article : undefined;
    const forged = { ...article, outline: [], attachments: [], html: '<p>Forged.</p>' };
    site.answer(await site.articleFile(LAMP), { body: JSON.stringify(forged) });
    await open(page, site.url(LAMP));
    await page.getByRole('button', { name: 'Save offline' }).first().click();
    await expect(page.getByText('What arrived is not what was published').first()).toBeVisible();
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(page.getByText('No article is on this device yet.')).toBeVisible();
  });

  test('of a picture that is a page of the train’s are not saved', async ({ page, site }) => {
    const { page: printed } = await site.pageData(LAMP);
    const cover = printed.kind === 'article' ? printed.article.image!.src : '';
    site.answer(cover.slice(1), { type: 'text/html', body: '<h1>Welcome on board</h1>' });
    await open(page, site.url(LAMP));
    await page.getByRole('button', { name: 'Save offline' }).first().click();
    await expect(page.getByText('What arrived is not what was published').first()).toBeVisible();
  });
});

test('after a deploy, a page from before it finds what it asks for under its new name', async ({
  page,
  folder,
  root,
}) => {
  test.setTimeout(60_000);
  const magazine = await writeMagazine(join(folder, 'magazine'));
  const out = join(folder, 'dist');
  await cp(root.dist, out, { recursive: true });
  const site = await Site.serve(out);
  try {
    const old = await site.articleFile('/the-second-shelf/');
    // Held, so that the browser does not fetch ahead what the deploy takes away.
    site.answer(old, { status: 503 });
    await open(page, site.url('/'));
    await markPage(page);
    const post = join(magazine.content, 'the-second-shelf.md');
    const front = { title: 'The third shelf', date: '2025-11-30', tags: ['books'] };
    await writeFile(post, postOf(front, 'It was moved.'));
    expect((await runBuild({ ...magazine, out })).code).toBe(0);
    site.reset();
    await page.getByRole('link', { name: 'The second shelf' }).click();
    await expect(heading(page)).toHaveText('The third shelf');
    await expect(page.locator('.prose')).toHaveText('It was moved.');
    await page.getByRole('link', { name: 'books', exact: true }).click();
    await expect(page.getByRole('link', { name: 'The third shelf' })).toBeVisible();
    expect(await isSamePage(page)).toBe(true);
  } finally {
    await site.close();
  }
});

test('after a deploy took away code that a page from before it needs, the page is loaded anew', async ({
  page,
  site,
}) => {
  const isLoadedAnew = (): boolean => site.asked.some(({ path }) => path === '/library/');
  await page.route('**/lectern/assets/LibraryPage-*.js*', (route) =>
    isLoadedAnew() ? route.continue() : route.fulfill({ status: 404 }),
  );
  await open(page, site.url('/'));
  await page.getByRole('link', { name: 'Library' }).click();
  await expect.poll(isLoadedAnew).toBe(true);
  await expect(page).toHaveURL(site.url('/library/'));
  await expect(heading(page)).toHaveText('Library');
  await expect(page.getByText('No bookmarks yet.')).toBeVisible();
});
