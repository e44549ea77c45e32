import { describe, expect, it } from 'vitest';
import { Authors } from '../../../../src/build/front-matter/authors.ts';
import { postPath } from '../../../../src/build/posts/post-path.ts';
import { parsePost, type Post, postFrom } from '../../../../src/build/posts/post.ts';
import { languagesIn } from '../../../../src/build/site/languages.ts';
import type { ContentError } from '../../../../src/build/source/content-error.ts';
import { SourceFile } from '../../../../src/build/source/source-file.ts';
import { NOW, reportWithoutCount } from '../a-build.ts';

interface Options {
  readonly path?: string | undefined;
  readonly permalink?: string | undefined;
  readonly oldPermalinks?: readonly string[];
  readonly picture?: string;
  readonly language?: string;
}

interface Parsed {
  readonly post: Post | undefined;
  readonly report: string;
}

function parse(text: string, options: Options = {}): Parsed {
  const { path = 'a-post.md', permalink = '/:slug/', oldPermalinks = [], picture } = options;
  const problems: ContentError[] = [];
  const file = `/site/content/${path}`;
  const parsed = parsePost(
    new SourceFile(`content/${path}`, text),
    { path, file, picture },
    postPath(path, file, languagesIn([path])),
    { permalink, oldPermalinks, language: options.language ?? 'en' },
    problems,
  );
  const post =
    parsed !== undefined && 'post' in parsed
      ? postFrom(parsed.post, { authors: new Authors(), license: undefined, now: NOW })
      : undefined;
  return { post, report: reportWithoutCount(problems) };
}

/** A post with this front matter, in which nothing is wrong. */
function aPost(yaml: string, options?: Options): Post {
  const { post, report } = parse(`---\n${yaml}\n---\nText.`, options);
  expect(report).toBe('');
  return post!;
}

