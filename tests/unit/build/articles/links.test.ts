import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Links } from '../../../../src/build/articles/links.ts';
import { Media } from '../../../../src/build/media/media.ts';
import { SiteOrigins } from '../../../../src/build/site/site-origins.ts';
import { readSite } from '../a-build.ts';
import { aSite, type Files } from '../a-folder.ts';
import { aPng } from '../a-picture.ts';

const CONTENT: Files = {
  'a.md': '---\ntags: [CSS]\ncategories: [Essays]\nauthors: [Ada Lind]\n---\n',
  'notes/b c.md': '# B',
  'bundle/index.md': '# Bundle',
  'bundle/lamp.png': aPng(4, 3),
  'از-رسم.md': '# C',
  'draft.md': '---\ndraft: true\n---\n',
  'tomorrow.md': '---\ndate: 2026-06-16\n---\n',
};
const PUBLIC: Files = {
  'about/index.html': '<h1>About</h1>',
  'paper.pdf': '%PDF',
  'feed.xml': '<feed/>',
};

/** What to do about a link that is like no other. */
const CORRECT = 'Correct it, or give the post that it means this address under "aliases".';

interface Options {
  readonly base?: string;
  readonly from?: string;
  readonly content?: Files;
  readonly urls?: readonly string[];
  readonly files?: readonly string[];
}

/** The links of a site, and the post from which they are followed: by default `a.md`. */
async function aWeb({ base = '/', from = 'a.md', content = CONTENT, urls = [], files }: Options) {
  const paths = await aSite(content, PUBLIC);
  const { posts, held } = await readSite(paths);
  const media = new Media(paths, base);
  const origins = new SiteOrigins(urls);
  const links = new Links(posts, held, media, { base, origins, ...(files && { files }) });
  return { links, post: posts.find(({ file }) => file === path.join(paths.content, from))! };
}

async function linksOf(base = '/', from = 'a.md', options: Options = {}) {
  const { links, post } = await aWeb({ base, from, ...options });
  return (href: string) => links.resolve(href, post);
}

