import { chmod, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  forgetPast,
  keepPast,
  outputIn,
  readPast,
} from '../../../../src/build/output/past-build.ts';
import type { Setup } from '../../../../src/build/setup.ts';
import { aFolder } from '../a-folder.ts';

const BUILD = {
  program: 'abc',
  output: '',
  files: ['index.html'],
  finished: 1_800_000_000_000,
  made: new Map([['index.html', 'abc']]),
  inventory: { 'index.html': 'abc' },
  posts: { maker: 'settings', posts: new Map() },
};

async function aSetup(): Promise<Setup> {
  const root = await aFolder();
  return {
    base: '/',
    paths: { content: '/content', public: '/public', out: '/out' },
    buildCache: path.join(root, 'cache'),
  } as Setup;
}

describe('build/output/past-build', () => {
  it('knows in the next build what was known in the last', async () => {
    const setup = await aSetup();
    expect(readPast('build', setup, 'abc')).toBeUndefined();
    keepPast('build', setup, BUILD);
    expect(readPast('build', setup, 'abc')).toMatchObject(BUILD);
  });

  it('forgets it where the program has changed', async () => {
    const setup = await aSetup();
    keepPast('build', setup, BUILD);
    expect(readPast('build', setup, 'def')).toBeUndefined();
  });

  it('keeps builds of other folders apart', async () => {
    const setup = await aSetup();
    keepPast('build', setup, BUILD);
    const paths = { ...setup.paths, content: '/other' };
    expect(readPast('build', { ...setup, paths }, 'abc')).toBeUndefined();
    expect(readPast('build', { ...setup, base: '/blog/' }, 'abc')).toBeUndefined();
  });

  it('takes a file that is damaged for none', async () => {
    const setup = await aSetup();
    keepPast('build', setup, BUILD);
    const [name = ''] = await readdir(setup.buildCache);
    await writeFile(path.join(setup.buildCache, name), 'half');
    expect(readPast('build', setup, 'abc')).toBeUndefined();
  });

  it('remembers a few sites, and not all that were ever built', async () => {
    const setup = await aSetup();
    for (let n = 0; n < 20; n += 1) {
      keepPast('build', { ...setup, paths: { ...setup.paths, out: `/${n}` } }, BUILD);
    }
    expect(await readdir(setup.buildCache)).toHaveLength(12);
  });

  it('forgets a run that is to be built upon no more', async () => {
    const setup = await aSetup();
    keepPast('build', setup, BUILD);
    forgetPast('build', setup);
    expect(readPast('build', setup, 'abc')).toBeUndefined();
  });

  it('tells one output from another that has taken its place', async () => {
    const folder = await aFolder({ 'manifest.json': '{}' });
    const output = outputIn(folder);
    expect(outputIn(folder)).toBe(output);
    await rm(path.join(folder, 'manifest.json'));
    await writeFile(path.join(folder, 'other'), '{}');
    await writeFile(path.join(folder, 'manifest.json'), '{} ');
    expect(outputIn(folder)).not.toBe(output);
    expect(outputIn(path.join(folder, 'none'))).toBe('');
  });

  it('does without where nothing can be kept', async () => {
    const setup = await aSetup();
    await writeFile(setup.buildCache, 'a file');
    await chmod(setup.buildCache, 0o400);
    expect(() => keepPast('build', setup, BUILD)).not.toThrow();
    expect(readPast('build', setup, 'abc')).toBeUndefined();
  });
});
