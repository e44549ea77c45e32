import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type BrowserContext, expect, type Page } from '@playwright/test';
import { type Magazine, writeMagazine } from './magazine.ts';
import { runBuild } from './run-vite.ts';
import { Site } from './site.ts';

interface Shared {
  /** A folder of the worker's own, gone when it ends. */
  readonly shelf: string;
  readonly magazine: Magazine;
  readonly root: Site;
  readonly blog: Site;
}

interface Own {
  /** A folder of the test's own. */
  readonly folder: string;
  /** The magazine at `/`. */
  readonly site: Site;
  /** The magazine at `/blog/`. */
  readonly blogSite: Site;
  /** What went wrong in the pages of the test: exceptions, warnings of Svelte about hydration, what the policy stopped. */
  readonly faults: string[];
}

/** Builds a folder of posts and serves it. */
async function serveBuild(
  { content, public: publicFolder }: Pick<Magazine, 'content' | 'public'>,
  out: string,
  basePath = '/',
): Promise<Site> {
  const { code, output } = await runBuild({ content, public: publicFolder, out, base: basePath });
  expect(code, output).toBe(0);
  return Site.serve(out, basePath);
}

export const test = base.extend<Own, Shared>({
  shelf: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed from it.
    async ({}, use) => {
      const shelf = await mkdtemp(join(tmpdir(), 'lectern-e2e-'));
      await use(shelf);
      await rm(shelf, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  magazine: [
    async ({ shelf }, use) => use(await writeMagazine(join(shelf, 'magazine'))),
    { scope: 'worker' },
  ],
  root: [
    async ({ shelf, magazine }, use) => {
      const site = await serveBuild(magazine, join(shelf, 'root'));
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  blog: [
    async ({ shelf, magazine }, use) => {
      const site = await serveBuild(magazine, join(shelf, 'blog'), '/blog/');
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // eslint-disable-next-line no-empty-pattern -- As above.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  site: async ({ root }, use) => {
    root.reset();
    await use(root);
    root.reset();
  },
  blogSite: async ({ blog }, use) => {
    blog.reset();
    await use(blog);
    blog.reset();
  },
  faults: [
    async ({ context }, use) => {
      const faults = collectFaults(context);
      await context.addInitScript(tellWhenReading);
      await context.addInitScript(keepCodeType);
      await use(faults);
      expect(faults, 'what went wrong in the pages').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function collectFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (/svelte\.dev\/e\/|Content Security Policy|TrustedHTML|TrustedScript/.test(message.text()))
      faults.push(message.text());
  });
  return faults;
}

interface CodeType {
  createScriptURL(href: string): string;
}

declare global {
  interface Window {
    codeType?: CodeType;
    /** Set when the app has begun to listen for moves within the site. */
    isReading?: boolean;
    /** Set by a test, and lost when a page is loaded. */
    mark?: string;
    /** How often something on the page has moved, where a test counts it. */
    shifts?: number;
  }
}

/** Runs in the page, before its scripts. */
function tellWhenReading(): void {
  if (!('navigation' in window)) return;
  const listen = navigation.addEventListener.bind(navigation);
  navigation.addEventListener = (type: string, ...rest: [never]): void => {
    listen(type, ...rest);
    if (type === 'navigate') window.isReading = true;
  };
}

/**
 * Runs in the page, before its scripts: keeps the type with which the app names its own code, so that a test can start
 * the worker before the app would.
 */
function keepCodeType(): void {
  if (!('trustedTypes' in window)) return;
  const types = window.trustedTypes as { createPolicy(name: string, rules: object): CodeType };
  const create = types.createPolicy.bind(types);
  types.createPolicy = (name, rules) => {
    const type = create(name, rules);
    if (name === 'code') window.codeType = type;
    return type;
  };
}

/** Opens a page of a site, and waits until the app has taken it over. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => window.isReading);
}

/** Opens an article, and waits until its tools have come. */
export async function openEquipped(page: Page, url: string): Promise<void> {
  await open(page, url);
  await page.locator('main > [data-ui] > [role=status]').waitFor({ state: 'attached' });
}

/** Marks the page that is loaded now, so that {@link isSamePage} knows it again. */
export async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => (window.mark = 'still here'));
}

export async function isSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => window.mark === 'still here');
}

/** The titles of the cards that the list shows, in their order. */
export async function cardTitles(page: Page): Promise<string[]> {
  return page.locator('article.card .heading').allTextContents();
}