describe('build/articles/links', () => {
  it.each([
    'https://a.example/',
    'HTTPS://a.example',
    '//a.example/x',
    'mailto:a@b.example',
    '#part',
    '#',
    '?tag=css',
    '',
  ])('leaves %j as it is', async (href) => {
    expect((await linksOf())(href)).toEqual({ href });
  });

  it.each([
    ['/a/', '/a/'],
    ['/a', '/a/'],
    ['/a/#part', '/a/#part'],
    ['/a?x=1#part', '/a/?x=1#part'],
    ['/', '/'],
    ['/b-c/', '/b-c/'],
    ['/از-رسم/', '/%D8%A7%D8%B2-%D8%B1%D8%B3%D9%85/'],
    ['/%D8%A7%D8%B2-%D8%B1%D8%B3%D9%85/', '/%D8%A7%D8%B2-%D8%B1%D8%B3%D9%85/'],
    ['/tags/', '/tags/'],
    ['/tags/css/', '/tags/css/'],
    ['/categories/essays/', '/categories/essays/'],
    ['/authors/ada-lind', '/authors/ada-lind/'],
    ['/library/', '/library/'],
  ])('leads %s within the site to %s', async (href, target) => {
    expect((await linksOf())(href)).toEqual({ href: target });
    expect((await linksOf('/base/'))(href)).toEqual({ href: `/base${target}` });
  });

  it.each([
    ['notes/b%20c.md', '/b-c/'],
    ['./notes/b c.md#part', '/b-c/#part'],
    ['bundle/index.md', '/bundle/'],
    ['bundle/', '/bundle/'],
    ['bundle', '/bundle/'],
    ['از-رسم.md', '/%D8%A7%D8%B2-%D8%B1%D8%B3%D9%85/'],
    ['a.md', '/a/'],
    ['../b-c/', '/b-c/'],
    ['../tags/css/', '/tags/css/'],
  ])('leads %s from the post to %s', async (href, target) => {
    expect((await linksOf())(href)).toEqual({ href: target });
    expect((await linksOf('/base/'))(href)).toEqual({ href: `/base${target}` });
  });

  it('follows a link from a folder', async () => {
    const follow = await linksOf('/', 'notes/b c.md');
    expect(follow('../a.md')).toEqual({ href: '/a/' });
    expect(follow('../bundle/index.md?x#y')).toEqual({ href: '/bundle/?x#y' });
  });

  it.each([
    ['/paper.pdf', '/paper.pdf'],
    ['/paper.pdf#page=2', '/paper.pdf#page=2'],
    ['/feed.xml', '/feed.xml'],
    ['/about/', '/about/'],
    ['/about', '/about/'],
    ['/about/index.html', '/about/index.html'],
    ['/about/#team', '/about/#team'],
  ])('leads %s to the publisher’s own %s', async (href, target) => {
    expect((await linksOf('/base/'))(href)).toEqual({ href: `/base${target}` });
  });

  it('leads to a file beside the post', async () => {
    const follow = await linksOf('/base/', 'bundle/index.md');
    expect(follow('lamp.png?x')).toEqual({
      href: expect.stringMatching(/^\/base\/lectern\/media\/lamp-[0-9a-f]+\.png\?x$/) as string,
    });
  });

  it.each([
    ['/b/', 'the link to /b/ leads nowhere', 'Did you mean /a/?'],
    ['/bundel/', 'the link to /bundel/ leads nowhere', 'Did you mean /bundle/?'],
    ['/bundel/?x#y', 'the link to /bundel/?x#y leads nowhere', 'Did you mean /bundle/?'],
    ['/nothing-like-it-at-all/', 'the link to /nothing-like-it-at-all/ leads nowhere', CORRECT],
    ['/paper.pdg', 'the link to /paper.pdg leads nowhere', 'Did you mean /paper.pdf?'],
    [
      'bundel/index.md',
      'the link to bundel/index.md leads nowhere',
      'There is no content/bundel/index.md: paths count from the file in which the link stands.',
    ],
    [
      '/none.pdf',
      'the link to /none.pdf leads nowhere',
      'Correct it, or put the file into the public folder.',
    ],
    ['aa.md', 'the link to aa.md leads nowhere', 'Did you mean a.md?'],
    ['/tags/csss/', 'the link to /tags/csss/ leads nowhere', 'Did you mean /tags/css/?'],
    ['/docs/0/bundle/', 'the link to /docs/0/bundle/ leads nowhere', 'Did you mean /bundle/?'],
    ['/docs/0/b-c.html', 'the link to /docs/0/b-c.html leads nowhere', 'Did you mean /b-c/?'],
    ['../old/a.md#x', 'the link to ../old/a.md#x leads nowhere', 'Did you mean /a/?'],
    ['TBA', 'the link to TBA leads nowhere', CORRECT],
    ['/docs/0/draft-1/', 'the link to /docs/0/draft-1/ leads nowhere', CORRECT],
    ['../../../etc/passwd', 'the link to ../../../etc/passwd leads nowhere', CORRECT],
    ['/../../etc/passwd', 'the link to /../../etc/passwd leads nowhere', CORRECT],
  ])(
    'says that %s leads nowhere, and where it may have been meant to',
    async (href, dead, hint) => {
      const target = (await linksOf())(href);
      expect('dead' in target && { dead: target.dead, hint: target.hint }).toEqual({ dead, hint });
    },
  );

  it.each([
    ['draft.md', 'draft', 'a draft'],
    ['/draft/', 'draft', 'a draft'],
    ['/draft#part', 'draft', 'a draft'],
    ['tomorrow.md', 'tomorrow', 'dated in the future'],
    ['../tomorrow/', 'tomorrow', 'dated in the future'],
  ])('says that %s leads to a post that is not published', async (href, name, why) => {
    expect((await linksOf())(href)).toMatchObject({
      dead: `the link to ${href} leads to content/${name}.md, which is ${why} and not published`,
    });
  });

  it('still finds a post by the last part of its address when it has guessed too often', async () => {
    const follow = await linksOf();
    const hints = Array.from({ length: 30_000 }, () => follow('/docs/0/bundle/'));
    expect(new Set(hints.map((target) => 'hint' in target && target.hint))).toEqual(
      new Set(['Did you mean /bundle/?']),
    );
  });

  it('says of a post that it has expired', async () => {
    const follow = await linksOf('/', 'a.md', {
      content: { ...CONTENT, 'old.md': '---\nexpires: 2020-01-01\n---\n' },
    });
    expect(follow('old.md')).toMatchObject({
      dead: 'the link to old.md leads to content/old.md, which is expired and not published',
    });
  });

  it('leads where nothing is to the site’s own page for that, below the base', async () => {
    const follow = await linksOf('/base/');
    expect(follow('/none/?x#y')).toMatchObject({ href: '/base/none/?x#y' });
    expect(follow('/draft/')).toMatchObject({ href: '/base/draft/' });
    expect(follow('none.md')).toMatchObject({ href: 'none.md' });
  });
});

