import type { Page } from '@playwright/test';
import { cardTitles, expect, isSamePage, markPage, open, openEquipped, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

test('a click in the list opens the article in the same page, with its title and the focus on it', async ({
  page,
  site,
}) => {
  await open(page, site.url('/'));
  await markPage(page);
  await page.getByRole('link', { name: 'A long walk' }).click();
  await expect(heading(page)).toHaveText('A long walk');
  await expect(page.getByText('Mile 40.')).toBeAttached();
  expect(page.url()).toBe(site.url('/a-long-walk/'));
  await expect(page).toHaveTitle('A long walk · The Lamp');
  await expect(heading(page)).toBeFocused();
  expect(await scrolled(page)).toBe(0);
  expect(await isSamePage(page)).toBe(true);
});

test('an article that was opened in the app is the one that is printed', async ({ page, site }) => {
  await open(page, site.url(LAMP));
  const article = page.locator('main article');
  const kept = article.getByText('Kept for now').first();
  await expect(kept).toBeVisible();
  const printed = await article.textContent();
  await open(page, site.url('/'));
  await page.getByRole('link', { name: 'A lamp for reading' }).click();
  await expect(heading(page)).toHaveText('A lamp for reading');
  await expect(page.getByRole('link', { name: 'Older' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'A shelf with seven books.' })).toBeVisible();
  await expect(kept).toBeVisible();
  expect((await article.textContent())?.replace(/\s+/g, ' ')).toBe(printed?.replace(/\s+/g, ' '));
});

test('going back leads to the same place in a list as long as before, and to the card that was opened', async ({
  page,
  site,
}) => {
  await open(page, site.url('/'));
  await markPage(page);
  const cards = page.locator('article.card');
  // To its end, so that it does not grow any more.
  await expect(async () => {
    await page.mouse.wheel(0, 4000);
    await expect(page.getByRole('button', { name: /^(Show more|Loading)/ })).toHaveCount(0, {
      timeout: 500,
    });
  }).toPass();
  const card = cards.nth(28);
  const link = card.locator('h2 a');
  await link.scrollIntoViewIfNeeded();
  const title = await link.textContent();
  const shown = await cardTitles(page);
  expect(shown.length).toBeGreaterThan(30);
  const place = await scrolled(page);
  expect(place).toBeGreaterThan(1000);
  await link.click();
  await expect(heading(page)).toHaveText(title!);
  await page.goBack();
  await expect(cards.first()).toBeVisible();
  await expect.poll(() => scrolled(page)).toBeCloseTo(place, -1);
  await expect.poll(() => cardTitles(page)).toEqual(shown);
  expect(await isSamePage(page)).toBe(true);
  await expect(link).toBeFocused();
});

test('going back leads to the link that was followed, on a card as in a text', async ({
  page,
  site,
}) => {
  await open(page, site.url('/'));
  const card = page.locator('[data-address="/a-lamp-for-reading/"]');
  const author = card.getByRole('link', { name: 'Ada Lind' });
  await author.click();
  await expect(heading(page)).toHaveText('Ada Lind');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(author).toBeFocused();
  await card.getByRole('link', { name: 'Craft' }).press('Enter');
  await expect(heading(page)).toHaveText('Craft');
  await page.goBack();
  await expect(card.getByRole('link', { name: 'Craft' })).toBeFocused();
  const picture = await card.getByRole('img').boundingBox();
  await page.mouse.click(picture!.x + 20, picture!.y + 20);
  await expect(heading(page)).toHaveText('A lamp for reading');
  const link = page.getByRole('link', { name: 'a long walk', exact: true });
  await link.click();
  await expect(heading(page)).toHaveText('A long walk');
  await page.goBack();
  await expect(link).toBeFocused();
  await page.goBack();
  await expect(card.locator('h2 a')).toBeFocused();
});

test('going back leads to the card of an article that another one has led to', async ({
  page,
  site,
}) => {
  await open(page, site.url('/'));
  await page.getByRole('link', { name: 'A lamp for reading' }).click();
  await page.getByRole('link', { name: 'Older' }).click();
  await expect(heading(page)).toHaveText('A long walk');
  await page.evaluate(() => history.go(-2));
  await expect(page.locator('[data-address="/a-lamp-for-reading/"] h2 a')).toBeFocused();
});

test('going back after a reload leads to the same place too', async ({ page, site }) => {
  await open(page, site.url('/a-long-walk/'));
  await page.getByRole('link', { name: 'The Lamp', exact: true }).focus();
  await page.evaluate(() => scrollTo(0, 2000));
  await page.keyboard.press('Enter');
  await expect(page.locator('article.card').first()).toBeVisible();
  await page.reload();
  await page.waitForFunction(() => window.isReading);
  await page.goBack();
  await expect(heading(page)).toHaveText('A long walk');
  await expect.poll(() => scrolled(page)).toBeCloseTo(2000, -1);
});

test('going back keeps the filter', async ({ page, site, magazine }) => {
  await open(page, site.url('/?category=letters&author=bo-renn'));
  const narrowed = magazine.posts
    .filter((post) => post.categories.includes('Letters') && post.authors.includes('Bo Renn'))
    .map(({ title }) => title);
  await expect.poll(() => cardTitles(page)).toEqual(narrowed);
  await page.getByRole('link', { name: narrowed[0]!, exact: true }).click();
  await expect(heading(page)).toHaveText(narrowed[0]!);
  await page.goBack();
  await expect.poll(() => cardTitles(page)).toEqual(narrowed);
  expect(page.url()).toBe(site.url('/?category=letters&author=bo-renn'));
  await expect(page.getByRole('button', { name: 'Remove Letters' })).toBeVisible();
});

test('a link in the text of an article opens the next one in the same page', async ({
  page,
  site,
}) => {
  await open(page, site.url(LAMP));
  await markPage(page);
  await page.getByRole('link', { name: 'a long walk', exact: true }).click();
  await expect(heading(page)).toHaveText('A long walk');
  await page.getByRole('link', { name: 'the lamp', exact: true }).click();
  await expect(heading(page)).toHaveText('A lamp for reading');
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.goBack();
  await expect(heading(page)).toHaveText('A long walk');
  await expect.poll(() => scrolled(page)).toBeGreaterThan(1000);
  await page.goBack();
  await page.goForward();
  await expect(heading(page)).toHaveText('A long walk');
  expect(await isSamePage(page)).toBe(true);
});

test('a heading is reached through the outline, through the text and through an address', async ({
  page,
  site,
}) => {
  await open(page, site.url(LAMP));
  await markPage(page);
  const wick = page.getByRole('heading', { name: 'The wick' });
  await page.getByRole('link', { name: 'what the wick does' }).click();
  await expect(wick).toBeInViewport();
  expect(page.url()).toBe(site.url(`${LAMP}#the-wick`));
  await page
    .getByRole('navigation', { name: 'In this article' })
    .getByRole('link', { name: 'The shade' })
    .click();
  await expect(page.getByRole('heading', { name: 'The shade' })).toBeInViewport();
  expect(await isSamePage(page)).toBe(true);
  await page.goBack();
  expect(page.url()).toBe(site.url(`${LAMP}#the-wick`));
  await expect(heading(page)).toHaveText('A lamp for reading');
  await open(page, site.url('/a-long-walk/#miles-31-to-40'));
  await expect(page.getByRole('heading', { name: 'Miles 31 to 40' })).toBeInViewport();
});

test('a footnote leads to its note and back', async ({ page, site }) => {
  await openEquipped(page, site.url(LAMP));
  await page.locator('.footnote-ref').first().click();
  await page.getByRole('link', { name: 'Show among the notes' }).click();
  await expect(
    page.locator('.footnotes').getByText('Otherwise the flame grows horns.'),
  ).toBeInViewport();
  await page.getByRole('link', { name: 'Back to reference 1' }).click();
  await expect(page.getByText('the corners are taken off')).toBeInViewport();
});

test('a tag and an author lead to their lists in the same page', async ({
  page,
  site,
  magazine,
}) => {
  await open(page, site.url(LAMP));
  await markPage(page);
  await page.getByRole('link', { name: 'light', exact: true }).click();
  await expect(heading(page)).toHaveText('light');
  await expect(page).toHaveTitle('light · The Lamp');
  const light = magazine.posts.filter(({ tags }) => tags.includes('light'));
  await expect.poll(() => cardTitles(page)).toEqual(light.map(({ title }) => title));
  await page.goBack();
  await page.getByRole('link', { name: 'Ada Lind' }).first().click();
  await expect(heading(page)).toHaveText('Ada Lind');
  await expect(page.getByText('Mends lamps and writes by them.')).toBeVisible();
  expect(await isSamePage(page)).toBe(true);
});

test.describe('what is not the app’s is left to the browser:', () => {
  test('a picture', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    await page.getByRole('link', { name: 'a drawing of the shelf' }).click();
    await expect(page).toHaveURL(/\/lectern\/media\/shelf-[0-9a-f]+\.png$/);
    await page.goBack();
    await expect(heading(page)).toHaveText('A lamp for reading');
  });

  test('a document', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    await page.getByRole('link', { name: 'a plan of the lamp' }).click();
    await expect
      .poll(() => site.asked.find(({ path }) => path === '/files/plan.pdf')?.destination)
      .toBe('document');
  });

  test('another site', async ({ page, site, context }) => {
    await context.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
    );
    await open(page, site.url(LAMP));
    const link = page.getByRole('link', { name: 'elsewhere', exact: true });
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await link.click();
    await expect(heading(page)).toHaveText('Elsewhere');
  });

  test('a page of the publisher’s own', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    await page.getByRole('link', { name: 'about us' }).click();
    await expect(heading(page)).toHaveText('About us');
    await page.goBack();
    await expect(heading(page)).toHaveText('A lamp for reading');
  });

  test('a click that asks for another tab', async ({ page, site, context }) => {
    await open(page, site.url('/'));
    const link = page.getByRole('link', { name: 'A long walk' });
    for (const click of [
      () => link.click({ modifiers: ['ControlOrMeta'] }),
      () => link.click({ button: 'middle' }),
    ]) {
      const [tab] = await Promise.all([context.waitForEvent('page'), click()]);
      await expect(heading(tab)).toHaveText('A long walk');
      await tab.close();
      expect(page.url()).toBe(site.url('/'));
      await expect(page.locator('article.card').first()).toBeVisible();
    }
  });
});

