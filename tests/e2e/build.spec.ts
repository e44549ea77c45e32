import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { JSDOM } from 'jsdom';
import { preview } from 'vite';
import { atomFaults, jsonFeedFaults, rssFaults, sitemapFaults } from '../build/feed-rules.ts';
import { FIXTURES, postOf, writeMagazine, writePosts } from './magazine.ts';
import { PROJECT, type Run, run, runBuild, VITE } from './run-vite.ts';
import type { Site } from './site.ts';
import { expect, test } from './test.ts';

const BROKEN = join(FIXTURES, 'broken');

const GOOD = postOf({ title: 'A title' }, 'Text.');

// A build of its own takes as long as a busy machine lets it.
test.describe.configure({ timeout: 90_000 });

/** Every file of a folder, by the hash of what it holds. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    hashes[file] = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  }
  return hashes;
}

/** The magazine and what was built of it before, and what else lies in their folder. */
async function standingBuild(folder: string, built: Site) {
  const magazine = await writeMagazine(folder);
  const out = join(folder, 'dist');
  await cp(built.dist, out, { recursive: true });
  return { magazine, out, beside: (await readdir(folder)).sort() };
}

/** What is wrong with each of the broken folders, and what a build says of it. */
const BROKEN_FOLDERS: readonly (readonly [what: string, folder: string, said: string])[] = [
  [
    'a quotation mark that is never closed',
    'yaml',
    `
  yaml/post.md:3:14 error: a quotation mark is opened but never closed
    3 | description: "never closed
      |              ^
    Close it where the text ends.`,
  ],
  [
    'a colon in a title without quotation marks',
    'colon',
    `
  colon/post.md:2:8 error: text that holds a colon must be in quotation marks
    2 | title: A title: with a colon
      |        ^
    Put all of the text in quotation marks.`,
  ],
  [
    'a date in words',
    'date',
    `
  date/post.md:3:7 error: "date" must be a date, got "12 Mai"
    3 | date: 12 Mai
      |       ^
    Write it as 2026-05-12, or as 2026-05-12T09:30:00+02:00.`,
  ],
  [
    'a day that is on no calendar',
    'day',
    `
  day/post.md:3:7 error: "date" must be a date, got "2026-02-30"
    3 | date: 2026-02-30
      |       ^`,
  ],
  [
    'a list for a title',
    'title',
    `
  title/post.md:2:8 error: "title" must be text, got "[\\"A\\",\\"list\\"]"
    2 | title: [A, list]
      |        ^
    Write it in quotes: title: "…"`,
  ],
  [
    'a map for tags',
    'tags',
    `
  tags/post.md:3:7 error: "tags" must be a list of names, got "{\\"one\\":\\"two\\"}"
    3 | tags: { one: two }
      |       ^
    Write it as tags: ["One", "Two"]`,
  ],
  [
    'a draft that is neither true nor false',
    'draft',
    `
  draft/post.md:3:8 error: "draft" must be true or false, got "perhaps"
    3 | draft: perhaps
      |        ^
    Write draft: true, or draft: false.`,
  ],
  [
    'a language that is none',
    'lang',
    `
  lang/post.md:3:7 error: "lang" must be a language tag, got "not a language"
    3 | lang: not a language
      |       ^`,
  ],
  [
    'a direction that is none',
    'dir',
    `
  dir/post.md:3:6 error: "dir" must be ltr or rtl, got "upwards"
    3 | dir: upwards
      |      ^`,
  ],
  [
    'front matter that is never closed',
    'unclosed',
    `
  unclosed/post.md:1:1 error: front matter is opened but never closed
    1 | ---
      | ^
    End it with a line of ---.`,
  ],
  [
    'front matter in TOML with a text that has no quotes',
    'toml',
    `
  toml/post.md:2:9 error: is not TOML: invalid value
    2 | title = A title
      |         ^
    Texts stand in quotes: title = "…"`,
  ],
  [
    'front matter that is a list',
    'list',
    `
  list/post.md:2:1 error: must be a list of "name: value" lines
    2 | - a list
      | ^`,
  ],
  [
    'bytes that are not UTF-8',
    'encoding',
    `
  encoding/post.md:5:6 error: is not UTF-8`,
  ],
  [
    'a language of the site that is none',
    'language',
    `
  language/site.yaml:2:11 error: "language" must be a language tag, got "klingon language"
    2 | language: klingon language
      |           ^
    Such as en, fa or pt-BR (BCP 47).`,
  ],
  [
    'an address of the site without a scheme',
    'url',
    `
  url/site.yaml:2:6 error: "url" must be an address, got "example.com"
    2 | url: example.com
      |      ^
    With its scheme: https://example.com`,
  ],
  [
    'a permalink without a slug',
    'permalink',
    `
  permalink/site.yaml:2:12 error: "permalink" must be a pattern with :slug in it, got "/:title/"
    2 | permalink: /:title/
      |            ^`,
  ],
  [
    'a link in the navigation that leads nowhere',
    'navigation',
    `
  navigation/site.yaml:3:3 error: "navigation" must be a list of links`,
  ],
  [
    'an author without a name',
    'authors',
    `
  authors/site.yaml:3:3 error: "authors" must be a list of authors`,
  ],
  [
    'settings that are no YAML',
    'settings',
    `
  settings/site.yaml:1:8 error: a quotation mark is opened but never closed
    1 | title: "Site
      |        ^`,
  ],
];

