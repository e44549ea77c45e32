import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { KeptPosts } from '../../../../src/build/articles/kept-posts.ts';
import { readContent } from '../../../../src/build/content.ts';
import { inheritedNote } from '../../../../src/build/site/inherited.ts';
import { readSiteConfig } from '../../../../src/build/site/site-config.ts';
import type { ContentError } from '../../../../src/build/source/content-error.ts';
import { readSite } from '../a-build.ts';
import { aFolder, type Files, writeFiles } from '../a-folder.ts';

/** A blog, of which one folder holds the posts. */
async function aBlog(files: Files, folder = 'content') {
  const root = await aFolder({ '.git/HEAD': '', ...files });
  vi.stubEnv('INIT_CWD', root);
  onTestFinished(() => void vi.unstubAllEnvs());
  const content = path.join(root, folder);
  await mkdir(content, { recursive: true });
  const problems: ContentError[] = [];
  const config = readSiteConfig(content, problems);
  expect(problems).toEqual([]);
  const note = config.inherited && inheritedNote(config.inherited, config.file);
  const paths = { content, public: path.join(root, 'public'), out: path.join(root, 'dist') };
  return {
    root,
    content,
    config,
    note,
    /** The old addresses of each post, by its file. */
    aliases: async () =>
      Object.fromEntries(
        (await readSite(paths)).posts.map(({ file, aliases }) => [
          path.relative(content, file),
          aliases,
        ]),
      ),
  };
}

const HUGO = `baseURL = "https://old.example/blog/"
languageCode = "pt-br"
title = "The Lamp"
[params]
description = "On light."
[params.author]
name = "Ada Lind"
bio = "Writes."
[permalinks]
posts = "/:year/:slug/"
`;

const JEKYLL = `title: The Lamp
tagline: >-
  On
  light.
url: https://old.example
baseurl: /blog
lang: fa
author: Ada Lind
permalink: pretty
`;

const POST = '---\ntitle: On the lamp\ndate: 2026-01-05\n---\nText.';