/** Posts as other generators name and file them. */
const OLD_BLOG: Files = {
  'posts/2020-01-31-a-lamp.md': '---\ncategories: [Field notes]\ntags: [css]\n---\nText.',
  'posts/other.md': 'Text.',
  'posts/install.mdx': 'Text.',
  'features/dynamic-import.md': 'Text.',
  'Rust-1.0.md': 'Text.',
  'renamed.md': '---\naliases: [/2014/09/15/old-name.html, /older/]\n---\nText.',
  'en/same-name.md': 'Text.',
  'de/same-name.md': '---\nslug: same-name-de\n---\nText.',
};

describe('build/articles/links: the addresses of other generators', () => {
  it.each([
    ['2020-01-31-a-lamp.md', '/a-lamp/'],
    ['./other.mdx#part', '/other/#part'],
    ['./other', '/other/'],
    ['@/posts/2020-01-31-a-lamp.md', '/a-lamp/'],
    ['@/features/dynamic-import.md#why', '/dynamic-import/#why'],
    ['/content/posts/other.md', '/other/'],
    ['/features/dynamic-import.md', '/dynamic-import/'],
    ['../a-lamp/', '/a-lamp/'],
    ['../../2020/01/31/a-lamp.html', '/a-lamp/'],
  ])('leads %s to the post of that file: %s', async (href, target) => {
    const follow = await linksOf('/base/', 'posts/other.md', { content: OLD_BLOG });
    expect(follow(href)).toEqual({ href: `/base${target}` });
  });

  it.each([
    ['/blog/a-lamp', '/a-lamp/'],
    ['/posts/2020-01-31-a-lamp/', '/a-lamp/'],
    ['/2020/01/31/a-lamp.html', '/a-lamp/'],
    ['/2020/01/31/a-lamp/index.html#part', '/a-lamp/#part'],
    ['/field-notes/2020/01/31/a-lamp.html', '/a-lamp/'],
    ['/features/dynamic-import?x', '/dynamic-import/?x'],
    ['/2015/05/15/Rust-1.0.html', '/rust-1-0/'],
    ['/2014/09/15/old-name.html', '/renamed/'],
    ['/2014/09/15/old-name.html#part', '/renamed/#part'],
    ['/older', '/renamed/'],
    ['/blog/tags/css', '/tags/css/'],
    ['/tag/CSS/', '/tags/css/'],
    ['/category/field-notes', '/categories/field-notes/'],
  ])('leads the old address %s to %s', async (href, target) => {
    const follow = await linksOf('/base/', 'posts/other.md', { content: OLD_BLOG });
    expect(follow(href)).toEqual({ href: `/base${target}` });
  });

  it('does not take a page that was no post for a post of its name', async () => {
    const follow = await linksOf('/', 'posts/other.md', { content: OLD_BLOG });
    expect(follow('/posts/install/')).toEqual({ href: '/install/' });
    expect(follow('/docs/install/')).toMatchObject({
      dead: 'the link to /docs/install/ leads nowhere',
    });
  });

  it('tells two posts of one name apart by their folders', async () => {
    const content = { ...OLD_BLOG, 'de/here.md': 'Text.' };
    const fromGerman = await linksOf('/', 'de/here.md', { content });
    expect(fromGerman('/blog/same-name/')).toMatchObject({ href: '/de/same-name-de/' });
    expect(fromGerman('/en/blog/same-name/')).toMatchObject({ href: '/same-name/' });
  });

  it.each([
    ['https://old.example/blog/a-lamp#part', '/a-lamp/#part'],
    ['http://www.old.example/2020/01/31/a-lamp.html', '/a-lamp/'],
    ['//old.example', '/'],
    ['https://new.example/~ada/posts/other/', '/other/'],
    ['https://new.example/~ada/paper.pdf?x', '/paper.pdf?x'],
  ])('takes the site’s own origin off %s', async (href, target) => {
    const urls = ['https://old.example/', 'https://new.example/~ada'];
    const follow = await linksOf('/base/', 'posts/other.md', { content: OLD_BLOG, urls });
    expect(follow(href)).toEqual({ href: `/base${target}` });
  });

  it.each([
    'https://old.example/docs/install',
    'https://new.example/blog/a-lamp',
    'https://old.example.org/blog/a-lamp',
    'https://older.example/blog/a-lamp',
    'https://old.example:8080/blog/a-lamp',
  ])('leaves %s to its own site', async (href) => {
    const urls = ['https://old.example', 'https://new.example/~ada'];
    const follow = await linksOf('/', 'posts/other.md', { content: OLD_BLOG, urls });
    expect(follow(href)).toEqual({ href });
  });

  it('leads to what the build writes beside the pages', async () => {
    const follow = await linksOf('/base/', 'a.md', { files: ['/atom.xml'] });
    expect(follow('/atom.xml')).toEqual({ href: '/base/atom.xml' });
  });
});

