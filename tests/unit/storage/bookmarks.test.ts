import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { type Listed, parseListed } from '../../../src/model/article.ts';
import { databaseName } from '../../../src/model/database-name.ts';
import { openDevice } from '../../../src/storage/device.ts';
import { aCopy } from './an-article.ts';

function aListed(address: string): Listed {
  const { article, hash } = aCopy({ address, tags: ['css'] });
  return parseListed({ ...article, hash });
}

describe('storage/bookmarks', () => {
  it('lists bookmarks, the newest first', async () => {
    const { bookmarks } = openDevice('/');
    await bookmarks.add(aListed('/first/'), 1000);
    await bookmarks.add(aListed('/second/'), 2000);
    expect(await bookmarks.list()).toEqual([
      { article: aListed('/second/'), addedAt: 2000 },
      { article: aListed('/first/'), addedAt: 1000 },
    ]);
  });

  it('forgets a bookmark that is removed', async () => {
    const { bookmarks } = openDevice('/');
    await bookmarks.add(aListed('/a/'));
    await bookmarks.remove('/a/');
    expect(await bookmarks.list()).toEqual([]);
  });

  it('keeps the bookmarks of two sites on one origin apart', async () => {
    await openDevice('/a/').bookmarks.add(aListed('/x/'));
    expect(await openDevice('/b/').bookmarks.list()).toEqual([]);
  });

  it('takes an article that a component holds as a proxy', async () => {
    const { bookmarks } = openDevice('/');
    const article = { ...aListed('/a/'), tags: new Proxy(['css'], {}) };
    await bookmarks.add(new Proxy(article, {}));
    expect((await bookmarks.list())[0]?.article.tags).toEqual(['css']);
  });

  it('leaves a damaged record out of the list, and alone', async () => {
    const { bookmarks } = openDevice('/');
    await bookmarks.add(aListed('/a/'));
    const database = await openDB(databaseName('/'));
    const damaged = { article: { address: '/damaged/' }, addedAt: 'yesterday' };
    await database.put('bookmarks', damaged);
    expect(await bookmarks.list()).toHaveLength(1);
    expect(await database.get('bookmarks', '/damaged/')).toEqual(damaged);
    database.close();
  });
});
