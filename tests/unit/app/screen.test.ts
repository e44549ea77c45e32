import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pages } from '../../../src/app/pages.ts';
import { Screen } from '../../../src/app/screen.svelte.ts';
import type { View } from '../../../src/app/view.ts';
import type { Views } from '../../../src/app/views.ts';
import type { Neighbours } from '../../../src/model/article.ts';
import type { Route } from '../../../src/model/route.ts';
import { ReaderError, type ReaderErrorCode } from '../../../src/storage/reader-error.ts';
import type { SafeHtml } from '../../../src/storage/safe-html.ts';
import { aHash, aListed } from '../../build/an-article.ts';

const SITE = {
  title: 'The Lamp',
  description: '',
  language: 'en',
  dir: 'ltr',
  navigation: [],
  facets: [],
} as const;
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
  readonly leave = vi.fn(() => Promise.resolve());

  readonly #views = {
    ofRoute: (route: Route, { before }: { before?: View }) => this.route(route, before),
    neighboursOf: () => settled().then(() => this.neighbours),
    instead: () => Promise.resolve({ kind: 'not-found', offered: [aListed()], isGuess: true }),
  } as unknown as Views;

  screen(view: View, { isFromShell = false } = {}): Screen {
    return new Screen({
      base: '/',
      site: SITE,
      pages: { load: () => Promise.resolve(), get: () => undefined } as unknown as Pages,
      views: this.#views,
      shelf: {
        load: () => Promise.resolve(),
        keepOpened: ({ address }: { address: string }) => Promise.resolve(this.kept.push(address)),
      } as never,
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
afterEach(() => document.body.replaceChildren());

const fails = (code: ReaderErrorCode) => () => Promise.reject(new ReaderError(code, 'x'));
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
