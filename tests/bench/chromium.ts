import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/find-browser.ts';
import { trustFlag } from './certificate.ts';
import type { Host } from './serve.ts';

/** As slow as Lighthouse makes a phone. */
const PHONE_SLOWDOWN = 4;

/** Pages start their workers late, so as not to stand in their own way. */
const WORKER_WAIT_MS = 6000;
const QUIET_MS = 1500;

export function chromiumPath(): string {
  const path = findBrowser();
  if (path === undefined) throw new Error('There is no Chromium. CHROME_PATH can name one.');
  return path;
}

/** A Chromium that trusts the server of this benchmark. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [trustFlag()] });
}

/** A visitor on a phone, who has never been here. */
export async function visit(
  browser: Browser,
  { slowProcessor = false, withWorker = true } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: withWorker ? 'allow' : 'block',
  });
  const page = await context.newPage();
  if (slowProcessor) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE_SLOWDOWN });
  }
  return { context, page };
}

/** Resolves when a page has fetched all that it wants to, and its worker too if it has one. */
export async function settled(page: Page, host: Host): Promise<void> {
  await host.quiet(QUIET_MS);
  await page.evaluate(
    (longest) =>
      Promise.race([
        navigator.serviceWorker.ready.then(() => undefined),
        new Promise<void>((resolve) => setTimeout(resolve, longest)),
      ]),
    WORKER_WAIT_MS,
  );
  await host.quiet(QUIET_MS);
}
