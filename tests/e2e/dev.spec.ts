import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from '@playwright/test';
import { type Magazine, postOf, writeMagazine } from './magazine.ts';
import { environment, PROJECT, VITE } from './run-vite.ts';
import { cardTitles, expect, isSamePage, markPage, test } from './test.ts';

/** `npm run dev` on a folder, as a publisher has it open while writing. */
class DevServer {
  readonly #child: ChildProcess;
  said = '';

  constructor({ content, public: publicFolder }: Magazine, caller: string) {
    this.#child = spawn(process.execPath, [VITE, '--host', '127.0.0.1', '--port', '0'], {
      cwd: PROJECT,
      env: environment({ CONTENT_DIR: content, PUBLIC_DIR: publicFolder, INIT_CWD: caller }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const listen = (chunk: Buffer): void => {
      this.said += stripVTControlCharacters(chunk.toString());
    };
    this.#child.stdout?.on('data', listen);
    this.#child.stderr?.on('data', listen);
  }

  async origin(): Promise<string> {
    const address = /Local:\s+(http:\/\/\S+?)\/\s/;
    await expect.poll(() => this.said, { timeout: 20_000 }).toMatch(address);
    return address.exec(this.said)?.[1] ?? '';
  }

  async stop(): Promise<void> {
    const stopped = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill();
    await stopped;
  }
}

test.describe('while one writes', () => {
  // One server for all, which has only one memory of what was bundled.
  test.describe.configure({ mode: 'default', timeout: 60_000 });

  let folder: string;
  let magazine: Magazine;
  let server: DevServer;
  let origin: string;

  test.beforeAll(async ({ browser }) => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-dev-'));
    magazine = await writeMagazine(folder);
    server = new DevServer(magazine, folder);
    origin = await server.origin();
    // On its first visit Vite bundles the packages, and then loads the page once more.
    const page = await browser.newPage();
    await page.goto(`${origin}/the-second-shelf/`);
    await page.getByRole('button', { name: 'Save offline' }).first().waitFor({ timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    await page.goto(`${origin}/`);
    await page.getByRole('button', { name: 'Filter' }).waitFor({ timeout: 30_000 });
    await page.close();
  });
  test.afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function openMarked(page: Page, address: string, heading: string): Promise<void> {
    await page.goto(origin + address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.waitForLoadState('networkidle');
    await markPage(page);
  }

  test('drafts and posts of the future are there, and marked', async ({ page }) => {
    await openMarked(page, '/', 'All articles');
    const future = page.locator('[data-address="/from-the-future/"]');
    await expect(future).toContainText('Not yet published');
    await openMarked(page, '/tags/books/', 'books');
    await expect(page.locator('[data-address="/still-in-the-drawer/"]')).toContainText('Draft');
    await page.getByRole('link', { name: 'Still in the drawer' }).click();
    await expect(page.getByText('Draft', { exact: true })).toBeVisible();
    await expect(page.getByText('Only whoever opens the drawer')).toBeVisible();
  });

  test('pictures beside a post and files of the public folder are there', async ({ page }) => {
    await openMarked(page, '/a-lamp-for-reading/', 'A lamp for reading');
    const shelf = page.getByRole('img', { name: 'A shelf with seven books.' });
    await expect
      .poll(() => shelf.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(480);
    const icon = await page.request.get(`${origin}/favicon.svg`);
    expect(icon.headers()['content-type']).toContain('image/svg+xml');
  });

  test('a post that is changed is shown as it is now, without a reload', async ({ page }) => {
    const file = join(magazine.content, 'the-second-shelf.md');
    const before = await readFile(file, 'utf8');
    await openMarked(page, '/the-second-shelf/', 'The second shelf');
    await writeFile(file, before.replace('Behind the books', 'Far behind the books'));
    await expect(page.getByText('Far behind the books that are shown')).toBeVisible();
    await writeFile(file, before.replace('title: The second shelf', 'title: The third shelf'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The third shelf');
    await expect(page).toHaveTitle('The third shelf · The Lamp');
    await writeFile(file, before);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The second shelf');
    expect(await isSamePage(page)).toBe(true);
  });

  test('a post that is added or deleted comes to the list or leaves it, without a reload', async ({
    page,
  }) => {
    const file = join(magazine.content, 'written-just-now.md');
    await openMarked(page, '/', 'All articles');
    const shown = await cardTitles(page);
    await writeFile(file, postOf({ title: 'Written just now', date: '2998-01-01' }, 'Text.'));
    await expect(page.getByRole('link', { name: 'Written just now' })).toBeVisible();
    await rm(file);
    await expect(page.getByRole('link', { name: 'Written just now' })).toHaveCount(0);
    expect((await cardTitles(page)).slice(0, 5)).toEqual(shown.slice(0, 5));
    expect(await isSamePage(page)).toBe(true);
  });

  test('a post that is broken is told of where it is broken, on the page and in the terminal, until it is mended', async ({
    page,
  }) => {
    const file = join(magazine.content, 'the-second-shelf.md');
    const before = await readFile(file, 'utf8');
    await openMarked(page, '/the-second-shelf/', 'The second shelf');
    server.said = '';
    await writeFile(file, before.replace('date: 2025-11-30', 'date: 30 November'));
    const overlay = page.locator('dialog[data-problems]');
    const place = 'content/the-second-shelf.md:4:7 error: "date" must be a date, got "30 November"';
    await expect(overlay).toContainText(place);
    await expect.poll(() => server.said).toContain(place);
    expect(server.said).toContain('4 | date: 30 November');
    await writeFile(file, before.replace('Behind the books', 'Well behind the books'));
    await expect(overlay).toHaveCount(0);
    await expect(page.getByText('Well behind the books that are shown')).toBeVisible();
    await writeFile(file, before);
    await expect(page.getByText(/^Behind the books/).last()).toBeVisible();
    expect(await isSamePage(page)).toBe(true);
  });

  test('a page that is opened while a post is broken is told so, and one that is opened later is not', async ({
    page,
  }) => {
    const file = join(magazine.content, 'the-second-shelf.md');
    const before = await readFile(file, 'utf8');
    const broken = before.replace('date: 2025-11-30', 'date: 30 November');
    const overlay = page.locator('dialog[data-problems]');
    const write = async (text: string, told: string): Promise<void> => {
      server.said = '';
      await writeFile(file, text);
      await expect.poll(() => server.said).toContain(told);
    };
    await write(broken, '"date" must be a date');
    expect(server.said, 'links to the broken post').not.toContain('leads nowhere');
    await write(before, 'leads nowhere');
    await openMarked(page, '/a-lamp-for-reading/', 'A lamp for reading');
    await expect(overlay).toHaveCount(0);
    await page.goto('about:blank');
    await write(broken, '"date" must be a date');
    await page.goto(`${origin}/a-lamp-for-reading/`);
    await expect(overlay).toContainText('"date" must be a date');
    await page.reload();
    await expect(overlay).toContainText('"date" must be a date');
    await write(before, 'leads nowhere');
    await expect(overlay).toHaveCount(0);
  });

  test('a folder that goes away for a moment is told of, and shown again when it is back', async ({
    page,
  }) => {
    const { content } = magazine;
    const file = join(content, 'the-second-shelf.md');
    const before = await readFile(file, 'utf8');
    await openMarked(page, '/the-second-shelf/', 'The second shelf');
    const overlay = page.locator('dialog[data-problems]');
    for (const text of ['In front of the books', 'Behind the books']) {
      await rename(content, `${content}-away`);
      await expect(overlay).toContainText('content error: is not a folder');
      await rename(`${content}-away`, content);
      await expect(overlay).toHaveCount(0);
      await writeFile(file, before.replace('Behind the books', text));
      await expect(page.getByText(`${text} that are shown`)).toBeVisible();
    }
    expect(await isSamePage(page)).toBe(true);
  });

  test('an article that is open when its file is deleted gives way to the page for what is not there', async ({
    page,
  }) => {
    const file = join(magazine.content, 'for-a-moment.md');
    await writeFile(file, postOf({ title: 'For a moment', date: '2998-01-01' }, 'Text.'));
    await openMarked(page, '/for-a-moment/', 'For a moment');
    await rm(file);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'There is no page at this address.',
    );
    expect(await isSamePage(page)).toBe(true);
  });

  test('an article that is changed keeps the links to those beside it', async ({ page }) => {
    const file = join(magazine.content, 'the-second-shelf.md');
    const before = await readFile(file, 'utf8');
    await openMarked(page, '/the-second-shelf/', 'The second shelf');
    const beside = page.locator('a[rel=prev], a[rel=next]');
    await expect(beside).toHaveCount(2);
    await writeFile(file, before.replace('Behind the books', 'Far behind the books'));
    await expect(page.getByText('Far behind the books that are shown')).toBeVisible();
    await expect(beside).toHaveCount(2);
    await writeFile(file, before);
    await expect(page.getByText(/^Behind the books/).last()).toBeVisible();
  });

  test('the settings of the site are shown as they are now', async ({ page }) => {
    const file = join(magazine.content, 'site.yaml');
    const before = await readFile(file, 'utf8');
    await openMarked(page, '/', 'All articles');
    await writeFile(file, before.replace('title: The Lamp', 'title: The Lantern'));
    await expect(async () => {
      await page.goto(`${origin}/`);
      await expect(page).toHaveTitle('The Lantern', { timeout: 500 });
    }).toPass();
    await writeFile(file, before);
  });

  test('an address at which there is nothing says so', async ({ page }) => {
    for (const address of ['/%', '/the-secnd-shelf/']) {
      await page.goto(origin + address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'There is no page at this address.',
      );
    }
    await expect.poll(() => cardTitles(page)).toEqual(['The second shelf']);
  });
});
