import searchThread from '../search/search-thread.ts?worker&url';
import { SEARCH_ROOT } from '../model/search/search-path.ts';
import { ownCode } from './own-code.ts';

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
  const worker = new Worker(ownCode(searchThread), { type: 'module' });
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
