import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pages } from '../../../src/app/pages.ts';
import { Screen } from '../../../src/app/screen.svelte.ts';
import type { Move } from '../../../src/app/router.ts';
import type { View } from '../../../src/app/view.ts';
import type { Views } from '../../../src/app/views.ts';
import type { Neighbours } from '../../../src/model/article.ts';
import type { Route } from '../../../src/model/route.ts';
import { ReaderError, type ReaderErrorCode } from '../../../src/storage/reader-error.ts';
import type { SafeHtml } from '../../../src/storage/safe-html.ts';
import { aHash, aListed } from '../../build/an-article.ts';
import { aSite } from '../../build/a-site.ts';

const OLDER: Neighbours = { older: { address: '/old/', title: 'Old', hash: aHash(1) } };
const NEWER: Neighbours = { newer: { address: '/new/', title: 'New', hash: aHash(2) } };

type ArticleView = Extract<View, { kind: 'article' }>;

function anArticleView(address = '/a/', given: Partial<ArticleView> = {}): ArticleView {
  const article = aListed({ address, title: `Article ${address}` });
  return { kind: 'article', article, outline: [], html: '' as SafeHtml, ...given };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** What the screen asks for, and what it is given. */
class House {
  readonly kept: string[] = [];
  route: (route: Route, before: View | undefined) => Promise<View> = () =>
    Promise.resolve(anArticleView());
  neighbours: Neighbours = NEWER;
  instead: () => Promise<View> = () =>
    Promise.resolve({ kind: 'not-found', offered: [aListed()], isGuess: true });
  /** The kind of page whose code cannot be had. */
  missing: View['kind'] | undefined;
  shelfLoaded: Promise<void> = Promise.resolve();
  readonly leave = vi.fn(() => Promise.resolve());

  readonly #views = {
    ofRoute: (route: Route, { before }: { before?: View }) => this.route(route, before),
    neighboursOf: () => settled().then(() => ({ neighbours: this.neighbours })),
    instead: () => this.instead(),
  } as unknown as Views;

  screen(view: View, { isFromShell = false } = {}): Screen {
    return new Screen({
      base: '/',
      site: aSite(),
      pages: {
        load: (kind: string) => (kind === this.missing ? fails('offline')() : Promise.resolve()),
        get: () => undefined,
      } as unknown as Pages,
      views: this.#views,
      shelf: () =>
        Promise.resolve({
          load: () => this.shelfLoaded,
          keepOpened: ({ address }: { address: string }) =>
            Promise.resolve(this.kept.push(address)),
        } as never),
      view,
      path: '/a/',
      leave: isFromShell ? undefined : this.leave,
    });
  }
}

let house: House;

