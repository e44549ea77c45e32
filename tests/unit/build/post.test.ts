import { describe, expect, it } from 'vitest';
import type { ContentError } from '../../../src/build/content-error.ts';
import { parsePost, type Post, splitFrontMatter } from '../../../src/build/post.ts';
import { SourceFile } from '../../../src/build/source-file.ts';
import { NOW, reportWithoutCount } from './a-build.ts';

interface Parsed {
  readonly post: Post | undefined;
  readonly report: string;
}

function parse(text: string, path = 'a-post.md', permalink = '/:slug/'): Parsed {
  const problems: ContentError[] = [];
  const source = new SourceFile(`content/${path}`, text);
  const post = parsePost(
    source,
    { path, file: `/site/content/${path}`, permalink, now: NOW },
    problems,
  );
  return { post, report: reportWithoutCount(problems) };
}

/** A post with this front matter, in which nothing is wrong. */
function aPost(yaml: string, path?: string, permalink?: string): Post {
  const { post, report } = parse(`---\n${yaml}\n---\nText.`, path, permalink);
  expect(report).toBe('');
  return post!;
}

describe('build/post: front matter', () => {
  it('reads every field', () => {
    const post = aPost(
      [
        'title: "A title"',
        'description: What it is about.',
        'date: 2026-05-12',
        'updated: 2026-05-13T10:00:00Z',
        'image: /images/a.jpg',
        'categories: [Essays]',
        'authors: [Ada Lind, Bo Ek]',
        'tags: [css, html]',
        'lang: fa',
        'draft: false',
      ].join('\n'),
    );
    expect(post).toMatchObject({
      name: 'content/a-post.md',
      address: '/a-post/',
      title: 'A title',
      description: 'What it is about.',
      date: '2026-05-12',
      updated: '2026-05-13T10:00:00Z',
      image: { src: '/images/a.jpg', alt: '' },
      categories: ['Essays'],
      authors: ['Ada Lind', 'Bo Ek'],
      tags: ['css', 'html'],
      lang: 'fa',
      dir: 'rtl',
      held: undefined,
    });
  });

  it.each([
    ['no front matter', 'Text.'],
    ['an empty one', '---\n---\nText.'],
    ['only comments', '---\n# nothing\n---\nText.'],
    ['a rule in its text', 'Text.\n\n---\n\nMore.'],
    ['nothing at all', ''],
  ])('takes a post with %s', (_what, text) => {
    const { post, report } = parse(text);
    expect(report).toBe('');
    expect(post).toMatchObject({ address: '/a-post/', title: undefined, tags: [] });
  });

  it.each([
    ['---\ntitle: x\n---\nText.', '\nText.'],
    ['--- \t\ntitle: x\n---  \nText.', '\nText.'],
    ['---\ntitle: x\n...\nText.', '\nText.'],
    ['---\ntitle: x\n---', ''],
    ['---\ntitle: "a --- b"\n---\n---\n', '\n---\n'],
    ['Text.', 'Text.'],
    ['\n---\ntitle: x\n---\n', '\n---\ntitle: x\n---\n'],
    ['----\ntitle: x\n----\n', '----\ntitle: x\n----\n'],
    ['---js\n{}\n---\n', '---js\n{}\n---\n'],
  ])('cuts %j at its front matter', (text, rest) => {
    const { end } = splitFrontMatter(new SourceFile('x.md', text));
    expect(text.slice(end)).toBe(rest);
  });

  it('says that front matter is never closed', () => {
    expect(parse('---\ntitle: x\n\nText.').report).toBe(
      `  content/a-post.md:1:1 error: front matter is opened but never closed
    1 | ---
      | ^
    End it with a line of ---.`,
    );
  });

  it('says that front matter in TOML is not read', () => {
    expect(parse('+++\ntitle = "x"\n+++\n').report).toBe(
      `  content/a-post.md:1:1 error: has front matter in TOML (+++), which is not read
    1 | +++
      | ^
    Write it as YAML, between two lines of ---.`,
    );
  });

  it('gives lines and columns of the file, not of the front matter', () => {
    const { post, report } = parse('---\ntitle: x\ndate: 2026-02-30\n---\n');
    expect(post).toBeUndefined();
    expect(report).toBe(
      `  content/a-post.md:3:7 error: "date" must be a date, got "2026-02-30"
    3 | date: 2026-02-30
      |       ^
    Write it as 2026-05-12, or as 2026-05-12T09:30:00+02:00.`,
    );
  });

  it('names all that is wrong with a post at once', () => {
    const { post, report } = parse(
      '---\ntitle: [a]\ndate: soon\ndraft: maybe\ndir: up\nlang: "a b"\nimage: { alt: x }\n---\n',
    );
    expect(post).toBeUndefined();
    expect(report).toBe(
      `  content/a-post.md:2:8 error: "title" must be text, got "[\\"a\\"]"
    2 | title: [a]
      |        ^
    Write it in quotes: title: "…"
  content/a-post.md:3:7 error: "date" must be a date, got "soon"
    3 | date: soon
      |       ^
    Write it as 2026-05-12, or as 2026-05-12T09:30:00+02:00.
  content/a-post.md:4:8 error: "draft" must be true or false, got "maybe"
    4 | draft: maybe
      |        ^
  content/a-post.md:5:6 error: "dir" must be ltr or rtl, got "up"
    5 | dir: up
      |      ^
  content/a-post.md:6:7 error: "lang" must be a language tag, got "a b"
    6 | lang: "a b"
      |       ^
    Such as en, fa or pt-BR (BCP 47).
  content/a-post.md:7:8 error: "image" must be a path, got "{\\"alt\\":\\"x\\"}"
    7 | image: { alt: x }
      |        ^
    Write it as image: "/images/x.jpg", or { src: "…", alt: "…" }.`,
    );
  });

  it('keeps a post whose field is only misspelt, and says so', () => {
    const { post, report } = parse('---\ntitle: x\ncategory: Essays\n---\n');
    expect(post?.title).toBe('x');
    expect(report).toBe(
      `  content/a-post.md:3:1 warning: "category" is not a field that Lectern reads
    3 | category: Essays
      | ^
    Did you mean "categories"?`,
    );
  });

  it('says nothing of fields of other programs', () => {
    expect(parse('---\ntitle: x\nlayout: post\nweight: 3\n---\n').report).toBe('');
  });

  it('reads a picture with its words', () => {
    expect(aPost('image: { src: a.png, alt: A lamp }').image).toMatchObject({
      src: 'a.png',
      alt: 'A lamp',
    });
    expect(aPost('image: { src: a.png }').image?.alt).toBe('');
    expect(aPost('image: ""').image).toBeUndefined();
  });
});