const SETTINGS = ['language', 'url', 'permalink', 'navigation', 'authors', 'settings'];

let broken: Promise<Run> | undefined;

/** What is said of all broken posts together. Broken settings are of a site of their own. */
function reportOfBrokenPosts(shelf: string): Promise<Run> {
  const build = async (): Promise<Run> => {
    const content = join(shelf, 'broken');
    await cp(BROKEN, content, { recursive: true });
    for (const name of SETTINGS) await rm(join(content, name), { recursive: true });
    return runBuild({ content, out: join(shelf, 'never-built'), caller: content });
  };
  return (broken ??= build());
}

test.describe('a build stops, and says exactly where, at', () => {
  for (const [what, name, said] of BROKEN_FOLDERS) {
    test(what, async ({ folder, shelf }) => {
      const { code, output } = SETTINGS.includes(name)
        ? await runBuild({ content: join(BROKEN, name), out: join(folder, 'dist'), caller: BROKEN })
        : await reportOfBrokenPosts(shelf);
      expect(code).toBe(1);
      expect(output).toContain(said);
      expect(output, 'a trace of where in Lectern it was found').not.toMatch(/\n\s+at .*:\d+:\d+/);
      expect(await readdir(folder)).toEqual([]);
    });
  }

  test('two posts with one address, and names both', async ({ shelf }) => {
    const { code, output } = await reportOfBrokenPosts(shelf);
    expect(code).toBe(1);
    expect(output).toMatch(/^ {2}duplicate\/two\.md:3:7 error: .*duplicate\/one\.md.*\/one\/$/m);
    expect(output).toContain('3 | slug: one');
    expect(output).toContain('give one a "slug" of its own');
  });

  test('an address that the app needs for itself', async ({ shelf }) => {
    const { code, output } = await reportOfBrokenPosts(shelf);
    expect(code).toBe(1);
    expect(output).toMatch(/^ {2}reserved\/post\.md:3:7 error: .*\/library\/$/m);
    expect(output).toContain('3 | slug: library');
    expect(output).toContain('Give it another "slug"');
  });

  test('a file of the publisher’s that stands where a page is printed', async ({ folder }) => {
    const content = await writePosts(folder, { 'post.md': GOOD });
    await mkdir(join(folder, 'public'));
    await writeFile(join(folder, 'public/index.html'), 'mine');
    const { code, output } = await runBuild({
      content,
      public: join(folder, 'public'),
      out: join(folder, 'dist'),
      caller: folder,
    });
    expect(code).toBe(1);
    expect(output).toMatch(
      /\n {2}public\/index\.html error: stands where Lectern (?:writes|prints)/,
    );
    expect(output).toContain('Give the file another name.');
    expect((await readdir(folder)).sort()).toEqual(['content', 'public']);
  });

  test('a content folder that is not there', async ({ folder }) => {
    const { code, output } = await runBuild({
      content: 'nowhere',
      out: join(folder, 'dist'),
      caller: folder,
    });
    expect(code).toBe(1);
    expect(output).toContain('nowhere error: is not a folder');
  });
});

