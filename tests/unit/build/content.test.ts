import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { build, readSite, reportWithoutCount } from './a-build.ts';
import { aFolder, aSite, type Files } from './a-folder.ts';

vi.mock('node:fs/promises', { spy: true });

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
      'page.mdx': '# M',
    });
    expect(report).toBe('');
    expect(addresses.toSorted()).toEqual(['/a/', '/b/', '/bundle/', '/c/', '/d/']);
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

  it('reads an empty folder', async () => {
    expect(await read({})).toEqual({ addresses: [], held: [], report: '' });
  });

  it('reads more files than may be open at once, in order', async () => {
    const names = Array.from({ length: 150 }, (_, n) => `p${String(n).padStart(3, '0')}`);
    const files = Object.fromEntries(names.map((name) => [`${name}.md`, `# ${name}`]));
    expect((await read(files)).addresses.toReversed()).toEqual(names.map((name) => `/${name}/`));
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

  it('names both posts that have one address', async () => {
    const { report } = await read({
      'a.md': '# A',
      'other/a.md': '# A',
      'b.md': aPost('slug: A'),
    });
    expect(report).toBe(
      `  content/b.md:2:7 error: has the same address as content/a.md: /a/
    2 | slug: A
      |       ^
    Rename one of the files, or give one a "slug" of its own.

  content/other/a.md:1:1 error: has the same address as content/a.md: /a/
    1 | # A
      | ^
    Rename one of the files, or give one a "slug" of its own.`,
    );
  });

  it('finds one address in names that are composed in two ways', async () => {
    const { report } = await read({ 'caf\u00e9.md': '# A', 'x/cafe\u0301.md': '# B' });
    expect(report).toContain('has the same address as');
  });

  it('lets a draft have the address of a post', async () => {
    const files = { 'a.md': '# A', 'drafts/a.md': aPost('draft: true') };
    expect((await read(files)).report).toBe('');
    expect((await read(files, true)).report).toContain('has the same address as');
  });

  it.each(['tags', 'categories', 'authors', 'page', 'library', 'lectern'])(
    'says that Lectern needs /%s/ for itself',
    async (name) => {
      expect((await read({ [`${name}.md`]: '# A' })).report).toBe(
        `  content/${name}.md:1:1 error: has an address that Lectern needs for itself: /${name}/
    1 | # A
      | ^
    Give it another "slug", or set "permalink" in site.yaml to /articles/:slug/.`,
      );
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
    vi.mocked(readdir).mockImplementationOnce(async (...args) => {
      const found = await readdir(...args);
      await rm(path.join(paths.content, 'deep'), { recursive: true });
      return found;
    });
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
