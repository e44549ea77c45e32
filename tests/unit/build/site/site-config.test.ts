import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSiteConfig, type SiteConfig } from '../../../../src/build/site/site-config.ts';
import type { ContentError } from '../../../../src/build/source/content-error.ts';
import { reportWithoutCount } from '../a-build.ts';
import { aSite, writeFiles } from '../a-folder.ts';

type Settings = Omit<SiteConfig, 'file' | 'isFound' | 'unread'>;

async function read(
  yaml: string | Uint8Array | undefined,
): Promise<{ config: Settings; report: string }> {
  const paths = await aSite(yaml === undefined ? {} : { 'site.yaml': yaml });
  const problems: ContentError[] = [];
  const { file, isFound, unread, ...config } = readSiteConfig(paths.content, problems);
  expect(unread).toEqual([]);
  expect(file).toBe(path.join(paths.content, 'site.yaml'));
  expect(isFound).toBe(yaml !== undefined);
  return { config, report: reportWithoutCount(problems) };
}

const DEFAULTS: Settings = {
  site: { title: 'Articles', description: '', language: 'en', dir: 'ltr' },
  saysLanguage: false,
  navigation: [],
  url: undefined,
  authors: [],
  permalink: '/:slug/',
  oldPermalinks: [],
  formerUrls: [],
  remoteImages: 'allow',
  license: undefined,
  keepsRevisions: false,
};