test('a single broken post is enough to stop a build, and is the only one that is told of', async ({
  folder,
}) => {
  const content = await writePosts(folder, {
    'good.md': GOOD,
    'bad.md': '---\ntitle: [1]\ndate: never\ntgas: x\n---\n',
  });
  const { code, output } = await runBuild({ content, out: join(folder, 'dist'), caller: folder });
  expect(code).toBe(1);
  expect(output).toContain('\n  content/bad.md:2:8 error: "title" must be text');
  expect(output).toContain('\n  content/bad.md:3:7 error: "date" must be a date');
  expect(output).toContain(
    '\n  content/bad.md:4:1 warning: "tgas" is not a field that Lectern reads',
  );
  expect(output).toContain('Did you mean "tags"?');
  expect(output).not.toContain('good.md');
  expect(output).toContain('2 errors, 1 warning in 1 file');
});

test('all errors are told together, grouped by file', async ({ shelf }) => {
  const { code, output } = await reportOfBrokenPosts(shelf);
  expect(code).toBe(1);
  const files = [...output.matchAll(/^ {2}(\S+?):\d+:\d+ error: /gm)].map(([, file]) => file);
  expect(files).toEqual([...files].sort());
  const posts = BROKEN_FOLDERS.filter(([, name]) => !SETTINGS.includes(name));
  for (const [, name] of posts) expect(files).toContain(`${name}/post.md`);
  expect(output).toContain(`${files.length} errors in ${files.length} files`);
});

test('a build that fails leaves the one before as it was, byte for byte', async ({
  folder,
  root,
}) => {
  const { magazine, out, beside } = await standingBuild(folder, root);
  const before = await snapshot(out);
  for (const [name, text] of [
    ['found-at-once.md', '---\ndate: never\n---\n'],
    // Found when all but the pages is written.
    ['../public/library/index.html', 'mine'],
  ] as const) {
    const file = join(magazine.content, name);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
    expect((await runBuild({ ...magazine, out })).code).toBe(1);
    expect(await snapshot(out)).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(beside);
    await rm(file);
  }
});

test('a build takes the place of the one before, with nothing of it left', async ({
  folder,
  root,
}) => {
  const { magazine, out, beside } = await standingBuild(folder, root);
  await rm(join(magazine.content, 'ketab.md'));
  expect((await runBuild({ ...magazine, out })).code).toBe(0);
  const files = Object.keys(await snapshot(out)).map((file) => file.slice(out.length + 1));
  expect(files).not.toContain('ketab/index.html');
  expect(files.filter((file) => file.startsWith('lectern/data/articles/'))).toHaveLength(
    magazine.posts.length - 1,
  );
  expect((await readdir(folder)).sort()).toEqual(beside);
});

test('two builds of the same posts are the same, byte for byte', async ({
  folder,
  root,
  magazine,
}) => {
  const out = join(folder, 'dist');
  expect((await runBuild({ ...magazine, out })).code).toBe(0);
  const relative = (hashes: Record<string, string>, from: string): [string, string][] =>
    Object.entries(hashes).map(([file, hash]) => [file.slice(from.length), hash]);
  const first = relative(await snapshot(root.dist), root.dist).sort();
  expect(relative(await snapshot(out), out).sort()).toEqual(first);
});

