import { hydrate, mount } from 'svelte';
import { LOAD_PATIENCE_MS } from '../model/load-patience.ts';
import { parsePageData } from '../model/page.ts';
import { routeOf } from '../model/route.ts';
import { rememberDay } from '../model/words.ts';
import { codeOf } from '../storage/reader-error.ts';
import { printedHtml } from '../storage/safe-html.ts';
import App from './App.svelte';
import { ownCode } from './own-code.ts';
import { haveWords } from './own-words.ts';
import { Pages } from './pages.ts';
import { Reader } from './reader.svelte.ts';

const base = import.meta.env.BASE_URL;

/** A part of the page that the build has printed, without which there is no app. */
function part(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`The page has no ${selector}`);
  return element;
}

async function takeOver(): Promise<Reader> {
  const data = parsePageData(JSON.parse(part('script[data-page]').textContent));
  const printed = document.querySelector('[data-article-body]');
  const html = printed === null ? undefined : printedHtml(printed);
  const target = part('[data-app]');
  const pages = new Pages();
  const { site, page } = data;
  await Promise.all([haveWords(), page.kind !== 'shell' && pages.load(page.kind)]);
  for (const time of target.querySelectorAll<HTMLTimeElement>('time[data-day]')) {
    rememberDay(time.dateTime, site.language, time.textContent);
  }
  // A task of its own: the reader may be scrolling.
  await new Promise((resolve) => setTimeout(resolve));
  const reader = new Reader({ base, data, html, path: location.pathname, pages });
  const begin = target.hasChildNodes() ? hydrate : mount;
  begin(App, { target, props: { reader } });
  // The reader has not waited for it.
  target.querySelector<HTMLButtonElement>('[data-clicked]')?.click();
  return reader;
}

const reader = await takeOver().catch((error: unknown) => {
  // The page can still be read: what has fetched this takes away the controls, which would do nothing.
  reportError(error);
  throw error;
});
const started = reader.start();

/** A link that is pointed at, touched or focused is likely to be followed. */
function onLikely({ target: place }: Event): void {
  const link = place instanceof Element ? place.closest('a') : null;
  if (link?.origin !== location.origin) return;
  const route = routeOf(link.pathname, link.search, base);
  if (route?.kind === 'article' && link.pathname !== location.pathname) {
    reader.expect(route.address);
  }
}

for (const type of ['pointerover', 'touchstart', 'focusin']) {
  document.addEventListener(type, onLikely, { passive: true });
}

/** How long the page is there before the code of the next one is made ready: by then it has been prefetched. */
const READY_DELAY_MS = 1500;

/** How long the page is there before what it needs without a network is fetched. */
const WORKER_DELAY_MS = 3000;

function installWorker(): void {
  void navigator.serviceWorker.register(ownCode(`${base}sw.js`)).catch(() => {
    // Without a worker the site works as any other does: while there is a network.
  });
}

function onLoaded(): void {
  void started.then(() => reader.settle());
  setTimeout(() => void reader.getReady(), READY_DELAY_MS);
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    setTimeout(installWorker, WORKER_DELAY_MS);
  }
}

const loaded = new Promise((resolve) => {
  if (document.readyState === 'complete') resolve(undefined);
  else addEventListener('load', resolve);
  setTimeout(resolve, LOAD_PATIENCE_MS);
});
void loaded.then(onLoaded);

if (import.meta.hot) {
  const { hot } = import.meta;
  const { Problems } = await import('./problems.ts');
  const problems = new Problems();
  hot.on('lectern:problems', (report: unknown) => {
    problems.show(String(report));
  });
  hot.on('lectern:content', () => {
    problems.hide();
    reader.refresh().catch(codeOf);
  });
  hot.send('lectern:ready');
}
