import { tick } from 'svelte';
import { type Route, routeHref, routeOf, termHref } from '../model/route.ts';
import type { Site } from '../model/site.ts';
import { titleOf } from '../model/title.ts';
import { codeOf, type ReaderErrorCode } from '../storage/reader-error.ts';
import type { Shelf } from './library/shelf.svelte.ts';
import type { ArticleList } from './list/article-list.svelte.ts';
import type { PageComponent, Pages } from './pages.ts';
import { focusLink, focusTitle, parsePlace, type Place, placeOf } from './place.ts';
import type { Move } from './router.ts';
import { hashIn, type View } from './view.ts';
import type { Views } from './views.ts';

/** A page that comes sooner than this is waited for on the page before. */
const MOMENT_MS = 150;

interface Options {
  readonly base: string;
  readonly site: Site;
  readonly pages: Pages;
  readonly views: Views;
  readonly shelf: () => Promise<Shelf>;
  /** What the app starts on, and its path as it would stand in a link. */
  readonly view: View;
  readonly path: string;
  /**
   * Leaves the app for an address at which there is nothing of it. Absent where the app has started without
   * asking the host, which would answer with the same page again.
   */
  readonly leave: (() => Promise<void>) | undefined;
}

/** A view with the page that shows it. */
interface Shown {
  readonly view: View;
  readonly page?: PageComponent | undefined;
}

type Skeleton = Extract<View, { kind: 'loading' }>;

interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly count?: number | undefined;
  readonly isFilter?: boolean;
  /** The list that an article is opened from, as a link to it. */
  readonly from?: string | undefined;
}

/** What the reader has before them, and how it gives way to something else. */
export class Screen {
  readonly #options: Options;
  #shown = $state.raw<Shown>({ view: { kind: 'loading', shape: 'list' } });
  /** Stands before what is shown while something else takes longer than a moment. */
  #skeleton = $state.raw<Skeleton>();
  #skeletonTimer: ReturnType<typeof setTimeout> | undefined;
  #path = $state('');
  #loading = new AbortController();

  constructor(options: Options) {
    this.#options = options;
    this.#path = options.path;
    this.#setView(options.view);
  }

  get view(): View {
    return this.#skeleton ?? this.#shown.view;
  }

  /** What shows a view that is not loading. */
  get page(): PageComponent | undefined {
    return this.#shown.page;
  }

  /** Of the page that is shown, as it would stand in a link. */
  get path(): string {
    return this.#path;
  }

  /** Makes of the page that the app takes over what its address asks for. */
  async start(remembered: unknown): Promise<void> {
    const { hash } = location;
    const route = this.#routeHere();
    const view = this.view;
    const place = parsePlace(remembered);
    const { count, from } = place;
    if (view.kind === 'article' && from !== undefined) {
      this.#setView({ ...view, within: { href: from } });
    }
    if (view.kind === 'loading' && route !== undefined) {
      const isShown = await this.#load(route, { count, from });
      if (isShown && hash !== '') location.replace(hash);
    } else if (view.kind === 'list' && route?.kind === 'list' && route.query !== '') {
      await view.list.show(route.query, place.count);
    } else if ('list' in view) {
      await grow(view.list, place);
    } else if (view.kind === 'article' && route?.kind === 'article') {
      if (route.found !== undefined) this.#setView({ ...view, found: route.found });
    } else if (view.kind === 'not-found') {
      await this.#offerInstead(route, this.#begin());
    }
  }