test('what is built upon the build before is the same as what is built from nothing', async ({
  folder,
}) => {
  const magazine = await writeMagazine(join(folder, 'magazine'));
  const [often, once] = [join(folder, 'often'), join(folder, 'once')];
  const build = async (out: string) => expect((await runBuild({ ...magazine, out })).code).toBe(0);
  const bytesOf = async (out: string) =>
    Object.entries(await snapshot(out)).map(([file, hash]) => `${relative(out, file)} ${hash}`);
  await build(often);
  const notebook = (number: number) => join(magazine.content, 'notebooks', `notebook-${number}.md`);
  const text = await readFile(notebook(1), 'utf8');
  await writeFile(notebook(1), text.replace('Notebook 1', 'Notebook 0'));
  await rm(notebook(20));
  await writeFile(join(magazine.content, 'added.md'), '# Added\n\nText.\n');
  await writeFile(join(magazine.public, 'added.txt'), 'Added.');
  // One that somebody has had their hands on is made anew.
  const touched = join(often, 'notebook-10/index.html');
  await writeFile(touched, 'Not ours.');
  const untouched = join(often, 'notebook-31/index.html');
  const before = (await stat(untouched)).mtimeMs;
  await build(often);
  await build(once);
  expect((await bytesOf(often)).sort()).toEqual((await bytesOf(once)).sort());
  expect((await stat(untouched)).mtimeMs, 'a page that is the same was written anew').toBe(before);
});

test('what several threads have built is the same as what one has built bit by bit', async ({
  folder,
}) => {
  // Long enough for the others to have begun before this one is through.
  const words = 'Words that go on, *and* `on`, and **on**.\n\n'.repeat(200);
  const posts = Array.from({ length: 600 }, (_, n): [string, string] => {
    const wrong = `[its end](./nth-${n + 1}.md#none-${n}) ![None](none-${n}.png) {{< no-${n % 3} >}}`;
    const text = `[The next](./nth-${n + 1}.md#a-part) ${n % 5 === 0 ? wrong : ''}`;
    const date = new Date(Date.UTC(2020, 0, n + 1)).toISOString();
    return [
      `nth-${n}.md`,
      postOf(
        { title: `Number ${n}`, date, ...(n % 7 === 0 && { categorys: 'None' }) },
        `${text}\n\n![A lamp](lamp.png)\n\n## A part\n\n${words}`,
      ),
    ];
  });
  const cli = join(PROJECT, 'src/build/cli.js');
  const build = async (out: string, many: number) => {
    const content = await writePosts(folder, Object.fromEntries(posts.slice(0, many)));
    await cp(
      join(FIXTURES, 'magazine/content/a-lamp-for-reading/lamp.png'),
      join(content, 'lamp.png'),
    );
    const args = [cli, 'build', '--json', '--outDir', join(folder, out)];
    const built = await run(process.execPath, args, {
      cwd: PROJECT,
      env: { CONTENT_DIR: content },
    });
    expect(built.code, built.output).toBe(0);
    const { problems } = JSON.parse(built.output) as { problems: object[] };
    return problems.map((problem) => JSON.stringify(problem)).sort();
  };
  const filesIn = async (out: string) =>
    Object.entries(await snapshot(join(folder, out)))
      .map(([file, hash]) => `${relative(join(folder, out), file)} ${hash}`)
      .sort();
  // Neither of these two has enough to do for a second thread.
  await build('often', 300);
  const often = await build('often', 600);
  expect(often.length).toBeGreaterThan(320);
  expect(await build('once', 600)).toEqual(often);
  expect(await filesIn('once')).toEqual(await filesIn('often'));
});

test('a folder that holds something else is not replaced, unless one says so', async ({
  folder,
}) => {
  const content = await writePosts(folder, { 'post.md': GOOD });
  const out = join(folder, 'out');
  await mkdir(out);
  await writeFile(join(out, 'thesis.txt'), 'ten years of work');
  const refused = await runBuild({ content, out, caller: folder });
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('out holds files that are not of a build');
  expect(await readdir(out)).toEqual(['thesis.txt']);
  expect((await runBuild({ content, out, args: ['--emptyOutDir'] })).code).toBe(0);
  expect(await readdir(out)).not.toContain('thesis.txt');
});

