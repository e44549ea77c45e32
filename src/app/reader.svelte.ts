import { tick } from 'svelte';
import { type Filter, isEmptyFilter } from '../model/filter.ts';
import type { PageData } from '../model/page.ts';
import { dataPath } from '../model/catalog.ts';
import { type Route, routeHref, routeOf } from '../model/route.ts';
import type { Site } from '../model/site.ts';
import type { Device } from '../storage/device.ts';
import { Publication } from '../storage/publication.ts';
import { ReaderError, type ReaderErrorCode } from '../storage/reader-error.ts';
import type { SafeHtml } from '../storage/safe-html.ts';
import { Shelf } from './library/shelf.svelte.ts';
import type { ArticleList } from './list/article-list.svelte.ts';
import { type Catalog, deviceCatalog, publishedCatalog } from './list/catalog.ts';
import { OpenedArticles } from './opened-articles.ts';
import type { PageComponent, Pages } from './pages.ts';
import { prefetch } from './prefetch.ts';
import { type Move, Router } from './router.ts';
import { Theme } from './theme.svelte.ts';
import { titleOfView, type View } from './view.ts';
import { Views } from './views.ts';

/** A page that comes sooner than this is waited for on the page before. */
const MOMENT_MS = 150;

/** Something said to the reader, which can be taken back for a while. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

/** What the app starts with. */
interface Start {
  readonly base: string;
  readonly data: PageData;
  /** The text of an article that is printed on the page. */
  readonly html: SafeHtml | undefined;
  /** Of the page, as it would stand in a link. */
  readonly path: string;
  readonly pages: Pages;
}

/** A view with the page that shows it. */
interface Shown {
  readonly view: View;
  readonly page?: PageComponent | undefined;
}

/** What is remembered of a page when it is left. */
interface Remembered {
  /** Articles that the list showed. */
  readonly count: number;
  /** How far it was scrolled. */
  readonly top: number;
}

interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly count?: number | undefined;
  readonly isFilter?: boolean;
}

/** The app: what it shows, and what can be done with it. */
export class Reader {
  readonly base: string;
  readonly site: Site;
  readonly shelf: Shelf;
  readonly theme = new Theme();
  readonly router: Router;
  readonly #publication: Publication;
  readonly #articles: OpenedArticles;
  readonly #views: Views;
  /** Whether the page that the app started on was printed for no address, and so no host was asked. */
  readonly #isFromShell: boolean;
  readonly #pages: Pages;
  #shown = $state.raw<Shown>({ view: { kind: 'loading', shape: 'list' } });
  #path = $state('');
  #toast = $state.raw<Toast>();
  #isOffline = $state(false);
  #device: Promise<Device> | undefined;
  #loading = new AbortController();

