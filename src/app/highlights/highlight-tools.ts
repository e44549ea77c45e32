import type { Listed } from '../../model/article.ts';
import { mountOver } from '../ui/mount-over.ts';
import HighlightList from './HighlightList.svelte';
import type { Highlights } from './highlights.svelte.ts';
import Tools from './HighlightTools.svelte';

interface Options {
  readonly article: Listed;
  readonly highlights: Highlights;
  /** Says something to the reader, who may take it back. */
  readonly say: (text: string, undo?: () => void) => void;
  readonly signal: AbortSignal;
}

/** What a key does with the words that are selected in a text. */
export interface HighlightTools {
  hasSelection(): boolean;
  highlight(): void;
  writeNote(): void;
}

/** Shows the highlights of an article in its text, and has the reader make more of them, until it is left. */
export function highlightArticle(
  text: HTMLElement,
  { signal, ...options }: Options,
): HighlightTools {
  return mountOver(text, Tools, { props: { text, ...options }, signal });
}

/** Lists them all. It stands here because it is made of the same: each file more is named in every page. */
export const highlightList = HighlightList;