test('a folder of posts is built from outside, with paths as they are seen from there', async ({
  folder,
}) => {
  const { posts } = await writeMagazine(folder);
  const { code, output } = await run(
    'npm',
    ['--prefix', PROJECT, 'run', 'build', '--', '--outDir', 'site', '--base', '/a/blog'],
    { cwd: folder, env: { CONTENT_DIR: 'content', PUBLIC_DIR: 'public' } },
  );
  expect(code, output).toBe(0);
  expect(output).toContain(`${posts.length} articles`);
  expect(output).toContain('→ site');
  expect(output).toMatch(/ 1 \(is a draft\): content\/still-in-the-drawer\.md$/m);
  expect(output).toMatch(/ 1 \(is dated in the future\): content\/from-the-future\.md$/m);
  expect(output).toMatch(/^ {2}content\/a-lamp-for-reading\/index\.md:\d+:\d+ warning: /m);
  const article = await readFile(join(folder, 'site/a-lamp-for-reading/index.html'), 'utf8');
  for (const [, path = ''] of article.matchAll(/(?:href|src)="(\/[^"]*)"/g)) {
    expect(path).toMatch(/^\/a\/blog\//);
  }
  expect(article).toContain('https://lamp.example/a/blog/a-lamp-for-reading/');
  const copied = await readFile(join(folder, 'site/about/index.html'), 'utf8');
  expect(copied).toContain('About us');
});

test('a program is told the same as one object, and a warning stops a strict build', async ({
  folder,
}) => {
  const { posts, ...magazine } = await writeMagazine(folder);
  const cli = join(PROJECT, 'src/build/cli.js');
  const build = (...args: string[]): Promise<Run> =>
    run(process.execPath, [cli, 'build', '--outDir', join(folder, 'site'), ...args], {
      cwd: PROJECT,
      env: { CONTENT_DIR: magazine.content, PUBLIC_DIR: magazine.public },
    });
  const told = await build('--json');
  expect(told.code, told.output).toBe(0);
  expect(JSON.parse(told.output)).toMatchObject({ ok: true, counts: { articles: posts.length } });
  const strict = await build('--strict');
  expect(strict.code).toBe(1);
  expect(strict.output).toContain('Warnings stop this build: it is strict');
});

test('a base under which pages could not find each other is refused', async ({ folder }) => {
  const content = join(FIXTURES, 'magazine/content');
  for (const base of ['https://cdn.example/', './', 'blog']) {
    const { code, output } = await runBuild({ content, out: join(folder, 'dist'), base });
    expect(code).toBe(1);
    expect(output).toContain(`--base must be a path from / to / such as /blog/, got "${base}"`);
  }
});

test('a public folder that was named and is not there stops a build', async ({ folder }) => {
  const { code, output } = await runBuild({
    content: join(FIXTURES, 'magazine/content'),
    public: 'nowhere',
    out: join(folder, 'dist'),
    caller: folder,
  });
  expect(code).toBe(1);
  expect(output).toContain('PUBLIC_DIR names nowhere, which does not exist.');
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
  expect(await readdir(folder)).toEqual([]);
});

