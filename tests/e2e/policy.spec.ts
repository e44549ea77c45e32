import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { observatoryScore, observed } from '../build/observatory.ts';
import { PROJECT, runBuild } from './run-vite.ts';
import { Site } from './site.ts';
import { expect, open, test } from './test.ts';

const LAMP = '/a-lamp-for-reading/';

/** What the policy has stopped, as Chromium says it. */
const STOPPED = /Content Security Policy|TrustedHTML|TrustedScript/;

/** Forgets what the policy has stopped, which is what is asked for here, and nothing else. */
function forgetStopped(faults: string[]): string[] {
  const stopped = faults.filter((fault) => STOPPED.test(fault));
  faults.splice(0, faults.length, ...faults.filter((fault) => !STOPPED.test(fault)));
  return stopped;
}

test('its answers get 130 points, and an A+', async ({ site }) => {
  const answer = await fetch(site.url(LAMP));
  const page = { headers: Object.fromEntries(answer.headers), html: await answer.text() };
  expect(observatoryScore(page), JSON.stringify(observed(page))).toBeGreaterThanOrEqual(130);
});

test('a page without headers runs nothing either but what is the app’s', async ({
  page,
  context,
  site,
  faults,
}) => {
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _policy, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await open(page, site.url(LAMP));
  expect(await attempts(page)).toEqual(NONE);
  // What is still on its way is not waited for.
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  expect(forgetStopped(faults).length).toBeGreaterThan(0);
});

test('script that got in can make no markup, no code, and no request to others', async ({
  page,
  site,
  faults,
}) => {
  await open(page, site.url(LAMP));
  expect(await attempts(page)).toEqual(NONE);
  expect(forgetStopped(faults).length).toBeGreaterThan(0);
});

test('pictures come only from where the settings allow it', async ({
  page,
  context,
  folder,
  faults,
}) => {
  const content = join(folder, 'content');
  await mkdir(content);
  await writeFile(join(content, 'site.yaml'), 'remoteImages: [https://named.example]\n');
  await writeFile(
    join(content, 'a.md'),
    '---\ntitle: A\ndate: 2024-01-01\n---\n![n](https://named.example/n.png) ![o](https://other.example/o.png)\n',
  );
  const out = join(folder, 'dist');
  const { code, output } = await runBuild({ content, out });
  expect(code, output).toBe(0);
  const asked: string[] = [];
  await context.route(/example\//, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/png', body: '' });
  });
  const site = await Site.serve(out);
  try {
    await open(page, site.url('/a/'));
    await expect(page.locator('.prose a.missing-image')).toHaveAttribute(
      'href',
      'https://other.example/o.png',
    );
    await page.evaluate(() => (new Image().src = 'https://other.example/p.png'));
    await expect.poll(() => asked).toEqual(['https://named.example/n.png']);
    const stopped = forgetStopped(faults);
    expect(stopped.length).toBeGreaterThan(0);
    expect(stopped.filter((fault) => !fault.includes('https://other.example/p.png'))).toEqual([]);
  } finally {
    await site.close();
  }
});

interface Attempts {
  readonly ran: readonly string[];
  readonly threw: readonly string[];
}

const NONE: Attempts = { ran: [], threw: ['eval', 'innerHTML', 'policy', 'worker', 'handler'] };

/** Tries in the page what injected script would: what of it ran, and what was refused at once. */
function attempts(page: Page): Promise<Attempts> {
  return page.evaluate(async () => {
    const ran: string[] = [];
    const threw: string[] = [];
    Object.assign(window, { __ran: (name: string) => ran.push(name) });
    const attempt = (name: string, act: () => unknown): void => {
      try {
        act();
      } catch {
        threw.push(name);
      }
    };
    // In a task of the page's own: within that of the test Chromium lets `eval` pass.
    await new Promise((resolve) => setTimeout(resolve));
    attempt('eval', () => (0, eval)('__ran("eval")'));
    attempt('innerHTML', () => (document.body.innerHTML = '<img src=x onerror=__ran("markup")>'));
    attempt('policy', () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      trustedTypes.createPolicy('mine', { createHTML: (html: string) => html });
    });
    attempt('worker', () => new Worker('data:text/javascript,1'));
    attempt('handler', () => {
      const inline = document.createElement('div');
      document.body.append(inline);
      inline.setAttribute('onclick', '__ran("handler")');
      inline.click();
    });
    const link = document.createElement('a');
    link.href = 'javascript:__ran("link")';
    document.body.append(link);
    link.click();
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    if (!document.baseURI.startsWith(location.origin)) ran.push('base');
    const form = document.createElement('form');
    form.action = 'https://elsewhere.example/';
    document.body.append(form);
    form.submit();
    await fetch('https://elsewhere.example/').then(
      () => ran.push('fetch'),
      () => undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { ran, threw };
  });
}

interface HostileInput {
  readonly where: string;
  readonly input: string;
  readonly solo?: boolean;
}

const INPUTS = join(PROJECT, '../shared/security/xss-dev.json');
const INPUTS_A_PAGE = 25;

test('no known attack does anything where no sanitizer has seen it', async ({
  page,
  context,
  site,
  faults,
}) => {
  test.skip(!existsSync(INPUTS), 'The collection of attacks lies outside of the project.');
  test.setTimeout(120_000);
  const all = JSON.parse(await readFile(INPUTS, 'utf8')) as readonly HostileInput[];
  const bodies = all.filter(({ where }) => where === 'html' || where === 'markdown');
  const bodiesOf = (isSolo: boolean): string[] =>
    bodies.filter(({ solo = false }) => solo === isSolo).map(({ input }) => input);
  const together = bodiesOf(false);
  const texts = bodiesOf(true);
  for (let first = 0; first < together.length; first += INPUTS_A_PAGE) {
    texts.push(together.slice(first, first + INPUTS_A_PAGE).join('\n\n'));
  }
  const answer = await fetch(site.url(LAMP));
  const html = await answer.text();
  const policy = answer.headers.get('Content-Security-Policy') ?? '';
  await context.addInitScript(() => {
    Object.assign(window, { ran: [], __xss: (name: unknown) => window.ran?.push(String(name)) });
    window.alert = () => window.ran?.push('alert');
  });
  let text = '';
  // Nothing of the site or of others comes: only the page is looked at.
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          contentType: 'text/html',
          headers: { 'Content-Security-Policy': policy },
          body: html.replace(/(<div class="prose[^>]*>)/, (tag) => tag + text),
        })
      : route.abort(),
  );
  for (text of texts) {
    await page.goto(site.url(LAMP), { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => {
      // Of the prototypes, since an attack may have given its name to what the document has.
      const all = NodeFilter.SHOW_ELEMENT;
      const walker = Document.prototype.createTreeWalker.call(document, document, all);
      while (walker.nextNode() !== null) {
        for (const type of ['mouseover', 'focus', 'click', 'toggle', 'error', 'load']) {
          EventTarget.prototype.dispatchEvent.call(walker.currentNode, new Event(type));
        }
      }
    });
    expect(await page.evaluate(() => window.ran), text).toEqual([]);
  }
  expect(forgetStopped(faults).length).toBeGreaterThan(texts.length);
  // The loader's, on pages where an attack has taken the place of what a document has.
  const clobbered = /^document\.\w+ is not a function$/;
  faults.splice(0, faults.length, ...faults.filter((fault) => !clobbered.test(fault)));
});
