import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setupOf } from '../../../src/build/setup.ts';
import { aFolder } from './a-folder.ts';

beforeEach(() => {
  for (const name of ['CONTENT_DIR', 'PUBLIC_DIR']) vi.stubEnv(name, undefined);
  vi.stubEnv('INIT_CWD', '/home/ada');
});
afterEach(() => void vi.unstubAllEnvs());

describe('build/setup', () => {
  it('uses the folders of the project', () => {
    const { base, paths } = setupOf({ root: '/lectern' });
    expect(base).toBe('/');
    expect(paths).toEqual({
      content: '/lectern/content',
      public: '/lectern/public',
      out: '/lectern/dist',
    });
  });

  it('uses the folders that the publisher names', () => {
    vi.stubEnv('CONTENT_DIR', 'posts');
    vi.stubEnv('PUBLIC_DIR', tmpdir());
    const { paths } = setupOf({ root: '/lectern', build: { outDir: 'www' } });
    expect(paths).toEqual({
      content: '/home/ada/posts',
      public: tmpdir(),
      out: '/home/ada/www',
    });
  });

  it('builds beside the old build, so that it can take its place at once', () => {
    const { staging, paths } = setupOf({ root: '/lectern' });
    expect(path.dirname(staging)).toBe(path.dirname(paths.out));
    expect(path.basename(staging)).toMatch(/^\.dist\.\d+\.building$/);
  });

  it.each([
    ['/blog/', '/blog/'],
    ['/blog', '/blog/'],
    ['/a/b/', '/a/b/'],
    ['/', '/'],
  ])('takes the base %s as %s', (base, taken) => {
    expect(setupOf({ root: '/lectern', base }).base).toBe(taken);
  });

  it.each(['./', 'blog', 'https://cdn.example/', '//cdn.example/', '/a b/', '/?x/', '/#x/'])(
    'does not take the base %s',
    (base) => {
      expect(() => setupOf({ root: '/lectern', base })).toThrow(
        '--base must be a path from / to / such as /blog/, got ',
      );
    },
  );

  it('refuses a public folder that was named and is none', async () => {
    const folder = await aFolder({ 'a-file': 'x' });
    vi.stubEnv('INIT_CWD', folder);
    vi.stubEnv('PUBLIC_DIR', 'nowhere');
    expect(() => setupOf({ root: '/lectern' })).toThrow(
      'PUBLIC_DIR names nowhere, which does not exist. ' +
        'Name the folder that holds the files of the site, or leave it out.',
    );
    vi.stubEnv('PUBLIC_DIR', 'a-file');
    expect(() => setupOf({ root: '/lectern' })).toThrow(
      'PUBLIC_DIR names a-file, which is not a folder.',
    );
  });

  it('does without a public folder where none was named', async () => {
    const root = await aFolder();
    vi.stubEnv('PUBLIC_DIR', '');
    expect(setupOf({ root }).paths.public).toBe(path.join(root, 'public'));
  });
});

describe('build/setup: preview', () => {
  const SHELL = '<link rel="stylesheet" disabled href="/blog/lectern/assets/a.css">';
  const preview = (root: string, base?: string) =>
    setupOf({ root, ...(base === undefined ? {} : { base }) }, { isPreview: true });

  it('serves a build where it was built for', async () => {
    const root = await aFolder({ 'dist/shell.html': SHELL });
    expect(preview(root).base).toBe('/blog/');
    expect(preview(root, '/blog').base).toBe('/blog/');
    const atRoot = await aFolder({ 'dist/shell.html': SHELL.replace('/blog', '') });
    expect(preview(atRoot).base).toBe('/');
  });

  it('refuses to serve it elsewhere', async () => {
    const root = await aFolder({ 'dist/shell.html': SHELL });
    vi.stubEnv('INIT_CWD', root);
    expect(() => preview(root, '/notes/')).toThrow(
      'dist was built for /blog/ and works nowhere else. ' +
        'Leave --base out, or build it again with --base /notes/',
    );
  });

  it('serves what says nothing of it where it is told to', async () => {
    const root = await aFolder({ 'dist/shell.html': '<p>' });
    expect(preview(root, '/x/').base).toBe('/x/');
    expect(preview(await aFolder()).base).toBe('/');
  });

  it('is of the preview alone', async () => {
    const root = await aFolder({ 'dist/shell.html': SHELL });
    expect(setupOf({ root }).base).toBe('/');
    expect(setupOf({ root, base: '/notes/' }).base).toBe('/notes/');
  });
});
