import { once } from '../model/once.ts';

/** Asks the browser not to clear away by itself what the reader keeps. Whether it complies is up to it. */
export const askToStay = once(async () => {
  const { storage } = navigator as Partial<Navigator>;
  try {
    if ((await storage?.persisted()) === false) await storage?.persist();
  } catch {
    // It stays as long as the browser lets it.
  }
});
