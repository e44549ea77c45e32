import { lateWords } from '../../../../src/model/late-words.ts';
import { describe, expect, it, vi } from 'vitest';
import { Shelf } from '../../../../src/app/library/shelf.svelte.ts';
import { words } from '../../../../src/model/words.ts';
import { codeOf, ReaderError } from '../../../../src/storage/reader-error.ts';
import { aHash, aListed } from '../../../build/an-article.ts';
import { aCopy, aKept, aPromise, FakeDevice } from '../a-device.ts';

const A = aListed({ address: '/a/', title: 'A' });
const B = aListed({ address: '/b/', title: 'B' });

class Said {
  readonly texts: string[] = [];
  undo: (() => void) | undefined;

  readonly say = (text: string, undo?: () => void): void => {
    this.texts.push(text);
    this.undo = undo;
  };
}

type Given = Partial<ConstructorParameters<typeof Shelf>[0]>;

function aShelf(given: Given = {}) {
  const device = new FakeDevice();
  const said = new Said();
  const onwritten = vi.fn();
  const shelf = new Shelf({
    device: device.open,
    copyOf: ({ address, title, hash }) => Promise.resolve(aCopy({ address, title }, hash)),
    say: said.say,
    codeOf,
    onwritten,
    onsaved: () => undefined,
    ...given,
  });
  return { shelf, device, said, onwritten };
}