test.describe('an address at which there is nothing', () => {
  test('says so to machines and to readers, and offers what may have been meant', async ({
    page,
    site,
  }) => {
    const answer = await page.goto(site.url('/the-secnd-shelf/'));
    expect(answer?.status()).toBe(404);
    await expect(heading(page)).toHaveText('There is no page at this address.');
    await expect(page.getByText('Perhaps you were looking for one of these:')).toBeVisible();
    await expect.poll(() => cardTitles(page)).toEqual(['The second shelf']);
    await page.getByRole('link', { name: 'The second shelf' }).click();
    await expect(heading(page)).toHaveText('The second shelf');
  });

  test('offers the newest articles where no name is near', async ({ page, site, magazine }) => {
    await open(page, site.url('/zzzzzzzzzzzz/'));
    await expect(page.getByText('The newest articles:')).toBeVisible();
    const newest = magazine.posts.slice(0, 6).map(({ title }) => title);
    await expect.poll(() => cardTitles(page)).toEqual(newest);
  });

  test('is told of when it is met within the app', async ({ page, site }) => {
    await open(page, site.url(LAMP));
    await page.getByRole('link', { name: 'a page that nobody wrote' }).click();
    await expect(heading(page)).toHaveText('There is no page at this address.');
    await expect(page).toHaveTitle('There is no page at this address. · The Lamp');
    await expect.poll(() => cardTitles(page)).toEqual(['The second shelf']);
    expect(page.url()).toBe(site.url('/the-second-shelff/'));
  });

  test('is told of in lists that do not exist', async ({ page, site }) => {
    for (const address of ['/tags/never/', '/page/99/', '/lectern/', '/tags/light/page/9/']) {
      const answer = await page.goto(site.url(address));
      expect(answer?.status(), address).toBe(404);
      await expect(heading(page)).toHaveText('There is no page at this address.');
    }
  });
});

