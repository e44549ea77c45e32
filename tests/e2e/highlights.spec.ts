import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

/** Selects words of the article, as a pointer or keys would. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('[data-article-body]')!,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement!.scrollIntoView({ block: 'center' });
      getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`The article does not say "${wanted}"`);
  }, words);
}

/** What is highlighted in a colour, as the browser paints it. */
function painted(page: Page, colour: string): Promise<string[]> {
  return page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
    `highlight-${colour}`,
  );
}

function bar(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'What is selected' });
}

test('look', async ({ page, site }) => {
  await open(page, site.url(LAMP));
  console.log(await page.locator('[data-article-body]').innerText());
  await select(page, 'lamp');
  await bar(page).getByRole('button', { name: 'Highlight in green' }).click();
  await expect.poll(() => painted(page, 'green')).toEqual(['lamp']);
  await page.screenshot({ path: '/tmp/dK-scratch/a.png' });
});
