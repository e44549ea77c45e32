import type { Locator, Page } from '@playwright/test';
import { slugOf } from '../../src/model/slug.ts';
import type { FrontMatter } from './magazine.ts';
import type { Site } from './site.ts';
import { cardTitles, expect, isSamePage, markPage, open, test } from './test.ts';

/** The names of an article under each heading of the panel. */
const NAMES: Readonly<Record<string, (post: FrontMatter) => readonly string[]>> = {
  Categories: ({ categories }) => categories,
  Tags: ({ tags }) => tags,
  Authors: ({ authors }) => authors,
  Years: ({ date }) => [date.slice(0, 4)],
};

/** What is chosen under each heading. */
type Chosen = Partial<Record<keyof typeof NAMES, readonly string[]>>;

/** The posts that have, under every heading but one, one of the names that are chosen there. */
function passing(posts: readonly FrontMatter[], chosen: Chosen, but?: string): FrontMatter[] {
  return posts.filter((post) =>
    Object.entries(chosen).every(
      ([heading, names = []]) =>
        heading === but ||
        names.length === 0 ||
        names.some((name) => NAMES[heading]!(post).includes(name)),
    ),
  );
}

/** The counts that should stand beside the names under a heading. */
function countsFor(posts: readonly FrontMatter[], heading: string, chosen: Chosen) {
  const counts: Record<string, number> = {};
  for (const name of posts.flatMap(NAMES[heading]!)) counts[name] = 0;
  for (const post of passing(posts, chosen, heading)) {
    for (const name of NAMES[heading]!(post)) counts[name]! += 1;
  }
  return counts;
}

function panel(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Filter' });
}

/** Opens the panel, with all names under every heading. */
async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(panel(page).getByRole('group')).toHaveCount(4);
  for (const button of await panel(page)
    .getByRole('button', { name: /^Show all/ })
    .all()) {
    await button.click();
  }
}

/** Opens the front page with its panel, marked so that a load of another is noticed. */
async function openFilter(page: Page, site: Site): Promise<void> {
  await open(page, site.url('/'));
  await markPage(page);
  await openPanel(page);
}

function choice(page: Page, heading: string, name: string): Locator {
  return panel(page)
    .getByRole('group', { name: heading })
    .locator('label')
    .filter({ has: page.locator(`text=/^\\s*${name.replaceAll('+', '\\+')}\\s*\\d+$/`) })
    .or(panel(page).getByRole('group', { name: heading }).locator('label', { hasText: name }))
    .first()
    .getByRole('checkbox');
}

async function shownCounts(page: Page, heading: string): Promise<Record<string, number>> {
  const labels = await panel(page)
    .getByRole('group', { name: heading })
    .locator('label')
    .allTextContents();
  return Object.fromEntries(
    labels.map((label) => {
      const [, name = '', count = ''] = /^(.*?)\s*(\d+)\s*$/s.exec(label.trim()) ?? [];
      return [name.trim(), Number(count)];
    }),
  );
}

/** How many articles the list says that it holds. */
function total(page: Page): Locator {
  return page.locator('.bar').getByRole('status');
}

function titlesOf(posts: readonly FrontMatter[]): string[] {
  return posts.map(({ title }) => title);
}

test('category, tag, author and year narrow the list together, and every count is right', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await openFilter(page, site);
  const chosen: Record<string, string[]> = {};
  const steps = [
    ['Categories', 'Craft'],
    ['Tags', 'books'],
    ['Tags', 'C++'],
    ['Authors', 'Bo Renn'],
    ['Years', '2022'],
    ['Years', '2025'],
    ['Categories', 'Essays'],
  ] as const;
  for (const [heading, name] of [['', ''] as const, ...steps]) {
    if (heading !== '') {
      (chosen[heading] ??= []).push(name);
      await choice(page, heading, name).check();
    }
    const left = passing(posts, chosen);
    const all = `${posts.length} articles`;
    await expect(total(page)).toHaveText(heading === '' ? all : `${left.length} of ${all}`);
    for (const each of Object.keys(NAMES)) {
      expect(await shownCounts(page, each), `${each} beside ${JSON.stringify(chosen)}`).toEqual(
        countsFor(posts, each, chosen),
      );
    }
    const shown = titlesOf(left).slice(0, 12);
    await expect.poll(async () => (await cardTitles(page)).slice(0, 12)).toEqual(shown);
  }
  expect(new URL(page.url()).search).toBe(
    '?category=craft&category=essays&tag=books&tag=c-plus-plus&author=bo-renn&year=2022&year=2025',
  );
  await panel(page)
    .getByRole('button', { name: /^Show \d+ articles?$/ })
    .click();
  await expect(panel(page)).toBeHidden();
  expect(await isSamePage(page)).toBe(true);
});

