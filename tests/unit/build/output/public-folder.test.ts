import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publicFolderOf } from '../../../../src/build/output/public-folder.ts';
import { aFolder } from '../a-folder.ts';

beforeEach(() => void vi.stubEnv('PUBLIC_DIR', undefined));
afterEach(() => void vi.unstubAllEnvs());

/** A disk with the project in `lectern`, which has a public folder, and what it is to publish for a folder of posts. */
async function publicFor(posts: string, files: readonly string[]) {
  const disk = await aFolder({
    'lectern/package.json': '{}',
    'lectern/content/a.md': '',
    'lectern/public/share.png': '',
    ...Object.fromEntries([...files, `${posts}/a.md`].map((name) => [name, ''])),
  });
  vi.stubEnv('INIT_CWD', disk);
  const { folder, notes } = publicFolderOf(path.join(disk, 'lectern'), path.join(disk, posts));
  const shown = path.relative(disk, folder);
  return { folder: shown.startsWith('lectern/node_modules/') ? undefined : shown, notes };
}

describe('build/output/public-folder', () => {
  it.each([
    ['the project', 'lectern/content', [], 'lectern/public'],
    ['a part of the project', 'lectern/content/essays', [], 'lectern/public'],
    ['Hugo', 'blog/content/en/blog', ['blog/hugo.toml', 'blog/static/x'], 'blog/static'],
    ['Astro', 'blog/src/content/blog', ['blog/package.json', 'blog/public/x'], 'blog/public'],
    ['VitePress', 'blog/docs', ['blog/package.json', 'blog/docs/public/x'], 'blog/docs/public'],
    ['Docusaurus', 'site/blog', ['site/package.json', 'site/static/x'], 'site/static'],
    ['a site without settings', 'blog/posts', ['blog/public/x'], 'blog/public'],
    ['one that is built into public', 'b/content', ['b/static/x', 'b/public/x'], 'b/static'],
  ])('is the one of the site to which the posts belong: %s', async (_kind, posts, files, own) => {
    expect((await publicFor(posts, files)).folder).toBe(own);
  });

  it.each([
    ['is none beside them', 'blog/posts', []],
    ['are the posts themselves', 'blog/public', ['blog/package.json']],
    ['holds the posts', 'blog/static/posts', ['blog/package.json']],
    ['is where the posts of a whole blog lie', 'blog', ['blog/package.json', 'blog/public/p/a.md']],
    ['is what Hugo has built', 'blog/content', ['blog/hugo.toml', 'blog/public/index.html']],
    ['is served by Jekyll under its name', 'blog/_posts', ['blog/_config.yml', 'blog/public/x']],
    ['lies further off than a site without settings goes', 'a/b/c', ['a/b/x', 'a/static/x']],
  ])('is none where the folder %s', async (_what, posts, files) => {
    expect(await publicFor(posts, files)).toEqual({ folder: undefined, notes: [] });
  });

  it('says what is published, and how to have another', async () => {
    expect((await publicFor('blog/posts', ['blog/public/x'])).notes).toEqual([
      'All of blog/public is published as it is, since it lies beside the posts. ' +
        'PUBLIC_DIR names another folder.',
    ]);
  });

  it('is not one that holds what Lectern writes, and says so', async () => {
    const found = await publicFor('blog/posts', ['blog/public/manifest.json']);
    expect(found.folder).toBeUndefined();
    expect(found.notes).toEqual([
      expect.stringContaining('blog/public only what posts name is published: its manifest.json'),
    ]);
  });

  it('is not the sample’s for other posts in the project, and says so', async () => {
    const { folder, notes } = await publicFor('lectern/posts', []);
    expect(folder).toBeUndefined();
    expect(notes).toEqual([
      'lectern/public is for the posts in content, and is not published with others. ' +
        'Say PUBLIC_DIR=lectern/public if it is for these.',
    ]);
    expect((await publicFor('lectern/tests/posts', ['lectern/tests/public/x'])).folder).toBe(
      'lectern/tests/public',
    );
  });

  it('is the one that the publisher names, whatever lies beside the posts', async () => {
    vi.stubEnv('PUBLIC_DIR', 'files');
    const found = await publicFor('blog/posts', ['blog/public/x', 'files/x']);
    expect(found).toEqual({ folder: 'files', notes: [] });
  });
});
