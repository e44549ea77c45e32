import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleFile, editionOf } from '../../../src/build/articles/edition.ts';
import { writeCompanions } from '../../../src/build/companions.ts';
import type { Content } from '../../../src/build/content.ts';
import { Writer } from '../../../src/build/output/writer.ts';
import type { Setup } from '../../../src/build/setup.ts';
import type { Inherited } from '../../../src/build/site/inherited.ts';
import type { ContentError } from '../../../src/build/source/content-error.ts';
import { listedOf } from '../../../src/model/article.ts';
import { anArticle } from '../../build/an-article.ts';
import { aConfig, aSiteCalled } from './a-feed.ts';
import { aPng } from './a-picture.ts';
import { aFolder, type Files, writeFiles } from './a-folder.ts';

interface Given {
  readonly base?: string;
  readonly url?: string | undefined;
  readonly isFound?: boolean;
  readonly unread?: readonly string[];
  readonly aliases?: readonly string[];
  readonly publicFiles?: Files;
  readonly notes?: readonly string[];
  readonly inherited?: Inherited;
}

/** What lies beside the pages of a site of one article. */
async function companions(given: Given = {}) {
  const {
    base = '/',
    isFound = true,
    unread = [],
    aliases = [],
    publicFiles = {},
    notes = [],
  } = given;
  const root = await aFolder();
  const [staging, publicFolder] = [path.join(root, 'staging'), path.join(root, 'public')];
  const article = anArticle({ address: '/a/' });
  const file = articleFile(article);
  await writeFiles(publicFolder, publicFiles);
  const writer = new Writer(staging);
  const there = { ...publicFiles, [file.path]: file.content, 'a/index.html': 'page' };
  for (const [name, content] of Object.entries(there)) writer.write(name, String(content));
  const config = aConfig({
    url: 'url' in given ? given.url : 'https://example.com',
    isFound,
    unread,
    inherited: given.inherited,
  });
  const problems: ContentError[] = [];
  const written = await writeCompanions({
    edition: editionOf([listedOf(article, file.hash)], [], 'en'),
    content: {
      config,
      posts: [{ name: 'content/a.md', address: '/a/', aliases }],
    } as unknown as Content,
    setup: {
      root: PROJECT,
      base,
      staging,
      paths: { public: publicFolder },
      notes,
    } as unknown as Setup,
    writer,
    policy: "default-src 'none'",
    sitemap: [],
    site: aSiteCalled('The Reader'),
    problems,
  });
  writer.settle();
  return { ...written, staging, problems };
}

/** Of the project, whose own licences are told. */
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

const read = (folder: string, file: string) => readFile(path.join(folder, file), 'utf8');