  constructor({ base, data: { site, page }, html, path, pages }: Start) {
    this.base = base;
    this.site = site;
    this.#pages = pages;
    this.#path = path;
    this.#isFromShell = page.kind === 'shell';
    this.#publication = new Publication(base);
    const device = (): Promise<Device> => this.#openDevice();
    this.#articles = new OpenedArticles({
      publication: this.#publication,
      device,
      sanitizer: async () => (await import('../storage/sanitize.ts')).sanitize,
    });
    this.#views = new Views({
      publication: this.#publication,
      articles: this.#articles,
      catalog: () => this.#catalog(),
      codeOf,
    });
    this.shelf = new Shelf({
      device,
      copyOf: ({ address, hash }) => this.#publication.article(address, hash),
      say: (text, undo) => (this.#toast = { text, ...(undo && { undo }) }),
      codeOf,
    });
    this.router = new Router({
      base,
      show: (move) => this.#show(move),
      remember: () => this.#remember(),
    });
    this.#setView(this.#views.ofPage(page, html));
  }

  get view(): View {
    return this.#shown.view;
  }

  /** What shows the view; nothing while that is still loading. */
  get page(): PageComponent | undefined {
    return this.#shown.page;
  }

  /** Of the page that is shown, as it would stand in a link. */
  get path(): string {
    return this.#path;
  }

  get toast(): Toast | undefined {
    return this.#toast;
  }

  /** Whether the list shows what is on this device, because nothing else can be had. */
  get isOffline(): boolean {
    return this.#isOffline;
  }

  dismissToast(): void {
    this.#toast = undefined;
  }

  /** Narrows the list, at an address of its own. */
  goToFilter(filter: Filter): void {
    this.router.goToFilter(routeHref({ kind: 'list', filter, page: 1 }, this.base));
  }

  /** Has an article ready that the reader is about to open. */
  expect(address: string): void {
    if (!savesData()) this.#articles.expect(address, this.#hashOf(address));
  }

  /** Has the file of an article that is in sight near at hand. */
  prefetch(address: string): void {
    const hash = this.#hashOf(address);
    if (hash !== undefined && !savesData()) prefetch(this.base + dataPath('articles', hash));
  }

  /** The hash of an article that the view tells of. */
  #hashOf(address: string): string | undefined {
    const view = this.view;
    const { newer, older } = (view.kind === 'article' ? view.neighbours : undefined) ?? {};
    const articles = 'list' in view ? view.list.articles : [newer, older];
    return articles.find((article) => article?.address === address)?.hash;
  }

  /** Takes over the page in the browser, and makes it what its address asks for. */
  async start(): Promise<void> {
    this.theme.load();
    this.router.start();
    addEventListener('online', () => void this.#onOnline());
    const { pathname, search, hash } = location;
    const route = routeOf(pathname, search, this.base);
    const view = this.view;
    const remembered = rememberedOf(this.router.remembered);
    if (view.kind === 'loading' && route !== undefined) {
      await this.#load(route, { count: remembered?.count });
      if (hash !== '') location.replace(hash);
    } else if (view.kind === 'list' && route?.kind === 'list' && !isEmptyFilter(route.filter)) {
      await view.list.show(route.filter, remembered?.count);
    } else if ('list' in view && remembered !== undefined) {
      await this.#grow(view.list, remembered);
    } else if (view.kind === 'not-found') {
      await this.#offerInstead(route, this.#begin());
    }
  }

  /** Makes a printed list as long as it was when it was left, and goes to where the reader was. */
  async #grow(list: ArticleList, { count, top }: Remembered): Promise<void> {
    const missing = count - list.articles.length;
    if (missing <= 0) return;
    await list.loadMore(missing);
    await tick();
    scrollTo(0, top);
  }

  /** Gives up what is still being loaded: whoever asks last is shown. */
  #begin(signal?: AbortSignal): AbortSignal {
    this.#loading.abort();
    this.#loading = new AbortController();
    const own = this.#loading.signal;
    return signal === undefined ? own : AbortSignal.any([own, signal]);
  }

  /** Turns to the device, once the page is there. */
  async settle(): Promise<void> {
    if (!this.shelf.isLoaded) await this.shelf.load();
    this.#keepShown();
  }

  /** Shows what has changed on disk, in `dev`. */
  async refresh(): Promise<void> {
    await this.#publication.manifest({ fresh: true });
    this.#articles.forget();
    const route = routeOf(location.pathname, location.search, this.base);
    if (route === undefined) return;
    await this.#load(route, { count: this.#remember()?.count });
  }

  async retry(): Promise<void> {
    const route = routeOf(location.pathname, location.search, this.base);
    if (route !== undefined) await this.#load(route, {});
  }

  async #show({ route, url, isFilter, isReturn, remembered, signal }: Move): Promise<void> {
    const view = this.view;
    if (
      route.kind === 'list' &&
      view.kind === 'list' &&
      route.page === view.page &&
      (isFilter || isReturn)
    ) {
      this.#begin();
      this.#path = url.pathname;
      await view.list.show(route.filter, rememberedOf(remembered)?.count);
      return;
    }
    const left = view.kind === 'article' ? view.article.address : undefined;
    const count = rememberedOf(remembered)?.count;
    await this.#load(route, { signal, count, isFilter });
    if (signal.aborted) return;
    if (!isFilter) focusAfterMove(isReturn ? left : undefined);
    this.#keepShown();
  }

  async #load(
    route: Route,
    { signal: outer, count, isFilter = false }: LoadOptions,
  ): Promise<void> {
    const signal = this.#begin(outer);
    const shape = route.kind === 'article' ? 'article' : 'list';
    // A list that is narrowed stays until it is: the reader still holds its filter open.
    const timer = isFilter
      ? undefined
      : setTimeout(() => this.#setView({ kind: 'loading', shape }), MOMENT_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
    try {
      const hash = route.kind === 'article' ? this.#hashOf(route.address) : undefined;
      const view = await this.#views.ofRoute(route, { signal, count, hash, before: this.view });
      await this.#put(view, routeHref(route, this.base), signal);
    } catch (error) {
      if (!signal.aborted) await this.#fail(codeOf(error), route, signal);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Shows a view whose page was loaded before. */
  #setView(view: View): void {
    const page = view.kind === 'loading' ? undefined : this.#pages.get(view.kind);
    this.#shown = { view, page };
  }

  async #put(view: View, path: string, signal: AbortSignal): Promise<void> {
    if (view.kind !== 'loading') await this.#pages.load(view.kind);
    signal.throwIfAborted();
    this.#setView(view);
    this.#path = path;
    document.title = titleOfView(view, this.site);
    await tick();
    // Firefox restores the place before it lays out, and then moves it by as much as the masthead has grown.
    document.documentElement.getBoundingClientRect();
  }

  async #fail(code: ReaderErrorCode, route: Route, signal: AbortSignal): Promise<void> {
    const path = routeHref(route, this.base);
    if (code === 'not-found' && !this.#isFromShell) {
      // It may be a page of the publisher's own, or the host may know where it went.
      void this.router.leave();
    } else if (code === 'not-found') {
      await this.#put({ kind: 'not-found', offered: [], isGuess: false }, path, signal);
      await this.#offerInstead(route, signal);
    } else {
      await this.shelf.load();
      if (signal.aborted) return;
      await this.#put({ kind: 'failed', code }, path, signal);
    }
  }

  /** Offers what the reader may have been looking for. */
  async #offerInstead(route: Route | undefined, signal: AbortSignal): Promise<void> {
    if (route?.kind !== 'article') return;
    try {
      const instead = await this.#views.instead(route.address);
      if (!signal.aborted) this.#setView(instead);
    } catch (error) {
      codeOf(error);
    }
  }

  /** Keeps the article that is shown, and finds what stands beside it. */
  #keepShown(): void {
    const view = this.view;
    if (view.kind !== 'article') return;
    void this.shelf.keepOpened(view.article);
    if (view.neighbours !== undefined) return;
    this.#views.neighboursOf(view.article.address).then((neighbours) => {
      if (this.view === view) this.#setView({ ...view, neighbours });
    }, codeOf);
  }

  async #catalog(): Promise<Catalog> {
    try {
      const catalog = await publishedCatalog(this.#publication);
      this.#isOffline = false;
      return catalog;
    } catch (error) {
      if (codeOf(error) !== 'offline') throw error;
      await this.shelf.load();
      this.#isOffline = true;
      return deviceCatalog(this.shelf.kept.map(({ article }) => article));
    }
  }

  async #onOnline(): Promise<void> {
    if (this.#isOffline || this.view.kind === 'failed') await this.retry();
  }

  #remember(): Remembered | undefined {
    const { view } = this;
    return 'list' in view ? { count: view.list.articles.length, top: scrollY } : undefined;
  }

  #openDevice(): Promise<Device> {
    this.#device ??= import('../storage/device.ts').then(({ openDevice }) => openDevice(this.base));
    return this.#device;
  }
}

/** Where a screen reader and the keyboard go on: at the new title, or at the card that was opened. */
function focusAfterMove(left: string | undefined): void {
  const card =
    left === undefined
      ? null
      : document.querySelector<HTMLElement>(`[data-address="${CSS.escape(left)}"] :is(h2, h3) a`);
  const place = card ?? document.querySelector<HTMLElement>('h1');
  place?.focus({ preventScroll: true });
}

function rememberedOf(state: unknown): Remembered | undefined {
  if (typeof state !== 'object' || state === null || !('count' in state && 'top' in state)) {
    return undefined;
  }
  const { count, top } = state;
  if (typeof count !== 'number' || typeof top !== 'number') return undefined;
  return count > 0 && count < 10_000 ? { count, top } : undefined;
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** @throws what is no failure of the network or the device: a fault of ours. */
function codeOf(error: unknown): ReaderErrorCode {
  if (error instanceof ReaderError) return error.code;
  throw error;
}
