import { parentPort } from 'node:worker_threads';
import { printShare } from './pages/print-pages.ts';
import { readShare } from './post-readings.ts';
import type { Claims } from './threads/claims.ts';
import { renderShare } from './written-content.ts';

/** What a thread can take a share in. */
const WORK = { read: readShare, render: renderShare, print: printShare };

export type Work = typeof WORK;

interface Message {
  readonly name: keyof Work;
  readonly task: never;
  readonly claims: Claims;
}

// Here the threads of threads.ts begin.
parentPort?.on('message', ({ name, task, claims }: Message) => void answer(name, task, claims));

async function answer(name: keyof Work, task: never, claims: Claims): Promise<void> {
  try {
    parentPort?.postMessage({ share: await WORK[name](task, claims) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
}
