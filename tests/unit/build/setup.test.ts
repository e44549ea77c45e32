import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setupOf } from '../../../src/build/setup.ts';

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
    vi.stubEnv('PUBLIC_DIR', '/srv/static');
    const { paths } = setupOf({ root: '/lectern', build: { outDir: 'www' } });
    expect(paths).toEqual({
      content: '/home/ada/posts',
      public: '/srv/static',
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
});
