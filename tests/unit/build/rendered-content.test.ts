import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Links } from '../../../src/build/articles/links.ts';
import type { Content } from '../../../src/build/content.ts';
import { Media } from '../../../src/build/media/media.ts';
import { Pictures } from '../../../src/build/media/pictures.ts';
import { renderContent } from '../../../src/build/rendered-content.ts';
import type { Paths } from '../../../src/build/source/paths.ts';
import { parseAddressPage } from '../../../src/model/catalog.ts';
import { anArticle } from '../../build/an-article.ts';
import { readSite, reportWithoutCount } from './a-build.ts';
import { aSite, type Files } from './a-folder.ts';

function worldOf(paths: Paths, { posts, held }: Content, base = '/') {
  const media = new Media(paths, base);
  return { links: new Links(posts, held, media, { base }), pictures: new Pictures(media), base };
}

/** Renders a folder as `build` does, with the files of articles in memory. */
async function rendered(
  content: Files,
  { base = '/', publicFiles = {} }: { readonly base?: string; readonly publicFiles?: Files } = {},
) {
  const paths = await aSite(content, publicFiles);
  const read = await readSite(paths);
  const files = new Map<string, string>();
  const asked: string[] = [];
  const { problems, ...made } = await renderContent(read, {
    ...worldOf(paths, read, base),
    files: {
      write: (file) => void files.set(file.path, file.content),
      reuse: () => false,
      read: (path) => {
        asked.push(path);
        return files.get(path)!;
      },
    },
  });
  return { ...made, files, asked, report: reportWithoutCount(problems) };
}

describe('build/rendered-content', () => {
  it('writes the file of each article, in the order of the catalog', async () => {
    const { edition, files, report } = await rendered({
      'new.md': '---\ntitle: New\ndate: 2026-01-01\n---\n',
      'old.md': '---\ntitle: Old\ndate: 2025-01-01\n---\n',
    });
    expect(report).toBe('');
    expect(edition.articles.map(({ title }) => title)).toEqual(['Old', 'New']);
    expect([...files.keys()]).toEqual(
      edition.articles.map(({ hash }) => `lectern/data/articles/${hash}.json`),
    );
  });

  it('keeps what is unlisted out of all lists, and writes its file all the same', async () => {
    const { edition, files, site, unlisted } = await rendered({
      'a.md': '---\ntitle: A\ntags: [css]\nunlisted: true\n---\n',
    });
    expect(edition.articles).toEqual([]);
    expect(site.facets).toEqual([]);
    expect(unlisted.map(({ title }) => title)).toEqual(['A']);
    expect([...files.keys()]).toEqual([`lectern/data/articles/${unlisted[0]!.hash}.json`]);
  });

  it('says in the address book which articles are related, and leads to none that is not public', async () => {
    const { edition, files } = await rendered({
      ...Object.fromEntries(
        ['bread.md', 'loaf.md', 'hidden.md'].map((name) => [
          name,
          `---\nunlisted: ${name === 'hidden.md'}\n---\n# ${name}\n\nFlour, dough and an oven.\n`,
        ]),
      ),
      'sea.md': '# Sea\n\nSails, masts and a keel.\n',
      'ode.md': '# Ode\n\nOnly verses stand here.\n',
    });
    const [book] = [...edition.files].filter(({ path }) => path.includes('/addresses/'));
    const entries = parseAddressPage(JSON.parse(book!.content));
    const related = Object.fromEntries(
      entries.map((entry) => [
        entry.address,
        entry.related?.map((place) => edition.articles[place]!.address),
      ]),
    );
    expect(related).toEqual({
      '/bread/': ['/loaf/'],
      '/loaf/': ['/bread/'],
      '/ode/': undefined,
      '/sea/': undefined,
    });
    expect(files.size).toBe(5);
  });

  it('keeps none of the texts in memory', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = (): number => {
      collect();
      return process.memoryUsage().heapUsed / 1e6;
    };
    const text = `[a link to another](/post-number-1/#no-such-part) [a dead one](/none-of-that-name/)

\`\`\`
${'twenty-five letters here.'.repeat(10_000)}
\`\`\`
`;
    const posts = Array.from({ length: 80 }, (_, n) => [
      `post-number-${n}.md`,
      n % 2 === 0
        ? `---\ntitle: A title long enough to be a view\nslug: post-number-${n}\n---\n${text}`
        : `# A heading long enough to be a view\n\n${text}`,
    ]);
    const paths = await aSite(Object.fromEntries(posts) as Files);
    const before = used();
    const read = await readSite(paths);
    const made = await renderContent(read, {
      ...worldOf(paths, read),
      files: {
        write: () => undefined,
        reuse: () => false,
        read: () => JSON.stringify(anArticle()),
      },
    });
    expect(used() - before).toBeLessThan(8);
    expect(made.problems).toHaveLength(160);
  });

  it('tells nothing of links beside a post that cannot be read: they may lead to it', async () => {
    const files = { 'a.md': '# A\n\n[b](./b.md) [c](./b.md#c) [d](/none/)\n' };
    expect((await rendered(files)).report).toContain('the link to ./b.md leads nowhere');
    const { report } = await rendered({ ...files, 'b.md': '---\ndate: soon\n---\n## C\n' });
    expect(report).toContain('content/b.md:2:7 error: "date" must be a date');
    expect(report).not.toContain('leads nowhere');
  });
});

