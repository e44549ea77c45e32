import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FONT_CACHE } from '../../../src/model/device.ts';
import { keepOnly } from '../../../src/storage/cached-files.ts';
import { FakeCaches } from './fake-caches.ts';

let caches: FakeCaches;
const asked: string[] = [];

beforeEach(() => {
  caches = new FakeCaches();
  asked.length = 0;
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', (href: string) => {
    asked.push(href);
    return Promise.resolve(new Response('font', { status: href === '/gone.woff2' ? 404 : 200 }));
  });
});
afterEach(() => void vi.unstubAllGlobals());

describe('storage/cached-files', () => {
  it('keeps the files of one typeface, and no others', async () => {
    await keepOnly(FONT_CACHE, ['/a.woff2', '/b.woff2']);
    await keepOnly(FONT_CACHE, ['/b.woff2', '/c.woff2']);
    expect(caches.in(FONT_CACHE)).toEqual(['/b.woff2', '/c.woff2']);
    expect(asked).toEqual(['/a.woff2', '/b.woff2', '/c.woff2']);
    await keepOnly(FONT_CACHE, []);
    expect(caches.in(FONT_CACHE)).toEqual([]);
  });

  it('keeps no page that says that a file is gone', async () => {
    await expect(keepOnly(FONT_CACHE, ['/gone.woff2'])).rejects.toThrow('404');
    expect(caches.in(FONT_CACHE)).toEqual([]);
  });
});
