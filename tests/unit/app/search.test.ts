import { afterEach, describe, expect, it, vi } from 'vitest';
import { Search } from '../../../src/app/search.ts';
import { startSearch } from '../../../src/app/search-start.ts';

const QUERY = { typed: 'lamp', edition: '' };

/** Each thread that was begun; one whose code does not come says so, and nothing else. */
function threads() {
  const begun: (EventTarget & { hears: boolean })[] = [];
  class FakeWorker extends EventTarget {
    hears = true;

    constructor() {
      super();
      begun.push(this);
    }

    postMessage({ id }: { id?: number }): void {
      if (id === undefined || !this.hears) return;
      const data = { id, answer: 'found' };
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }

    terminate(): void {
      this.hears = false;
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('No network')));
  return begun;
}

describe('app/search', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('searches in another thread where the code of the first had not come when it was begun', async () => {
    const begun = threads();
    const start = startSearch('/');
    begun[0]!.hears = false;
    begun[0]!.dispatchEvent(new Event('error'));
    const search = new Search({ base: '/', languages: ['en'] }, start);
    await Promise.resolve();
    expect(await search.ask('find', QUERY)).toBe('found');
    expect(begun).toHaveLength(2);
  });

  it('says that it has failed where the code of its thread does not come, and begins another', async () => {
    const begun = threads();
    const search = new Search({ base: '/', languages: ['en'] }, startSearch('/'));
    begun[0]!.hears = false;
    const asked = search.ask('find', QUERY);
    begun[0]!.dispatchEvent(new Event('error'));
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
    expect(await search.ask('find', QUERY)).toBe('found');
  });
});
