import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImageCache } from '../../../src/build/image-cache.ts';
import { aFolder } from './a-folder.ts';

const content = Buffer.from('bytes');

async function aCache() {
  const folder = path.join(await aFolder(), 'not/yet/there');
  return { folder, cache: new ImageCache(folder) };
}

describe('build/image-cache', () => {
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
