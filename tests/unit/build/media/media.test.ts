import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOtherCase, Media } from '../../../../src/build/media/media.ts';
import { aFolder, aSite, type Files, writeFiles } from '../a-folder.ts';
import { aJpeg, aPng } from '../a-picture.ts';

async function aMedia(content: Files, publicFiles: Files = {}, base = '/') {
  const paths = await aSite(content, publicFiles);
  const media = new Media(paths, base);
  const from = (post: string) => (href: string) => media.find(href, path.join(paths.content, post));
  return { paths, media, from, find: from('a/post.md') };
}

const PNG = aPng(40, 30);

describe('build/media/media', () => {
  it('finds a picture beside the post and publishes it under a name that changes with its bytes', async () => {
    const { find, media, paths } = await aMedia({ 'a/Lamp 1.PNG': PNG });
    const found = find('Lamp%201.PNG');
    expect(found).toMatchObject({ bytes: PNG.length, width: 40, height: 30 });
    expect(found?.path).toMatch(/^lectern\/media\/lamp-1-[0-9a-f]{16}\.png$/);
    expect(found?.href).toBe(`/${found?.path}`);
    expect([...media.used]).toEqual([[found?.path, path.join(paths.content, 'a/Lamp 1.PNG')]]);
  });

  it('gives other bytes another name', async () => {
    const one = await aMedia({ 'a/x.png': aPng(1, 1) });
    const two = await aMedia({ 'a/x.png': aPng(2, 2) });
    expect(one.find('x.png')?.path).not.toBe(two.find('x.png')?.path);
  });

  it('finds files from the root in the public folder, and else in the content folder', async () => {
    const { find } = await aMedia(
      { 'images/x.png': aPng(1, 1), 'images/y.png': aPng(2, 2) },
      { 'images/x.png': aPng(3, 3) },
      '/base/',
    );
    expect(find('/images/x.png')).toMatchObject({ href: '/base/images/x.png', width: 3 });
    expect(find('/images/y.png')?.href).toMatch(/^\/base\/lectern\/media\/y-[0-9a-f]+\.png$/);
    expect(find('/images/z.png')).toBeUndefined();
  });

  it('finds a picture in the folder that is called as the post is, after one beside it', async () => {
    const files = { 'a/post/x.png': aPng(1, 1), 'a/post/y.png': aPng(2, 2), 'a/y.png': aPng(3, 3) };
    const { find } = await aMedia({ ...files, 'b/post/x.png': aPng(4, 4) });
    expect(find('x.png')).toMatchObject({ width: 1 });
    expect(find('./y.png')).toMatchObject({ width: 3 });
    expect(find('/x.png')).toBeUndefined();
  });

  it('publishes of the public folder nothing twice', async () => {
    const { find, media } = await aMedia({}, { 'x.png': PNG });
    find('/x.png');
    expect(media.used.size).toBe(0);
  });

  it.each([
    ['x y.png', ['x y.png', 'x%20y.png', './x%20y.png', '../a/x%20y.png']],
    ['é.png', ['é.png', '%C3%A9.png']],
    ['永 از.png', ['永 از.png', '%E6%B0%B8%20%D8%A7%D8%B2.png']],
    ['100%.png', ['100%.png', '100%25.png']],
    ['a+b&c.png', ['a+b&c.png']],
    ['x.png', ['x.png?v=1', 'x.png#part', 'x.png?v=1#part', './/x.png']],
    ["it's (1).png", ["it's (1).png", "it's%20(1).png"]],
  ])('finds %j however it is written', async (name, hrefs) => {
    const { find } = await aMedia({ [`a/${name}`]: PNG });
    for (const href of hrefs) expect(find(href), href).toMatchObject({ width: 40 });
  });

  it('writes names so that they can stand in a page', async () => {
    const { find } = await aMedia({ 'a/永 از.png': PNG }, { 'b c/"x"<é>.png': PNG });
    expect(find('永 از.png')?.href).toMatch(/^\/lectern\/media\/[A-Za-z0-9%.-]+\.png$/);
    expect(find('/b%20c/%22x%22%3Cé%3E.png')).toMatchObject({
      path: 'b c/"x"<é>.png',
      href: '/b%20c/%22x%22%3C%C3%A9%3E.png',
    });
  });

  it('finds a file whose name begins with two dots', async () => {
    const { find } = await aMedia({ 'a/..x.png': PNG, '..y.png': PNG });
    expect(find('..x.png')).toBeDefined();
    expect(find('/..y.png')).toBeDefined();
  });

  it.each([
    '../../../etc/passwd',
    '../../../../../../etc/passwd',
    '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/../../../../../../etc/passwd',
    '/etc/passwd',
    'file:///etc/passwd',
    '../../secret.txt',
    '/../secret.txt',
    '..%2f..%2fsecret.txt',
    '..\\..\\secret.txt',
    'x.png\0.txt',
    'x.png%00',
    '%\0x.png',
    '',
    '.',
    '..',
    '/',
    '%',
    '#x',
    '?x',
  ])('does not hand out %j', async (href) => {
    const { paths, find, media } = await aMedia({ 'a/x.png': PNG });
    await writeFiles(path.dirname(paths.content), { 'secret.txt': 'secret' });
    expect(find(href)).toBeUndefined();
    expect(media.used.size).toBe(0);
  });

  it.each([
    ['/images/x.png', 'static/images/x.png'],
    ['/static/images/x.png', 'static/images/x.png'],
    ['static/images/x.png', 'static/images/x.png'],
    ['@site/static/images/x.png', 'static/images/x.png'],
    ['/x.png', 'public/x.png'],
    ['~/assets/x.png', 'src/assets/x.png'],
    ['@/assets/x.png', 'src/assets/x.png'],
    ['../../static/images/x.png', 'static/images/x.png'],
    ['/img/x.png?raw=true', 'img/x.png'],
    ['../img/x.png', 'img/x.png'],
    ['lonely.png', 'assets/deep/down/lonely.png'],
    ['/down/lonely.png', 'assets/deep/down/lonely.png'],
    ['/papers/x.pdf', 'static/papers/x.pdf'],
  ])('finds %s of the blog that the posts belong to at %s', async (href, file) => {
    const blog = await aFolder({
      'hugo.toml': '',
      'content/a/post.md': '',
      [file]: file.endsWith('.png') ? PNG : '%PDF',
    });
    const paths = { content: path.join(blog, 'content'), public: '/nowhere', out: '/nowhere' };
    const found = new Media(paths, '/').find(href, path.join(blog, 'content/a/post.md'));
    expect(found?.file).toBe(path.join(blog, file));
    expect(found?.path).toMatch(/^lectern\/media\//);
  });

  it.each(['../secret.txt', '/config.toml', '/.env', '/.git/x.png', '../../other/static/x.png'])(
    'does not hand out %s of the blog that the posts belong to',
    async (href) => {
      const above = await aFolder({
        'other/static/x.png': PNG,
        'blog/config.toml': 'secret',
        'blog/secret.txt': 'secret',
        'blog/.env': 'secret',
        'blog/.git/x.png': PNG,
        'blog/posts/a.md': '',
      });
      const content = path.join(above, 'blog/posts');
      const media = new Media({ content, public: '/nowhere', out: '/nowhere' }, '/');
      expect(media.find(href, path.join(content, 'a.md'))).toBeUndefined();
      expect(media.used.size).toBe(0);
    },
  );

  it.each(['.env', '.git/config', 'node_modules/x/x.png'])(
    'does not hand out %s of a folder of posts that is a whole project',
    async (name) => {
      const { find } = await aMedia({ [name]: 'secret' });
      expect(find(`/${name}`)).toBeUndefined();
    },
  );

  it.each([
    ['Lamp.PNG', 'lamp.png', true],
    ['../img/lamp.png', 'img/Lamp.png', true],
    ['img/lamp.png', 'img/lamp.png', false],
    ['@/img/lamp.png', 'src/img/lamp.png', false],
    ['./lamp%20one.png?x', 'lamp one.png', false],
  ])('says of %s for %s whether it is other letters: %s', (href, file, isOther) => {
    expect(isOtherCase(href, path.join('/blog', file))).toBe(isOther);
  });

  it('follows no link that leads out', async () => {
    const outside = await aFolder({ 'secret.png': PNG, 'folder/x.png': PNG });
    const { paths, find } = await aMedia({ 'a/x.png': PNG });
    const out = path.join(outside, 'secret.png');
    await symlink(out, path.join(paths.content, 'a/link.png'));
    await symlink(out, path.join(paths.public, 'link.png'));
    await symlink(path.join(outside, 'folder'), path.join(paths.content, 'a/folder'));
    await symlink(path.join(paths.content, 'a/loop.png'), path.join(paths.content, 'a/loop.png'));
    for (const href of ['link.png', '/link.png', '/a/link.png', 'folder/x.png', 'loop.png']) {
      expect(find(href), href).toBeUndefined();
    }
  });

  it('follows a link that stays within', async () => {
    const { paths, find } = await aMedia({ 'shared/x.png': PNG, 'a/post.md': '' });
    await symlink(path.join(paths.content, 'shared/x.png'), path.join(paths.content, 'a/x.png'));
    expect(find('x.png')).toMatchObject({ width: 40 });
  });

  it('finds neither folders nor pipes', async () => {
    const { paths, find } = await aMedia({ 'a/post.md': '' });
    await mkdir(path.join(paths.content, 'a/folder.png'));
    execFileSync('mkfifo', [path.join(paths.content, 'a/pipe.png')]);
    expect(find('folder.png')).toBeUndefined();
    expect(find('pipe.png')).toBeUndefined();
  });

  it('publishes no post and no settings', async () => {
    const { find } = await aMedia({
      'a/draft.md': 'secret',
      'a/b.MARKDOWN': 'secret',
      'site.yaml': 'title: x',
      'a/c.yml': 'secret',
    });
    for (const href of ['draft.md', 'b.MARKDOWN', '/site.yaml', 'c.yml', '/a/draft.md']) {
      expect(find(href), href).toBeUndefined();
    }
  });

  it.each([
    [1, 40, 30],
    [3, 40, 30],
    [5, 30, 40],
    [6, 30, 40],
    [8, 30, 40],
  ])(
    'gives a photograph with EXIF orientation %i the size %i × %i',
    async (orientation, width, height) => {
      const { find } = await aMedia({ 'a/photo.jpg': aJpeg(40, 30, orientation) });
      expect(find('photo.jpg')).toMatchObject({ width, height });
    },
  );

  it('knows the size of a drawing', async () => {
    const { find } = await aMedia({
      'a/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"></svg>',
    });
    expect(find('x.svg')).toMatchObject({ width: 200, height: 100 });
  });

  it.each([
    ['broken.png', 'not a picture'],
    ['empty.jpg', ''],
    ['broken.svg', '<svg'],
    ['notes.pdf', '%PDF'],
  ])('publishes %s without a size', async (name, content) => {
    const { find } = await aMedia({ [`a/${name}`]: content });
    const found = find(name);
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty('width');
  });

  it('offers what lies there in place of what does not', async () => {
    const { media, paths } = await aMedia({ 'a/lamp.png': PNG }, { 'images/x.png': PNG });
    const post = path.join(paths.content, 'a/post.md');
    expect(media.candidates('lampe.png', post)).toEqual(['lamp.png']);
    expect(media.candidates('/images/y.png?v=1', post)).toEqual(['/images/x.png']);
    expect(media.candidates('none/y.png', post)).toEqual([]);
  });

  it('sees a changed file when it is told to look anew', async () => {
    const { media, paths, find } = await aMedia({ 'a/x.png': aPng(1, 1) });
    expect(find('x.png')?.width).toBe(1);
    await writeFiles(paths.content, { 'a/x.png': aPng(2, 2) });
    expect(find('x.png')?.width).toBe(1);
    media.reset();
    expect(find('x.png')?.width).toBe(2);
  });
});
