import type { Component } from 'svelte';
import { ReaderError } from '../storage/reader-error.ts';
import FailedPage from './pages/FailedPage.svelte';
import type { View } from './view.ts';

/** What shows a view. Each takes the views of its own kind only. */
export type PageComponent = Component<{ view: View }>;

/** The kinds of views that have a page; what is still loading has none. */
export type PageKind = Exclude<View['kind'], 'loading'>;

type Module = Promise<{ readonly default: unknown }>;

const MODULES: Readonly<Record<PageKind, () => Module>> = {
  list: () => import('./pages/ListPage.svelte'),
  term: () => import('./pages/ListPage.svelte'),
  terms: () => import('./pages/TermsPage.svelte'),
  article: () => import('./pages/ArticlePage.svelte'),
  library: () => import('./pages/LibraryPage.svelte'),
  'not-found': () => import('./pages/NotFoundPage.svelte'),
  // It is needed just when nothing can be fetched.
  failed: () => Promise.resolve({ default: FailedPage }),
};

/** The pages of the app, each with its style: a reader downloads first what the page at hand needs. */
export class Pages {
  readonly #loaded = new Map<PageKind, PageComponent>();

  /** Fails as not found where a deploy has taken the page's code away, or as offline. */
  async load(kind: PageKind): Promise<PageComponent> {
    try {
      const page = this.#loaded.get(kind) ?? ((await MODULES[kind]()).default as PageComponent);
      this.#loaded.set(kind, page);
      return page;
    } catch (cause) {
      const code = navigator.onLine ? 'not-found' : 'offline';
      throw new ReaderError(code, `The code for "${kind}" could not be fetched`, { cause });
    }
  }

  /** A page that was loaded before. */
  get(kind: PageKind): PageComponent | undefined {
    return this.#loaded.get(kind);
  }
}
