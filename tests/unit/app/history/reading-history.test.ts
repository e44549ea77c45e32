import { describe, expect, it } from 'vitest';
import { ReadingHistory } from '../../../../src/app/history/reading-history.svelte.ts';
import type { Reading } from '../../../../src/model/device.ts';
import type { Device } from '../../../../src/storage/device.ts';
import { codeOf, ReaderError } from '../../../../src/storage/reader-error.ts';
import { aListed } from '../../../build/an-article.ts';

const LAMP = aListed({ address: '/a-lamp/' });

function aHistory({ isRefused = false }: { isRefused?: boolean } = {}) {
  const stored = new Map<string, Reading>();
  const said: string[] = [];
  const device = {
    history: {
      list: () => Promise.resolve([...stored.values()]),
      add: (reading: Reading) => Promise.resolve(stored.set(reading.article.address, reading)),
      remove: (address: string) => Promise.resolve(stored.delete(address)),
      put: (reading: Reading) =>
        isRefused
          ? Promise.reject(new ReaderError('storage-full', 'Full'))
          : Promise.resolve(stored.set(reading.article.address, reading)),
    },
  } as unknown as Device;
  const history = new ReadingHistory({
    device: () => Promise.resolve(device),
    say: (text) => said.push(text),
    codeOf,
    onwritten: () => undefined,
  });
  return { history, stored, said };
}

describe('app/history/reading-history', () => {
  it('takes an article as read that was never opened, and as unread again', async () => {
    const { history, stored } = aHistory();
    await history.mark(LAMP, 1);
    expect(history.stateOf(LAMP.address)).toBe('read');
    expect(stored.get(LAMP.address)?.progress).toBe(1);
    await history.mark(LAMP, 0);
    expect(history.stateOf(LAMP.address)).toBeUndefined();
    expect(stored.get(LAMP.address)?.progress).toBe(0);
  });

  it('puts an article that is marked as read before those that were read earlier', async () => {
    const { history, stored } = aHistory();
    const other = aListed({ address: '/other/' });
    stored.set(LAMP.address, { article: LAMP, openedAt: 1, readAt: 1, progress: 0.2 });
    stored.set(other.address, { article: other, openedAt: 2, readAt: 2, progress: 1 });
    await history.load();
    await history.mark(LAMP, 1);
    expect(history.readings[0]).toMatchObject({ article: LAMP, openedAt: 1, progress: 1 });
  });

  it('knows nothing of an article again when a mark is taken back that was never opened', async () => {
    const { history, stored } = aHistory();
    const before = history.readingOf(LAMP.address);
    await history.mark(LAMP, 1);
    await history.put(LAMP.address, before);
    expect(history.readings).toEqual([]);
    expect(stored.size).toBe(0);
  });

  it('has an article where it was in the order when a mark is taken back', async () => {
    const { history, stored } = aHistory();
    const reading = { article: LAMP, openedAt: 1, readAt: 1, progress: 1 };
    stored.set(LAMP.address, reading);
    await history.load();
    await history.mark(LAMP, 0);
    await history.put(LAMP.address, reading);
    expect(stored.get(LAMP.address)).toEqual(reading);
  });

  it('shows what was, and says why, where the device refuses a mark', async () => {
    const { history, said } = aHistory({ isRefused: true });
    await history.mark(LAMP, 1);
    expect(history.stateOf(LAMP.address)).toBeUndefined();
    expect(said[0]).toContain('no space left');
  });

  it('keeps what was marked after a mark that the device refuses', async () => {
    const { history } = aHistory({ isRefused: true });
    const marked = history.mark(LAMP, 1);
    const other = aListed({ address: '/other/' });
    history.follow(other, document.createElement('article'))();
    await marked;
    expect(history.readingOf(LAMP.address)).toBeUndefined();
    expect(history.readingOf(other.address)).toBeDefined();
  });
});