describe('build/articles/links: what a template names', () => {
  it.each([
    ['2020-01-31-a-lamp', '/a-lamp/'],
    ['a-lamp', '/a-lamp/'],
    ['posts/2020-01-31-a-lamp.md', '/a-lamp/'],
    ['_posts/2020-01-31-a-lamp.md', '/a-lamp/'],
    ['/posts/other.md#part', '/other/#part'],
    ['dynamic-import.md', '/dynamic-import/'],
    ['../features/dynamic-import.md', '/dynamic-import/'],
    ['Rust-1.0', '/rust-1-0/'],
    ['/paper.pdf', '/paper.pdf'],
    ['nothing-of-this-name', undefined],
  ])('is found by %s at %s', async (name, target) => {
    const { links, post } = await aWeb({ from: 'posts/other.md', content: OLD_BLOG });
    expect(links.find(name, post)).toBe(target);
  });

  it('is an address that a link in the post can have', async () => {
    const { links, post } = await aWeb({
      base: '/base/',
      from: 'posts/other.md',
      content: OLD_BLOG,
    });
    const found = links.find('a-lamp', post)!;
    expect(links.resolve(found, post)).toEqual({ href: '/base/a-lamp/' });
  });
});

describe('build/articles/links: many that lead nowhere', () => {
  it('takes time only in proportion to their number', async () => {
    const posts = Object.fromEntries(
      Array.from({ length: 1000 }, (_, nth) => [`a-post-with-a-long-name-${nth}.md`, 'Text.']),
    );
    const { links, post } = await aWeb({ from: 'a-post-with-a-long-name-0.md', content: posts });
    const started = performance.now();
    for (let nth = 0; nth < 2000; nth += 1) {
      links.resolve(`/docs/a-page-with-a-long-name-${nth}/`, post);
      links.resolve(`a-file-with-a-long-name-${nth}.pdf`, post);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 30_000);
});
