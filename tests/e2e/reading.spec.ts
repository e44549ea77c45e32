import type { Page } from '@playwright/test';
import { cardTitles, expect, isSamePage, markPage, open, test } from './test.ts';

/** A page of each kind. */
const PAGES = [
  '/',
  '/page/2/',
  '/categories/craft/',
  '/authors/ada-lind/',
  '/tags/',
  '/library/',
  '/a-lamp-for-reading/',
];

function meta(page: Page, key: string): Promise<string | null> {
  return page
    .locator(`head meta[name="${key}"], head meta[property="${key}"]`)
    .getAttribute('content');
}

/** What a reader reads, without what the width of a space in the markup makes of it. */
async function textOf(page: Page): Promise<string> {
  const text = await page.locator('.site').evaluate(({ textContent }) => textContent);
  return text.replace(/\s+/g, ' ').trim();
}

test.describe('a printed article', () => {
  test('tells browsers, search engines and previews what it is', async ({ page, site }) => {
    await page.goto(site.url('/a-lamp-for-reading/'));
    const address = 'https://lamp.example/a-lamp-for-reading/';
    const description = 'On the light that a page needs & how little of it.';
    expect(await page.title()).toBe('A lamp for reading · The Lamp');
    await expect(page.locator('head title')).toHaveCount(1);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const said = {
      description,
      'og:type': 'article',
      'og:site_name': 'The Lamp',
      'og:title': 'A lamp for reading',
      'og:description': description,
      'og:url': address,
      'article:published_time': '2026-02-03',
      'article:modified_time': '2026-03-01',
      author: 'Ada Lind',
      'twitter:card': 'summary_large_image',
    };
    for (const [key, value] of Object.entries(said)) expect(await meta(page, key), key).toBe(value);
    const picture = await meta(page, 'og:image');
    expect(picture).toMatch(/^https:\/\/lamp\.example\/lectern\/media\/lamp-[0-9a-f]+\.png$/);
    const { pathname } = new URL(picture!);
    const answer = await page.request.get(site.url(pathname));
    expect(answer.headers()['content-type']).toBe('image/png');
  });

  test('is written from right to left where its language is', async ({ page, site }) => {
    await page.goto(site.url('/ketab/'));
    await expect(page.locator('article')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('.prose')).toHaveAttribute('lang', 'fa');
  });
});

test('every printed page has a title, a description and an address of its own', async ({
  page,
  site,
}) => {
  const titles = new Set<string>();
  for (const address of PAGES) {
    await page.goto(site.url(address));
    titles.add(await page.title());
    expect(await meta(page, 'description'), address).not.toBe('');
    const canonical = page.locator('link[rel=canonical]');
    await expect(canonical).toHaveAttribute('href', `https://lamp.example${address}`);
    expect(await meta(page, 'og:url')).toBe(`https://lamp.example${address}`);
    await expect(page.locator('h1')).toHaveCount(1);
  }
  expect(titles.size).toBe(PAGES.length);
});

test('nothing is fetched from anywhere else', async ({ page, site, context }) => {
  const others: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) others.push(request.url());
  });
  for (const address of PAGES) await open(page, site.url(address));
  expect(others.filter((url) => !url.startsWith('data:'))).toEqual([]);
});

test('pages say nothing to the console and carry no style or script in attributes', async ({
  page,
  site,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  for (const address of PAGES) {
    await open(page, site.url(address));
    await page.waitForLoadState('networkidle');
    const odd = await page.locator('*').evaluateAll((elements) =>
      elements
        .flatMap((element) => [...element.attributes])
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name, value }) => `${name}="${value}"`),
    );
    expect(odd, address).toEqual([]);
  }
  expect(said).toEqual([]);
});