describe('build/rendered-content: links to parts of other posts', () => {
  const TARGET = '# B\n\n## The end\n\n<p id="own">x</p>\n\nText.[^1]\n\n[^1]: Note.\n';

  it.each([
    './b.md#the-end',
    './b.md#own',
    './b.md#fn:1',
    '/b/#the-end',
    '/b#the-end',
    '/b/?x#the-end',
    '../b/#the%2Dend',
    '/b/#',
    '/b/#top',
    '/b/#:~:text=Text',
    '/b/#the-end:~:text=Text',
    '/a/#here',
  ])('says nothing of %s, which is there', async (href) => {
    const { report } = await rendered({
      'a.md': `# A\n\n## Here\n\n[x](${href})\n`,
      'b.md': TARGET,
    });
    expect(report).toBe('');
  });

  it('names those that are not there, each where it stands, with what may be meant', async () => {
    const { report } = await rendered(
      {
        // Rendered after what it leads to, and before.
        'a.md': '---\ntitle: A\ndate: 2026-01-01\n---\n[x](./b.md#the-edn)\n',
        'c.md':
          '---\ntitle: C\ndate: 2024-01-01\n---\n[x](/b/?q#nowhere) [y](/b/#the-end) <a href="/b/#teh-end">z</a>\n',
        'b.md': `---\ntitle: B\ndate: 2025-01-01\n---\n## The end\n`,
      },
      { base: '/base/' },
    );
    expect(report).toBe(
      `  content/a.md:5:5 warning: the link to ./b.md#the-edn leads to no heading of that post
    5 | [x](./b.md#the-edn)
      |     ^
    Did you mean ./b.md#the-end?

  content/c.md:5:5 warning: the link to /b/?q#nowhere leads to no heading of that post
    5 | [x](/b/?q#nowhere) [y](/b/#the-end) <a href="/b/#teh-end">z</a>
      |     ^
  content/c.md:5:46 warning: the link to /b/#teh-end leads to no heading of that post
    5 | [x](/b/?q#nowhere) [y](/b/#the-end) <a href="/b/#teh-end">z</a>
      |                                              ^
    Did you mean /b/#the-end?`,
    );
  });

  it('tells each time that one stands there', async () => {
    const { report } = await rendered({
      'a.md': '# A\n\n[x](/b/#c)\n[y](/b/#c)\n',
      'b.md': TARGET,
    });
    expect([...report.matchAll(/a\.md:(\d:\d)/g)].map(([, place]) => place)).toEqual([
      '3:5',
      '4:5',
    ]);
  });

  it('finds an address in another script', async () => {
    const { report } = await rendered({
      'a.md': '# A\n\n[x](/از-رسم/#none) [y](/از-رسم/#خط)\n',
      'از-رسم.md': '# B\n\n## خط\n',
    });
    expect(report).toContain('the link to /از-رسم/#none leads to no heading');
    expect(report.match(/warning/g)).toHaveLength(1);
  });

  it('says nothing of parts of lists, of other sites and of files', async () => {
    const { report } = await rendered(
      {
        'a.md':
          '---\ntitle: A\ntags: [css]\n---\n[a](/#x) [b](/tags/css/#x) [c](https://b.example/b/#x) [d](//b.example/b/#x) [e](/about/#x) [f](mailto:a@b.example#x)',
        'b.md': TARGET,
      },
      { publicFiles: { 'about/index.html': '<p>' } },
    );
    expect(report).toBe('');
  });

  it('reads again only what a link with a part leads to', async () => {
    const { asked, edition } = await rendered({
      'a.md': '# A\n\n[x](/b/#the-end) [y](/b/#own) [z](/c/)\n',
      'b.md': TARGET,
      'c.md': '# C\n',
    });
    const { hash } = edition.articles.find(({ address }) => address === '/b/')!;
    expect(asked).toEqual([`lectern/data/articles/${hash}.json`]);
  });
});

