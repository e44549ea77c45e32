import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Work } from '../thread.ts';
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

interface Thread {
  readonly worker: Worker;
  /** Rejects when it ends, whether or not anybody waits for an answer: one that is gone gives none. */
  readonly ended: Promise<never>;
}

/** The other threads of a build, which take a share in what there is most of. */
export class Threads {
  readonly #file: URL;
  #threads: readonly Thread[] | undefined;

  /** @param file where they begin: `thread.ts`, as {@link ownCode} calls it */
  constructor(file = new URL('./thread.js', import.meta.url)) {
    this.#file = file;
  }

  /** Has the other threads begin, where so many items are to come. They are slow to start. */
  prepare(count: number): void {
    this.#threadsFor(count);
  }

  /**
   * Has every item seen to by one thread, of which this is one.
   * @param name what the others do with theirs: see `thread.ts`
   * @param own what this one does with some of its own, of which the first is told its place among all
   * @returns what the others have made of theirs
   */
  async share<Name extends keyof Work, T>(
    name: Name,
    task: Task<Name>,
    items: readonly T[],
    own: (some: readonly T[], first: number) => Promise<void> | void,
  ): Promise<Share<Name>[]> {
    const claims = noClaims();
    const shares = Promise.all(
      this.#threadsFor(items.length).map((thread) => {
        thread.worker.postMessage({ name, task, claims });
        return answerOf(thread) as Promise<Share<Name>>;
      }),
    );
    // Whoever waits for the other threads below is told then.
    shares.catch(() => undefined);
    for (const [first, some] of claimed(claims, items)) await own(some, first);
    return shares;
  }

  async close(): Promise<void> {
    await Promise.all((this.#threads ?? []).map(({ worker }) => worker.terminate()));
  }

  /** Those that so many items are worth. */
  #threadsFor(count: number): readonly Thread[] {
    return count < WORTH_SHARING ? [] : (this.#threads ??= this.#start());
  }

  #start(): Thread[] {
    const count = Math.min(availableParallelism(), MOST) - 1;
    return Array.from({ length: count }, () => begun(this.#file));
  }
}

function begun(file: URL): Thread {
  const worker = new Worker(file);
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a thread of the build has ended before its work')));
  });
  // Whoever waits for an answer is told then.
  ended.catch(() => undefined);
  return { worker, ended };
}

function answerOf({ worker, ended }: Thread): Promise<unknown> {
  const answer = new Promise((resolve, reject) => {
    worker.once('message', ({ share, error }: Answer) => {
      if (error === undefined) resolve(share);
      else reject(error);
    });
  });
  return Promise.race([answer, ended]);
}
