import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { build, readSite, reportWithoutCount } from './a-build.ts';
import { aFolder, aSite, type Files } from './a-folder.ts';

vi.mock('node:fs', { spy: true });

const ROOT_READS_ALL = process.getuid?.() === 0;

function aPost(yaml: string): string {
  return `---\n${yaml}\n---\nText.\n`;
}

async function read(files: Files, withHeld = false) {
  const content = await readSite(await aSite(files), { withHeld });
  return {
    addresses: content.posts.map(({ address }) => address),
    held: content.held.map(({ address }) => address).sort(),
    report: reportWithoutCount(content.problems),
  };
}

describe('build/content: the language of a site', () => {
  const persian = (title: string) => `# ${title}\n\nچراغ را روشن کرد و کتاب را باز گذاشت.\n`;
  const siteOf = async (files: Files) => (await readSite(await aSite(files))).config.site;

  it('is that of most of its posts', async () => {
    const files = { 'a.md': persian('یک'), 'b.md': persian('دو'), 'c.md': '# Three\n\nWords.\n' };
    expect(await siteOf(files)).toMatchObject({ language: 'fa', dir: 'rtl' });
    const drafts = {
      'd.md': '---\ndraft: true\n---\n# Four',
      'e.md': '---\ndraft: true\n---\n# Five',
    };
    expect(await siteOf({ ...files, ...drafts })).toMatchObject({ language: 'fa' });
  });

  it('is English where its posts are in several', async () => {
    const files = { 'a.md': persian('یک'), 'b.md': '# Two\n\nWords.\n' };
    expect(await siteOf(files)).toMatchObject({ language: 'en', dir: 'ltr' });
  });

  it('is that of its posts where its generator was left at another', async () => {
    const files = { 'a.md': persian('یک'), 'hugo.toml': "languageCode = 'en-us'" };
    expect(await siteOf(files)).toMatchObject({ language: 'fa', dir: 'rtl' });
  });

  it('is the one that its settings name', async () => {
    const files = { 'a.md': persian('یک'), 'site.yaml': 'language: de' };
    expect(await siteOf(files)).toMatchObject({ language: 'de', dir: 'ltr' });
  });
});

describe('build/content: posts', () => {
  it('finds the posts of all folders, and nothing else', async () => {
    const { addresses, report } = await read({
      'a.md': '# A',
      'b.markdown': '# B',
      'C.MD': '# C',
      'deep/er/d.md': '# D',
      'bundle/index.md': '# E',
      'bundle/picture.png': 'x',
      'site.yaml': 'title: x',
      '_draft.md': '# F',
      '.hidden.md': '# G',
      '_drafts/h.md': '# H',
      '.obsidian/i.md': '# I',
      'node_modules/x/README.md': '# J',
      'post.md~': '# K',
      'notes.txt': '# L',
      'component.mdx': '# M',
      '_posts/2026-01-31-n.md': '# N',
      'o/README.md': '# O',
      'section/_index.md': '# P',
    });
    expect(report).toBe('');
    expect(addresses.toSorted()).toEqual(
      ['a', 'b', 'bundle', 'c', 'component', 'd', 'n', 'o'].map((name) => `/${name}/`),
    );
  });

  it('puts the oldest first and those without a date before all others', async () => {
    const { addresses } = await read({
      'new.md': aPost('date: 2026-01-01'),
      'old.md': aPost('date: 2020-01-01'),
      'evening.md': aPost('date: 2025-05-05T20:00:00+02:00'),
      'morning.md': aPost('date: 2025-05-05T09:00:00-11:00'),
      'noon.md': aPost('date: 2025-05-05T12:00:00Z'),
      'undated.md': aPost('title: x'),
    });
    expect(addresses).toEqual(['/undated/', '/old/', '/noon/', '/evening/', '/morning/', '/new/']);
  });

  it('puts posts of one day in the same order every time', async () => {
    const files = Object.fromEntries(
      ['c', 'a', 'b'].map((name) => [`${name}.md`, aPost('date: 2025-05-05')]),
    );
    expect((await read(files)).addresses).toEqual(['/c/', '/b/', '/a/']);
  });

  it('keeps drafts and posts of the future out, unless they are asked for', async () => {
    const files = {
      'a.md': aPost('date: 2026-01-01'),
      'draft.md': aPost('draft: true'),
      'tomorrow.md': aPost('date: 2026-06-16'),
    };
    expect(await read(files)).toMatchObject({
      addresses: ['/a/'],
      held: ['/draft/', '/tomorrow/'],
    });
    expect((await read(files, true)).addresses.toSorted()).toEqual([
      '/a/',
      '/draft/',
      '/tomorrow/',
    ]);
  });

  it('warns of a folder without posts, and says what it has looked for', async () => {
    const hint =
      '    Posts are files that end in .md, .markdown, .mdx or .mdown, in that folder or in one below it. CONTENT_DIR names another.';
    expect(await read({ 'notes/a.txt': 'x' })).toEqual({
      addresses: [],
      held: [],
      report: `  content warning: holds no posts\n${hint}`,
    });
    expect((await read({ '_a.md': '# A' })).report).toBe(
      `  content warning: holds no posts, but for 1 file left out\n${hint}`,
    );
    expect((await read({ 'a.md': aPost('draft: true') })).report).toBe('');
  });

  it('reads more files than may be open at once, in order', async () => {
    const names = Array.from({ length: 150 }, (_, n) => `p${String(n).padStart(3, '0')}`);
    const files = Object.fromEntries(names.map((name) => [`${name}.md`, `# ${name}`]));
    expect((await read(files)).addresses.toReversed()).toEqual(names.map((name) => `/${name}/`));
  });
});

