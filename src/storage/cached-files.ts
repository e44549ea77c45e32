/**
 * Keeps files in a cache where the worker finds them when there is no network, and no others. Fails where a file
 * cannot be had or the browser keeps nothing.
 */
export async function keepOnly(cacheName: string, hrefs: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const href of known) if (!hrefs.includes(href)) await cache.delete(href);
  const missing = hrefs.filter((href) => !known.has(href));
  await Promise.all(
    missing.map(async (href) => {
      const response = await fetch(href, { priority: 'low' });
      if (!response.ok) throw new Error(`${href} was answered with status ${response.status}`);
      // Made anew: with the host's `Vary`, the browser's own request would not find it.
      await cache.put(href, new Response(await response.blob()));
    }),
  );
}
