import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HASH_HEX_LENGTH } from '../../src/model/hash.ts';
import { FIXTURES, postOf } from './magazine.ts';
import { installWorker } from './network.ts';
import { PROJECT, runBuild } from './run-vite.ts';
import { Site } from './site.ts';
import { expect, open, test } from './test.ts';

// The sanitizer alone: what the policy would stop must not be there in the first place.
test.use({ bypassCSP: true });

declare global {
  interface Window {
    /** What ran of what should not, by its own name. */
    ran?: string[];
    __xss?: (name: string | number) => void;
  }
}

/** Runs in every page and frame before their scripts, so that nothing can run unseen. */
function watchForScripts(): void {
  window.ran = [];
  window.__xss = (name) => window.ran?.push(String(name));
  window.alert = () => window.ran?.push('alert');
}

const FORBIDDEN_ELEMENTS =
  'script, style, iframe, object, embed, form, input, svg, meta, link, base, template, noscript';

/** What of the article's markup could run, or do what only the app may. */
function oddities(page: Page): Promise<string[]> {
  return page.locator('.prose').evaluate((prose, forbidden) => {
    const odd = [...prose.querySelectorAll(forbidden)].map(({ outerHTML }) => outerHTML);
    for (const element of prose.querySelectorAll('math, math *')) {
      const { namespaceURI, localName } = element;
      const isFormula = namespaceURI === 'http://www.w3.org/1998/Math/MathML';
      const isPlain =
        isFormula && localName.startsWith('m') && !/^m(?:action|glyph|aligngroup)/.test(localName);
      if (!isPlain || element.hasAttribute('href')) odd.push(element.outerHTML);
    }
    for (const element of prose.querySelectorAll('*')) {
      // What the app has put beside the text, when it has come so far.
      const isTool = element.matches('button[data-ui=""], a.heading-link[data-ui=""]');
      for (const { name, value } of element.attributes) {
        if (isTool && name === 'data-ui') continue;
        const isRunning = /^(?:on|style$|ping$|target$|srcdoc$|formaction$|data-)/.test(name);
        const isAddress =
          /^(?:href|src|poster|cite)$/.test(name) && URL.canParse(value, document.baseURI);
        const address = isAddress ? new URL(value, document.baseURI).href : '';
        if (isRunning || /^(?:javascript|vbscript|data:(?!image\/)|blob)/.test(address)) {
          odd.push(`<${element.localName} ${name}="${value}">`);
        }
      }
      if (/\b(?:site|page|is-lead|card)\b/.test(element.className)) odd.push(element.className);
    }
    return odd;
  }, FORBIDDEN_ELEMENTS);
}

/** Touches all that a script could wait for. */
async function provoke(page: Page): Promise<void> {
  await page.locator('.prose').evaluate((prose) => {
    for (const element of prose.querySelectorAll<HTMLElement>('*')) {
      for (const type of ['mouseover', 'focus', 'toggle', 'error', 'load']) {
        element.dispatchEvent(new Event(type));
      }
    }
  });
}

function ran(page: Page): Promise<readonly string[] | undefined> {
  return page.evaluate(() => window.ran);
}

