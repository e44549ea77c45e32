import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/device.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { History } from '../../../src/storage/history.ts';
import { aListed } from '../../build/an-article.ts';

function aReading(address: string, given: Partial<Reading> = {}): Reading {
  return { article: aListed({ address }), openedAt: 1, readAt: 1, progress: 0.5, ...given };
}

function aHistory(): History {
  return new History(openDatabase('/'));
}

describe('storage/history', () => {
  it('remembers what was read across visits, the latest first', async () => {
    await aHistory().add(aReading('/a/', { readAt: 1 }), aReading('/b/', { readAt: 2 }));
    const readings = await aHistory().list();
    expect(readings.map(({ article }) => article.address)).toEqual(['/b/', '/a/']);
  });

  it('does not forget that an article was read when it is opened again', async () => {
    const history = aHistory();
    await history.add(aReading('/a/', { openedAt: 5, readAt: 6, progress: 1 }));
    await history.add(aReading('/a/', { openedAt: 8, readAt: 9, progress: 0 }));
    expect(await history.list()).toMatchObject([{ openedAt: 5, readAt: 9, progress: 1 }]);
  });

  it('takes a reading as it is where the reader says so', async () => {
    const history = aHistory();
    await history.add(aReading('/a/', { progress: 1 }));
    await history.put(aReading('/a/', { progress: 0 }));
    expect(await history.list()).toMatchObject([{ progress: 0 }]);
  });

  it('forgets one article alone', async () => {
    const history = aHistory();
    await history.add(aReading('/a/'), aReading('/b/'));
    await history.remove('/a/');
    expect((await history.list()).map(({ article }) => article.address)).toEqual(['/b/']);
  });

  it('takes the summary that it is given last', async () => {
    const history = aHistory();
    await history.add(aReading('/a/'));
    await history.add(aReading('/a/', { article: aListed({ address: '/a/', title: 'New' }) }));
    expect((await history.list())[0]!.article.title).toBe('New');
  });

  it('is gone when it is cleared', async () => {
    const history = aHistory();
    await history.add(aReading('/a/'));
    await history.clear();
    expect(await aHistory().list()).toEqual([]);
  });

  it('leaves out records that no version it knows has written, and leaves them alone', async () => {
    const database = openDatabase('/');
    const odd = { article: { address: '/odd/' }, progress: 7 } as unknown as Reading;
    await database.use((connection) => connection.put('history', odd));
    const history = new History(database);
    await history.add(aReading('/a/'));
    expect(await history.list()).toHaveLength(1);
    expect(await database.use((connection) => connection.count('history'))).toBe(2);
  });
});
