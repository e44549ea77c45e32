import { mount, unmount } from 'svelte';
import { PRINTED_LIST_SIZE } from '../model/page.ts';
import { hasNavigation } from './has-navigation.ts';
import SuggestedArticles from './history/SuggestedArticles.svelte';
import type { Suggestions } from './history/suggestions.svelte.ts';
import type { ArticleList } from './list/article-list.svelte.ts';

/** How far below the window their place is when they are looked for: before the list grows there. */
const AHEAD = '1200px';

/** Suggestions on the front page, after the articles that are printed on it. */
export class FrontSuggestions {
  readonly #suggestions: Suggestions;
  readonly #base: string;
  /** The entry of the browser's history on which they stood last. */
  #entry: string | undefined;

  constructor(suggestions: Suggestions, base: string) {
    this.#suggestions = suggestions;
    this.#base = base;
  }

  /**
   * Shows them in a list that is on the page. They come in while their place is out of sight below, so that
   * nothing moves that is read. Gives what takes them away.
   */
  showIn(list: Pick<ArticleList, 'hasMore'>): () => void {
    const suggestions = this.#suggestions;
    const cards = document.querySelectorAll('main .card');
    const last = cards[Math.min(cards.length, PRINTED_LIST_SIZE) - 1];
    const target = last?.parentElement;
    if (!last || !target) return () => undefined;
    const leaving = new AbortController();
    const { signal } = leaving;

    const show = (): void => {
      this.#entry = entryHere();
      const props = { suggestions, base: this.#base };
      const anchor = last.nextSibling;
      const shown = mount(SuggestedArticles, { target, props, ...(anchor && { anchor }) });
      signal.addEventListener('abort', () => void unmount(shown));
    };

    const find = async (): Promise<void> => {
      await suggestions.find();
      if (signal.aborted || suggestions.shown.length === 0) return;
      watch(last, '0px', signal, ({ isIntersecting, boundingClientRect }) => {
        const isBelow = !isIntersecting && boundingClientRect.top > 0;
        const isEnd = last.nextElementSibling === null && !list.hasMore;
        if (isBelow || isEnd) show();
        return isBelow || isEnd;
      });
    };

    // Who comes back finds the page as long as it was.
    if (suggestions.shown.length > 0 && entryHere() === this.#entry) show();
    else {
      watch(last, `0px 0px ${AHEAD}`, signal, ({ isIntersecting }) => {
        // Without them the list is whole.
        if (isIntersecting) void find().catch(() => undefined);
        return isIntersecting;
      });
    }
    return () => leaving.abort();
  }
}

/** Absent where the browser does not tell one entry from another: there no move stays within the app. */
function entryHere(): string | undefined {
  return hasNavigation() ? navigation.currentEntry?.key : undefined;
}

/** Looks where an element stands, whenever that comes into sight or goes out of it. */
function watch(
  element: Element,
  rootMargin: string,
  signal: AbortSignal,
  isDone: (entry: IntersectionObserverEntry) => boolean,
): void {
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1);
      if (entry !== undefined && isDone(entry)) observer.disconnect();
    },
    { rootMargin },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