test('a build is previewed where it was built for, and nowhere else', async ({ blog }) => {
  const server = await preview({
    root: PROJECT,
    configFile: join(PROJECT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: blog.dist },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  try {
    const [address = ''] = server.resolvedUrls?.local ?? [];
    expect(address).toMatch(/\/blog\/$/);
    expect(await (await fetch(address)).text()).toContain('The Lamp');
  } finally {
    await server.close();
  }
  const { code, output } = await run(
    process.execPath,
    [VITE, 'preview', '--outDir', blog.dist, '--base', '/notes/'],
    { cwd: PROJECT },
  );
  expect(code).toBe(1);
  expect(output).toContain('was built for /blog/ and works nowhere else.');
  expect(output).toContain('Leave --base out, or build it again with --base /notes/');
});

test('files without front matter and without settings are a site, and what leads nowhere in them is told', async ({
  folder,
}) => {
  const out = join(folder, 'dist');
  const content = await writePosts(folder, {
    'the-second-shelf.md': '# Two\n\n## On shelves\n\nText.\n',
    'shelf.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'my-first-words.md':
      'See [it](/the-secnd-shelf/), ![it](./shelff.svg), [here](#nowhere).\n\n## Somewhere\n\n' +
      '[There](./the-second-shelf.md#on-shelfs).\n',
  });
  const { code, output } = await runBuild({ content, out, caller: folder });
  expect(code, output).toBe(0);
  const name = 'content/my-first-words.md';
  expect(output).toContain(`${name}:1:10 warning: the link to /the-secnd-shelf/ leads nowhere`);
  expect(output).toContain('Did you mean /the-second-shelf/?');
  expect(output).toContain(`${name}:1:36 warning: the image ./shelff.svg does not exist`);
  expect(output).toContain('Did you mean shelf.svg?');
  expect(output).toContain(`${name}:1:58 warning: the link to #nowhere leads to no heading`);
  expect(output).toContain('Did you mean #somewhere?');
  expect(output).toContain(`${name} warning: has no title`);
  expect(output).toContain(
    `${name}:5:9 warning: the link to ./the-second-shelf.md#on-shelfs leads to no heading of that post`,
  );
  expect(output).toContain('Did you mean ./the-second-shelf.md#on-shelves?');
  expect(output).toContain('5 warnings in 1 file');
  expect(output).toContain('There is no content/site.yaml');
  const article = await readFile(join(out, 'my-first-words/index.html'), 'utf8');
  expect(article).toContain('My first words');
  expect(article).not.toContain('rel="canonical"');
  const list = await readFile(join(out, 'index.html'), 'utf8');
  expect(list).toContain('Two');
});

test('a folder without a single post is a site too', async ({ folder }) => {
  const content = await writePosts(folder, {});
  const out = join(folder, 'dist');
  const { code, output } = await runBuild({ content, out });
  expect(code, output).toBe(0);
  const list = await readFile(join(out, 'index.html'), 'utf8');
  expect(list).toContain('Nothing has been published here yet.');
});

test('the feeds and the sitemap of a site keep to their specifications', async ({ root }) => {
  const files = await readdir(root.dist, { recursive: true });
  const faults: string[] = [];
  let looked = 0;
  for (const name of files.filter((one) => one.endsWith('.xml') || one.endsWith('feed.json'))) {
    const text = await readFile(join(root.dist, name), 'utf8');
    const found = name.endsWith('feed.json')
      ? jsonFeedFaults(text)
      : name.endsWith('atom.xml')
        ? atomFaults(text)
        : name === 'sitemap.xml'
          ? sitemapFaults(text, 'https://lamp.example/')
          : rssFaults(text);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    looked += 1;
  }
  expect(faults).toEqual([]);
  expect(looked).toBeGreaterThan(30);
});

test('drafts, posts of the future and notes are nowhere in what is built', async ({ root }) => {
  const files = await readdir(root.dist, { recursive: true, withFileTypes: true });
  let looked = 0;
  for (const file of files.filter((entry) => entry.isFile())) {
    const text = await readFile(join(file.parentPath, file.name), 'latin1');
    looked += 1;
    for (const secret of [
      'Still in the drawer',
      'Only whoever opens the drawer',
      'From the future',
      'Only whoever waits',
      'nobody else',
      'still-in-the-drawer',
    ]) {
      expect(text.includes(secret), `${secret} in ${file.name}`).toBe(false);
    }
  }
  expect(looked).toBeGreaterThan(100);
});

test('the licences of all that reaches a browser are handed on with it', async ({ folder }) => {
  const content = join(folder, 'content');
  await mkdir(content);
  await writeFile(join(content, 'a.md'), GOOD);
  const out = join(folder, 'dist');
  const { code, output } = await runBuild({ content, out, args: ['--sourcemap'] });
  expect(code, output).toBe(0);
  const assets = join(out, 'lectern/assets');
  const names = await readdir(assets);
  const maps = await Promise.all(
    names
      .filter((name) => name.endsWith('.map'))
      .map((name) => readFile(join(assets, name), 'utf8')),
  );
  // Of typefaces, and of the worker, there is no map.
  const sources = await sourceTexts(['src/app/look', 'src/worker']);
  const reached = new Set([
    ...[...maps.join().matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(
      ([, name]) => name,
    ),
    ...[...sources.matchAll(/from '((?:@fontsource[\w-]*\/)?[\w-]+)[^']*'/g)]
      .map(([, name]) => name)
      .filter((name) => /^(?:@fontsource|workbox-)/.test(name!)),
  ]);
  expect(reached.size).toBeGreaterThan(8);
  const licences = await readFile(join(out, 'licences.txt'), 'utf8');
  const told = [...licences.matchAll(/^([@\w./-]+) \d[\w.]* \(/gm)].map(([, name]) => name);
  expect(told.filter((name) => name !== 'lectern').sort()).toEqual([...reached].sort());
});

async function sourceTexts(folders: readonly string[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(PROJECT, folder));
      return names.map((name) => readFile(join(PROJECT, folder, name), 'utf8'));
    }),
  );
  return (await Promise.all(files.flat())).join('\n');
}

test('a site is verified at its address, and what was altered there is found', async ({
  blogSite,
}) => {
  const verify = () =>
    run(process.execPath, [join(PROJECT, 'src/build/cli.js'), 'verify', blogSite.url('/')], {
      cwd: PROJECT,
    });
  const whole = await verify();
  expect(whole.output).toContain('The host sends the headers that protect readers.');
  expect(whole.code, whole.output).toBe(0);
  const body = '<p>Altered</p>';
  blogSite.answer('a-lamp-for-reading/', { type: 'text/html', body });
  const altered = await verify();
  expect(altered.output).toContain('a-lamp-for-reading/index.html is not what was published');
  expect(altered.code).toBe(1);
});

/** What a page does that its publisher did not mean: scripts that are none of ours, handlers, addresses that act. */
function actsOf(html: string, policy: string): string[] {
  const { document } = new JSDOM(html).window;
  const acts: string[] = [];
  for (const script of document.scripts) {
    const { type, textContent: text } = script;
    const isData = /^application\/(?:ld\+)?json$/.test(type);
    if (isData) JSON.parse(text);
    const hash = createHash('sha256').update(text).digest('base64');
    const isOurs = isData || script.getAttribute('src')?.startsWith('/lectern/') === true;
    if (!isOurs && !policy.includes(`'sha256-${hash}'`)) acts.push(script.outerHTML);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isAddress = /^(?:href|src|poster|action)$/.test(name);
      const isHandler = name.startsWith('on');
      if (isHandler || (isAddress && /^\s*(?:javascript|vbscript|data:text)/i.test(value))) {
        acts.push(`${element.localName} ${name}="${value}"`);
      }
    }
  }
  return acts;
}

test('what front matter holds is text or a checked address, wherever it goes', async ({
  folder,
}) => {
  const out = join(folder, 'dist');
  const { code, output } = await runBuild({ content: join(FIXTURES, 'hostile-front-matter'), out });
  expect(code, output).toBe(0);
  const read = (name: string) => readFile(join(out, name), 'utf8');
  const headers = await read('_headers');
  expect(headers).not.toMatch(/X-Evil|Set-Cookie/);
  for (const line of (await read('_redirects')).trim().split('\n')) {
    expect(line).toMatch(/^\/\S* \/\S* 301$/);
    expect(line.split(' ')[1]).not.toMatch(/^\/\//);
  }
  const names = (await readdir(out, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)));
  const pages = names.filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(20);
  for (const name of pages) expect(actsOf(await read(name), headers), name).toEqual([]);
  for (const name of names.filter((one) =>
    /(?:atom|feed)\.(?:xml|json)$|^sitemap\.xml$/.test(one),
  )) {
    const text = await read(name);
    const faults = name.endsWith('atom.xml')
      ? atomFaults(text)
      : name.endsWith('.json')
        ? jsonFeedFaults(text)
        : name === 'sitemap.xml'
          ? sitemapFaults(text, 'https://example.com/')
          : rssFaults(text);
    expect(faults, name).toEqual([]);
  }
  const app = JSON.parse(await read('app.webmanifest')) as { name: string };
  expect(app.name).toBe("</title><script>alert('site')</script>");
  const { document } = new JSDOM(await read('a/index.html')).window;
  const title = '</title></script><script>alert(1)</script><!--';
  expect(document.querySelector('h1')?.textContent).toBe(title);
  expect(document.title).toContain(title);
});
