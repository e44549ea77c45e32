import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf, SigningKey } from '../../src/build/trust/signing-key.ts';
import { recordsIn } from './network.ts';
import type { Site } from './site.ts';
import { expect, open, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

/** Has a site answer as if it had been built with a key. */
async function sign(site: Site, key: SigningKey): Promise<void> {
  const text = await readFile(join(site.dist, 'manifest.json'), 'utf8');
  const body = JSON.stringify({ ...(JSON.parse(text) as object), keys: [{ key: key.key }] });
  site.answer('manifest.json', { type: 'application/json', body });
  site.answer('manifest.sig', { type: 'text/plain', body: key.sign(body) });
}

test('who has saved something is warned when somebody else signs the site', async ({
  page,
  site,
}) => {
  const [mine, theirs] = [SigningKey.generate(), SigningKey.generate()];
  await sign(site, mine);
  const known = async () => (await recordsIn<{ key: string }>(page, 'publishers'))[0]?.key;
  await open(page, site.url(LAMP));
  await page.getByRole('button', { name: 'Save offline' }).first().click();
  await expect.poll(known).toBe(mine.key);
  await open(page, site.url('/library/'));
  await expect(page.getByRole('region', { name: 'What is kept here' })).toContainText(
    fingerprintOf(mine.key),
  );

  await sign(site, theirs);
  const warning = page.getByRole('dialog', { name: 'Somebody else signs this site now' });
  await open(page, site.url(LAMP));
  await expect(warning).toContainText(fingerprintOf(mine.key));
  await expect(warning).toContainText(fingerprintOf(theirs.key));
  await page.keyboard.press('Escape');
  await expect(warning).toBeHidden();
  expect(await known()).toBe(mine.key);

  await open(page, site.url('/'));
  await warning.getByRole('button', { name: 'Trust the new key' }).click();
  await expect(page.getByText('Remembered.')).toBeVisible();
  await expect.poll(known).toBe(theirs.key);
});
