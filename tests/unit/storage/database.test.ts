import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { databaseName } from '../../../src/model/database-name.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { aListed } from '../../build/an-article.ts';

afterEach(() => vi.unstubAllGlobals());

/** The database as the first version of the app has made it. */
function anOlderDatabase() {
  return openDB(databaseName('/'), 1, {
    upgrade(database) {
      database.createObjectStore('articles', { keyPath: 'article.address' });
      database.createObjectStore('texts', { keyPath: 'address' });
      database.createObjectStore('bookmarks', { keyPath: 'article.address' });
    },
  });
}

describe('storage/database', () => {
  it('does not open the database before it is used', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const database = openDatabase('/');
    expect(open).not.toHaveBeenCalled();
    await database.use((connection) => connection.count('articles'));
    await database.use((connection) => connection.count('articles'));
    expect(open).toHaveBeenCalledOnce();
  });

  it('makes room for a newer version of the app in another tab', async () => {
    const database = openDatabase('/');
    await database.use((connection) => connection.count('articles'));
    const blocked = vi.fn();
    const newer = await openDB(databaseName('/'), 99, { blocked });
    expect(blocked).not.toHaveBeenCalled();
    newer.close();
  });

  it('opens the database again after it was closed for another tab', async () => {
    const database = openDatabase('/');
    await database.use((connection) => connection.count('articles'));
    await deleteDB(databaseName('/'));
    expect(await database.use((connection) => connection.count('articles'))).toBe(0);
  });

  it('keeps what an older version of the app has put there', async () => {
    const older = await anOlderDatabase();
    await older.put('bookmarks', { article: aListed(), addedAt: 1 });
    older.close();
    const database = openDatabase('/');
    expect(await database.use((connection) => connection.getAll('bookmarks'))).toHaveLength(1);
    expect(await database.use((connection) => connection.count('history'))).toBe(0);
    expect(await database.use((connection) => connection.count('highlights'))).toBe(0);
  });

  it('does not wait for ever for an older version in another tab, and opens when that is gone', async () => {
    const older = await anOlderDatabase();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const database = openDatabase('/');
    const count = () => database.use((connection) => connection.count('history'));
    const refused = expect(count()).rejects.toMatchObject({ code: 'storage-blocked' });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { timeout: 3000 });
    vi.runAllTimers();
    await refused;
    older.close();
    expect(await count()).toBe(0);
  });

  it('says that storage is blocked where the browser lets nothing be kept, and tries again later', async () => {
    const database = openDatabase('/');
    const count = () => database.use((connection) => connection.count('articles'));
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    await expect(count()).rejects.toMatchObject({ code: 'storage-blocked' });
    expect(await count()).toBe(0);
  });

  it('says that storage is blocked by the data of a newer version, until that is gone', async () => {
    const database = openDatabase('/');
    const count = () => database.use((connection) => connection.count('articles'));
    (await openDB(databaseName('/'), 4)).close();
    await expect(count()).rejects.toMatchObject({ code: 'storage-blocked' });
    await deleteDB(databaseName('/'));
    expect(await count()).toBe(0);
  });

  it('says that storage is blocked where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const work = openDatabase('/').use((connection) => connection.count('articles'));
    await expect(work).rejects.toMatchObject({ code: 'storage-blocked' });
  });
});
