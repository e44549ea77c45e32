import type { Page } from '@playwright/test';
import type { Site } from './site.ts';
import { expect, open, openEquipped, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

/** What Chromium has read of the site, and what keeps it from installing it. */
async function askBrowser(page: Page, site: Site) {
  await openEquipped(page, site.url(LAMP));
  const session = await page.context().newCDPSession(page);
  const { url, data = '', errors } = await session.send('Page.getAppManifest');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  return {
    url,
    manifest: JSON.parse(data) as { start_url: string; icons: { src: string; sizes: string }[] },
    errors,
    // Each test has a profile of its own, which keeps nothing.
    hindrances: installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'),
  };
}

/** Offers to install the site, as Chromium does where it finds it fit for that. */
async function offer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const prompt = (): void => document.body.setAttribute('data-asked', '');
    dispatchEvent(
      Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }),
    );
  });
}

test.describe('the site can be installed', () => {
  test('at the root', async ({ page, site }) => {
    const { url, manifest, errors, hindrances } = await askBrowser(page, site);
    expect(url).toBe(site.url('/app.webmanifest'));
    expect(errors).toEqual([]);
    expect(hindrances).toEqual([]);
    for (const { src, sizes } of manifest.icons) {
      const answer = await page.request.get(new URL(src, url).href);
      expect(answer.headers()['content-type']).toBe('image/png');
      expect(sizes).toMatch(/^(192x192|512x512)$/);
    }
  });

  test('in a folder, to which it then keeps', async ({ page, blogSite }) => {
    const { manifest, errors, hindrances } = await askBrowser(page, blogSite);
    expect([...errors, ...hindrances]).toEqual([]);
    expect(manifest.start_url).toBe('/blog/');
  });
});

test('who saves an article is told once that the site can be installed, and does it in the library', async ({
  page,
  site,
}) => {
  await openEquipped(page, site.url(LAMP));
  await offer(page);
  const told = page.getByText('This site can be installed');
  await page.getByRole('button', { name: 'Save offline' }).first().click();
  await expect(told).toBeVisible();
  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'Install' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', '');
  await expect(page.getByRole('heading', { name: 'Install' })).toHaveCount(0);
  await openEquipped(page, site.url('/a-long-walk/'));
  await offer(page);
  await page.getByRole('button', { name: 'Save offline' }).first().click();
  await expect(page.getByRole('button', { name: 'Saved' }).first()).toBeVisible();
  await expect(told).toHaveCount(0);
});

test('the frame round the page has its colour, whatever theme is chosen', async ({
  page,
  site,
}) => {
  await open(page, site.url(LAMP));
  const frame = page.locator('meta[name=theme-color]');
  await expect(frame).toHaveAttribute('content', 'rgb(251, 250, 247)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(frame).toHaveAttribute('content', 'rgb(24, 23, 21)');
  await page.getByRole('button', { name: 'Aa' }).click();
  await page.getByText('Sepia').click();
  await expect(frame).toHaveAttribute('content', 'rgb(244, 234, 213)');
});
