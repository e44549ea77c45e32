import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { setCacheNameDetails } from 'workbox-core/setCacheNameDetails.js';
import { matchPrecache } from 'workbox-precaching/matchPrecache.js';
import { precacheAndRoute } from 'workbox-precaching/precacheAndRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';
import { files, language, words } from 'virtual:lectern/precache';
import { FONT_CACHE, imageCacheName } from '../model/device.ts';
import { routeOf } from '../model/route.ts';
import { keptVariantOf } from '../model/variant.ts';
import { KeptWords } from './kept-words.ts';

declare const self: ServiceWorkerGlobalScope;

/** A reader who waits longer is better served by what is on the device. */
const NAVIGATION_TIMEOUT_SECONDS = 5;

const base = new URL(self.registration.scope).pathname;
const images = imageCacheName(base);

// The base alone, for all caches of one origin: Workbox clears away outdated caches whose names contain the
// scope, and the scope of a site at the root is contained in that of every other.
setCacheNameDetails({ prefix: 'lectern', suffix: base });

// No skipWaiting: tabs of the older version load its chunks from the precache for as long as they are open.
clientsClaim();

// A page is never answered with a file of the precache, only with what the network says or the shell.
precacheAndRoute([...files], { directoryIndex: '', cleanURLs: false });

registerRoute(
  ({ request, url, sameOrigin }) =>
    request.mode === 'navigate' &&
    sameOrigin &&
    routeOf(url.pathname, url.search, base) !== undefined,
  new NetworkOnly({
    networkTimeoutSeconds: NAVIGATION_TIMEOUT_SECONDS,
    plugins: [{ handlerDidError: () => matchPrecache('shell.html') }],
  }),
);

// Only of this site: what the worker fetches, the policy of the worker (connect-src) has to allow, and not
// that of the page.
registerRoute(
  ({ request, sameOrigin }) => request.destination === 'image' && sameOrigin,
  async ({ request, url }) => {
    const kept = await caches.match(request, { cacheName: images });
    if (kept !== undefined) return kept;
    try {
      return await fetch(request);
    } catch (error) {
      // A page names a picture in several sizes, of which one is kept; the browser asks for the one it likes.
      const instead = keptVariantOf(url.pathname);
      const variant = instead && (await caches.match(instead, { cacheName: images }));
      if (!variant) throw error;
      return variant;
    }
  },
);

const keptWords = new KeptWords({ base, folder: words, siteLanguage: language });
self.addEventListener('install', (event) => event.waitUntil(keptWords.take()));
self.addEventListener('activate', (event) => event.waitUntil(keptWords.tidy()));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && keptWords.isOne(url),
  ({ request }) => keptWords.answer(request),
);

// The typeface that was chosen is named after its content, so that what is kept of it is never outdated.
registerRoute(
  ({ request, sameOrigin }) => request.destination === 'font' && sameOrigin,
  async ({ request }) =>
    (await caches.match(request.url, { cacheName: FONT_CACHE })) ?? fetch(request),
);