test.describe('a post that attacks its reader', () => {
  let site: Site;

  test.beforeAll(async ({ shelf }) => {
    const out = join(shelf, 'hostile');
    const { code, output } = await runBuild({ content: join(FIXTURES, 'hostile'), out });
    expect(code, output).toBe(0);
    site = await Site.serve(out);
  });
  test.afterAll(() => site.close());
  test.beforeEach(async ({ context }) => context.addInitScript(watchForScripts));

  test('does nothing where it is printed', async ({ page }) => {
    await open(page, site.url('/attack/'));
    expect(await oddities(page)).toEqual([]);
    await provoke(page);
    await page.waitForLoadState('networkidle');
    expect(await ran(page)).toEqual([]);
    await expect(page.getByText('The first sentence is harmless.').last()).toBeVisible();
    await expect(page.getByText('The last sentence is harmless too.')).toBeVisible();
    expect(await page.title()).toContain('<img src=x onerror=__xss("title")>');
    await expect(page.getByText("$& $' $` $1")).toBeVisible();
  });

  test('does nothing where its markup changes when it is read', async ({ page }) => {
    await open(page, site.url('/'));
    await page.locator('article.card h2 a').last().click();
    await expect(page.locator('.prose')).toContainText('The first sentence is harmless.');
    for (const time of ['opened', 'printed']) {
      expect(await oddities(page), time).toEqual([]);
      await provoke(page);
      expect(await ran(page), time).toEqual([]);
      await page.reload();
    }
  });

  test('does nothing when it is opened in the app, or saved, or filtered', async ({ page }) => {
    await open(page, site.url('/'));
    expect(await ran(page)).toEqual([]);
    await page.locator('article.card h2 a').first().click();
    await expect(page.locator('.prose')).toContainText('The last sentence is harmless too.');
    expect(await oddities(page)).toEqual([]);
    await provoke(page);
    await page.getByRole('button', { name: 'Save offline' }).first().click();
    await expect(page.getByRole('button', { name: 'Saved' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(page.getByRole('region', { name: 'On this device' })).toContainText('<img src=x');
    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('checkbox').first().check();
    await page.waitForLoadState('networkidle');
    expect(await ran(page)).toEqual([]);
  });

  test('leads to other sites without telling them where from', async ({ page }) => {
    await page.goto(site.url('/attack/'));
    const link = page.getByRole('link', { name: 'A link elsewhere' });
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(link).not.toHaveAttribute('target');
  });
});

test('what was forged in the database of the browser does nothing', async ({
  page,
  context,
  site,
}) => {
  await context.addInitScript(watchForScripts);
  await open(page, site.url('/the-second-shelf/'));
  await installWorker(page, '/');
  await page.getByRole('button', { name: 'Save offline' }).first().click();
  await expect(page.getByRole('button', { name: 'Saved' }).first()).toBeVisible();
  const attack = await readFile(join(FIXTURES, 'hostile/attack.md'), 'utf8');
  const { page: printed } = await site.pageData('/the-second-shelf/');
  const { hash: _hash, ...summary } = printed.kind === 'article' ? printed.article : { hash: '' };
  const html = `<p>Forged.</p>${attack.slice(attack.indexOf('<script>'))}`;
  const text = JSON.stringify({ ...summary, outline: [], attachments: [], html });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_HEX_LENGTH);
  await page.evaluate(
    async ([address, forgedText, forgedHash]) => {
      const opened = indexedDB.open('lectern:/');
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const transaction = opened.result.transaction(['articles', 'texts'], 'readwrite');
      const articles = transaction.objectStore('articles');
      const known = articles.get(address!);
      known.onsuccess = () => {
        const kept = known.result as { article: object };
        articles.put({ ...kept, article: { ...kept.article, hash: forgedHash } });
        transaction.objectStore('texts').put({ address, hash: forgedHash, text: forgedText });
      };
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      opened.result.close();
    },
    ['/the-second-shelf/', text, hash],
  );
  await page.close();
  await context.setOffline(true);
  site.unplug();
  const tab = await context.newPage();
  await tab.goto(site.url('/the-second-shelf/'));
  await expect(tab.locator('.prose')).toContainText('Forged.');
  expect(await oddities(tab)).toEqual([]);
  await provoke(tab);
  expect(await ran(tab)).toEqual([]);
});

interface HostileInput {
  readonly id: string;
  readonly where: string;
  readonly input: string;
  readonly solo?: boolean;
}

const INPUTS = join(PROJECT, '../shared/security/xss-dev.json');
const INPUTS_A_POST = 120;

test('none of a thousand known attacks does anything', async ({ page, context, folder }) => {
  test.skip(!existsSync(INPUTS), 'The collection of attacks lies outside of the project.');
  test.setTimeout(120_000);
  const all = JSON.parse(await readFile(INPUTS, 'utf8')) as readonly HostileInput[];
  const bodies = all.filter(({ where }) => /^(?:html|markdown)$/.test(where));
  const together = bodies.filter(({ solo }) => solo !== true);
  const posts = bodies.filter(({ solo }) => solo === true).map(({ input }) => input);
  for (let first = 0; first < together.length; first += INPUTS_A_POST) {
    const inputs = together.slice(first, first + INPUTS_A_POST).map(({ input }) => input);
    posts.push(inputs.join('\n\n'));
  }
  const content = join(folder, 'content');
  await mkdir(content);
  for (const [number, text] of posts.entries()) {
    await writeFile(join(content, `attack-${number}.md`), postOf({ title: `${number}` }, text));
  }
  const out = join(folder, 'dist');
  const { code, output } = await runBuild({ content, out });
  expect(code, output).toBe(0);
  const site = await Site.serve(out);
  try {
    await context.addInitScript(watchForScripts);
    // The pages as they are printed; the app would only make the walk longer.
    await context.route('**/lectern/assets/**', (route) => route.abort());
    for (const number of posts.keys()) {
      await page.goto(site.url(`/attack-${number}/`), { waitUntil: 'domcontentloaded' });
      expect(await oddities(page), `post ${number}`).toEqual([]);
      await provoke(page);
      expect(await ran(page), `post ${number}`).toEqual([]);
    }
  } finally {
    await site.close();
  }
});