test('the app takes a page over without changing a word of it', async ({ page, site, browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const printed = await plain.newPage();
  // What is on the device is told of when it is there, which no printed page can know.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'indexedDB'));
  for (const address of PAGES.filter((one) => one !== '/library/')) {
    await printed.goto(site.url(address));
    // Higher than the list, which would otherwise grow when its end comes near.
    await page.setViewportSize({ width: 1280, height: 300 });
    await open(page, site.url(address));
    expect(await textOf(page), address).toBe(await textOf(printed));
  }
  await plain.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all articles are found by walking through the pages of the list', async ({
    page,
    site,
    magazine,
  }) => {
    await page.goto(site.url('/'));
    const found = await cardTitles(page);
    const older = page.getByRole('link', { name: 'Older articles' });
    while ((await older.count()) > 0) {
      await older.click();
      found.push(...(await cardTitles(page)));
    }
    expect(found).toEqual(magazine.posts.map(({ title }) => title));
    await page.getByRole('link', { name: 'Newer articles' }).click();
    await expect(page.getByText('Page 3 of 4')).toBeVisible();
  });

  test('an article can be read, and the next one is a link away', async ({ page, site }) => {
    await page.goto(site.url('/'));
    await page.getByRole('link', { name: 'A lamp for reading' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A lamp for reading');
    await expect(page.getByText('The wick draws the oil.')).toBeVisible();
    await expect(page.getByRole('img', { name: 'A shelf with seven books.' })).toBeVisible();
    await page.getByRole('link', { name: 'Older' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A long walk');
    await page.getByRole('link', { name: 'Newer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A lamp for reading');
  });

  test('a tag leads to its articles, and they to theirs', async ({ page, site, magazine }) => {
    await page.goto(site.url('/a-lamp-for-reading/'));
    await page.getByRole('link', { name: 'reading', exact: true }).click();
    const tagged = magazine.posts.filter(({ tags }) => tags.includes('reading'));
    await expect.poll(() => cardTitles(page)).toEqual(tagged.map(({ title }) => title));
    await page.getByRole('link', { name: 'Tag', exact: true }).click();
    const all = new Set(magazine.posts.flatMap(({ tags }) => tags));
    await expect(page.locator('main li')).toHaveCount(all.size);
  });

  test('nothing is offered that only a script could do', async ({ page, site }) => {
    for (const address of PAGES) {
      await page.goto(site.url(address));
      await expect(page.locator('button:visible, select:visible')).toHaveCount(0);
    }
    await page.goto(site.url('/library/'));
    await expect(page.locator('noscript p')).toHaveText(/^The library needs JavaScript/);
    await expect(page.locator('noscript p')).toBeVisible();
  });

  test('the page is light or dark as the system is', async ({ page, site }) => {
    await page.goto(site.url('/'));
    expect(await lightness(page, 'light')).toBeGreaterThan(200);
    expect(await lightness(page, 'dark')).toBeLessThan(60);
  });
});

/** Of the ground that the page stands on, from 0 to 255. */
async function lightness(page: Page, colorScheme: 'light' | 'dark'): Promise<number> {
  await page.emulateMedia({ colorScheme });
  return ground(page);
}

async function ground(page: Page): Promise<number> {
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 4, height: 4 } });
  const [red = 0, green = 0, blue = 0] = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    return [...canvas.getImageData(1, 1, 1, 1).data];
  }, picture.toString('base64'));
  return (red + green + blue) / 3;
}

const MISSING = [
  { what: 'the app', file: 'index', said: [] },
  {
    what: 'the code of its page',
    file: 'ArticlePage',
    said: ['The code for "article" could not be fetched'],
  },
] as const;

for (const { what, file, said } of MISSING) {
  test(`an article for which ${what} does not come is what it is without script`, async ({
    page,
    site,
    faults,
  }) => {
    await page.route(`**/lectern/assets/${file}-*.js*`, (route) => route.abort());
    await page.goto(site.url('/a-lamp-for-reading/'));
    await expect(page.locator('html')).not.toHaveAttribute('data-script');
    await expect(page.locator('button:visible, select:visible')).toHaveCount(0);
    expect(faults.splice(0)).toEqual(said);
    await page.getByRole('link', { name: 'The Lamp', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All articles');
  });
}

test('an article whose page holds broken data is what it is without script', async ({
  page,
  site,
  faults,
}) => {
  await page.route(site.url('/a-lamp-for-reading/'), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('{"site"', '{"place"');
    await route.fulfill({ response, body });
  });
  await page.goto(site.url('/a-lamp-for-reading/'));
  await expect(page.locator('html')).not.toHaveAttribute('data-script');
  expect(faults.splice(0)).toHaveLength(1);
  await expect(page.locator('button:visible, select:visible')).toHaveCount(0);
});

test('the theme is there before the first paint', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('lectern:theme', 'dark'));
  await page.route('**/lectern/assets/*.js', (route) => route.abort());
  await page.goto(site.url('/'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await ground(page)).toBeLessThan(60);
});

test('the list shows the cover of an article at its size', async ({ page, site }) => {
  await open(page, site.url('/'));
  await markPage(page);
  const cover = page.getByRole('img', { name: 'A lamp on a table.' });
  await expect(cover).toHaveAttribute('width', '640');
  await expect(cover).toHaveAttribute('height', '400');
  await expect
    .poll(() => cover.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(640);
  expect(await isSamePage(page)).toBe(true);
});