describe('build/companions', () => {
  it('says once which settings it does not read', async () => {
    const { notes } = await companions({ unread: ['theme', 'base'] });
    expect(notes).toEqual(['Lectern does not read "theme", "base" in /x/content/site.yaml.']);
    const { notes: many } = await companions({ unread: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] });
    expect(many[0]).toContain('"d", "e", and 2 more in');
  });

  it('says what was noted of the folders before all else', async () => {
    const { notes } = await companions({ notes: ['All of x is published.'], url: undefined });
    expect(notes[0]).toBe('All of x is published.');
    expect(notes).toHaveLength(2);
  });

  it('writes what others look for beside the pages', async () => {
    const { staging, feeds, redirects, notes } = await companions({ aliases: ['/old.html'] });
    expect((await readdir(staging)).sort()).toEqual([
      '.nojekyll',
      '_headers',
      '_redirects',
      'a',
      'app.webmanifest',
      'atom.xml',
      'feed.json',
      'feed.xml',
      'lectern',
      'licences.txt',
      'old.html',
      'robots.txt',
      'sitemap.xml',
      'tags',
    ]);
    expect([feeds, redirects, notes]).toEqual([6, 1, []]);
  });

  it('keeps what the publisher has of it, and says so', async () => {
    const publicFiles = {
      'robots.txt': 'mine',
      _headers: '/x\n  X-Mine: 1\n',
      'tags/reading/feed.xml': 'mine',
    };
    const { staging, feeds, notes } = await companions({ publicFiles });
    expect(await read(staging, 'robots.txt')).toBe('mine');
    expect(await read(staging, '_headers')).toMatch(/^\/x\n {2}X-Mine: 1\n\n\/\*\n/);
    expect(feeds).toBe(5);
    expect(notes).toEqual(['Kept from the public folder: robots.txt, tags/reading/feed.xml.']);
  });

  it('does not lead away from a page, nor from a file of the publisher’s', async () => {
    const { staging, redirects, problems } = await companions({
      aliases: ['/a/index.html', '/mine.html', '/feed.xml'],
      publicFiles: { 'mine.html': 'mine' },
    });
    expect(redirects).toBe(0);
    expect(problems.map(({ severity, kind }) => `${severity} ${kind}`)).toEqual(
      Array.from({ length: 2 }, () => 'warning address'),
    );
    expect(await read(staging, 'mine.html')).toBe('mine');
    expect(await read(staging, 'a/index.html')).toBe('page');
  });

  it('has no feeds where the site does not say where it is, and says so once', async () => {
    const { staging, feeds, notes } = await companions({ url: undefined });
    expect(feeds).toBe(0);
    for (const file of ['feed.xml', 'sitemap.xml', 'robots.txt']) {
      expect(existsSync(path.join(staging, file))).toBe(false);
    }
    expect(notes).toEqual([
      '/x/content/site.yaml has no "url", so there are no feeds and no sitemap, and pages carry no canonical address and no preview picture.',
    ]);
  });

  it('says that there are no settings, and what to write', async () => {
    const { notes } = await companions({ url: undefined, isFound: false });
    expect(notes).toEqual([
      'There is no /x/content/site.yaml, so the site is called "The Reader", there are no feeds and no sitemap, and pages carry no canonical address and no preview picture. Write the file with two lines: title: "…" and url: https://…',
    ]);
  });

  it('says what it has from another generator, and asks only for the address', async () => {
    const inherited = { files: ['/x/_config.yml'], what: ['title'], url: 'https://old.example' };
    const { notes } = await companions({ url: undefined, isFound: false, inherited });
    expect(notes).toEqual([
      'Nothing says where this site will be reached, so there are no feeds and no sitemap, and pages carry no canonical address and no preview picture. Write it into /x/content/site.yaml: url: https://old.example, if it stays there',
      'Title comes from /x/_config.yml; /x/content/site.yaml overrides it.',
    ]);
    expect((await companions({ inherited })).notes).toEqual(notes.slice(1));
  });

  it('tells of a site that says it is elsewhere than it is built for', async () => {
    const { notes } = await companions({ url: 'https://example.com/repo' });
    expect(notes).toEqual([
      'The "url" in site.yaml ends in /repo/, but this build is for /. Say --base /repo/.',
    ]);
    const url = 'https://example.com/repo';
    expect((await companions({ url, base: '/repo/' })).notes).toEqual([]);
  });

  it('says what a browser must know to install the site, with icons and the pictures there are', async () => {
    const { staging, notes } = await companions({
      base: '/blog/',
      publicFiles: { 'screenshots/a.png': aPng(40, 80), 'screenshots/notes.txt': 'x' },
    });
    const manifest = JSON.parse(await read(staging, 'app.webmanifest')) as {
      icons: { src: string }[];
      screenshots: unknown[];
    };
    for (const { src } of manifest.icons) {
      expect(existsSync(path.join(staging, src.replace('/blog/', '')))).toBe(true);
    }
    expect(manifest.screenshots).toEqual([
      {
        src: '/blog/screenshots/a.png',
        sizes: '40x80',
        type: 'image/png',
        form_factor: 'narrow',
      },
    ]);
    expect(notes).toEqual([]);
  });

  it('leaves the publisher what they say of that themselves', async () => {
    const { staging, notes } = await companions({ publicFiles: { 'app.webmanifest': '{}' } });
    expect(await read(staging, 'app.webmanifest')).toBe('{}');
    expect(notes).toEqual(['Kept from the public folder: app.webmanifest.']);
  });

  it('says that there is no icon where the one there is cannot be drawn', async () => {
    const { staging, notes } = await companions({ publicFiles: { 'favicon.svg': '<svg' } });
    expect(JSON.parse(await read(staging, 'app.webmanifest'))).toMatchObject({ icons: [] });
    expect(notes).toEqual([expect.stringMatching(/^No icon could be drawn/)]);
  });
});
