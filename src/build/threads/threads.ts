import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Work } from '../work.ts';
import { claimed, noClaims } from './claims.ts';

/** Fewer items are done before another thread has begun. */
const WORTH_SHARING = 400;

/** Of this one and the others. Each takes some 150 MB: with more, 10,000 posts would need over a gigabyte. */
const MOST = 2;

type Task<Name extends keyof Work> = Parameters<Work[Name]>[0];
type Share<Name extends keyof Work> = Awaited<ReturnType<Work[Name]>>;

interface Answer {
  readonly share?: unknown;
  readonly error?: Error;
}

/** The other threads of a build, which take a share in what there is most of. */
export class Threads {
  /** Of the project. */
  readonly #root: string;
  #workers: readonly Worker[] | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Has the other threads begin, where so many items are to come. It takes them half a second. */
  prepare(count: number): void {
    if (count >= WORTH_SHARING) this.#workers ??= this.#start();
  }

  /**
   * Has every item seen to by one thread, of which this is one.
   * @param name what the others do with theirs: see `work.ts`
   * @param own what this one does with its own
   * @returns what the others have made of theirs
   */
  async share<Name extends keyof Work, T>(
    name: Name,
    task: Task<Name>,
    items: readonly T[],
    own: (item: T, nth: number) => Promise<void> | void,
  ): Promise<Share<Name>[]> {
    const claims = noClaims();
    this.prepare(items.length);
    const workers = items.length < WORTH_SHARING ? [] : (this.#workers ?? []);
    const shares = Promise.all(
      workers.map((worker) => {
        worker.postMessage({ name, task, claims });
        return answerOf(worker) as Promise<Share<Name>>;
      }),
    );
    // Whoever waits for the other threads below is told then.
    shares.catch(() => undefined);
    for (const [nth, item] of claimed(claims, items)) await own(item, nth);
    return shares;
  }

  async close(): Promise<void> {
    await Promise.all((this.#workers ?? []).map((worker) => worker.terminate()));
  }

  #start(): Worker[] {
    const file = new URL('./thread.js', import.meta.url);
    const count = Math.min(availableParallelism(), MOST) - 1;
    return Array.from({ length: count }, () => new Worker(file, { workerData: this.#root }));
  }
}

function answerOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', ({ share, error }: Answer) => {
      worker.off('error', reject);
      if (error === undefined) resolve(share);
      else reject(error);
    });
  });
}
