import { createRawSnippet, type Snippet } from 'svelte';

/** A snippet that shows a button with this word. */
export function aButton<T extends unknown[]>(word: string): Snippet<T> {
  return createRawSnippet<T>(() => ({ render: () => `<button>${word}</button>` }));
}