test('what is chosen stands above the list, and can be taken away one by one or all at once', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await open(page, site.url('/?category=craft&author=ada-lind&tag=reading'));
  const chosen = { Categories: ['Craft'], Authors: ['Ada Lind'], Tags: ['reading'] };
  await expect.poll(() => cardTitles(page)).toEqual(titlesOf(passing(posts, chosen)));
  await page.getByRole('button', { name: 'Remove reading' }).click();
  const left = passing(posts, { Categories: ['Craft'], Authors: ['Ada Lind'] });
  await expect(total(page)).toHaveText(`${left.length} of ${posts.length} articles`);
  expect(page.url()).toBe(site.url('/?category=craft&author=ada-lind'));
  await page.getByRole('button', { name: 'Remove Craft' }).click();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveText(['Ada Lind']);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(total(page)).toHaveText(`${posts.length} articles`);
  expect(page.url()).toBe(site.url('/'));
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
});

test('a narrowed list has an address that can be opened, sent and opened again', async ({
  page,
  site,
  magazine: { posts },
}) => {
  const left = passing(posts, { Years: ['2021'], Categories: ['Field notes'] });
  for (const url of ['/?year=2021&category=field-notes', '/?category=field-notes&year=2021&x=1']) {
    await open(page, site.url(url));
    await expect.poll(() => cardTitles(page)).toEqual(titlesOf(left));
  }
  await page.reload();
  await expect.poll(() => cardTitles(page)).toEqual(titlesOf(left));
  await openPanel(page);
  await expect(choice(page, 'Years', '2021')).toBeChecked();
  await expect(choice(page, 'Categories', 'Field notes')).toBeChecked();
});

test('back and forward go through five changes of the filter', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await openFilter(page, site);
  const chosen: Record<string, string[]> = {};
  const states = [{ url: page.url(), left: posts }];
  for (const [heading, name] of [
    ['Authors', 'Caro Vey'],
    ['Categories', 'Letters'],
    ['Years', '2020'],
    ['Years', '2024'],
    ['Tags', 'maps'],
  ] as const) {
    (chosen[heading] ??= []).push(name);
    await choice(page, heading, name).check();
    const left = passing(posts, chosen);
    await expect(total(page)).toHaveText(`${left.length} of ${posts.length} articles`);
    states.push({ url: page.url(), left });
  }
  await page.keyboard.press('Escape');
  const expectState = async ({ url, left }: (typeof states)[number]): Promise<void> => {
    await expect(page).toHaveURL(url);
    const shown = titlesOf(left).slice(0, 12);
    await expect.poll(async () => (await cardTitles(page)).slice(0, 12)).toEqual(shown);
  };
  for (const state of states.slice(0, -1).reverse()) {
    await page.goBack();
    await expectState(state);
  }
  for (const state of states.slice(1)) {
    await page.goForward();
    await expectState(state);
  }
  expect(await isSamePage(page)).toBe(true);
});

test('a filter that leaves nothing says so, and what to take away', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await open(page, site.url('/?tag=walking&author=shirin-tabari'));
  await expect(page.getByRole('heading', { name: 'No article has all of this.' })).toBeVisible();
  await expect(page.locator('article.card')).toHaveCount(0);
  await page.locator('.empty').getByRole('button', { name: 'Remove walking' }).click();
  await expect.poll(() => cardTitles(page)).toEqual(['کتاب و چراغ']);
  await page.goBack();
  await page.locator('.empty').getByRole('button', { name: 'Clear all' }).click();
  await expect(total(page)).toHaveText(`${posts.length} articles`);
});

