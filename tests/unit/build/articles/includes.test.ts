import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Includes } from '../../../../src/build/articles/includes.ts';
import { SiteFolders } from '../../../../src/build/source/site-folders.ts';
import { aFolder, type Files, writeFiles } from '../a-folder.ts';

/** The includes of the posts in `_posts` of a blog. */
async function includesOf(files: Files) {
  const blog = path.join(await aFolder(), 'blog');
  const posts = path.join(blog, '_posts');
  await mkdir(posts, { recursive: true });
  await writeFiles(blog, { '_config.yml': '', ...files });
  return { blog, includes: new Includes(new SiteFolders(posts)) };
}

describe('build/articles/includes', () => {
  it('are those of the site, and before them those of the posts', async () => {
    const { includes } = await includesOf({
      '_includes/a.html': 'site\r\n',
      '_includes/deep/b.md': 'below',
      '_posts/_includes/c.html': 'posts',
      '_includes/c.html': 'site',
    });
    expect(includes.text('a.html')).toBe('site\n');
    expect(includes.text('deep/b.md')).toBe('below');
    expect(includes.text('c.html')).toBe('posts');
    expect(includes.text('none.html')).toBeUndefined();
  });

  it.each([
    '../secret.txt',
    '/../secret.txt',
    'deep/../../secret.txt',
    '',
    '.',
    'a\0b',
    'link.txt',
  ])('are not what lies elsewhere: %j', async (name) => {
    const { blog, includes } = await includesOf({ '_includes/x.html': '', 'secret.txt': 'x' });
    await symlink(path.join(blog, 'secret.txt'), path.join(blog, '_includes/link.txt'));
    expect(includes.text(name)).toBeUndefined();
  });

  it('are files of the site, by their path from a post or from the root of the source', async () => {
    const { blog, includes } = await includesOf({
      '_posts/a/x.ts': 'beside',
      '_posts/y.ts': 'posts',
      'y.ts': 'site',
      'z.ts': 'root',
    });
    const post = path.join(blog, '_posts/a/b.md');
    expect(includes.file('./x.ts', post)).toBe('beside');
    expect(includes.file('../../z.ts', post)).toBe('root');
    expect(includes.file('@/y.ts', post)).toBe('posts');
    expect(includes.file('@/z.ts', post)).toBe('root');
    expect(includes.near('./xs.ts', post)).toBe('./x.ts');
    expect(includes.near('@/zz.ts', post)).toBe('@/z.ts');
    await writeFile(path.join(blog, '../near.ts'), '');
    expect(includes.near('../../../nears.ts', post)).toBeUndefined();
  });

  it.each([
    '../../../secret.txt',
    '@/../secret.txt',
    '@/.env',
    './.keys/own',
    '@/link.txt',
    '@/env.txt',
    './keys/own',
    './gone',
  ])('are not, as files of the site, %s', async (name) => {
    const { blog, includes } = await includesOf({ '.env': 'x', '_posts/.keys/own': 'x' });
    await writeFile(path.join(blog, '../secret.txt'), 'x');
    await symlink(path.join(blog, '../secret.txt'), path.join(blog, 'link.txt'));
    await symlink(path.join(blog, '.env'), path.join(blog, 'env.txt'));
    await symlink(path.join(blog, '_posts/.keys'), path.join(blog, '_posts/keys'));
    expect(includes.file(name, path.join(blog, '_posts/b.md'))).toBeUndefined();
  });

  it('are no files that are far too large for a piece of a post', async () => {
    const { blog, includes } = await includesOf({ '_includes/x.html': '' });
    await writeFile(path.join(blog, '_includes/large.html'), 'x'.repeat(300_000));
    expect(includes.text('large.html')).toBeUndefined();
  });
});
