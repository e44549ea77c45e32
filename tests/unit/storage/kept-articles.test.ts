import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attachment } from '../../../src/model/article.ts';
import { databaseName } from '../../../src/model/database-name.ts';
import { imageCacheName, MOST_OPENED } from '../../../src/model/device.ts';
import { Bookmarks } from '../../../src/storage/bookmarks.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { ImageCache } from '../../../src/storage/image-cache.ts';
import { KeptArticles } from '../../../src/storage/kept-articles.ts';
import { aPromise } from '../app/a-device.ts';
import { aCopy } from './an-article.ts';
import { FakeCaches } from './fake-caches.ts';
import { FakeHost } from './fake-host.ts';
import { FakeLocks } from './fake-locks.ts';

let host: FakeHost;
let caches: FakeCaches;
let kept: KeptArticles;

beforeEach(() => {
  host = new FakeHost();
  caches = new FakeCaches();
  kept = aDevice();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface DeviceParts {
  readonly subtle?: SubtleCrypto | undefined;
  readonly fetch?: typeof globalThis.fetch;
  readonly mayReplace?: (address: string, hash: string) => Promise<boolean>;
}

function aDevice(base = '/', parts: DeviceParts = {}): KeptArticles {
  const { subtle, fetch, mayReplace } = { subtle: crypto.subtle, fetch: host.fetch, ...parts };
  const images = new ImageCache(base, { fetch, caches: caches as unknown as CacheStorage });
  return new KeptArticles(openDatabase(base), images, {
    subtle,
    ...(mayReplace && { mayReplace }),
  });
}

/** An image that the host has, of as many bytes as its name is long. */
function anImage(name: string): Attachment {
  host.answer(name, { body: name, type: 'image/png' });
  return { href: `/${name}`, bytes: name.length };
}

/** Writes past the store, as a broken disk or a newer version of the app may have done. */
async function writeRaw(store: string, value: unknown): Promise<void> {
  const database = await openDB(databaseName('/'));
  await database.put(store, value);
  database.close();
}

async function readRaw(store: string, key: string): Promise<unknown> {
  const database = await openDB(databaseName('/'));
  const value: unknown = await database.get(store, key);
  database.close();
  return value;
}

const DAMAGED = { article: { address: '/damaged/' }, because: 'saved' };

describe('storage/kept-articles: an article that is kept', () => {
  it('can be read again, with all that is known of it', async () => {
    const copy = aCopy({ title: 'Ünïcode', attachments: [anImage('one.png')] });
    await kept.keep(copy, 'saved');
    const read = await aDevice().get('/a-title/');
    expect(read?.article).toEqual(copy.article);
    expect(read?.kept).toMatchObject({
      article: { address: '/a-title/', title: 'Ünïcode', hash: copy.hash },
      because: 'saved',
      bytes: new TextEncoder().encode(copy.text).length + 'one.png'.length,
      images: ['/one.png'],
    });
    expect(caches.in(imageCacheName('/'))).toEqual(['/one.png']);
  });

  it('stays saved, and where it was in the list, when it is opened again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
    await kept.keep(aCopy(), 'saved');
    vi.setSystemTime(2000);
    const again = await kept.keep(aCopy({ html: '<p>New.</p>' }), 'opened');
    expect(again).toMatchObject({ because: 'saved', keptAt: 1000 });
    expect((await kept.get('/a-title/'))?.article.html).toBe('<p>New.</p>');
  });

  it('stays saved when it was saved while it was being opened', async () => {
    const copy = aCopy({ attachments: [anImage('one.png')] });
    const saved = aPromise();
    const slow: typeof fetch = async (...request) => {
      await saved.promise;
      return host.fetch(...request);
    };
    const opening = aDevice('/', { fetch: slow }).keep(copy, 'opened');
    await kept.keep(aCopy(), 'saved');
    saved.settle();
    expect((await opening).because).toBe('saved');
  });

  it('becomes saved when it had only been opened', async () => {
    await kept.keep(aCopy(), 'opened');
    expect((await kept.keep(aCopy(), 'saved')).because).toBe('saved');
  });

  it('has to have been checked', async () => {
    const copy = aCopy({}, { isVerified: false });
    await expect(kept.keep(copy, 'saved')).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('https') as string,
    });
    expect(await kept.list()).toEqual([]);
  });

  it('does not mix with those of another site on the same origin', async () => {
    const other = aDevice('/other/');
    const copy = aCopy({ attachments: [anImage('one.png')] });
    await kept.keep(copy, 'saved');
    expect(await other.get('/a-title/')).toBeUndefined();
    await other.keep(copy, 'saved');
    await kept.remove('/a-title/');
    expect(await other.list()).toHaveLength(1);
    expect(caches.in(imageCacheName('/other/'))).toEqual(['/one.png']);
  });

  it('is refused where the stored text is no longer what was kept', async () => {
    const copy = aCopy();
    await kept.keep(copy, 'saved');
    const text = copy.text.replace('Text.', 'Trap.');
    await writeRaw('texts', { address: '/a-title/', hash: copy.hash, text });
    await expect(kept.get('/a-title/')).rejects.toMatchObject({ code: 'damaged' });
    expect(await readRaw('texts', '/a-title/')).toMatchObject({ text });
  });

  it('is refused where its text is missing', async () => {
    const copy = aCopy();
    await kept.keep(copy, 'saved');
    await writeRaw('texts', { address: '/a-title/' });
    await expect(kept.get('/a-title/')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('can be read without https, where nothing can be checked', async () => {
    await kept.keep(aCopy(), 'saved');
    expect((await aDevice('/', { subtle: undefined }).get('/a-title/'))?.article.title).toBe(
      'A title',
    );
  });
});

describe('storage/kept-articles: the list', () => {
  it('has the newest first', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
    await kept.keep(aCopy({ address: '/first/' }), 'opened');
    vi.setSystemTime(2000);
    await kept.keep(aCopy({ address: '/second/' }), 'opened');
    const addresses = (await kept.list()).map(({ article }) => article.address);
    expect(addresses).toEqual(['/second/', '/first/']);
  });

  it('leaves a damaged record out, and alone', async () => {
    await kept.keep(aCopy(), 'saved');
    await writeRaw('articles', DAMAGED);
    expect(await kept.list()).toHaveLength(1);
    await expect(kept.get('/damaged/')).rejects.toMatchObject({ code: 'damaged' });
    expect(await readRaw('articles', '/damaged/')).toEqual(DAMAGED);
  });
});

describe('storage/kept-articles: the images of an article', () => {
  it('are fetched three at a time, and counted', async () => {
    const attachments = ['1.png', '2.png', '3.png', '4.png', '5.png'].map(anImage);
    let underWay = 0;
    let most = 0;
    const fetch: typeof globalThis.fetch = async (...request) => {
      underWay += 1;
      most = Math.max(most, underWay);
      const response = await host.fetch(...request);
      underWay -= 1;
      return response;
    };
    const progress: string[] = [];
    await aDevice('/', { fetch }).keep(aCopy({ attachments }), 'saved', {
      onprogress: (done, total) => progress.push(`${done}/${total}`),
    });
    expect(most).toBe(3);
    expect(progress).toEqual(['0/6', '1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  });

  it('are not fetched again when the article is opened again', async () => {
    const copy = aCopy({ attachments: [anImage('one.png')] });
    await kept.keep(copy, 'opened');
    await kept.keep(copy, 'opened');
    expect(host.requests).toEqual(['one.png']);
  });

  it('are fetched again where the publisher replaced one under its name', async () => {
    await kept.keep(aCopy({ attachments: [anImage('one.png')] }), 'saved');
    host.answer('one.png', { body: 'another picture', type: 'image/png' });
    const attachments = [{ href: '/one.png', bytes: 15 }];
    const again = await kept.keep(aCopy({ attachments, html: '' }), 'saved');
    expect(host.requests).toEqual(['one.png', 'one.png']);
    expect(again.bytes).toBeGreaterThan(15);
  });

  it('may be missing from an article that was only opened', async () => {
    const attachments = [anImage('one.png'), { href: '/missing.png', bytes: 1 }];
    expect(await kept.keep(aCopy({ attachments }), 'opened')).toMatchObject({
      images: ['/one.png'],
    });
  });

  it('may not be missing from one that is saved, and none of them stays behind', async () => {
    const attachments = [anImage('one.png'), { href: '/missing.png', bytes: 1 }];
    await expect(kept.keep(aCopy({ attachments }), 'saved')).rejects.toMatchObject({
      code: 'damaged',
      message: '/missing.png was answered with status 404',
    });
    expect(await kept.list()).toEqual([]);
    expect(caches.in(imageCacheName('/'))).toEqual([]);
  });

  it('that cannot be had leave the whole saved copy in place of a newer broken one', async () => {
    await kept.keep(aCopy({ attachments: [anImage('one.png')] }), 'saved');
    const attachments = [anImage('two.png'), { href: '/missing.png', bytes: 1 }];
    await expect(kept.keep(aCopy({ attachments, html: '' }), 'opened')).rejects.toMatchObject({
      code: 'damaged',
    });
    expect((await kept.get('/a-title/'))?.article.html).toBe('<p>Text.</p>');
    expect(caches.in(imageCacheName('/'))).toEqual(['/one.png']);
  });

  it('are not taken from a captive portal', async () => {
    host.answer('one.png', { body: '<title>Welcome</title>', type: 'text/html' });
    const attachments = [{ href: '/one.png', bytes: 9 }];
    await expect(kept.keep(aCopy({ attachments }), 'saved')).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('that a newer version does not show any more are dropped', async () => {
    await kept.keep(aCopy({ attachments: [anImage('one.png'), anImage('two.png')] }), 'saved');
    await kept.keep(aCopy({ attachments: [anImage('two.png')] }), 'saved');
    expect(caches.in(imageCacheName('/'))).toEqual(['/two.png']);
  });

  it('say offline where there is no network', async () => {
    const attachments = [anImage('one.png')];
    host.isReachable = false;
    await expect(kept.keep(aCopy({ attachments }), 'saved')).rejects.toMatchObject({
      code: 'offline',
    });
  });
});

describe('storage/kept-articles: removing', () => {
  it('takes the article and the images that no other article shows', async () => {
    const [own, shared] = [anImage('own.png'), anImage('shared.png')];
    await kept.keep(aCopy({ attachments: [own, shared] }), 'saved');
    await kept.keep(aCopy({ address: '/b/', attachments: [shared] }), 'opened');
    await kept.remove('/a-title/');
    expect(await kept.get('/a-title/')).toBeUndefined();
    expect(caches.in(imageCacheName('/'))).toEqual(['/shared.png']);
  });

  it('leaves the images of an article that is just being saved', async () => {
    const shared = anImage('shared.png');
    const late = anImage('late.png');
    let isRemoved: (removed: unknown) => void;
    const removed = new Promise((resolve) => (isRemoved = resolve));
    kept = aDevice('/', {
      fetch: async (...request) => {
        if (request[0] === '/late.png') await removed;
        return host.fetch(...request);
      },
    });
    await kept.keep(aCopy({ attachments: [shared] }), 'saved');
    const other = aCopy({ address: '/b/', attachments: [shared, late] });
    await kept.keep(other, 'saved', {
      onprogress: (done) => {
        if (done === 1) void kept.remove('/a-title/').then(isRemoved);
      },
    });
    expect(caches.in(imageCacheName('/'))).toEqual(['/late.png', '/shared.png']);
  });

  it('can be undone without a network', async () => {
    const copy = aCopy({ attachments: [anImage('one.png')] });
    const before = await kept.keep(copy, 'saved');
    const removed = await kept.remove('/a-title/');
    host.isReachable = false;
    await kept.restore(removed!);
    expect(await kept.get('/a-title/')).toEqual({ kept: before, article: copy.article });
    expect(caches.in(imageCacheName('/'))).toEqual(['/one.png']);
  });

  it('succeeds where the images cannot be taken away', async () => {
    const copy = aCopy({ attachments: [anImage('one.png')] });
    const before = await kept.keep(copy, 'saved');
    vi.spyOn(caches, 'open').mockRejectedValue(new DOMException('No', 'UnknownError'));
    const removed = await kept.remove('/a-title/');
    vi.restoreAllMocks();
    expect(removed?.images.size).toBe(0);
    expect(await kept.list()).toEqual([]);
    await kept.restore(removed!);
    expect(await kept.list()).toEqual([before]);
  });

  it('what is not there does nothing', async () => {
    expect(await kept.remove('/nowhere/')).toBeUndefined();
  });
});

describe.each([
  { where: 'one tab', count: 1 },
  { where: 'two tabs', count: 2 },
])('storage/kept-articles: at the same time, in $where', ({ count }) => {
  let other: KeptArticles;

  beforeEach(() => {
    if (count === 2) vi.stubGlobal('navigator', { locks: new FakeLocks() });
    other = count === 1 ? kept : aDevice();
  });

  /** Lets images be taken away, but not before they may be. */
  function slowDelete(): { readonly isAsked: Promise<void>; readonly allow: () => void } {
    const [asked, allowed] = [aPromise(), aPromise()];
    caches.beforeDelete = () => {
      asked.settle();
      return allowed.promise;
    };
    return { isAsked: asked.promise, allow: allowed.settle };
  }

  it('an article is kept with the images that another takes with it', async () => {
    const shared = anImage('shared.png');
    await kept.keep(aCopy({ attachments: [shared] }), 'saved');
    const deleting = slowDelete();
    const removing = other.remove('/a-title/');
    await deleting.isAsked;
    const keeping = kept.keep(aCopy({ address: '/b/', attachments: [shared] }), 'saved');
    await new Promise((resolve) => setTimeout(resolve, 20));
    deleting.allow();
    await Promise.all([removing, keeping]);
    expect(caches.in(imageCacheName('/'))).toEqual(['/shared.png']);
  });

  it('an article is put back with the images that another takes with it', async () => {
    const shared = anImage('shared.png');
    await kept.keep(aCopy({ attachments: [shared] }), 'saved');
    const removed = await kept.remove('/a-title/');
    await kept.keep(aCopy({ address: '/b/', attachments: [shared] }), 'saved');
    const deleting = slowDelete();
    const removing = other.remove('/b/');
    await deleting.isAsked;
    const restoring = kept.restore(removed!);
    await new Promise((resolve) => setTimeout(resolve, 20));
    deleting.allow();
    await Promise.all([removing, restoring]);
    expect(caches.in(imageCacheName('/'))).toEqual(['/shared.png']);
  });
});

describe('storage/kept-articles: what was only opened', () => {
  /** Opens articles one second after the other, from `/0/`. */
  async function openMany(count: number): Promise<void> {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    for (let n = 0; n < count; n += 1) {
      vi.setSystemTime(n * 1000);
      await kept.keep(aCopy({ address: `/${n}/`, attachments: [anImage(`${n}.png`)] }), 'opened');
    }
  }
  const addresses = async () => (await kept.list()).map(({ article }) => article.address);

  it('stays while there is not too much of it', async () => {
    await openMany(MOST_OPENED);
    expect(await kept.clearOpened()).toEqual([]);
    expect(await kept.list()).toHaveLength(MOST_OPENED);
  });

  it('goes, the longest ago first, with its text and the images that nothing else shows', async () => {
    await openMany(MOST_OPENED + 2);
    const shared = { href: '/0.png', bytes: '0.png'.length };
    await kept.keep(aCopy({ address: '/last/', attachments: [shared] }), 'opened');
    expect(await kept.clearOpened()).toEqual(['/2/', '/1/', '/0/']);
    expect(await kept.list()).toHaveLength(MOST_OPENED);
    expect(await kept.get('/0/')).toBeUndefined();
    expect(await readRaw('texts', '/0/')).toBeUndefined();
    const images = caches.in(imageCacheName('/'));
    expect(images).toContain('/0.png');
    expect(images).not.toContain('/1.png');
    expect(images).toHaveLength(MOST_OPENED);
  });

  it('stays for longer where it is opened again', async () => {
    await openMany(MOST_OPENED + 1);
    vi.setSystemTime(1e9);
    expect(await kept.touch('/0/')).toMatchObject({ because: 'opened', keptAt: 1e9 });
    expect((await addresses())[0]).toBe('/0/');
    expect(await kept.clearOpened()).toEqual(['/1/']);
  });

  it('stays where it was saved or bookmarked', async () => {
    await openMany(MOST_OPENED + 3);
    await kept.keep(aCopy({ address: '/0/' }), 'saved');
    const { article } = (await kept.get('/1/'))!.kept;
    await new Bookmarks(openDatabase('/')).add(article);
    expect(await kept.clearOpened()).toEqual(['/2/']);
    expect(await addresses()).toEqual(expect.arrayContaining(['/0/', '/1/']));
  });

  it('leaves a damaged record alone', async () => {
    await openMany(MOST_OPENED + 1);
    await writeRaw('articles', DAMAGED);
    expect(await kept.clearOpened()).toEqual(['/0/']);
    expect(await readRaw('articles', '/damaged/')).toEqual(DAMAGED);
  });

  it('is all there, where it cannot be cleared away', async () => {
    await openMany(MOST_OPENED + 1);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('The disk is gone', 'UnknownError');
    });
    await expect(kept.clearOpened()).rejects.toMatchObject({ code: 'storage-blocked' });
    vi.restoreAllMocks();
    expect((await kept.get('/0/'))?.article.address).toBe('/0/');
    expect(caches.in(imageCacheName('/'))).toContain('/0.png');
  });

  it('says nothing of an article that is not here, and does not move one that was saved', async () => {
    expect(await kept.touch('/nowhere/')).toBeUndefined();
    vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
    await kept.keep(aCopy(), 'saved');
    vi.setSystemTime(2000);
    expect(await kept.touch('/a-title/')).toMatchObject({ because: 'saved', keptAt: 1000 });
    expect(await kept.list()).toMatchObject([{ keptAt: 1000 }]);
  });
});

describe('storage/kept-articles: a full disk', () => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with a store
  const { put } = IDBObjectStore.prototype;
  const older = aCopy();
  const newer = aCopy({ html: '<p>Newer.</p>' });

  async function expectOlderCopy(saving: Promise<unknown>): Promise<void> {
    await expect(saving).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect((await kept.get('/a-title/'))?.article).toEqual(older.article);
  }

  it('that shows when writing leaves the older copy', async () => {
    await kept.keep(older, 'saved');
    vi.spyOn(IDBObjectStore.prototype, 'put')
      // The text is written; there is no room for what is known of it.
      .mockImplementationOnce(put)
      .mockImplementationOnce(() => {
        throw new DOMException('No space', 'QuotaExceededError');
      });
    await expectOlderCopy(kept.keep(newer, 'saved'));
  });

  it.each(['texts', 'articles'])(
    'that ends the transaction after %s leaves the older copy',
    async (store) => {
      await kept.keep(older, 'saved');
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        value: unknown,
      ) {
        const request = put.call(this, value);
        request.addEventListener('success', () => {
          if (this.name === store) {
            (this.transaction as unknown as { _abort(name: string): void })._abort(
              'QuotaExceededError',
            );
          }
        });
        return request;
      });
      await expectOlderCopy(kept.keep(newer, 'saved'));
    },
  );

  it('that has no room for an image leaves the older copy', async () => {
    await kept.keep(older, 'saved');
    const attachments = [anImage('one.png')];
    caches.isFull = true;
    await expectOlderCopy(kept.keep(aCopy({ attachments }), 'saved'));
  });

  it('leaves what the reader saved as it is where nothing may take its place', async () => {
    const asked: string[] = [];
    const device = aDevice('/', {
      mayReplace: (address) => {
        asked.push(address);
        return Promise.resolve(false);
      },
    });
    await device.keep(aCopy({ address: '/opened/' }), 'opened');
    await device.keep(aCopy(), 'saved');
    await device.keep(aCopy(), 'saved');
    await device.keep(aCopy({ address: '/opened/', title: 'Another' }), 'opened');
    expect(asked).toEqual([]);
    const other = aCopy({ title: 'Another' });
    await expect(device.keep(other, 'opened')).rejects.toMatchObject({ code: 'damaged' });
    const third = aCopy({ address: '/third/' });
    const { kept: done, failed } = await device.keepTogether([other, third]);
    expect(done.map(({ article }) => article.address)).toEqual(['/third/']);
    expect(failed.get('/a-title/')).toMatchObject({ code: 'damaged' });
    expect((await device.get('/a-title/'))?.article.title).toBe('A title');
  });
});
