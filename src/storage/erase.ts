import { FONT_CACHE, imageCacheName, searchCacheName } from '../model/device.ts';
import { type Database, STORES } from './database.ts';
import { storageError } from './reader-error.ts';

/**
 * Deletes all that the site at a base keeps in this browser, but for the parts of the site itself: without a network it
 * still starts.
 * @throws ReaderError where the browser refuses it; of the database everything is then still there
 */
export async function eraseAll(database: Database, base: string): Promise<void> {
  await database.write(async (stores) => {
    for (const name of STORES) await stores.objectStore(name).clear();
  });
  // Browsers have it on secure pages alone.
  if (!('caches' in globalThis)) return;
  try {
    for (const name of [imageCacheName(base), searchCacheName(base), FONT_CACHE]) {
      await caches.delete(name);
    }
  } catch (error) {
    throw storageError(error);
  }
}