describe('build/site/inherited', () => {
  it('fills in what Hugo was told', async () => {
    const { config, note } = await aBlog({ 'hugo.toml': HUGO });
    expect(config).toMatchObject({
      site: { title: 'The Lamp', description: 'On light.', language: 'pt-BR', dir: 'ltr' },
      url: undefined,
      formerUrls: ['https://old.example/blog'],
      authors: [{ name: 'Ada Lind', description: 'Writes.' }],
    });
    expect(note).toBe(
      'Title, description, language, former address, authors and permalinks come from hugo.toml; ' +
        'content/site.yaml overrides them.',
    );
  });

  it('fills in what Jekyll was told, from its own folder too', async () => {
    const { config } = await aBlog({ 'site/_config.yml': JEKYLL }, 'site');
    expect(config).toMatchObject({
      site: { title: 'The Lamp', description: 'On light.', language: 'fa', dir: 'rtl' },
      formerUrls: ['https://old.example/blog'],
      authors: [{ name: 'Ada Lind' }],
    });
  });

  it('fills in what Hexo and Zola were told', async () => {
    const hexo = 'title: Hex\nsubtitle: Six\nlanguage: [zh-CN, en]\nurl: http://x.test\nroot: /\n';
    const zola = 'base_url = "https://z.test"\ntitle = "Zed"\ndefault_language = "de"\n';
    expect((await aBlog({ '_config.yml': hexo }, 'source')).config).toMatchObject({
      site: { title: 'Hex', description: 'Six', language: 'zh-CN' },
      formerUrls: ['http://x.test'],
    });
    expect((await aBlog({ 'config.toml': zola })).config).toMatchObject({
      site: { title: 'Zed', language: 'de' },
      formerUrls: ['https://z.test'],
    });
  });

  it("puts together Hugo's folder of files, and asks the main language first", async () => {
    const { config, note } = await aBlog({
      'config/_default/hugo.yaml': 'title: All\ndefaultContentLanguage: de\nbaseURL: /\n',
      'config/_default/params.toml': 'subtitle = "Vom Licht"',
      'config/_default/languages.toml': '[en]\ntitle = "Lamp"\n[de]\ntitle = "Lampe"\n',
      'static/x.txt': '',
    });
    expect(config.site).toMatchObject({
      title: 'Lampe',
      description: 'Vom Licht',
      language: 'de',
    });
    expect(note).toContain(
      'come from config/_default/hugo.yaml, config/_default/params.toml and config/_default/languages.toml;',
    );
  });

  it('leaves a site as it is that says all of it itself', async () => {
    const own = `title: Mine
description: My own.
language: en
url: https://mine.example
authors: [Bo Ek]
oldPermalinks: [pretty]
formerUrls: [https://first.example]
`;
    const alone = await aBlog({ 'content/site.yaml': own });
    const { config } = await aBlog({ 'content/site.yaml': own, 'hugo.toml': HUGO });
    expect(JSON.stringify({ ...config, file: '' })).toBe(
      JSON.stringify({ ...alone.config, file: '' }),
    );
  });

  it('takes only what the site does not say', async () => {
    const own = 'title: Mine\nurl: https://mine.example\noldPermalinks: []\n';
    const { config, note } = await aBlog({ 'content/site.yaml': own, 'hugo.toml': HUGO });
    expect(config).toMatchObject({
      site: { title: 'Mine', description: 'On light.' },
      url: 'https://mine.example',
      formerUrls: ['https://old.example/blog'],
      oldPermalinks: [],
    });
    expect(note).not.toMatch(/title|permalinks/i);
  });

  it.each([
    ['hugo.toml', 'title = '],
    ['hugo.toml', 'title = ["x"]\nbaseURL = 3\npermalinks = "x"\nparams = []\nlanguages = [1]'],
    ['_config.yml', 'title: [x\n  y: {'],
    ['_config.yml', '- a\n- b'],
    ['_config.yml', `title: x\ny: ${'x'.repeat(100_000)}`],
    ['_config.yml', `title: x\na: ${'['.repeat(5000)}`],
    ['config.yaml', 'title: Of another program\n'],
    ['hugo.toml', new Uint8Array([0xff, 0xfe, 0x00])],
  ])('passes over a strange %s: %.40s', async (name, text) => {
    const { config } = await aBlog({ [name]: text });
    expect(config).toMatchObject({
      site: { title: 'Articles', description: '', language: 'en' },
      formerUrls: [],
      authors: [],
    });
  });

  it('reads no file from elsewhere, and no folder', async () => {
    const elsewhere = await aFolder({ 'secret.toml': HUGO });
    const { root, content } = await aBlog({ '_config.yml/x': '' });
    await symlink(path.join(elsewhere, 'secret.toml'), path.join(root, 'hugo.toml'));
    expect(readSiteConfig(content, []).inherited).toBeUndefined();
  });

  it('does not take the address of an example for one of the blog', async () => {
    const { config } = await aBlog({ 'hugo.toml': 'baseURL = "https://example.org/"' });
    expect(config.formerUrls).toEqual([]);
  });

  it('reads kept posts anew when the configuration has changed', async () => {
    const { root, content } = await aBlog({ 'hugo.toml': HUGO, 'content/posts/a.md': POST });
    const paths = { content, public: content, out: path.join(root, 'dist') };
    const kept = new KeptPosts();
    const aliases = async () =>
      (await readContent({ paths, withHeld: false, kept })).posts[0]?.aliases;
    expect(await aliases()).toEqual(['/2026/on-the-lamp/']);
    await writeFiles(root, { 'hugo.toml': HUGO.replace('/:year/:slug/', '/:slug/') });
    expect(await aliases()).toEqual(['/on-the-lamp/']);
  });

  it("leads on from where Hugo's patterns had the posts of a section", async () => {
    const files = {
      'hugo.toml': `${HUGO}[permalinks.page]\nnotes = "/:sections/n/:filename"\n`,
      'content/posts/2026-01-05-a.md': POST,
      'content/notes/deep/My_Note.md': POST,
      'content/essays/2026-01-05-b/index.md': POST,
      'content/essays/named.md': '---\nurl: /given/\n---\nText.',
    };
    expect(await (await aBlog(files)).aliases()).toEqual({
      'posts/2026-01-05-a.md': ['/2026/on-the-lamp/'],
      'notes/deep/My_Note.md': ['/notes/deep/n/my_note/'],
      'essays/2026-01-05-b/index.md': ['/essays/2026-01-05-b/'],
      'essays/named.md': [],
    });
    // The same from within a section, and from the root.
    expect(await (await aBlog(files, 'content/posts')).aliases()).toEqual({
      '2026-01-05-a.md': ['/2026/on-the-lamp/'],
    });
    expect(await (await aBlog(files, 'content/notes')).aliases()).toEqual({
      'deep/My_Note.md': ['/notes/deep/n/my_note/'],
    });
    expect(await (await aBlog(files, 'content/essays')).aliases()).toMatchObject({
      '2026-01-05-b/index.md': ['/essays/2026-01-05-b/'],
    });
    expect(await (await aBlog(files, '.')).aliases()).toMatchObject({
      'content/posts/2026-01-05-a.md': ['/2026/on-the-lamp/'],
    });
  });

  it('leads on from below the languages of Hugo', async () => {
    const files = {
      'hugo.toml': 'languageCode = "en"\n[permalinks]\nposts = "/:year/:title/"\n',
      'content/posts/a.md': POST,
      'content/posts/a.fa.md': POST,
    };
    expect(await (await aBlog(files)).aliases()).toEqual({
      'posts/a.md': ['/2026/on-the-lamp/'],
      'posts/a.fa.md': ['/fa/2026/on-the-lamp/'],
    });
    const inFolders = `defaultContentLanguageInSubdir = true\n${files['hugo.toml']}`;
    expect(await (await aBlog({ ...files, 'hugo.toml': inFolders })).aliases()).toEqual({
      'posts/a.md': ['/en/2026/on-the-lamp/'],
      'posts/a.fa.md': ['/fa/2026/on-the-lamp/'],
    });
  });

  it.each([
    ['', '/field notes/2026/01/05/The_Lamp.html'],
    ['permalink: pretty', '/field notes/2026/01/05/The_Lamp/'],
    ['permalink: none', '/field notes/The_Lamp.html'],
    ['permalink: ordinal', '/field notes/2026/005/The_Lamp.html'],
    ['permalink: blog/:title', '/blog/The_Lamp/'],
    [
      'permalink: none\ndefaults: [{scope: {path: "", type: posts}, values: {permalink: "/d/:title.html"}}]',
      '/d/The_Lamp.html',
    ],
    ['permalink: /:nothing/', undefined],
  ])("leads on from Jekyll's %j", async (yaml, address) => {
    const { aliases } = await aBlog(
      {
        '_config.yml': `title: x\n${yaml}`,
        '_posts/2026-01-05-The_Lamp.md': '---\ncategories: [Field Notes]\n---\nText.',
      },
      '_posts',
    );
    expect(await aliases()).toEqual({
      '2026-01-05-The_Lamp.md': address === undefined ? [] : [address],
    });
  });

  it.each([
    ['permalink: :year/:month/:day/:title/', '/2026/01/05/deep/lamp/'],
    ['new_post_name: ":title.md"', '/2026/01/05/deep/lamp/'],
    ['permalink: :year/:name.html', '/2026/lamp.html'],
    ['permalink: :category/:title/', undefined],
  ])("leads on from Hexo's %j", async (yaml, address) => {
    const { aliases } = await aBlog(
      { '_config.yml': `title: x\n${yaml}`, 'source/_posts/deep/lamp.md': POST },
      'source/_posts',
    );
    expect(await aliases()).toEqual({ 'deep/lamp.md': address === undefined ? [] : [address] });
  });

  it('leads on from where Zola had a post', async () => {
    const { aliases } = await aBlog({
      'config.toml': 'base_url = "https://z.test"',
      'content/blog/2026-01-05-my_lamp.md': POST,
    });
    expect(await aliases()).toEqual({ 'blog/2026-01-05-my_lamp.md': ['/blog/my-lamp/'] });
  });
});
