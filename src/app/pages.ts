import type { Component } from 'svelte';
import { fetched, fetchedCode } from './fetched-code.ts';
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

/** The pages that say nothing but what is said on a first visit. */
const ON_FIRST_VISIT: ReadonlySet<PageKind> = new Set(['list', 'term', 'article', 'failed']);

/** The pages of the app, each with its style: a reader downloads first what the page at hand needs. */
export class Pages {
  readonly #loaded = new Map<PageKind, PageComponent>();

  /** Fails as {@link fetchedCode} does. */
  async load(kind: PageKind): Promise<PageComponent> {
    const known = this.#loaded.get(kind);
    if (known !== undefined) return known;
    const have = ON_FIRST_VISIT.has(kind) ? fetched : fetchedCode;
    const page = (await have(`"${kind}"`, MODULES[kind]())).default as PageComponent;
    this.#loaded.set(kind, page);
    return page;
  }

  /** A page that was loaded before. */
  get(kind: PageKind): PageComponent | undefined {
    return this.#loaded.get(kind);
  }
}