  /** Goes where a move leads. */
  async show({ route, url, isFilter, isReturn, remembered, signal }: Move): Promise<void> {
    const { view } = this;
    const place = parsePlace(remembered);
    const isHere = route.kind === 'list' && view.kind === 'list' && route.page === view.page;
    if (isHere && (isFilter || isReturn)) {
      this.#begin();
      this.#path = url.pathname;
      await view.list.show(route.query, place.count);
      return;
    }
    const from = isReturn ? place.from : this.#listBefore(route);
    if (!(await this.#load(route, { signal, count: place.count, isFilter, from }))) return;
    const left = view.kind === 'article' ? view.article.address : undefined;
    if (isReturn) focusLink(place, left, this.#options.base);
    else if (!isFilter) focusTitle();
    this.settle();
  }

  /** Shows what the address asks for as it is now. */
  async again(): Promise<void> {
    const route = this.#routeHere();
    if (route === undefined) return;
    if (!(await this.#load(route, { count: this.remember(null).count }))) return;
    // What had the focus may be gone, as the button of a page that said what had failed.
    if (document.activeElement === document.body) focusTitle();
    this.#keepShown();
    this.#findNeighbours();
  }

  /** @param link The one that is followed, or what has the focus. */
  remember(link: Element | null): Place {
    const { view } = this;
    const from = view.kind === 'article' ? view.within?.href : undefined;
    const place = placeOf('list' in view ? view.list.articles.length : 0, link);
    return { ...place, ...(from !== undefined && { from }) };
  }

  /** Keeps the article that is shown, and finds what stands beside it where that is not known yet. */
  settle(): void {
    this.#keepShown();
    const { view } = this;
    if (view.kind !== 'article') return;
    if (view.neighbours === undefined || (view.within && view.within.name === undefined)) {
      this.#findNeighbours();
    }
  }

  /** The list that an article is opened from, or that the article before it was, where that goes on. */
  #listBefore(route: Route): string | undefined {
    const { view } = this;
    const { base } = this.#options;
    if (route.kind !== 'article') return undefined;
    if (view.kind === 'article' && hashIn(view, route.address) !== undefined)
      return view.within?.href;
    if (view.kind === 'term') return termHref(view.facet, view.slug, base);
    if (view.kind !== 'list' || view.list.query === '') return undefined;
    return routeHref({ kind: 'list', query: view.list.query, page: 1 }, base);
  }

  #routeHere(): Route | undefined {
    return routeOf(location.pathname, location.search, this.#options.base);
  }

  /** Gives up what is still being loaded: whoever asks last is shown. */
  #begin(signal?: AbortSignal): AbortSignal {
    this.#loading.abort();
    this.#loading = new AbortController();
    const own = this.#loading.signal;
    return signal === undefined ? own : AbortSignal.any([own, signal]);
  }

  /** Gives whether what was asked for is shown now, or why it cannot be had. */
  async #load(
    route: Route,
    { signal: outer, count, isFilter = false, from }: LoadOptions,
  ): Promise<boolean> {
    const { views, pages, base } = this.#options;
    const signal = this.#begin(outer);
    const path = routeHref(route, base);
    const skeleton = {
      kind: 'loading',
      shape: route.kind === 'article' ? 'article' : 'list',
    } as const;
    // A list that is narrowed stays until it is: the reader still holds its filter open.
    const timer = isFilter ? undefined : setTimeout(() => (this.#skeleton = skeleton), MOMENT_MS);
    this.#skeletonTimer = timer;
    const own = this.#loading.signal;
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      // The next move, if it is one that ends this, begins within the same task.
      setTimeout(() => {
        if (!own.aborted) this.#stop(path, own);
      });
    });
    try {
      // At the same time as what it shows; whether it came is asked when it is put on the screen.
      pages.load(route.kind).catch(codeOf);
      const view = await views.ofRoute(route, { signal, count, before: this.#shown.view });
      const isWithin = view.kind === 'article' && from !== undefined;
      const placed = isWithin ? { ...view, within: { href: from } } : view;
      return await this.#put(placed, path, signal);
    } catch (error) {
      return !signal.aborted && (await this.#fail(codeOf(error), route, signal));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Goes back to what was shown, where the reader stops a move. */
  #stop(path: string, signal: AbortSignal): void {
    this.#skeleton = undefined;
    // Only the shell has shown nothing before, which stands where the network does not answer.
    if (this.view.kind === 'loading')
      void this.#put({ kind: 'failed', code: 'offline' }, path, signal);
  }

  /** Shows a view whose page was loaded before. */
  #setView(view: View): void {
    const page = view.kind === 'loading' ? undefined : this.#options.pages.get(view.kind);
    this.#shown = { view, page };
  }

  /** Gives whether the view is shown: not where something else was asked for. */
  async #put(view: View, path: string, signal: AbortSignal): Promise<boolean> {
    if (view.kind !== 'loading') await this.#options.pages.load(view.kind);
    if (signal.aborted) return false;
    clearTimeout(this.#skeletonTimer);
    this.#skeleton = undefined;
    this.#setView(view);
    this.#path = path;
    document.title = titleOf(view, this.#options.site);
    await tick();
    // Firefox restores the place before it lays out, and then moves it by as much as the masthead has grown.
    document.documentElement.getBoundingClientRect();
    return !signal.aborted;
  }

  async #fail(code: ReaderErrorCode, route: Route, signal: AbortSignal): Promise<boolean> {
    const { base, leave, shelf } = this.#options;
    const path = routeHref(route, base);
    if (code === 'not-found' && leave !== undefined) {
      // It may be a page of the publisher's own, or the host may know where it went.
      void leave();
      return false;
    }
    if (code === 'not-found') {
      try {
        await this.#put({ kind: 'not-found', offered: [], isGuess: false }, path, signal);
        await this.#offerInstead(route, signal);
        return !signal.aborted;
      } catch (error) {
        // Its code cannot be had. That of the page for a failure is always there.
        return this.#put({ kind: 'failed', code: codeOf(error) }, path, signal);
      }
    }
    await shelf().then((kept) => kept.load(), codeOf);
    return this.#put({ kind: 'failed', code }, path, signal);
  }

  /** Offers what the reader may have been looking for. */
  async #offerInstead(route: Route | undefined, signal: AbortSignal): Promise<void> {
    if (route?.kind !== 'article') return;
    try {
      const instead = await this.#options.views.instead(route.address);
      if (!signal.aborted) this.#setView(instead);
    } catch (error) {
      codeOf(error);
    }
  }

  #keepShown(): void {
    if (this.view.kind !== 'article') return;
    const { article } = this.view;
    this.#options.shelf().then((shelf) => void shelf.keepOpened(article), codeOf);
  }

  #findNeighbours(): void {
    const { view } = this;
    if (view.kind !== 'article') return;
    this.#options.views.neighboursOf(view.article.address, view.within?.href).then((found) => {
      if (this.#shown.view === view) this.#setView({ ...view, within: undefined, ...found });
    }, codeOf);
  }
}

/** Makes a printed list as long as it was when it was left, and goes to where the reader was. */
async function grow(list: ArticleList, { count = 0, top }: Place): Promise<void> {
  const missing = count - list.articles.length;
  if (missing <= 0 || top === undefined) return;
  await list.loadMore(missing);
  await tick();
  scrollTo(0, top);
}