beforeEach(() => {
  house = new House();
  history.replaceState(null, '', '/a/');
  document.body.innerHTML = '<h1 tabindex="-1">A title</h1><button>Try again</button>';
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const fails = (code: ReaderErrorCode) => () => Promise.reject(new ReaderError(code, 'x'));
const hangs = () => new Promise<never>(() => undefined);
const offered = (screen: Screen) => (screen.view as Extract<View, { kind: 'not-found' }>).offered;

function moveTo(address: string, signal = new AbortController().signal): Move {
  return {
    route: { kind: 'article', address },
    url: new URL(address, location.href),
    isReturn: false,
    isFilter: false,
    remembered: undefined,
    signal,
  };
}

const neighboursOn = (screen: Screen) => (screen.view as ArticleView).neighbours;

describe('app/screen: what is shown anew', () => {
  it('keeps the article, and finds those beside it as they are now', async () => {
    const screen = house.screen(anArticleView('/a/', { neighbours: OLDER }));
    house.route = (_route, before) => Promise.resolve({ ...(before as ArticleView) });
    const again = screen.again();
    expect(neighboursOn(screen)).toEqual(OLDER);
    await again;
    expect(neighboursOn(screen)).toEqual(OLDER);
    await settled();
    expect(neighboursOn(screen)).toEqual(NEWER);
    expect(house.kept).toEqual(['/a/']);
    expect(document.title).toBe('Article /a/ · The Lamp');
  });

  it('says that an article is gone, and offers others', async () => {
    const screen = house.screen(anArticleView(), { isFromShell: true });
    house.route = fails('not-found');
    await screen.again();
    expect(screen.view).toMatchObject({ kind: 'not-found', isGuess: true });
    expect(document.title).toBe('There is no page at this address. · The Lamp');
    expect(house.kept).toEqual([]);
  });

  it('moves the focus only where it was lost', async () => {
    const screen = house.screen({ kind: 'failed', code: 'offline' });
    const button = document.querySelector('button');
    button?.focus();
    await screen.again();
    expect(document.activeElement).toBe(button);
    button?.remove();
    await screen.again();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('shows a list that was empty as long as any other', () => {
    const list = { articles: [] } as never;
    const screen = house.screen({ kind: 'list', list, page: 1, pages: 1 });
    expect(screen.remember(null)).toEqual({ top: 0 });
  });
});

describe('app/screen: what cannot be had', () => {
  it('is looked for outside of the app, where the host was asked for a page', async () => {
    const screen = house.screen(anArticleView());
    house.route = fails('not-found');
    await screen.again();
    expect(house.leave).toHaveBeenCalledOnce();
    expect(screen.view.kind).toBe('article');
  });

  it.each(['offline', 'damaged', 'storage-blocked'] as const)('is told of: %s', async (code) => {
    const screen = house.screen(anArticleView());
    house.route = fails(code);
    await screen.again();
    expect(screen.view).toEqual({ kind: 'failed', code });
    expect(house.leave).not.toHaveBeenCalled();
  });

  it('does not hide a fault of ours', async () => {
    const screen = house.screen(anArticleView());
    house.route = () => Promise.reject(new TypeError('a fault'));
    await expect(screen.again()).rejects.toThrow('a fault');
  });

  it('is told of, where the page for what does not exist cannot be had', async () => {
    const screen = house.screen(anArticleView(), { isFromShell: true });
    house.route = fails('not-found');
    house.missing = 'not-found';
    await screen.again();
    expect(screen.view).toEqual({ kind: 'failed', code: 'offline' });
  });

  it('ends quietly when the reader goes elsewhere', async () => {
    const screen = house.screen(anArticleView());
    let loaded: () => void = () => undefined;
    house.shelfLoaded = new Promise((resolve) => (loaded = resolve));
    house.route = fails('offline');
    const moved = new AbortController();
    const shown = screen.show(moveTo('/b/', moved.signal));
    await settled();
    moved.abort();
    loaded();
    await shown;
    expect(screen.view.kind).toBe('article');
    expect(house.kept).toEqual([]);
  });

  it('does not take the place of what was asked for after it', async () => {
    const screen = house.screen({ kind: 'loading', shape: 'list' });
    let fail: (error: Error) => void = () => undefined;
    house.route = () => new Promise((_, reject) => (fail = reject));
    const first = screen.again();
    house.route = () => Promise.resolve(anArticleView('/b/'));
    await screen.again();
    fail(new ReaderError('offline', 'x'));
    await first;
    expect(screen.view).toMatchObject({ article: { address: '/b/' } });
    expect(house.kept).toEqual(['/b/']);
  });
});

describe('app/screen: what takes longer than a moment', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('has a skeleton until it is there', async () => {
    const screen = house.screen(anArticleView());
    house.route = () =>
      new Promise((resolve) => setTimeout(() => resolve(anArticleView('/b/')), 500));
    const moved = screen.show(moveTo('/b/'));
    await vi.advanceTimersByTimeAsync(100);
    expect(screen.view.kind).toBe('article');
    await vi.advanceTimersByTimeAsync(100);
    expect(screen.view).toEqual({ kind: 'loading', shape: 'article' });
    await vi.advanceTimersByTimeAsync(300);
    await moved;
    expect(screen.view).toMatchObject({ article: { address: '/b/' } });
  });

  it('knows what was shown before it, behind the skeleton', async () => {
    const screen = house.screen(anArticleView());
    house.route = hangs;
    void screen.show(moveTo('/b/'));
    await vi.advanceTimersByTimeAsync(200);
    house.route = (_route, before) => Promise.resolve(before ?? anArticleView('/none/'));
    await screen.show(moveTo('/c/'));
    expect(screen.view).toMatchObject({ article: { address: '/a/' } });
  });

  it('leaves the page of what does not exist alone, however late its offers come', async () => {
    const screen = house.screen(anArticleView(), { isFromShell: true });
    house.route = fails('not-found');
    const { instead } = house;
    house.instead = () => new Promise((resolve) => setTimeout(resolve, 500)).then(instead);
    const moved = screen.show(moveTo('/b/'));
    await vi.advanceTimersByTimeAsync(400);
    expect(screen.view.kind).toBe('not-found');
    expect(offered(screen)).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(100);
    await moved;
    expect(offered(screen)).toHaveLength(1);
  });

  it('leaves the page of what does not exist alone, where nothing can be offered', async () => {
    const screen = house.screen(anArticleView(), { isFromShell: true });
    house.route = fails('not-found');
    house.instead = () =>
      new Promise((_, reject) => {
        setTimeout(() => reject(new ReaderError('offline', 'x')), 500);
      });
    const moved = screen.show(moveTo('/b/'));
    await vi.advanceTimersByTimeAsync(1000);
    await moved;
    expect(screen.view.kind).toBe('not-found');
    expect(offered(screen)).toHaveLength(0);
  });

  it.each([100, 200])(
    'gives way to what was before, when it is stopped after %i ms',
    async (ms) => {
      const screen = house.screen(anArticleView());
      const stopped = new AbortController();
      house.route = hangs;
      void screen.show(moveTo('/b/', stopped.signal));
      await vi.advanceTimersByTimeAsync(ms);
      stopped.abort();
      await vi.advanceTimersByTimeAsync(1000);
      expect(screen.view).toMatchObject({ article: { address: '/a/' } });
    },
  );

  it('gives way to a failure, where nothing was before it', async () => {
    const screen = house.screen({ kind: 'loading', shape: 'list' }, { isFromShell: true });
    const stopped = new AbortController();
    house.route = hangs;
    void screen.show(moveTo('/b/', stopped.signal));
    stopped.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(screen.view).toEqual({ kind: 'failed', code: 'offline' });
  });

  it('keeps its skeleton where the next move ends it', async () => {
    const screen = house.screen(anArticleView());
    const ended = new AbortController();
    house.route = hangs;
    void screen.show(moveTo('/b/', ended.signal));
    await vi.advanceTimersByTimeAsync(200);
    ended.abort();
    void screen.show(moveTo('/c/'));
    await vi.advanceTimersByTimeAsync(100);
    expect(screen.view.kind).toBe('loading');
  });
});

describe('app/screen: when the page is there', () => {
  it('asks for what stands beside an article only where the page does not say it', async () => {
    const printed = house.screen(anArticleView('/a/', { neighbours: OLDER }));
    printed.settle();
    await settled();
    expect(neighboursOn(printed)).toEqual(OLDER);
    const opened = house.screen(anArticleView());
    opened.settle();
    await settled();
    expect(neighboursOn(opened)).toEqual(NEWER);
    expect(house.kept).toEqual(['/a/', '/a/']);
  });
});
