import { SEARCH_ROOT } from '../model/search/search-path.ts';

/** What a search begins with, while its code is on its way. */
export interface SearchStart {
  readonly worker: Worker;
  /** Absent where it could not be had. */
  readonly root: Promise<ArrayBuffer | undefined>;
}

export function startWorker(): Worker {
  // Vite knows it by this very form.
  return new Worker(new URL('../search/search-thread.ts', import.meta.url), { type: 'module' });
}

/** Asks at once for all that a first query needs: one after the other would take a phone a second longer. */
export function startSearch(base: string): SearchStart {
  return {
    worker: startWorker(),
    root: fetch(base + SEARCH_ROOT, { cache: 'no-cache' }).then(
      (response) => (response.ok ? response.arrayBuffer() : undefined),
      () => undefined,
    ),
  };
}