describe('build/post: address', () => {
  it.each([
    ['a-post.md', '/a-post/'],
    ['A Post.md', '/a-post/'],
    ['notes/a-post.md', '/a-post/'],
    ['a-post/index.md', '/a-post/'],
    ['notes/a-post/index.markdown', '/a-post/'],
    ['index.md', '/index/'],
    ['از-رسم.md', '/از-رسم/'],
    ['v1.2.md', '/v1-2/'],
  ])('gives %s the address %s', (path, address) => {
    expect(aPost('title: x', path).address).toBe(address);
  });

  it('takes a slug before the name of the file', () => {
    expect(aPost('slug: Other Name').address).toBe('/other-name/');
    expect(aPost('slug: 2026').address).toBe('/2026/');
    expect(aPost('slug: ""').address).toBe('/a-post/');
  });

  it('takes the day from the date as it was written', () => {
    const yaml = 'date: 2026-05-12T23:30:00-08:00';
    expect(aPost(yaml, 'a.md', '/:year/:month/:day/:slug/').address).toBe('/2026/05/12/a/');
  });

  it.each([
    '../../etc/passwd',
    '..',
    '.',
    '//evil.example/',
    '/a/../b/',
    '\\\\x\\y',
    '%2e%2e/x',
    'a\u0000b',
  ])('does not let the slug %j lead out of the site', (slug) => {
    const { address } = aPost(`slug: ${JSON.stringify(slug)}`);
    expect(address).toMatch(/^\/(?:[^/\\?#.\0]+\/)+$/);
  });
});

describe('build/post: language and time', () => {
  it.each([
    ['lang: he', 'he', 'rtl'],
    ['lang: en-us', 'en-US', 'ltr'],
    ['lang: ja\ndir: rtl', 'ja', 'rtl'],
    ['dir: rtl', undefined, 'rtl'],
    ['title: x', undefined, undefined],
  ])('finds of %j the language %s and the direction %s', (yaml, lang, dir) => {
    expect(aPost(yaml)).toMatchObject({ lang, dir });
  });

  it.each([
    ['draft: true', 'draft'],
    ['date: 2026-06-16', 'future'],
    ['date: 2026-06-16\ndraft: true', 'draft'],
    ['date: 2026-06-15T12:00:01Z', 'future'],
    ['date: 2026-06-15T12:00:00Z', undefined],
    ['date: 2026-06-15T13:59:00+02:00', undefined],
    ['date: 2026-06-15', undefined],
    ['updated: 2030-01-01', undefined],
  ])('holds a post with %j back as %s', (yaml, held) => {
    expect(aPost(yaml).held).toBe(held);
  });
});