describe('build/content: posts that would share an address', () => {
  it.each<[what: string, files: Files, addresses: string[]]>([
    ['two folders', { 'x/a.md': '# A', 'y/z/a.md': '# B' }, ['/x/a/', '/y/z/a/']],
    ['a folder and the root', { 'a.md': '# A', 'x/a.md': '# B' }, ['/a/', '/x/a/']],
    [
      'the folders of three bundles',
      { 'a/index.md': '# A', 'x/a/index.md': '# B', 'y/a/README.md': '# C' },
      ['/a/', '/x/a/', '/y/a/'],
    ],
    [
      'two days',
      { '2019-01-31-a.md': '# A', '2020-02-01-a.md': '# B' },
      ['/2019/01/31/a/', '/2020/02/01/a/'],
    ],
    [
      'nothing',
      { 'a.md': '# A', 'a.markdown': '# B', 'a/index.md': '# C' },
      ['/a-2/', '/a-3/', '/a/'],
    ],
    ['a slug', { 'a.md': '# A', 'b.md': aPost('slug: a') }, ['/a-2/', '/a/']],
    [
      'slugs in two folders',
      { 'x/1.md': aPost('slug: a'), 'y/2.md': aPost('slug: a') },
      ['/x/a/', '/y/a/'],
    ],
    ['a whole address', { 'a.md': '# A', 'b.md': aPost('url: /a/') }, ['/a-2/', '/a/']],
    [
      'names composed in two ways',
      { 'caf\u00e9.md': '# A', 'x/cafe\u0301.md': '# B' },
      ['/café/', '/x/café/'],
    ],
  ])('are told apart by %s', async (_what, files, expected) => {
    const { addresses, report } = await read(files);
    expect(report).toBe('');
    expect(addresses.toSorted()).toEqual(expected);
  });

  it('live below their language where it is not the site’s', async () => {
    const { addresses } = await read({
      'a.md': '# A',
      'a.fa.md': '# B',
      'only.fa.md': '# C',
      'socket.io.md': '# D',
    });
    expect(addresses.toSorted()).toEqual(['/a/', '/fa/a/', '/fa/only/', '/socket-io/']);
  });

  it('keeps a post where it is beside a draft of its name', async () => {
    const files = { 'x/a.md': '# A', 'y/a.md': aPost('draft: true') };
    expect(await read(files)).toMatchObject({ addresses: ['/a/'], report: '' });
    const { addresses } = await read(files, true);
    expect(addresses.toSorted()).toEqual(['/a/', '/y/a/']);
  });
});

describe('build/content: what is left out', () => {
  it('says of each file why it is no post', async () => {
    const content = await readSite(
      await aSite({
        'index.md': '---\n---\n',
        'a.md': '# A',
        '_partial.md': '# B',
        'x/_index.md': '# C',
        'authors/ada.md': aPost('title: Ada Lind'),
        'authors/a-visit.md': aPost('title: A visit\ndate: 2026-01-01'),
        'latest.md': '---\ntitle: Latest\nlayout: list\n---\n',
        'form.md': aPost('_build: { render: never }'),
        'data.md': aPost('permalink: false'),
        'new.md': aPost('title: {{title}}\ndate: {{date}}'),
        'newer.md': '+++\ndate = "{{ .Date }}"\n+++\nText.',
      }),
    );
    expect(content.posts.map(({ address }) => address)).toEqual(['/a/', '/a-visit/']);
    expect(content.leftOut.map(({ name, why }) => `${name} ${why}`)).toEqual([
      'content/_partial.md begins with _',
      'content/authors/ada.md is the page of an author',
      'content/data.md asks not to be a page of its own',
      'content/form.md asks not to be a page of its own',
      'content/index.md has neither a title nor a text',
      'content/latest.md has no text of its own: a template filled it',
      'content/new.md is what new posts are made of',
      'content/newer.md is what new posts are made of',
      'content/x/_index.md is the page of a section',
    ]);
  });

  it('takes the drafts of Jekyll for drafts', async () => {
    expect(await read({ '_drafts/a.md': '# A' })).toMatchObject({ addresses: [], held: ['/a/'] });
  });
});