/** Lets all that does not wait for anything else be done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const addresses = (items: readonly { article: { address: string } }[]) =>
  items.map(({ article }) => article.address);

describe('app/library/shelf: loading', () => {
  it('shows what is on the device', async () => {
    const { shelf, device } = aShelf();
    device.bookmarked.set('/a/', { article: A, addedAt: 1 });
    device.keep(aKept(B));
    expect(shelf).toMatchObject({ isLoaded: false, bookmarks: [], kept: [] });
    await shelf.load();
    expect(shelf.isLoaded).toBe(true);
    expect(addresses(shelf.bookmarks)).toEqual(['/a/']);
    expect(addresses(shelf.kept)).toEqual(['/b/']);
  });

  it('is empty where the device keeps nothing, and says nothing of it', async () => {
    const { shelf, device, said } = aShelf();
    device.refusal = 'storage-blocked';
    await shelf.load();
    expect(shelf).toMatchObject({ isLoaded: true, bookmarks: [], kept: [] });
    expect(said.texts).toEqual([]);
  });

  it('does not hide a fault of ours', async () => {
    const { shelf } = aShelf({ device: () => Promise.reject(new TypeError('a fault')) });
    await expect(shelf.load()).rejects.toThrow('a fault');
    expect(shelf.isLoaded).toBe(true);
  });
});

describe('app/library/shelf: loading while something changes', () => {
  it('asks the device once, however often it is told to', async () => {
    let asked = 0;
    const device = new FakeDevice();
    const open = () => {
      asked += 1;
      return device.open();
    };
    const { shelf } = aShelf({ device: open });
    await Promise.all([shelf.load(), shelf.load()]);
    expect(asked).toBe(1);
    await shelf.load();
    expect(asked).toBe(2);
  });

  it('does not lose what is kept under way', async () => {
    const { shelf, device } = aShelf();
    const read = aPromise();
    device.listed = read.promise;
    const loading = shelf.load();
    await settled();
    await shelf.keepOpened(A);
    device.listed = Promise.resolve();
    read.settle();
    await loading;
    expect(addresses(shelf.kept)).toEqual(['/a/']);
  });

  it('does not lose a bookmark that the device does not have yet', async () => {
    const { shelf, device } = aShelf();
    await shelf.load();
    const written = aPromise();
    device.until = written.promise;
    const adding = shelf.toggleBookmark(A);
    await settled();
    device.until = Promise.resolve();
    const loading = shelf.load();
    await settled();
    expect(shelf.isBookmarked('/a/')).toBe(true);
    written.settle();
    await Promise.all([adding, loading]);
    expect(shelf.isBookmarked('/a/')).toBe(true);
  });
});

describe('app/library/shelf: other tabs', () => {
  it('shows what another tab has changed', async () => {
    const { shelf, device } = aShelf();
    await shelf.load();
    device.bookmarked.set('/a/', { article: A, addedAt: 1 });
    device.keep(aKept(B));
    await shelf.reload();
    expect(addresses(shelf.bookmarks)).toEqual(['/a/']);
    expect(addresses(shelf.kept)).toEqual(['/b/']);
  });

  it('shows what another tab has changed while the device was read', async () => {
    const { shelf, device } = aShelf();
    await shelf.load();
    const read = aPromise();
    device.listed = read.promise;
    const loading = shelf.load();
    await settled();
    device.keep(aKept(A));
    device.listed = Promise.resolve();
    const reloading = shelf.reload();
    read.settle();
    await Promise.all([loading, reloading]);
    expect(addresses(shelf.kept)).toEqual(['/a/']);
  });

  it('leaves the device alone that nobody has asked for yet', async () => {
    const { shelf } = aShelf({ device: () => Promise.reject(new TypeError('a fault')) });
    await shelf.reload();
    expect(shelf.isLoaded).toBe(false);
  });

  it('tells of each change that the device has taken, and of none that it refuses', async () => {
    const { shelf, device, said, onwritten } = aShelf();
    await shelf.load();
    const changes = [
      () => shelf.toggleBookmark(A),
      () => shelf.toggleBookmark(A),
      () => shelf.keepOpened(A),
      () => shelf.save(A),
      () => shelf.remove('/a/'),
      async () => {
        said.undo?.();
        await settled();
      },
      async () => {
        device.keep(aKept(B, { because: 'opened' }));
        await shelf.dropWithdrawn('/b/');
      },
    ];
    for (const [before, change] of changes.entries()) {
      await change();
      expect(onwritten).toHaveBeenCalledTimes(before + 1);
    }
    device.refusal = 'storage-full';
    await shelf.toggleBookmark(B);
    await shelf.save(B);
    expect(onwritten).toHaveBeenCalledTimes(changes.length);
  });
});

describe('app/library/shelf: what is published no more', () => {
  it('goes, where it was only opened', async () => {
    const { shelf, device } = aShelf();
    device.keep(aKept(A, { because: 'opened' }));
    device.keep(aKept(B));
    await shelf.dropWithdrawn('/a/');
    await shelf.dropWithdrawn('/b/');
    expect(addresses(shelf.kept)).toEqual(['/b/']);
    expect([...device.keptOnes.keys()]).toEqual(['/b/']);
  });

  it('stays, where it has a bookmark', async () => {
    const { shelf, device } = aShelf();
    await shelf.load();
    device.keep(aKept(A, { because: 'opened' }));
    // Set in another tab.
    device.bookmarked.set('/a/', { article: A, addedAt: 1 });
    await shelf.dropWithdrawn('/a/');
    expect(device.keptOnes.has('/a/')).toBe(true);
  });

  it('stays, where the device refuses, and nothing is said of it', async () => {
    const { shelf, device, said } = aShelf();
    device.keep(aKept(A, { because: 'opened' }));
    await shelf.load();
    device.refusal = 'storage-blocked';
    await shelf.dropWithdrawn('/a/');
    expect(addresses(shelf.kept)).toEqual(['/a/']);
    expect(said.texts).toEqual([]);
  });
});

describe('app/library/shelf: bookmarks', () => {
  it('shows a bookmark before the device has it', async () => {
    const { shelf, device } = aShelf();
    await shelf.load();
    const late = aPromise();
    device.until = late.promise;
    const adding = shelf.toggleBookmark(A);
    expect(shelf.isBookmarked('/a/')).toBe(true);
    expect(device.bookmarked.size).toBe(0);
    late.settle();
    await adding;
    expect(device.bookmarked.has('/a/')).toBe(true);
  });

  it('has the newest first', async () => {
    const { shelf, device } = aShelf();
    device.bookmarked.set('/a/', { article: A, addedAt: 1 });
    await shelf.load();
    await shelf.toggleBookmark(B);
    expect(addresses(shelf.bookmarks)).toEqual(['/b/', '/a/']);
  });

  it('takes a bookmark back that the device refuses, and says why', async () => {
    const { shelf, device, said } = aShelf();
    await shelf.load();
    device.refusal = 'storage-full';
    await shelf.toggleBookmark(A);
    expect(shelf.isBookmarked('/a/')).toBe(false);
    expect(said.texts).toEqual([words.failed('storage-full', true)]);
    expect(said.undo).toBeUndefined();
  });

  it('takes nothing else back with it', async () => {
    const { shelf, device } = aShelf();
    await shelf.load();
    const late = aPromise();
    device.until = late.promise;
    device.refusal = 'storage-full';
    const refused = shelf.toggleBookmark(A);
    await Promise.resolve();
    await settled();
    device.until = Promise.resolve();
    device.refusal = undefined;
    await shelf.toggleBookmark(B);
    late.settle();
    await refused;
    expect(addresses(shelf.bookmarks)).toEqual(['/b/']);
  });

  it('removes a bookmark and puts it back where it was when that is undone', async () => {
    const { shelf, device, said } = aShelf();
    device.bookmarked.set('/b/', { article: B, addedAt: 2 });
    device.bookmarked.set('/a/', { article: A, addedAt: 1 });
    await shelf.load();
    await shelf.toggleBookmark(B);
    expect(addresses(shelf.bookmarks)).toEqual(['/a/']);
    expect(device.bookmarked.has('/b/')).toBe(false);
    expect(said.texts).toEqual([lateWords.library.bookmarkRemoved]);
    said.undo?.();
    await settled();
    expect(addresses(shelf.bookmarks)).toEqual(['/b/', '/a/']);
    expect(device.bookmarked.get('/b/')?.addedAt).toBe(2);
  });

  it('shows a bookmark again that the device did not remove', async () => {
    const { shelf, device, said } = aShelf();
    device.bookmarked.set('/a/', { article: A, addedAt: 1 });
    await shelf.load();
    device.refusal = 'storage-blocked';
    await shelf.toggleBookmark(A);
    expect(shelf.isBookmarked('/a/')).toBe(true);
    expect(said.texts).toEqual([words.failed('storage-blocked', true)]);
  });

  it('asks the device before it changes what it has not seen', async () => {
    const { shelf, device } = aShelf();
    device.bookmarked.set('/a/', { article: A, addedAt: 1 });
    await shelf.toggleBookmark(A);
    expect(device.bookmarked.size).toBe(0);
    expect(shelf.isBookmarked('/a/')).toBe(false);
  });
});

describe('app/library/shelf: articles on this device', () => {
  it('says how far an article is while it is saved', async () => {
    const { shelf, device } = aShelf();
    await shelf.load();
    expect(shelf.saveState('/a/')).toEqual({ kind: 'idle' });
    const late = aPromise();
    device.until = late.promise;
    const saving = shelf.save(A);
    expect(shelf.saveState('/a/')).toEqual({ kind: 'saving', done: 0, total: 1 });
    await settled();
    expect(shelf.saveState('/a/')).toEqual({ kind: 'saving', done: 1, total: 3 });
    late.settle();
    await saving;
    expect(shelf.saveState('/a/')).toEqual({ kind: 'saved', bytes: 1000, because: 'saved' });
    expect(addresses(shelf.kept)).toEqual(['/a/']);
    expect(shelf.saveState('/b/')).toEqual({ kind: 'idle' });
  });

  it('saves an article once, however often it is told to', async () => {
    let asked = 0;
    const { shelf } = aShelf({
      copyOf: ({ address }) => {
        asked += 1;
        return Promise.resolve(aCopy({ address }));
      },
    });
    await Promise.all([shelf.save(A), shelf.save(A)]);
    expect(asked).toBe(1);
  });

  it.each(['offline', 'storage-full', 'damaged'] as const)(
    'says why an article could not be saved (%s), and tries again',
    async (code) => {
      let fails = true;
      const { shelf, said } = aShelf({
        copyOf: ({ address }) =>
          fails ? Promise.reject(new ReaderError(code, 'x')) : Promise.resolve(aCopy({ address })),
      });
      await shelf.save(A);
      expect(shelf.saveState('/a/')).toEqual({ kind: 'failed' });
      expect(said.texts).toEqual([words.failed(code, true)]);
      fails = false;
      await shelf.save(A);
      expect(shelf.saveState('/a/').kind).toBe('saved');
    },
  );

  it('keeps an article that is opened, and says nothing where it cannot', async () => {
    const { shelf, device, said } = aShelf();
    await shelf.load();
    device.refusal = 'storage-full';
    await shelf.keepOpened(A);
    expect(shelf.saveState('/a/')).toEqual({ kind: 'idle' });
    expect(said.texts).toEqual([]);
    device.refusal = undefined;
    await shelf.keepOpened(A);
    expect(shelf.saveState('/a/')).toEqual({ kind: 'saved', bytes: 1000, because: 'opened' });
  });

  it('asks for an opened article again only where another was published', async () => {
    const asked: string[] = [];
    const { shelf, device } = aShelf({
      copyOf: ({ address, hash }) => {
        asked.push(hash);
        return Promise.resolve(aCopy({ address }, hash));
      },
    });
    device.keep(aKept(A));
    await shelf.load();
    await shelf.keepOpened(A);
    expect(asked).toEqual([]);
    await shelf.keepOpened({ ...A, hash: aHash(1) });
    expect(asked).toEqual([aHash(1)]);
    expect(shelf.kept).toHaveLength(1);
  });

  it('asks for no article that was opened before, and keeps it for longer', async () => {
    const asked: string[] = [];
    const { shelf, device } = aShelf({
      copyOf: ({ address, hash }) => {
        asked.push(address);
        return Promise.resolve(aCopy({ address }, hash));
      },
    });
    device.keep(aKept(A, { because: 'opened', keptAt: 1 }));
    device.keep(aKept(B, { because: 'opened', keptAt: 2 }));
    await shelf.load();
    await shelf.keepOpened(A);
    expect(asked).toEqual([]);
    expect(addresses(shelf.kept)).toEqual(['/a/', '/b/']);
  });

  it('keeps an opened article again that another tab has removed', async () => {
    const { shelf, device } = aShelf();
    device.keep(aKept(A, { because: 'opened' }));
    await shelf.load();
    device.keptOnes.clear();
    await shelf.keepOpened(A);
    expect(device.keptOnes.has('/a/')).toBe(true);
    expect(addresses(shelf.kept)).toEqual(['/a/']);
  });

  it('does not list any more what was cleared away for what is opened', async () => {
    const { shelf, device } = aShelf();
    device.keep(aKept(A, { because: 'opened' }));
    device.mostOpened = 1;
    await shelf.load();
    await shelf.keepOpened(B);
    expect(addresses(shelf.kept)).toEqual(['/b/']);
    expect(shelf.saveState('/a/')).toEqual({ kind: 'idle' });
  });

  it('saves an article that was only opened', async () => {
    const { shelf, device } = aShelf();
    device.keep(aKept(A, { because: 'opened' }));
    await shelf.load();
    await shelf.save(A);
    expect(shelf.saveState('/a/')).toMatchObject({ because: 'saved' });
    expect(shelf.kept).toHaveLength(1);
  });

  it('removes an article at once, and puts it back when that is undone', async () => {
    const { shelf, device, said } = aShelf();
    device.keep(aKept(A));
    await shelf.load();
    const removing = shelf.remove('/a/');
    expect(shelf.kept).toEqual([]);
    await removing;
    expect(device.keptOnes.size).toBe(0);
    expect(shelf.saveState('/a/')).toEqual({ kind: 'idle' });
    expect(said.texts).toEqual([lateWords.library.copyRemoved]);
    said.undo?.();
    await settled();
    expect(addresses(shelf.kept)).toEqual(['/a/']);
    expect(device.keptOnes.has('/a/')).toBe(true);
  });

  it('shows an article again that the device did not remove', async () => {
    const { shelf, device, said } = aShelf();
    device.keep(aKept(A));
    await shelf.load();
    device.refusal = 'storage-blocked';
    await shelf.remove('/a/');
    expect(addresses(shelf.kept)).toEqual(['/a/']);
    expect(said.texts).toEqual([words.failed('storage-blocked', true)]);
  });

  it('says nothing of a removal that had nothing to remove', async () => {
    const { shelf, said } = aShelf();
    await shelf.load();
    await shelf.remove('/a/');
    expect(said.texts).toEqual([]);
  });

  it('forgets that an article could not be saved when it is removed', async () => {
    let fails = false;
    const { shelf, device } = aShelf({
      copyOf: ({ address }) =>
        fails
          ? Promise.reject(new ReaderError('offline', 'x'))
          : Promise.resolve(aCopy({ address })),
    });
    device.keep(aKept(A, { because: 'opened' }));
    await shelf.load();
    fails = true;
    await shelf.save(A);
    expect(shelf.saveState('/a/').kind).toBe('failed');
    await shelf.remove('/a/');
    expect(shelf.saveState('/a/')).toEqual({ kind: 'idle' });
  });
});