describe('build/site/site-config', () => {
  it.each([undefined, '', '# nothing yet\n', 'title:\n'])(
    'builds without settings: %j',
    async (yaml) => {
      expect(await read(yaml)).toEqual({ config: DEFAULTS, report: '' });
    },
  );

  it('reads every setting', async () => {
    const { config, report } = await read(`title: The Reader
description: Essays
url: https://example.com/blog/
language: fa
permalink: /:year/:slug/
oldPermalinks: ["/:year/:month/:day/:title.html", pretty]
formerUrls: [https://old.example/blog/, http://older.example]
remoteImages: fetch
license: CC-BY-4.0
revisions: true
authors:
  - name: Ada Lind
    key: ada
    description: Writes.
    url: https://ada.example
  - Bo Ek
navigation:
  - { title: Essays, href: /categories/essays/ }
  - { title: Away, href: "https://other.example/" }
`);
    expect(report).toBe('');
    expect(config).toEqual({
      site: {
        title: 'The Reader',
        description: 'Essays',
        language: 'fa',
        dir: 'rtl',
      },
      saysLanguage: true,
      navigation: [
        {
          title: 'Essays',
          href: '/categories/essays/',
          place: {
            position: { line: 18, column: 28 },
            source: '  - { title: Essays, href: /categories/essays/ }',
          },
        },
        {
          title: 'Away',
          href: 'https://other.example/',
          place: {
            position: { line: 19, column: 26 },
            source: '  - { title: Away, href: "https://other.example/" }',
          },
        },
      ],
      url: 'https://example.com/blog',
      authors: [
        { name: 'Ada Lind', description: 'Writes.', url: 'https://ada.example', key: 'ada' },
        { name: 'Bo Ek' },
      ],
      permalink: '/:year/:slug/',
      oldPermalinks: ['/:year/:month/:day/:title.html', 'pretty'],
      formerUrls: ['https://old.example/blog', 'http://older.example'],
      remoteImages: 'fetch',
      license: 'CC-BY-4.0',
      keepsRevisions: true,
    });
  });

  it.each([
    [
      'title: [x]',
      `  content/site.yaml:1:8 error: "title" must be text, got "[\\"x\\"]"
    1 | title: [x]
      |        ^
    Write it in quotes: title: "…"`,
    ],
    [
      'language: a language',
      `  content/site.yaml:1:11 error: "language" must be a language tag, got "a language"
    1 | language: a language
      |           ^
    Such as en, fa or pt-BR (BCP 47).`,
    ],
    [
      'language: english',
      `  content/site.yaml:1:11 error: "language" must be a language tag, got "english"
    1 | language: english
      |           ^
    Such as en, fa or pt-BR (BCP 47).`,
    ],
    [
      'url: example.com',
      `  content/site.yaml:1:6 error: "url" must be an address, got "example.com"
    1 | url: example.com
      |      ^
    With its scheme: https://example.com`,
    ],
    [
      'url: "javascript:alert(1)"',
      `  content/site.yaml:1:6 error: "url" must be an address, got "javascript:alert(1)"
    1 | url: "javascript:alert(1)"
      |      ^
    With its scheme: https://example.com`,
    ],
    [
      'permalink: /:title/',
      `  content/site.yaml:1:12 error: "permalink" must be a pattern with :slug in it, got "/:title/"
    1 | permalink: /:title/
      |            ^
    From / to /, of names and :slug, :year, :month and :day, such as /:year/:slug/`,
    ],
    [
      'navigation: [{ title: Essays }]',
      `  content/site.yaml:1:13 error: "navigation" must be a list of links, got "[{\\"title\\":\\"Essays\\"}]"
    1 | navigation: [{ title: Essays }]
      |             ^
    Each as { title: "Essays", href: /categories/essays/ }`,
    ],
    [
      'authors:\n  - description: Writes.\n',
      `  content/site.yaml:2:3 error: "authors" must be a list of authors, got "[{\\"description\\":\\"Writes.\\"}]"
    2 |   - description: Writes.
      |   ^
    Each as - name: "…", with description: "…" and url: "https://…" below it if you like.`,
    ],
    [
      'authors: Me',
      `  content/site.yaml:1:10 error: "authors" must be a list of authors, got "Me"
    1 | authors: Me
      |          ^
    Each as - name: "…", with description: "…" and url: "https://…" below it if you like.`,
    ],
    [
      'oldPermalinks: /:jear/:slug/',
      `  content/site.yaml:1:16 error: "oldPermalinks" must be a list of patterns of Hugo or Jekyll, got "/:jear/:slug/"
    1 | oldPermalinks: /:jear/:slug/
      |                ^
    Such as [/:year/:month/:day/:title.html, /blog/:slug/], or Jekyll's names: date, pretty, ordinal, none.`,
    ],
    [
      'formerUrls: old.example',
      `  content/site.yaml:1:13 error: "formerUrls" must be a list of addresses, got "old.example"
    1 | formerUrls: old.example
      |             ^
    With their schemes: [https://old.example.com]`,
    ],
    [
      'remoteImages: never',
      `  content/site.yaml:1:15 error: "remoteImages" must be allow, block, fetch or a list of origins, got "never"
    1 | remoteImages: never
      |               ^
    They are shown from where they lie, linked to, copied into the site, or shown from [https://these.example] alone.`,
    ],
    [
      'titel: x',
      `  content/site.yaml:1:1 warning: "titel" is not a field that Lectern reads
    1 | titel: x
      | ^
    Did you mean "title"?`,
    ],
  ])('says what is wrong with %j, and goes on with the default', async (yaml, told) => {
    const { config, report } = await read(yaml);
    expect(report).toBe(told);
    expect(config).toEqual(DEFAULTS);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'about', ' java\tscript:x'])(
    'does not lead a reader to %j from the navigation',
    async (href) => {
      const { config, report } = await read(
        `navigation: [{ title: x, href: ${JSON.stringify(href)} }]`,
      );
      expect(config.navigation).toEqual([]);
      expect(report).toContain('"navigation" must be a list of links');
    },
  );

  it('reads a language as it is written in posts', async () => {
    const { config, report } = await read('language: pt_br');
    expect(config.site.language).toBe('pt-BR');
    expect(report).toBe('');
  });

  it.each([
    ['an address that is none', '[{ name: Ada, url: "javascript:alert(1)" }]'],
    ['no name', '[{ name: " " }]'],
    ['nothing', '[""]'],
    ['a map for the list', '{ name: Ada }'],
  ])('refuses authors with %s', async (_what, authors) => {
    const { report } = await read(`authors: ${authors}`);
    expect(report).toContain('"authors" must be a list of authors');
  });

  it('says what is wrong with all settings at once', async () => {
    const { report } = await read('url: x\nlanguage: "?"\npermalink: x\n');
    expect(report.match(/error/g)).toHaveLength(3);
  });

  it('reads a file that is called site.yml too', async () => {
    const paths = await aSite({ 'site.yml': 'title: The Reader' });
    const config = readSiteConfig(paths.content, []);
    expect(config.site.title).toBe('The Reader');
    expect(config.file).toBe(path.join(paths.content, 'site.yml'));
    await writeFiles(paths.content, { 'site.yaml': 'title: The Lamp' });
    expect(readSiteConfig(paths.content, []).site.title).toBe('The Lamp');
  });

  it('names the keys that mean nothing to it, but for those that it has warned of', async () => {
    const paths = await aSite({ 'site.yaml': 'title: x\ntheme: dark\nbase: /x/\nauthor: y\n' });
    const problems: ContentError[] = [];
    expect(readSiteConfig(paths.content, problems).unread).toEqual(['theme', 'base']);
    expect(reportWithoutCount(problems)).toContain('Did you mean "authors"?');
  });

  it('says that the settings are not UTF-8', async () => {
    const { config, report } = await read(Buffer.from('title: Caf\xe9', 'latin1'));
    expect(report).toContain('content/site.yaml:1:11 error: is not UTF-8');
    expect(config).toEqual(DEFAULTS);
  });
});
