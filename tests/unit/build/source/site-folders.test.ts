import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SiteFolders } from '../../../../src/build/source/site-folders.ts';
import { aFolder, type Files } from '../a-folder.ts';

/** The site of a folder of posts, with its root as from the folder above all. */
async function aBlog(files: Files, posts: string) {
  const above = await aFolder(files);
  const folders = new SiteFolders(path.join(above, posts));
  const shown = (file: string | undefined) => file && path.relative(above, file);
  return {
    root: shown(folders.root),
    called: (name: string) => shown(folders.fileCalled(name)),
    handsOut: (name: string) => folders.handsOut(path.join(above, name)),
  };
}

describe('build/source/site-folders', () => {
  it.each<[string, string[], string, string]>([
    ['Hugo', ['blog/hugo.toml', 'blog/static/x.png'], 'blog/content/en/posts', 'blog'],
    ['Jekyll', ['blog/_config.yml', 'blog/assets/x.png'], 'blog/_posts', 'blog'],
    ['Zola without settings', ['blog/static/x.png'], 'blog/content', 'blog'],
    ['Astro', ['blog/package.json', 'blog/src/assets/x.png'], 'blog/src/content/blog', 'blog'],
    ['Astro without settings', ['b/public/x', 'b/src/assets/x'], 'b/src/content', 'b'],
    ['Docusaurus', ['.git/x', 'site/package.json', 'site/static/x'], 'site/blog', 'site'],
    ['a whole blog', ['static/x.png', 'blog/.git/HEAD', 'blog/img/x.png'], 'blog', 'blog'],
    ['posts alone', ['notes/x.txt'], 'posts', 'posts'],
    ['posts far below', ['static/x.png'], 'a/b/c/d/e/f/g', 'a/b/c/d/e/f/g'],
    ['two blogs side by side', ['one/static/x', 'two/static/x'], 'one/posts', 'one'],
  ])('knows the root of a site: %s', async (_kind, files, posts, root) => {
    const contents = Object.fromEntries([...files, `${posts}/a.md`].map((name) => [name, '']));
    expect((await aBlog(contents, posts)).root).toBe(root);
  });

  it('finds the one file of a name among those that are for pages', async () => {
    const { called } = await aBlog(
      {
        'assets/images/Lamp.png': '',
        'assets/images/2020/twice.png': '',
        'assets/images/2021/twice.png': '',
        'posts/other/cover.png': '',
        'node_modules/assets/theirs.png': '',
      },
      'posts',
    );
    expect(called('Lamp.png')).toBe('assets/images/Lamp.png');
    expect(called('images/lamp.PNG')).toBe('assets/images/Lamp.png');
    expect(called('../2020/twice.png')).toBe('assets/images/2020/twice.png');
    expect(called('twice.png')).toBeUndefined();
    expect(called('img/Lamp.png')).toBeUndefined();
    expect(called('cover.png')).toBeUndefined();
    expect(called('theirs.png')).toBeUndefined();
  });

  it('hands out what is seen or heard, and documents that lie among such files', async () => {
    const { handsOut } = await aBlog({ 'static/x.png': '' }, 'posts');
    expect(['lamp.png', 'static/a/talk.mp4', 'static/paper.pdf'].filter(handsOut)).toHaveLength(3);
    const kept = ['secret.pdf', 'static/server.js', '.env', 'config.toml', '../lamp.png'];
    expect(kept.filter(handsOut)).toEqual([]);
  });
});