describe('build/content: what is wrong', () => {
  it('says that the folder is not there', async () => {
    const paths = await aSite({ 'a.md': '# A' });
    const content = await readSite({ ...paths, content: path.join(paths.content, 'none') });
    expect(content.posts).toEqual([]);
    expect(reportWithoutCount(content.problems)).toBe(
      `  content/none error: is not a folder
    CONTENT_DIR names the folder that holds the posts.`,
    );
  });

  it('says that a file was named in place of the folder', async () => {
    const paths = await aSite({ 'a.md': '# A' });
    const content = await readSite({ ...paths, content: path.join(paths.content, 'a.md') });
    expect(content.problems.map(({ place, message }) => `${place} ${message}`)).toContain(
      'content/a.md is not a folder',
    );
  });

  it('names both posts that name one address', async () => {
    const { report } = await read({ 'a.md': aPost('slug: x'), 'b.md': aPost('slug: X') });
    expect(report).toBe(
      `  content/b.md:2:7 error: has the same address as content/a.md: /x/
    2 | slug: X
      |       ^
    Rename one of the files, or give one a "slug" of its own.`,
    );
  });

  it('keeps a post whose file is called like a part of the app, and says where', async () => {
    expect(await read({ 'tags.md': '# A', 'pages/library.md': '# B' })).toEqual({
      addresses: ['/tags-2/', '/pages/library/'],
      held: [],
      report: `  content/pages/library.md warning: is read at /pages/library/, since Lectern needs /library/ for itself
    Rename the file or give it a "slug" to choose its address.

  content/tags.md warning: is read at /tags-2/, since Lectern needs /tags/ for itself
    Rename the file or give it a "slug" to choose its address.`,
    });
  });

  it.each(['tags', 'categories', 'authors', 'page', 'library', 'lectern'])(
    'says that Lectern needs the slug %s for itself',
    async (name) => {
      const { report } = await read({ 'a.md': aPost(`slug: ${name}`) });
      expect(report).toContain(`has an address that Lectern needs for itself: /${name}/`);
    },
  );

  it.each(['/sw.js/', '/Manifest.json', '/feed.xml/', '/_headers/'])(
    'lets no post live where the file %s is',
    async (url) => {
      const { addresses, report } = await read({ 'a.md': aPost(`url: ${url}`) });
      expect(addresses).toEqual(['/a/']);
      expect(report).toContain('"url" is no address at which a post can be read');
    },
  );

  it('lets a post have such a name where the permalink keeps it apart', async () => {
    const files = { 'tags.md': '# A', 'site.yaml': 'permalink: /articles/:slug/' };
    expect(await read(files)).toMatchObject({ report: '', addresses: ['/articles/tags/'] });
  });

  it('says that a permalink leads into a folder that Lectern needs', async () => {
    const { report } = await read({ 'a.md': '# A', 'site.yaml': 'permalink: /lectern/:slug/' });
    expect(report).toContain('has an address that Lectern needs for itself: /lectern/a/');
  });

  it('does not let two posts be written over each other', async () => {
    const { report } = await read({
      'a.md': aPost('slug: a'),
      'b.md': aPost('slug: a/index.html'),
    });
    expect(report).toBe('');
  });

  it('does not let a post live where the later pages of a list are', async () => {
    const { report } = await read({ 'c.md': aPost('slug: a/page/2') });
    expect(report).toContain('has an address that Lectern needs for itself: /a/page/2/');
  });

  it('tells of all files at once and goes on reading', async () => {
    const { addresses, report } = await read({
      'a.md': aPost('date: soon'),
      'b.md': '---\ntitle: x\n',
      'c.md': Buffer.from('caf\xe9', 'latin1'),
      'd.md': '# D',
      'site.yaml': 'url: x',
    });
    expect(addresses).toEqual(['/d/']);
    expect([...report.matchAll(/^ {2}(\S+) error/gm)].map(([, place]) => place)).toEqual([
      'content/a.md:2:7',
      'content/b.md:1:1',
      'content/c.md:1:4',
      'content/site.yaml:1:6',
    ]);
  });

  it('leaves out what is called a post and is no file', async () => {
    const paths = await aSite({ 'a.md': '# A', 'folder.md/inside.md': '# B' });
    const outside = await aFolder({ 'secret.md': '# Secret' });
    const at = (name: string) => path.join(paths.content, name);
    execFileSync('mkfifo', [at('pipe.md')]);
    await symlink(at('loop.md'), at('loop.md'));
    await symlink(at('none'), at('dangling.md'));
    await symlink(path.join(outside, 'secret.md'), at('out.md'));
    await symlink('/etc/hostname', at('host.md'));
    await symlink(at('pipe.md'), at('to-pipe.md'));
    const { posts, problems } = await readSite(paths);
    expect(posts.map(({ address }) => address).sort()).toEqual(['/a/', '/inside/']);
    expect(
      problems.map(({ severity, place, message }) => `${severity} ${place} ${message}`),
    ).toEqual(
      ['dangling', 'host', 'loop', 'out', 'pipe', 'to-pipe'].map(
        (name) => `warning content/${name}.md is not a file, and was left out`,
      ),
    );
  });

  it('follows a link within the folder', async () => {
    const paths = await aSite({ '_shared/a.md': '# A' });
    await symlink(path.join(paths.content, '_shared/a.md'), path.join(paths.content, 'b.md'));
    expect((await readSite(paths)).posts.map(({ address }) => address)).toEqual(['/b/']);
  });

  it('does not walk in circles through a link to a folder', async () => {
    const paths = await aSite({ 'a/b.md': '# B' });
    await symlink(paths.content, path.join(paths.content, 'a/up'));
    expect((await readSite(paths)).posts.map(({ address }) => address)).toEqual(['/b/']);
  });

  it.skipIf(ROOT_READS_ALL)('names a file that may not be read', async () => {
    const paths = await aSite({ 'a.md': '# A' });
    await chmod(path.join(paths.content, 'a.md'), 0);
    expect(reportWithoutCount((await readSite(paths)).problems)).toBe(
      `  content/a.md error: cannot be read (EACCES: permission denied)
    See that it exists and that you may read it.`,
    );
  });

  it.skipIf(ROOT_READS_ALL)('names a folder that may not be read', async () => {
    const paths = await aSite({ 'a.md': '# A' });
    await mkdir(path.join(paths.content, 'shut'), { mode: 0 });
    expect((await readSite(paths)).problems[0]?.file).toBe('content/shut');
  });

  it('names a folder that goes away while it is read, and reads the others', async () => {
    const paths = await aSite({ 'a.md': '# A', 'deep/b.md': '# B' });
    // Before the posts, the settings of another generator are looked for: by names alone.
    const read = (...args: unknown[]): unknown => {
      const found = readdirSync(...(args as Parameters<typeof readdirSync>));
      if (args[1] === undefined) goAwayNext();
      else rmSync(path.join(paths.content, 'deep'), { recursive: true });
      return found;
    };
    const goAwayNext = () =>
      vi.mocked(readdirSync).mockImplementationOnce(read as typeof readdirSync);
    goAwayNext();
    const { posts, problems } = await readSite(paths);
    expect(posts.map(({ address }) => address)).toEqual(['/a/']);
    expect(reportWithoutCount(problems)).toBe(
      `  content/deep error: cannot be read (ENOENT: no such file or directory)
    See that it exists and that you may read it.`,
    );
  });
});

describe('build/content: names of files', () => {
  it.each([
    '%.md',
    '%2e%2e%2fescape.md',
    '$&.md',
    '+page.md',
    '--help.md',
    "quote'd.md",
    '{{x}}.md',
    '<img src=x onerror=a()>.md',
    'new\nline.md',
    'back\\slash.md',
    '__x__/toString.md',
    'constructor.md',
    '💥.md',
    '...md',
    'a\u202Eb.md',
  ])('reads and renders %j', async (name) => {
    const file = name.startsWith('__') ? name.slice(2) : name;
    const { articles, content } = await build({ [file]: '---\ntitle: x\n---\nText.' });
    const isHidden = file.startsWith('.');
    expect(content.posts).toHaveLength(isHidden ? 0 : 1);
    if (!isHidden) expect(articles[0]?.address).toMatch(/^\/[^/\\?#<>.%]+\/$/);
  });
});
