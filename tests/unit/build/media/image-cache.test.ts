import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImageCache } from '../../../../src/build/media/image-cache.ts';
import { aFolder } from '../a-folder.ts';

const DAY_MS = 86_400_000;
const content = Buffer.from('bytes');

async function aCache() {
  const folder = path.join(await aFolder(), 'not/yet/there');
  return { folder, cache: new ImageCache(folder) };
}

describe('build/media/image-cache', () => {
  it('gives what was written, to another build too', async () => {
    const { folder, cache } = await aCache();
    const written = await cache.write('key', [{ name: 's.webp', width: 480, content }]);
    expect(written).toEqual([
      { name: 's.webp', width: 480, bytes: 5, file: path.join(folder, 'key-s.webp') },
    ]);
    expect(cache.read('key')).toEqual(written);
    expect(new ImageCache(folder).read('key')).toEqual(written);
    expect(cache.read('other')).toBeUndefined();
  });

  it('remembers that there is nothing', async () => {
    const { cache } = await aCache();
    await cache.write('key', []);
    expect(cache.read('key')).toEqual([]);
  });

  it('has nothing of a key of which a file is gone, cut off or not to be read', async () => {
    const { folder, cache } = await aCache();
    const write = () => cache.write('key', [{ name: 's.webp', width: 480, content }]);
    await write();
    await rm(path.join(folder, 'key-s.webp'));
    expect(cache.read('key')).toBeUndefined();
    await write();
    await writeFile(path.join(folder, 'key-s.webp'), 'by');
    expect(cache.read('key')).toBeUndefined();
    await write();
    await writeFile(path.join(folder, 'key.json'), '[{"name":');
    expect(cache.read('key')).toBeUndefined();
    await writeFile(path.join(folder, 'key.json'), '[{"name":7}]');
    expect(cache.read('key')).toBeUndefined();
  });

  it('drops what no build has used for three months, and keeps what one has', async () => {
    const { folder, cache } = await aCache();
    for (const key of ['used', 'unused']) await cache.write(key, [{ name: 's.webp', content }]);
    await writeFile(path.join(folder, 'x.part'), 'cut off');
    const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
    for (const name of await readdir(folder)) {
      await utimes(path.join(folder, name), daysAgo(80), daysAgo(80));
    }
    cache.read('used');
    cache.prune();
    expect(cache.read('used')).toBeDefined();
    expect(await readdir(folder)).toContain('unused.json');
    cache.prune(Date.now() + 11 * DAY_MS);
    expect((await readdir(folder)).sort()).toEqual(['pruned', 'used-s.webp', 'used.json']);
  });

  it('looks through its files once a day', async () => {
    const { folder, cache } = await aCache();
    await cache.write('key', []);
    cache.prune();
    await utimes(path.join(folder, 'key.json'), 0, 0);
    cache.prune();
    expect(await readdir(folder)).toContain('key.json');
    cache.prune(Date.now() + 2 * DAY_MS);
    expect(await readdir(folder)).toEqual(['pruned']);
  });

  it('has nothing to drop where there is nothing', async () => {
    const { cache } = await aCache();
    expect(() => cache.prune()).not.toThrow();
  });

  it('is written by several at once without leaving anything half', async () => {
    const { folder, cache } = await aCache();
    const other = new ImageCache(folder);
    await Promise.all(
      [cache, other, cache, other].map((one) => one.write('key', [{ name: 's.webp', content }])),
    );
    expect(cache.read('key')).toHaveLength(1);
    expect((await readdir(folder)).sort()).toEqual(['key-s.webp', 'key.json']);
  });
});
