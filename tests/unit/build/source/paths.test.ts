import { describe, expect, it, vi } from 'vitest';
import { folderOf, isInside, shownPath } from '../../../../src/build/source/paths.ts';

describe('build/source/paths', () => {
  it.each([
    ['/a', '/a/b', true],
    ['/a', '/a/b/c', true],
    ['/a', '/a', false],
    ['/a', '/a/', false],
    ['/a', '/', false],
    ['/a', '/ab', false],
    ['/a', '/a/../b', false],
    ['/a', '/a/..hidden', true],
  ])('knows whether within %s lies %s', (folder, file, isIn) => {
    expect(isInside(folder, file)).toBe(isIn);
  });

  it('shows a file as it would be typed where the command was run', () => {
    vi.stubEnv('INIT_CWD', '/home/ada/blog');
    expect(shownPath('/home/ada/blog/content/x.md')).toBe('content/x.md');
    expect(shownPath('/srv/posts/x.md')).toBe('/srv/posts/x.md');
    expect(shownPath('/home/ada/blog')).toBe('.');
    vi.unstubAllEnvs();
  });

  it('takes the folder that was named from where the command was run, and else the project’s own', () => {
    vi.stubEnv('INIT_CWD', '/home/ada');
    expect(folderOf('posts', '/lectern', 'content')).toBe('/home/ada/posts');
    expect(folderOf('/srv/posts', '/lectern', 'content')).toBe('/srv/posts');
    expect(folderOf('', '/lectern', 'content')).toBe('/lectern/content');
    expect(folderOf(undefined, '/lectern', 'content')).toBe('/lectern/content');
    vi.unstubAllEnvs();
  });
});
