import { type Page } from '@playwright/test';
import type { Site } from './site.ts';
import { expect, open } from './test.ts';

/** Has the worker installed at once: the app itself lets the page come to rest first. */
export async function installWorker(page: Page, base: string): Promise<void> {
  await page.evaluate(async (scope) => {
    const script = window.codeType?.createScriptURL(`${scope}sw.js`) ?? `${scope}sw.js`;
    await navigator.serviceWorker.register(script, { scope });
    await navigator.serviceWorker.ready;
  }, base);
}

/** Opens a page, with the worker behind it. */
export async function openWithWorker(page: Page, site: Site, address: string): Promise<void> {
  await open(page, site.url(address));
  await installWorker(page, site.base);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What lies in a store of the device, as it is there. */
export function recordsIn<T>(page: Page, store: string, base = '/'): Promise<T[]> {
  return page.evaluate(
    async ([name, wanted]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
      if (!database.objectStoreNames.contains(wanted)) return [];
      const all = database.transaction(wanted).objectStore(wanted).getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      database.close();
      return all.result as T[];
    },
    [`lectern:${base}`, store] as const,
  );
}

/** Waits until all that was begun to be written lies on the disk: what is shown is there a moment before. */
export async function untilWritten(page: Page, base = '/'): Promise<void> {
  const isThere = async (name: string): Promise<boolean> =>
    (await indexedDB.databases()).some((one) => one.name === name && one.version! > 1);
  // Opened before the app has made it, it would be an empty one.
  await expect.poll(() => page.evaluate(isThere, `lectern:${base}`)).toBe(true);
  await page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    // It waits for every transaction before it.
    const last = database.transaction([...database.objectStoreNames], 'readwrite');
    await new Promise((resolve) => (last.oncomplete = resolve));
    database.close();
  }, `lectern:${base}`);
}

/** Waits until an article that was opened lies on the device, with its pictures. */
export async function untilKept(page: Page, site: Site, title: string): Promise<void> {
  await expect
    .poll(async () => {
      const kept = await recordsIn<{ article: { title: string } }>(page, 'articles', site.base);
      return kept.map(({ article }) => article.title);
    })
    .toContain(title);
}

/** No network, for the pages and for their worker, and nothing left in the browser's own cache. */
export async function goOffline(page: Page, ...sites: Site[]): Promise<void> {
  const context = page.context();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await devtools.detach();
  await context.setOffline(true);
  for (const site of sites) site.unplug();
}
