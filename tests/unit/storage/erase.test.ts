import { describe, expect, it, vi } from 'vitest';
import { openDevice } from '../../../src/storage/device.ts';
import { aListed } from '../../build/an-article.ts';
import { FakeCaches } from './fake-caches.ts';

function caches(): FakeCaches {
  const fake = new FakeCaches();
  vi.stubGlobal('caches', fake);
  return fake;
}

describe('storage/erase', () => {
  it('deletes what one site keeps, and nothing of another at the same origin', async () => {
    const cached = caches();
    const [mine, theirs] = [openDevice('/a/'), openDevice('/b/')];
    for (const { bookmarks } of [mine, theirs]) await bookmarks.add(aListed());
    for (const name of ['lectern-images:/a/', 'lectern-search:/a/', 'lectern-images:/b/']) {
      await (await cached.open(name)).put('/x', new Response('x'));
    }
    await mine.erase();
    expect(await mine.bookmarks.list()).toEqual([]);
    expect(await theirs.bookmarks.list()).toHaveLength(1);
    expect(cached.in('lectern-images:/a/')).toEqual([]);
    expect(cached.in('lectern-search:/a/')).toEqual([]);
    expect(cached.in('lectern-images:/b/')).toEqual(['/x']);
  });

  it('says so where the browser refuses it', async () => {
    vi.stubGlobal('caches', {
      delete: () => Promise.reject(new DOMException('No', 'SecurityError')),
    });
    await expect(openDevice('/').erase()).rejects.toMatchObject({ code: 'storage-blocked' });
  });
});
