import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Threads } from '../../../../src/build/threads/threads.ts';
import { aFolder } from '../a-folder.ts';

const ITEMS = Array.from({ length: 500 }, (_, nth) => nth);

/** Threads that run this code. */
async function threadsOf(code: string) {
  const folder = await aFolder({ 'thread.mjs': code });
  const threads = new Threads(pathToFileURL(path.join(folder, 'thread.mjs')));
  onTestFinished(() => threads.close());
  const seen: number[] = [];
  const share = (items = ITEMS) =>
    threads.share(
      'print',
      {} as never,
      items,
      (some) => void seen.push(...some),
    ) as Promise<unknown>;
  return { seen, share };
}

const answering = (more = '') => `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ claims }) => {
    parentPort.postMessage({ share: Atomics.load(claims, 0) >= 0 });
    ${more}
  });`;

describe.skipIf(availableParallelism() < 2)('build/threads/threads', () => {
  it('gives what the others have made of theirs, and sees to the rest here', async () => {
    const { seen, share } = await threadsOf(answering());
    expect(await share()).toEqual([true]);
    expect(await share()).toEqual([true]);
    expect(seen).toEqual([...ITEMS, ...ITEMS]);
  });

  it('sees to few items alone', async () => {
    const { seen, share } = await threadsOf(answering());
    expect(await share([1, 2])).toEqual([]);
    expect(seen).toEqual([1, 2]);
  });

  it.each([
    ['cannot begin', 'throw new Error("no memory");', 'no memory'],
    ['ends without a word', 'process.exit();', 'has ended before its work'],
    [
      'says what went wrong',
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', () => parentPort.postMessage({ error: new Error('no space') }));`,
      'no space',
    ],
  ])('fails with another that %s', async (_, code, message) => {
    const { share } = await threadsOf(code);
    await expect(share()).rejects.toThrow(message);
  });

  it('fails with another that ended while nothing was asked of it', async () => {
    const { share } = await threadsOf(answering('setTimeout(() => { throw new Error("late"); });'));
    expect(await share()).toEqual([true]);
    await setTimeout(300);
    await expect(share()).rejects.toThrow('late');
  });
});
