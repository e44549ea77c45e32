import { readdir, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepPastSearch, readPastSearch } from '../../../../src/build/output/past-search.ts';
import type { Setup } from '../../../../src/build/setup.ts';
import { aHash } from '../../../build/an-article.ts';
import { aFolder } from '../a-folder.ts';

const SEARCH = {
  program: 'abc',
  words: { articles: [aHash(1), aHash(2)], postings: Uint8Array.of(1, 2, 3, 0, 255) },
  files: new Map([['digest', { name: aHash(3), bytes: 12 }]]),
};

async function aSetup(): Promise<Setup> {
  return {
    base: '/',
    paths: { content: '/content', public: '/public', out: '/out' },
    buildCache: path.join(await aFolder(), 'cache'),
  } as Setup;
}

describe('build/output/past-search', () => {
  it('knows in the next build what was known in the last', async () => {
    const setup = await aSetup();
    expect(readPastSearch(setup, 'abc')).toBeUndefined();
    keepPastSearch(setup, SEARCH);
    const past = readPastSearch(setup, 'abc');
    expect(past).toMatchObject({ program: 'abc', files: SEARCH.files });
    expect(past?.words.articles).toEqual(SEARCH.words.articles);
    expect([...(past?.words.postings ?? [])]).toEqual([...SEARCH.words.postings]);
  });

  it('knows nothing of what another program made, or what is damaged', async () => {
    const setup = await aSetup();
    keepPastSearch(setup, SEARCH);
    expect(readPastSearch(setup, 'other')).toBeUndefined();
    const [name = ''] = await readdir(setup.buildCache);
    const file = path.join(setup.buildCache, name);
    for (const length of [(await stat(file)).size - 1, 9, 0]) {
      await truncate(file, length);
      expect(readPastSearch(setup, 'abc')).toBeUndefined();
    }
  });
});
