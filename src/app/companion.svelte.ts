import { tick, untrack } from 'svelte';
import type { Listed } from '../model/article.ts';
import type { Device } from '../storage/device.ts';
import type { Publication } from '../storage/publication.ts';
import { codeOf } from '../storage/reader-error.ts';
import { type Around, aroundArticle } from './around-article.ts';
import { ending } from './ending.ts';
import { ReadingHistory } from './history/reading-history.svelte.ts';
import type { Shelf } from './library/shelf.svelte.ts';

interface Options {
  readonly base: string;
  readonly publication: Publication;
  readonly device: () => Promise<Device>;
  readonly shelf: Shelf;
  /** Says something to the reader, who may take it back. */
  readonly say: (text: string, undo?: () => void) => void;
  /** Told when something on the device has changed: other tabs show it, too. */
  readonly onwritten: () => void;
}

/**
 * What goes along with reading: what was read, and what stands below an article. It comes when the page is
 * there, for no page needs it to be read.
 */
export class Companion {
  readonly history: ReadingHistory;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    this.history = new ReadingHistory({ ...options, codeOf });
  }

  /** Goes along with the articles that are shown from now on. */
  async start(shown: () => Listed | undefined): Promise<void> {
    await this.history.load();
    $effect.root(() => {
      const address = $derived(shown()?.address);
      $effect(() => {
        const article = address === undefined ? undefined : untrack(shown);
        return article && this.#goAlong(article);
      });
    });
  }

  #goAlong(article: Listed): () => void {
    const leaving = new AbortController();
    // The text is on the page when the page has been drawn.
    void tick().then(() => {
      const text = document.querySelector('[data-article-body]');
      if (text === null || leaving.signal.aborted) return;
      const around = () => this.around(article);
      const ends = [
        this.history.follow(article, text),
        ending(text, { article, around, base: this.#options.base }),
      ];
      leaving.signal.addEventListener('abort', () => {
        for (const end of ends) end();
      });
    });
    return () => leaving.abort();
  }

  /** What there is around an article; its copy on the device, if it has one, is kept with it. */
  around(article: Listed): Promise<Around> {
    const { publication, device, shelf } = this.#options;
    const kept = shelf.keepOpened(article);
    return aroundArticle(article.address, { publication, device, kept });
  }
}