test('a browser without the Navigation API loads the printed pages', async ({ page, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'navigation'));
  await page.goto(site.url('/'));
  expect(await page.evaluate(() => 'navigation' in window)).toBe(false);
  await markPage(page);
  await page.getByRole('link', { name: 'A lamp for reading' }).click();
  await expect(heading(page)).toHaveText('A lamp for reading');
  expect(await isSamePage(page)).toBe(false);
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(heading(page)).toHaveText('Library');
  await page.goto(site.url('/'));
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: /^Craft/ }).click();
  await expect(page).toHaveURL(site.url('/?category=craft'));
  await expect(page.getByRole('button', { name: 'Remove Craft' })).toBeVisible();
});

test.describe('an article that is slow to come', () => {
  test('shows that it is coming, and then comes', async ({ page, site }) => {
    const release = site.hold(await site.articleFile('/a-long-walk/'));
    await open(page, site.url('/'));
    await page.getByRole('link', { name: 'A long walk' }).click();
    await expect(page.getByText('Loading…')).toBeAttached();
    release();
    await expect(heading(page)).toHaveText('A long walk');
    await expect(page.getByText('Loading…')).toHaveCount(0);
  });

  test('does not push away what was asked for after it', async ({ page, site }) => {
    const release = site.hold(await site.articleFile('/a-long-walk/'));
    await open(page, site.url('/'));
    await page.getByRole('link', { name: 'A long walk' }).click();
    await expect(page.getByText('Loading…')).toBeAttached();
    await page.getByRole('navigation', { name: 'Main' }).getByText('Craft').click();
    await expect(heading(page)).toHaveText('Craft');
    release();
    await page.waitForLoadState('networkidle');
    await expect(heading(page)).toHaveText('Craft');
    expect(page.url()).toBe(site.url('/categories/craft/'));
    await expect(page).toHaveTitle('Craft · The Lamp');
  });

  test('gives way to what was there before when it is stopped', async ({ page, site }) => {
    const release = site.hold(await site.articleFile('/a-long-walk/'));
    await open(page, site.url('/'));
    await page.getByRole('link', { name: 'A long walk' }).click();
    await expect(page.getByText('Loading…')).toBeAttached();
    await page.evaluate(() => window.stop());
    await expect(heading(page)).toHaveText('All articles');
    await expect(page.getByText('Loading…')).toHaveCount(0);
    release();
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: 'A long walk' }).click();
    await expect(heading(page)).toHaveText('A long walk');
  });

  test('can be given up by going back', async ({ page, site }) => {
    const release = site.hold(await site.articleFile('/a-long-walk/'));
    await open(page, site.url('/'));
    const shown = await cardTitles(page);
    await page.getByRole('link', { name: 'A long walk' }).click();
    await expect(page.getByText('Loading…')).toBeAttached();
    await page.goBack();
    await expect.poll(async () => (await cardTitles(page)).slice(0, shown.length)).toEqual(shown);
    release();
    await page.waitForLoadState('networkidle');
    expect((await cardTitles(page)).slice(0, shown.length)).toEqual(shown);
    await expect(heading(page)).toHaveText('All articles');
  });
});
