import { mount, unmount } from 'svelte';
import type { Listed } from '../model/article.ts';
import type { Around } from '../model/suggestions.ts';

interface Shown {
  readonly article: Listed;
  readonly around: () => Promise<Around>;
  readonly base: string;
  readonly onshare: () => void;
  /** Whether it is known how the article came to be what it is. */
  readonly hasLog: () => Promise<boolean>;
  /** Shows that. */
  readonly onrevisions: () => void;
}

/** How far below the window the end of a text is when what stands below it is fetched. */
const AHEAD = '1000px';

/**
 * Shows what stands below an article when the reader comes near its end: a printed page holds none of it, not
 * even its place. Gives what takes it away.
 */
export function ending(text: Element, shownWith: Shown): () => void {
  const { article, around, base, onshare, hasLog, onrevisions } = shownWith;
  const place = document.createElement('div');
  let shown: ReturnType<typeof mount> | undefined;
  let isGone = false;

  async function show(): Promise<void> {
    const { default: Ending } = await import('./article/ArticleEnding.svelte');
    const found = await around();
    const props = { article, ...found, base, onshare, ...((await hasLog()) && { onrevisions }) };
    if (isGone) return;
    shown = mount(Ending, { target: place, props });
  }

  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting !== true) return;
      observer.disconnect();
      // Without it the article is whole.
      void show().catch(() => undefined);
    },
    { rootMargin: AHEAD },
  );
  text.closest('main')?.append(place);
  observer.observe(place);
  return () => {
    isGone = true;
    observer.disconnect();
    if (shown !== undefined) void unmount(shown);
    place.remove();
  };
}
