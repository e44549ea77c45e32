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
  await expect(panel(page).getByRole('group', { name: 'Tags' })).toBeVisible();
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
      await expect
        .poll(() => shownCounts(page, each), `${each} beside ${JSON.stringify(chosen)}`)
        .toEqual(countsFor(posts, each, chosen));
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

test('back and forward go through ten changes of the filter', async ({ page, site }) => {
  // Thirty moves, each looked at.
  test.setTimeout(90_000);
  await openFilter(page, site);
  const states: { url: string; total: string; titles: string[] }[] = [];
  const note = async (): Promise<void> => {
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
    states.push({
      url: page.url(),
      total: await total(page).innerText(),
      titles: await cardTitles(page),
    });
  };
  await note();
  const not = (name: string) =>
    panel(page).getByRole('button', { name: `not ${name}`, exact: true });
  const changes = [
    () => choice(page, 'Authors', 'Caro Vey').check(),
    () => choice(page, 'Categories', 'Letters').check(),
    () => not('maps').click(),
    () => choice(page, 'Years', '2020').check(),
    () => choice(page, 'Years', '2024').check(),
    () => panel(page).getByRole('combobox', { name: 'Sort by' }).selectOption('Title'),
    () => choice(page, 'Categories', 'Letters').uncheck(),
    () => not('Caro Vey').click(),
    () => panel(page).getByRole('combobox', { name: 'Sort by' }).selectOption('Oldest first'),
    () => choice(page, 'Years', '2020').uncheck(),
  ];
  for (const change of changes) {
    const { url } = states.at(-1)!;
    await change();
    await expect(page).not.toHaveURL(url);
    await note();
  }
  expect(new Set(states.map(({ url }) => url)).size).toBe(changes.length + 1);
  expect(new Set(states.map(({ titles }) => titles.join())).size).toBeGreaterThan(7);
  await page.keyboard.press('Escape');
  const expectState = async (state: (typeof states)[number]): Promise<void> => {
    await expect(page).toHaveURL(state.url);
    await expect(total(page)).toHaveText(state.total);
    await expect
      .poll(async () => (await cardTitles(page)).slice(0, 12))
      .toEqual(state.titles.slice(0, 12));
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

test('what a reader does not want is left out, by mouse and by keyboard', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await openFilter(page, site);
  const not = panel(page).getByRole('button', { name: 'not Ada Lind', exact: true });
  await not.click();
  const left = posts.filter(({ authors }) => !authors.includes('Ada Lind'));
  await expect(total(page)).toHaveText(`${left.length} of ${posts.length} articles`);
  await expect(not).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(site.url('/?-author=ada-lind'));
  await choice(page, 'Tags', 'books').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(site.url('/?-tag=books&-author=ada-lind'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveText([
    /^not\sbooks$/,
    /^not\sAda Lind$/,
  ]);
  const both = left.filter(({ tags }) => !tags.includes('books'));
  await expect
    .poll(async () => (await cardTitles(page)).slice(0, 12))
    .toEqual(titlesOf(both).slice(0, 12));
});

test('the list is sorted by title as the site writes, and by date from either end', async ({
  page,
  site,
  magazine: { posts },
}) => {
  const { compare } = new Intl.Collator('en', { numeric: true });
  await open(page, site.url('/?sort=title'));
  await expect
    .poll(async () => (await cardTitles(page)).slice(0, 12))
    .toEqual(titlesOf(posts).sort(compare).slice(0, 12));
  await openPanel(page);
  const sort = panel(page).getByRole('combobox', { name: 'Sort by' });
  await expect(sort).toHaveValue('title');
  await sort.selectOption('Oldest first');
  await expect(page).toHaveURL(site.url('/?sort=oldest'));
  await expect
    .poll(async () => (await cardTitles(page)).slice(0, 12))
    .toEqual(titlesOf(posts).reverse().slice(0, 12));
  await sort.selectOption('Newest first');
  await expect(page).toHaveURL(site.url('/'));
  await expect
    .poll(async () => (await cardTitles(page)).slice(0, 12))
    .toEqual(titlesOf(posts).slice(0, 12));
});

test('of two changes while a page of the catalog is on its way, the last is shown', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await openFilter(page, site);
  const held: (() => void)[] = [];
  let isSlow = true;
  await page.route('**/lectern/data/catalog/*.json', async (route) => {
    if (isSlow) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await panel(page).getByRole('combobox', { name: 'Sort by' }).selectOption('Oldest first');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await choice(page, 'Authors', 'Bo Renn').check();
  isSlow = false;
  for (const go of held) go();
  const his = titlesOf(passing(posts, { Authors: ['Bo Renn'] })).reverse();
  await expect.poll(async () => (await cardTitles(page)).slice(0, 12)).toEqual(his.slice(0, 12));
  await expect(page).toHaveURL(site.url('/?author=bo-renn&sort=oldest'));
});

test('bookmarks can be combined with what an article is about', async ({ page, site }) => {
  await open(page, site.url('/'));
  const titles = (await cardTitles(page)).slice(0, 3);
  const buttons = page.locator('article.card').getByRole('button', { name: 'Bookmark' });
  for (let nth = 0; nth < titles.length; nth += 1) await buttons.nth(nth).click();
  await openPanel(page);
  await expect
    .poll(() => shownCounts(page, 'Library'))
    .toEqual({ Bookmarked: 3, 'Saved offline': 0, 'With highlights': 0 });
  await choice(page, 'Library', 'Bookmarked').check();
  await expect.poll(() => cardTitles(page)).toEqual(titles);
  await panel(page).getByRole('button', { name: 'not Bookmarked', exact: true }).click();
  await expect.poll(async () => (await cardTitles(page)).length).toBeGreaterThan(3);
  for (const title of titles) expect(await cardTitles(page)).not.toContain(title);
});

test('a compact list stays compact on the next visit, from the first paint on', async ({
  page,
  site,
}) => {
  await openFilter(page, site);
  const height = async () => (await page.locator('article.card').nth(3).boundingBox())?.height ?? 0;
  const before = await height();
  await panel(page).getByRole('combobox', { name: 'Show as' }).selectOption('Compact list');
  expect(await height()).toBeLessThan(before * 0.75);
  await page.goto(site.url('/tags/books/'), { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-layout', 'compact');
  await expect(page.locator('article.card .picture').first()).toBeHidden();
});

test('the first page loads nothing of the filter until it is wanted', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofFilter = () =>
    asked.filter((path) => /filter-kit|published-facets|\/facets\//.test(path));
  await open(page, site.url('/'));
  await page.waitForLoadState('networkidle');
  expect(ofFilter().filter((path) => !path.endsWith('.css'))).toEqual([]);
  await openPanel(page);
  expect(ofFilter().filter((path) => path.includes('/facets/'))).toHaveLength(1);
});

test('a filter that leaves nothing says so, and what to take away', async ({
  page,
  site,
  magazine: { posts },
}) => {
  await open(page, site.url('/?tag=walking&author=shirin-tabari'));
  await expect(page.getByRole('heading', { name: 'No article has all of this.' })).toBeVisible();
  await expect(page.locator('article.card')).toHaveCount(0);
  const hints = page.locator('.empty li').getByRole('button');
  await expect(hints.nth(0)).toHaveAccessibleName('Remove walking: 1 article');
  const walks = passing(posts, { Tags: ['walking'] }).length;
  await expect(hints.nth(1)).toHaveAccessibleName(
    `Remove Shirin Tabari: ${walks} article${walks === 1 ? '' : 's'}`,
  );
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
  await expect.poll(() => cardTitles(page)).toEqual(titlesOf(posts));
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
      await expect.poll(() => cardTitles(page)).toEqual(hers);
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
    await expect.poll(() => cardTitles(page)).toEqual(titlesOf(posts).slice(26));
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

test('the focus stays where the filter is when a chip, or a button, goes with what it did', async ({
  page,
  site,
}) => {
  await open(page, site.url('/?category=letters&category=craft&-author=bo-renn'));
  const remove = (name: string): Locator => page.getByRole('button', { name: `Remove ${name}` });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Letters\s*, Craft\s*, not.Bo Renn/,
  );
  await remove('Craft').focus();
  await page.keyboard.press('Enter');
  await expect(remove('not Bo Renn')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remove('Letters')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Filter' })).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Filter' });
  await panel.getByRole('checkbox', { name: /^Letters/ }).check();
  await expect(panel.getByText(/^\d+ articles are left$/)).toBeAttached();
  await panel.getByRole('button', { name: 'Clear all' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: /^Show \d+ articles/ })).toBeFocused();
});

test('a smart list is kept, renamed, removed and brought back with the keyboard alone', async ({
  page,
  site,
}) => {
  await open(page, site.url('/?tag=maps'));
  await page.getByRole('button', { name: 'Filter' }).click();
  const lists = page.getByRole('region', { name: 'Smart lists' });
  const list = (name: string): Locator => lists.getByRole('button', { name, exact: true });
  await lists.getByRole('textbox', { name: 'A name for this filter' }).fill('Charts');
  await page.keyboard.press('Enter');
  await expect(list('Charts')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(lists.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(list('Charts2')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(list('Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list('Charts2')).toBeFocused();
});