test('a name that no article has is told as it stands in the address', async ({ page, site }) => {
  await open(page, site.url('/?tag=never&year=%3Cb%3E'));
  await expect(page.getByRole('heading', { name: 'No article has all of this.' })).toBeVisible();
  await expect(page.locator('.empty').getByRole('button', { name: 'Remove <b>' })).toBeVisible();
});

test('the page of a tag can be narrowed further, and the tag stays among what is chosen', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await open(page, site.url('/tags/books/'));
  await markPage(page);
  await page.getByRole('button', { name: 'Filter' }).click();
  await choice(page, 'Authors', 'Bo Renn').check();
  const left = passing(posts, { Tags: ['books'], Authors: ['Bo Renn'] });
  await expect(page).toHaveURL(site.url('/?tag=books&author=bo-renn'));
  await expect.poll(() => cardTitles(page)).toEqual(titlesOf(left));
  await expect(choice(page, 'Authors', 'Bo Renn')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Filter' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveText(['books', 'Bo Renn']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles: books, Bo Renn');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('books');
  expect(await isSamePage(page)).toBe(true);
});

test('the page of a tag says once how much it gathers, with script and without', async ({
  page,
  site,
  browser,
  magazine: { posts },
}) => {
  const count = `${passing(posts, { Tags: ['books'] }).length} articles`;
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const printed = await plain.newPage();
  await printed.goto(site.url('/tags/books/'));
  await open(page, site.url('/tags/books/'));
  for (const one of [page, printed]) {
    await expect(one.getByText(count, { exact: true }).filter({ visible: true })).toHaveCount(1);
  }
  await plain.close();
});

test('the list grows while one goes down, until all articles are there, newest first', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await open(page, site.url('/'));
  await expect(async () => {
    await page.mouse.wheel(0, 4000);
    const more = page.getByRole('button', { name: 'Show more' });
    // It may be gone before it is met: the list grows by itself too.
    if (await more.isVisible()) await more.click({ timeout: 1000 });
    expect((await cardTitles(page)).length).toBe(posts.length);
  }).toPass();
  expect(await cardTitles(page)).toEqual(titlesOf(posts));
  await expect(page.getByRole('button', { name: 'Show more' })).toHaveCount(0);
});

test('a narrowed list and the page of an author grow as the whole list does', async ({
  page,
  site,
  magazine: { posts },
}) => {
  const hers = titlesOf(passing(posts, { Authors: ['Ada Lind'] }));
  expect(hers.length).toBeGreaterThan(13);
  for (const address of ['/authors/ada-lind/', '/?author=ada-lind']) {
    await open(page, site.url(address));
    await expect(async () => {
      await page.mouse.wheel(0, 4000);
      expect(await cardTitles(page)).toEqual(hers);
    }).toPass();
  }
});

test('the list goes on from any printed page of it', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await open(page, site.url('/page/3/'));
  await expect(async () => {
    await page.mouse.wheel(0, 4000);
    expect(await cardTitles(page)).toEqual(titlesOf(posts).slice(26));
  }).toPass();
});

test('every name has a page with its articles', async ({ page, site, magazine: { posts } }) => {
  const names = [...new Set(posts.flatMap(({ tags }) => tags))];
  await page.goto(site.url('/tags/'));
  const links = page.locator('main li a');
  const order = new Intl.Collator('en').compare;
  expect(await links.allTextContents()).toEqual(names.sort(order));
  for (const name of names) {
    const { page: printed } = await site.pageData(`/tags/${slugOf(name)}/`);
    const tagged = passing(posts, { Tags: [name] });
    expect(printed).toMatchObject({ kind: 'term', name, total: tagged.length });
  }
});

test('a list that cannot go on says why, and goes on when it can', async ({ page, site }) => {
  await page.route('**/lectern/data/catalog/*.json', (route) => route.abort());
  await open(page, site.url('/'));
  await expect(async () => {
    await page.mouse.wheel(0, 4000);
    await expect(page.getByText('The network does not answer.')).toBeVisible({ timeout: 300 });
  }).toPass();
  await page.unroute('**/lectern/data/catalog/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await cardTitles(page)).length).toBeGreaterThan(13);
});