describe('build/rendered-content: the navigation of the site', () => {
  const POST = '---\ntitle: A\ncategories: [Essays]\n---\n';

  it('is said by what the articles are sorted by, where the settings say nothing', async () => {
    const { site } = await rendered({ 'a.md': POST, 'b.md': '---\ntags: [x]\n---\n' });
    expect(site).toMatchObject({ navigation: [], facets: ['category', 'tag'] });
    expect((await rendered({ 'a.md': 'Text.' })).site.facets).toEqual([]);
  });

  it('leads where links of a post would lead', async () => {
    const { site, report } = await rendered(
      {
        'a.md': POST,
        'terms.pdf': 'x',
        'site.yaml': `navigation:
  - { title: One, href: /categories/essays }
  - { title: Two, href: /a }
  - { title: Three, href: /about }
  - { title: Four, href: "https://other.example/" }
  - { title: Five, href: //other.example/x }
  - { title: Six, href: /terms.pdf }
  - { title: Seven, href: /?tag=css }
`,
      },
      { base: '/base/', publicFiles: { 'about/index.html': '<p>' } },
    );
    expect(report).toBe('');
    expect(site.navigation.map(({ href }) => href)).toEqual([
      '/base/categories/essays/',
      '/base/a/',
      '/base/about/',
      'https://other.example/',
      '//other.example/x',
      expect.stringMatching(/^\/base\/lectern\/media\/terms-[0-9a-f]+\.pdf$/),
      '/base/?tag=css',
    ]);
  });

  it('is told of where it leads nowhere, at the link', async () => {
    const { site, report } = await rendered(
      {
        'a.md': POST,
        'draft.md': '---\ndraft: true\n---\n',
        'site.yaml': `navigation:
  - title: Essays
    href: /categories/esays/
  - { title: Draft, href: /draft/ }
`,
      },
      { base: '/base/' },
    );
    expect(report).toBe(
      `  content/site.yaml:3:11 warning: the link to /categories/esays/ leads nowhere
    3 |     href: /categories/esays/
      |           ^
    Did you mean /categories/essays/?
  content/site.yaml:4:27 warning: the link to /draft/ leads to content/draft.md, which is a draft and not published
    4 |   - { title: Draft, href: /draft/ }
      |                           ^`,
    );
    expect(site.navigation[0]).toEqual({ title: 'Essays', href: '/base/categories/esays/' });
  });
});
