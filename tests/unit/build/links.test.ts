import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Links } from '../../../src/build/links.ts';
import { Media } from '../../../src/build/media.ts';
import { readSite } from './a-build.ts';
import { aSite, type Files } from './a-folder.ts';
import { aPng } from './a-picture.ts';

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

/** Follows links from a post, by default from `a.md`. */
async function linksOf(base = '/', from = 'a.md') {
  const paths = await aSite(CONTENT, PUBLIC);
  const { posts, held } = await readSite(paths);
  const media = new Media(paths, base);
  const links = new Links(posts, held, media, base);
  const post = posts.find(({ file }) => file === path.join(paths.content, from))!;
  return (href: string) => links.resolve(href, post);
}

describe('build/links', () => {
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
    ['/nothing-like-it-at-all/', 'the link to /nothing-like-it-at-all/ leads nowhere', undefined],
    ['/paper.pdg', 'the link to /paper.pdg leads nowhere', 'Did you mean /paper.pdf?'],
    ['bundel/index.md', 'the link to bundel/index.md leads nowhere', undefined],
    ['aa.md', 'the link to aa.md leads nowhere', 'Did you mean a.md?'],
    ['/tags/csss/', 'the link to /tags/csss/ leads nowhere', 'Did you mean /tags/css/?'],
    ['/2020/01/bundle/', 'the link to /2020/01/bundle/ leads nowhere', 'Did you mean /bundle/?'],
    ['/2020/01/b-c.html', 'the link to /2020/01/b-c.html leads nowhere', 'Did you mean /b-c/?'],
    ['../old/a.md#x', 'the link to ../old/a.md#x leads nowhere', 'Did you mean /a/?'],
    ['/2020/01/draft-1/', 'the link to /2020/01/draft-1/ leads nowhere', undefined],
    ['../../../etc/passwd', 'the link to ../../../etc/passwd leads nowhere', undefined],
    ['/../../etc/passwd', 'the link to /../../etc/passwd leads nowhere', undefined],
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
    const hints = Array.from({ length: 300 }, () => follow('/2020/01/bundle/'));
    expect(new Set(hints.map((target) => 'hint' in target && target.hint))).toEqual(
      new Set(['Did you mean /bundle/?']),
    );
  });

  it('leads where nothing is to the site’s own page for that, below the base', async () => {
    const follow = await linksOf('/base/');
    expect(follow('/none/?x#y')).toMatchObject({ href: '/base/none/?x#y' });
    expect(follow('/draft/')).toMatchObject({ href: '/base/draft/' });
    expect(follow('none.md')).toMatchObject({ href: 'none.md' });
  });
});
