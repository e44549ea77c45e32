import { SEARCH_ROOT } from '../model/search/search-path.ts';

export interface SearchWorker {
  readonly worker: Worker;
  /** Settles where its code does not come, which may be before anybody can listen to it. */
  readonly failed: Promise<unknown>;
}

/** What a search begins with, while its code is on its way. */
export interface SearchStart extends SearchWorker {
  /** Absent where it could not be had. */
  readonly root: Promise<ArrayBuffer | undefined>;
}

export function startWorker(): SearchWorker {
  // Vite knows it by this very form.
  const worker = new Worker(new URL('../search/search-thread.ts', import.meta.url), {
    type: 'module',
  });
  return { worker, failed: new Promise((resolve) => worker.addEventListener('error', resolve)) };
}

/** Asks at once for all that a first query needs: one after the other would take a phone a second longer. */
export function startSearch(base: string): SearchStart {
  return {
    ...startWorker(),
    root: fetch(base + SEARCH_ROOT, { cache: 'no-cache' }).then(
      (response) => (response.ok ? response.arrayBuffer() : undefined),
      () => undefined,
    ),
  };
}