describe('build/posts/post: front matter', () => {
  it('keeps the first of hundreds of authors, and says so', () => {
    const names = Array.from({ length: 201 }, (_, nth) => `A${nth}`);
    const { post, report } = parse(`---\nauthors: [${names.join(', ')}]\n---\nText.`);
    expect(post?.authors).toEqual(names.slice(0, 200));
    expect(report).toContain('"authors" holds 201 names, of which the first 200 are kept');
  });

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
      '---\ntitle: [a]\ndate: soon\ndraft: maybe\ndir: up\nlang: "a b"\n---\n',
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
    Write draft: true, or draft: false.
  content/a-post.md:5:6 error: "dir" must be ltr or rtl, got "up"
    5 | dir: up
      |      ^
  content/a-post.md:6:7 error: "lang" must be a language tag, got "a b"
    6 | lang: "a b"
      |       ^
    Such as en, fa or pt-BR (BCP 47).`,
    );
  });

  it('keeps a post whose field is only misspelt, and says so', () => {
    const { post, report } = parse('---\ntitle: x\ncategoreis: Essays\n---\n');
    expect(post?.title).toBe('x');
    expect(report).toBe(
      `  content/a-post.md:3:1 warning: "categoreis" is not a field that Lectern reads
    3 | categoreis: Essays
      | ^
    Did you mean "categories"?`,
    );
  });

  it('says nothing of fields of other programs', () => {
    expect(parse('---\ntitle: x\nlayout: post\nweight: 3\n---\n').report).toBe('');
  });

  it('reads the same post out of TOML and out of JSON', () => {
    const yaml = aPost('title: A\ndate: 2026-05-12\ntags: [a, b]\nparams: { draft: true }');
    const toml = parse(
      '+++\ntitle = "A"\ndate = 2026-05-12\n[taxonomies]\ntags = ["a", "b"]\n[extra]\ndraft = true\n+++\nText.',
    );
    const json = parse(
      '{ "title": "A", "date": "2026-05-12", "tags": ["a", "b"], "draft": true }\nText.',
    );
    for (const { post, report } of [toml, json]) {
      expect(report).toBe('');
      expect(post).toMatchObject({
        title: yaml.title,
        date: yaml.date,
        tags: yaml.tags,
        held: 'draft',
      });
    }
  });

  it('keeps what Lectern does not read', () => {
    expect(aPost('title: x\nmath: false\nweight: 3').extra).toEqual({ math: false, weight: '3' });
  });
});

describe('build/posts/post: picture', () => {
  it.each([
    ['image: a.png', { src: 'a.png', alt: '' }],
    ['image: { src: a.png, alt: A lamp }', { src: 'a.png', alt: 'A lamp' }],
    ['image: { path: a.png, lqip: x }', { src: 'a.png', alt: '' }],
    ['image: a.png\nimage_alt: A lamp', { src: 'a.png', alt: 'A lamp' }],
    ['cover: { image: a.png, caption: A lamp, relative: true }', { src: 'a.png', alt: 'A lamp' }],
    ['images: [a.png, b.png]', { src: 'a.png', alt: '' }],
    ['images: [{ src: a.png }]', { src: 'a.png', alt: '' }],
    ['heroImage: a.png', { src: 'a.png', alt: '' }],
    ['header: { teaser: a.png }', { src: 'a.png', alt: '' }],
    ['resources: [{ name: featured, src: a.png }]', { src: 'a.png', alt: '' }],
    ['params: { featured_image: a.png }', { src: 'a.png', alt: '' }],
    ['image: ""', undefined],
    ['image: /images/', undefined],
    ['image: https://example.com/a/', { src: 'https://example.com/a/', alt: '' }],
    ['image: false', undefined],
    ['images: []', undefined],
    ['resources: [{ name: notes, src: a.pdf }]', undefined],
  ])('is read from %j', (yaml, picture) => {
    const { image } = aPost(yaml);
    if (picture === undefined) expect(image).toBeUndefined();
    else expect(image).toMatchObject(picture);
  });

  it('is the one beside the post where the front matter names none', () => {
    const options = { path: 'a/index.md', picture: 'featured.jpg' };
    expect(aPost('title: x', options).image?.src).toBe('./featured.jpg');
    expect(aPost('image: { caption: x }', options).image?.src).toBe('./featured.jpg');
    expect(aPost('image: b.jpg', options).image?.src).toBe('b.jpg');
  });

  it('is missed where a map names none', () => {
    expect(parse('---\nimage: { alt: x }\n---\n').report).toBe(
      `  content/a-post.md:2:8 warning: "image" names no picture
    2 | image: { alt: x }
      |        ^
    Write it as image: "/images/x.jpg", or { src: "…", alt: "…" }.`,
    );
  });
});

describe('build/posts/post: names', () => {
  it.each([
    ['lamps/_posts/2020-01-31-x.md', ['lamps']],
    ['lamps/old/_posts/x.md', ['lamps', 'old']],
    ['_posts/lamps/x.md', []],
    ['collections/_posts/x.md', []],
    ['lamps/x.md', []],
  ])("takes Jekyll's folders above %s for its categories", (path, categories) => {
    expect(aPost('title: A', { path }).categories).toEqual(categories);
    expect(aPost('category: B', { path }).categories).toEqual([...categories, 'B']);
  });

  it.each([
    ['tags: [a b, c]', 'x.md', ['a b', 'c']],
    ['tags: a b', 'x.md', ['a b']],
    ['tags: a b', '_posts/2020-01-31-x.md', ['a', 'b']],
    ['tags: a b', '2020-01-31-x.md', ['a', 'b']],
    ['tags: a b, c', '_posts/2020-01-31-x.md', ['a b', 'c']],
    ['tags: 前端、后端，其他', 'x.md', ['前端', '后端', '其他']],
    ['tag: a b', '_posts/2020-01-31-x.md', ['a b']],
    ['keywords: a, b', 'x.md', ['a', 'b']],
    ['tags: []\ntopics: [a]', 'x.md', ['a']],
    ['tags: [a]\ntopics: [b]', 'x.md', ['a']],
    ['taxonomies: { tags: [a] }', 'x.md', ['a']],
    ['tags: 7', 'x.md', ['7']],
  ])('reads of %j in %s the tags %j', (yaml, path, tags) => {
    expect(aPost(yaml, { path }).tags).toEqual(tags);
  });

  it('takes a category for one name', () => {
    expect(aPost('category: Field notes', { path: '2020-01-31-x.md' }).categories).toEqual([
      'Field notes',
    ]);
  });

  it.each([
    ['series: A', 'A'],
    ['series: [A, B]', 'A'],
    ['series: { name: A, part: 2 }', 'A'],
  ])('reads of %j the series', (yaml, series) => {
    const { post } = parse(`---\n${yaml}\n---\n`);
    expect(post?.series).toBe(series);
  });
});

describe('build/posts/post: address', () => {
  it.each([
    ['a-post.md', '/a-post/'],
    ['A Post.md', '/a-post/'],
    ['notes/a-post.md', '/a-post/'],
    ['a-post/index.md', '/a-post/'],
    ['notes/a-post/index.markdown', '/a-post/'],
    ['index.md', '/index/'],
    ['از-رسم.md', '/از-رسم/'],
    ['v1.2.md', '/v1-2/'],
    ['2020-01-31-a-post.md', '/a-post/'],
    ['2020/01/31/a-post/index.md', '/a-post/'],
    ['2020-01-31.md', '/2020-01-31/'],
    ['2020-13-31-a-post.md', '/2020-13-31-a-post/'],
    ['_posts/2020-01-31-a-post.markdown', '/a-post/'],
    ['a-post/README.md', '/a-post/'],
    [`${'ش'.repeat(60)}-${'س'.repeat(60)}.md`, `/${'ش'.repeat(60)}/`],
  ])('gives %s the address %s', (path, address) => {
    expect(aPost('title: x', { path }).address).toBe(address);
  });

  it('takes a slug before the name of the file', () => {
    expect(aPost('slug: Other Name').address).toBe('/other-name/');
    expect(aPost('slug: 2026').address).toBe('/2026/');
    expect(aPost('slug: ""').address).toBe('/a-post/');
  });

  it('takes the day from the date as it was written', () => {
    const yaml = 'date: 2026-05-12T23:30:00-08:00';
    const permalink = '/:year/:month/:day/:slug/';
    expect(aPost(yaml, { path: 'a.md', permalink }).address).toBe('/2026/05/12/a/');
  });

  it.each([
    ['path: 2014/09/15/Rust-1.0', '/2014/09/15/Rust-1.0/', []],
    ['permalink: /x.html', '/x/', ['/x.html']],
    ['url: /نامه/', '/نامه/', []],
    ['url: /a/index.html', '/a/', []],
    ['url: /%D9%86%D8%A7/', '/نا/', []],
    ['permalink: /blog/{{ title | slug }}/', '/a-post/', []],
    ['url: https://example.com/x', '/a-post/', []],
    ['date: 2020-01-31\npermalink: /:year/:title.html', '/a-post/', ['/2020/a-post.html']],
    ['aliases: [/old/, x.html]', '/a-post/', ['/old/', '/x.html']],
    ['redirect_from: /2014/x', '/a-post/', ['/2014/x/']],
    ['redirects: [https://old.example/y?a#b]', '/a-post/', ['/y/']],
    ['aliases: [/a-post/]', '/a-post/', []],
  ])('finds for %j the address %s and the old ones %j', (yaml, address, aliases) => {
    expect(aPost(yaml)).toMatchObject({ address, aliases });
  });

  it('counts an alias from the folder, as Hugo does, and from the root, as Zola does', () => {
    expect(aPost('aliases: [old, ../older]', { path: 'posts/a.md' }).aliases).toEqual([
      '/old/',
      '/posts/old/',
      '/older/',
    ]);
  });

  it('says that a post cannot live where it wants to, and keeps it', () => {
    const { post, report } = parse('---\nurl: /tags/x/\n---\n');
    expect(post?.address).toBe('/a-post/');
    expect(report).toContain(
      'content/a-post.md:2:6 warning: "url" is no address at which a post can be read: /tags/x/',
    );
  });

  it('knows the addresses that the old site gave', () => {
    const options = { path: '2020-01-31-A_Post.md', oldPermalinks: ['date', '/blog/:slug/'] };
    expect(aPost('categories: [Field notes]', options).aliases).toEqual([
      '/field-notes/2020/01/31/A_Post.html',
      '/blog/a-post/',
    ]);
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

describe('build/posts/post: language and time', () => {
  it('is told by its letters where it says nothing', () => {
    const { post } = parse('---\ntitle: הרכבת\n---\nמי ששותק שומע את הגשם.');
    expect(post).toMatchObject({ lang: 'he', dir: 'rtl', address: '/a-post/' });
    expect(parse('---\nlang: yi\n---\nמי ששותק שומע').post).toMatchObject({ lang: 'yi' });
  });

  it('is the site’s where that has other letters than Latin ones', () => {
    const { post } = parse('---\ntitle: הרכבת\n---\nמי ששותק', { language: 'yi' });
    expect(post).toMatchObject({ lang: undefined, dir: undefined });
  });

  it.each([
    ['lang: he', 'he', 'rtl'],
    ['lang: en-us', 'en-US', 'ltr'],
    ['lang: ja\ndir: rtl', 'ja', 'rtl'],
    ['dir: rtl', undefined, 'rtl'],
    ['locale: pt_BR', 'pt-BR', 'ltr'],
    ['language: English', undefined, undefined],
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
    ['published: false', 'draft'],
    ['published: true', undefined],
    ['published: 2020-01-01', undefined],
    ['status: draft', 'draft'],
    ['status: published', undefined],
    ['draft: false\npublished: false', undefined],
    ['date: 2026-06-01\npublishDate: 2026-06-16', 'future'],
    ['date: 2026-06-16\npublishDate: 2026-06-01', undefined],
    ['expiryDate: 2026-06-15', 'expired'],
    ['expiryDate: 2026-06-16', undefined],
  ])('holds a post with %j back as %s', (yaml, held) => {
    expect(aPost(yaml).held).toBe(held);
  });
});

describe('build/posts/post: what the path says', () => {
  it.each([
    ['2020-01-31-x.md', '2020-01-31'],
    ['2020/01/31/x.md', '2020-01-31'],
    ['2020/1/31-x.md', '2020-01-31'],
    ['2020-01-31-x/index.md', '2020-01-31'],
    ['2020/01/x.md', undefined],
    ['2020-02-30-x.md', undefined],
    ['v2020-01-31.md', undefined],
  ])('%s has the date %s', (path, date) => {
    expect(aPost('title: x', { path }).date).toBe(date);
  });

  it('gives way to the front matter', () => {
    const path = '2020-01-31-x.md';
    expect(aPost('date: 2021-01-01', { path }).date).toBe('2021-01-01');
    expect(aPost('path: 2014/09/15/x').date).toBe('2014-09-15');
  });

  it('is taken where the date in the front matter is none, and said so', () => {
    const { post, report } = parse('---\ndate: 2017-02-29\n---\n', { path: '2017-03-01-x.md' });
    expect(post?.date).toBe('2017-03-01');
    expect(report).toContain(
      'content/2017-03-01-x.md:2:7 warning: "date" is no date: "2017-02-29", so 2017-03-01 is taken',
    );
  });

  it('knows a component file', () => {
    expect(aPost('title: x', { path: 'a.mdx' }).isMdx).toBe(true);
    expect(aPost('title: x').isMdx).toBe(false);
  });
});

describe('build/posts/post: where it is listed', () => {
  it.each([
    ['unlisted: true', { unlisted: true }],
    ['hidden: true', { unlisted: true }],
    ['_build: { list: never }', { unlisted: true }],
    ['build: { list: always }', { unlisted: false }],
    ['featured: true', { pinned: true }],
    ['sticky: 10', { pinned: true }],
    ['pin: false', { pinned: false }],
    ['canonicalURL: "https://a.example/x"', { canonical: 'https://a.example/x' }],
    ['canonical: "javascript:x"', { canonical: undefined }],
  ])('%s', (yaml, expected) => {
    expect(aPost(yaml)).toMatchObject(expected);
  });
});
