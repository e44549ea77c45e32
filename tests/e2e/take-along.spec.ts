import { expect, open, test } from './test.ts';

test('everything is saved in one go, and is there without a network', async ({ page, site }) => {
  await open(page, site.url('/library/'));
  const section = page.getByRole('region', { name: 'Take along' });
  await section.getByRole('button', { name: 'Save everything' }).click();
  await expect(section.getByText(/^Done: \d+ articles saved\.$/).first()).toBeVisible();
  const single = site.asked.filter(({ path }) => path.includes('/data/articles/'));
  // The last parcel may hold so few that they are asked for one by one.
  expect(single.length).toBeLessThan(4);
  await section.getByRole('button', { name: 'Close' }).click();
  await expect(section.getByText(/articles, at most/)).toBeVisible();
  await page.reload();
  site.unplug();
  await page.getByRole('link', { name: 'A lamp for reading' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A lamp for reading');
});
