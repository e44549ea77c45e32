import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../../src/build/source/content-error.ts';
import { aRendererOf, build } from '../a-build.ts';
import { aSite } from '../a-folder.ts';
import { aJpeg, aPng } from '../a-picture.ts';

async function articleOf(text: string, name = 'a-post.md') {
  const { articles, report } = await build({ [name]: text });
  return { article: articles[0]!, report };
}

describe('build/articles/render: an article', () => {
  it('shows a post of Jekyll that is written in HTML', async () => {
    const text =
      '---\ntitle: A lamp\n---\n<div>\n\n    <p>{{ page.title }}, _not_ out.</p>\n\n</div>\n\n    {% highlight text %}\na:\n    b\n{% endhighlight %}\n<p><a href="2020-01-02-b.html">b</a></p>\n';
    const { articles, report } = await build({
      '_posts/2020-01-01-a.html': text,
      '_posts/2020-01-02-b.md': '# B\n',
      '2020-01-03-c.html': '<p>No post.</p>\n',
      '_posts/index.html': '<p>No post.</p>\n',
    });
    expect(articles.map(({ address }) => address).sort()).toEqual(['/a/', '/b/']);
    const { html, title, date } = articles.find(({ address }) => address === '/a/')!;
    expect({ title, date }).toEqual({ title: 'A lamp', date: '2020-01-01' });
    expect(html).toContain('<p>A lamp, _not_ out.</p>');
    expect(html).toMatch(/<pre[^>]*><code[^>]*>a:\n {4}b\n<\/code><\/pre>/);
    expect(html).toContain('<a href="/b/">b</a>');
    expect(report).toBe('');
  });

  it.each(['media_subpath', 'img_path'])(
    'shows what lies in the folder that %s names',
    async (name) => {
      const { articles, report } = await build({
        'a.md': `---\ntitle: T\ndate: 2026-05-12\n${name}: /assets/a/\nimage: 1.png\n---\n![x](1.png) ![y](/b/2.png) <video src="3.mp4"></video>\n`,
        'assets/a/1.png': aPng(4, 3),
        'assets/b/1.png': aPng(9, 9),
        'b/2.png': aPng(5, 3),
        'assets/a/3.mp4': 'x',
      });
      expect(report).toBe('');
      expect(articles[0]!.image).toMatchObject({ width: 4, height: 3 });
      expect(articles[0]!.html).toMatch(/alt="x" width="4"[^]*alt="y" width="5"[^]*\/3-\w+\.mp4/);
    },
  );

  it('is made of a post', async () => {
    const { articles, report } = await build(
      {
        'a-post.md': `---
title: "A title"
description: What it is about.
date: 2026-05-12
updated: 2026-05-13
image: { src: /images/cover.jpg, alt: A lamp }
categories: [Essays]
authors: [Ada Lind]
tags: [css]
lang: fa
---
## A heading

Text. ![Inside](lamp.png)
`,
        'lamp.png': aPng(4, 3),
      },
      { base: '/base/', publicFiles: { 'images/cover.jpg': aJpeg(40, 30, 6) } },
    );
    expect(report).toBe('');
    const [article] = articles;
    const inside = article!.attachments[1]!.href;
    expect(inside).toMatch(/^\/base\/lectern\/media\/lamp-[0-9a-f]{16}\.png$/);
    expect(article).toEqual({
      address: '/a-post/',
      title: 'A title',
      description: 'What it is about.',
      date: '2026-05-12',
      updated: '2026-05-13',
      image: { src: '/base/images/cover.jpg', alt: 'A lamp', width: 30, height: 40 },
      categories: ['Essays'],
      authors: ['Ada Lind'],
      tags: ['css'],
      minutes: 1,
      lang: 'fa',
      dir: 'rtl',
      outline: [{ id: 'a-heading', text: 'A heading', level: 2 }],
      attachments: [
        { href: '/base/images/cover.jpg', bytes: aJpeg(40, 30, 6).length },
        { href: inside, bytes: aPng(4, 3).length },
      ],
      html:
        '<h2 id="a-heading">A heading</h2>\n' +
        `<p>Text. <img src="${inside}" alt="Inside" width="4" height="3" decoding="async"></p>\n`,
    });
  });

  it('has its own licence, or that of the site', async () => {
    const { articles } = await build({
      'site.yaml': 'license: CC-BY-4.0',
      'a.md': '---\ntitle: a\nlicence: CC0\n---\n',
      'b.md': '---\ntitle: b\n---\n',
    });
    const licenses = articles.map(({ title, license }) => [title, license]);
    expect(licenses.sort()).toEqual([
      ['a', 'CC0'],
      ['b', 'CC-BY-4.0'],
    ]);
  });

  it('has nothing but what the post says', async () => {
    const { article } = await articleOf('---\ntitle: x\n---\n');
    expect(article).toEqual({
      address: '/a-post/',
      title: 'x',
      description: '',
      categories: [],
      authors: [],
      tags: [],
      minutes: 1,
      outline: [],
      attachments: [],
      html: '',
    });
  });

  it('is called by its first heading where the post has no title', async () => {
    const { article, report } = await articleOf('# From *the* text\n\nText.\n');
    expect(article).toMatchObject({ title: 'From the text', html: '<p>Text.</p>\n' });
    expect(report).toBe('');
  });

  it('is called by its file where there is no heading either, with a warning', async () => {
    const { article, report } = await articleOf('Text.\n', 'the-old_name.md');
    expect(article.title).toBe('The old name');
    expect(report).toBe(
      `  content/the-old_name.md warning: has no title, so its file name is shown
    Add title: "…" to the front matter, or begin the text with a # heading.`,
    );
  });

  it('is described by its first paragraph where the post has no description', async () => {
    const { article } = await articleOf(
      '# T\n\n![x](y.png)\n\nThe *first* words.[^1]\n\nMore.\n\n[^1]: N.\n',
    );
    expect(article.description).toBe('The first words.');
  });

  it('counts no markup into its reading time', async () => {
    const { article } = await articleOf(
      `# T\n\n${'[word](https://a.example/a-very-long-address) '.repeat(476)}`,
    );
    expect(article.minutes).toBe(2);
  });

  it('keeps what is held back marked in dev', async () => {
    const { articles } = await build(
      {
        'a.md': '---\ntitle: x\ndraft: true\n---\n',
        'b.md': '---\ntitle: y\ndate: 2027-01-01\n---\n',
      },
      { withHeld: true },
    );
    expect(articles.map(({ held }) => held)).toEqual(['draft', 'future']);
  });

  it('names a picture that it needs offline once, and none of another site', async () => {
    const { articles } = await build({
      'a.md':
        '---\ntitle: x\nimage: x.png\n---\n![a](x.png) ![b](x.png#b) ![c](https://a.example/c.png)',
      'x.png': aPng(4, 3),
    });
    expect(articles[0]?.attachments).toHaveLength(1);
    expect(articles[0]?.html).toContain('src="https://a.example/c.png" alt="c" loading="lazy"');
  });

  it('takes a cover from another site without a size', async () => {
    const { articles, report } = await build({
      'a.md': '---\ntitle: x\nimage: https://a.example/c.png\n---\n',
    });
    expect(articles[0]).toMatchObject({
      image: { src: 'https://a.example/c.png', alt: '' },
      attachments: [],
    });
    expect(report).toBe('');
  });

  it('cleans the HTML of a post', async () => {
    const { article } = await articleOf(
      '# T\n\n<p onclick="a()">b <script>c()</script></p>\n\n<details open><summary>d</summary>e</details>\n',
    );
    expect(article.html).toBe('<p>b </p><details open=""><summary>d</summary>e</details>\n');
  });

  it('leads links and pictures in the HTML of a post where those of its Markdown lead', async () => {
    const { articles, report } = await build(
      {
        'a.md': '---\ntitle: x\n---\n<a href="b.md#c">d</a> <img src="x.png" alt="e">',
        'b.md': '---\ntitle: y\n---\n## C\n',
        'x.png': aPng(4, 3),
      },
      { base: '/base/' },
    );
    const html = articles.find(({ address }) => address === '/a/')!.html;
    expect(html).toContain('<a href="/base/b/#c">d</a>');
    expect(html).toMatch(
      /<img src="\/base\/lectern\/media\/x-[0-9a-f]+\.png" alt="e" width="4" height="3" decoding="async">/,
    );
    expect(report).toBe('');
  });

  it('is the same every time', async () => {
    const text = '# T\n\n## A\n\nText.[^1] <b>b</b>\n\n[^1]: N.\n';
    expect(await articleOf(text)).toEqual(await articleOf(text));
  });
});

describe('build/articles/render: what leads nowhere', () => {
  it('is named where it stands, each time that it does', async () => {
    const { report } = await articleOf(`---
title: x
---
A [b](/none/) and

![c](none.png) again [b](/none/).
`);
    expect(report).toBe(
      `  content/a-post.md:4:7 warning: the link to /none/ leads nowhere
    4 | A [b](/none/) and
      |       ^
    Correct it, or give the post that it means this address under "aliases".
  content/a-post.md:6:6 warning: the image none.png does not exist
    6 | ![c](none.png) again [b](/none/).
      |      ^
    Put it beside the post.
  content/a-post.md:6:26 warning: the link to /none/ leads nowhere
    6 | ![c](none.png) again [b](/none/).
      |                          ^
    Correct it, or give the post that it means this address under "aliases".`,
    );
  });

  it('has a hint where something there is called nearly so', async () => {
    const { report } = await build({
      'a.md': '---\ntitle: x\n---\n## The end\n\n[a](lam.md) ![b](lampe.png) [c](#the-edn)\n',
      'lamp.md': '---\ntitle: y\n---\n',
      'lamp.png': aPng(1, 1),
    });
    expect(report).toBe(
      `  content/a.md:6:5 warning: the link to lam.md leads nowhere
    6 | [a](lam.md) ![b](lampe.png) [c](#the-edn)
      |     ^
    Did you mean lamp.md?
  content/a.md:6:18 warning: the image lampe.png does not exist
    6 | [a](lam.md) ![b](lampe.png) [c](#the-edn)
      |                  ^
    Did you mean lamp.png?
  content/a.md:6:33 warning: the link to #the-edn leads to no heading of this post
    6 | [a](lam.md) ![b](lampe.png) [c](#the-edn)
      |                                 ^
    Did you mean #the-end?`,
    );
  });

  it('says where a picture or a sound is looked for among others', async () => {
    const { report } = await build({
      'posts/a.md':
        '---\ntitle: x\n---\n![a](assets/img/none.png) <video src="../media/talk.mp4"></video>\n',
      'assets/img/lamp.png': aPng(1, 1),
      'media/other.mp4': '',
    });
    expect(report).toContain('the image assets/img/none.png does not exist');
    expect(report).toContain('    Put it at content/assets/img/none.png.');
    expect(report).toContain('the video ../media/talk.mp4 does not exist');
    expect(report).toContain('    Put it at content/media/talk.mp4.');
  });

  it.each([
    ['world-map.png', 'update.png'],
    ['debugger-cropped.png', 'babel-test.png'],
    ['2-full.svg', '8-full.svg'],
    ['downloads.png', 'oc-donations.png'],
    ['RL-illustration.png', 'LIME-illustration.png'],
    ['search-response.png', 'search-request.png'],
    ['1.mp4', '1.png'],
  ])('has no hint at %s that %s was meant', async (written, there) => {
    const { report } = await build({ 'a.md': `# T\n\n![a](${written})\n`, [there]: aPng(1, 1) });
    expect(report).not.toContain('Did you mean');
    expect(report).toContain('Put it beside the post.');
  });

  it.each([
    ['Lmap.png', 'lamp.png'],
    ['lamp.jpg', 'lamp.png'],
    ['lamp%20on-2.png', 'lamp on_2.png'],
  ])('has a hint at %s that %s was meant', async (written, there) => {
    const { report } = await build({ 'a.md': `# T\n\n![a](${written})\n`, [there]: aPng(1, 1) });
    expect(report).toContain(`Did you mean ${there}?`);
  });

  it('is a link that no browser follows', async () => {
    const { article, report } = await articleOf('# T\n\n[a](htp://x) <a href="ftp://y">b</a>\n');
    expect(article.html).toBe('<p>a <a>b</a></p>\n');
    expect(report).toBe(
      `  content/a-post.md:3:5 warning: the link to htp://x is left out: a page does not follow "htp:"
    3 | [a](htp://x) <a href="ftp://y">b</a>
      |     ^
    Did you mean http://x?
  content/a-post.md:3:23 warning: the link to ftp://y is left out: a page does not follow "ftp:"
    3 | [a](htp://x) <a href="ftp://y">b</a>
      |                       ^
    Links may begin with http, https, mailto, tel, or with no scheme.`,
    );
  });

  it('is told of a cover at its place in the front matter', async () => {
    const { report } = await articleOf(
      '---\ntitle: x\nimage: /images/none.png\n---\n/images/none.png\n',
    );
    expect(report).toBe(
      `  content/a-post.md:3:8 warning: the image /images/none.png does not exist
    3 | image: /images/none.png
      |        ^
    Put it at /images/none.png in the public folder, or name the folder it lies in with PUBLIC_DIR.`,
    );
  });

  it('is a picture that may not be shown', async () => {
    const { article, report } = await articleOf('---\ntitle: x\nimage: "data:text/html,x"\n---\n');
    expect(article).not.toHaveProperty('image');
    expect(report).toBe(
      `  content/a-post.md:3:8 warning: the image data:text/html,x is of a kind that may not be shown
    3 | image: "data:text/html,x"
      |        ^`,
    );
  });

  it('is not a link to a heading that is there, to the top or to a note', async () => {
    const { report } = await articleOf(
      '# T\n\n## Über `uns` & mehr\n\n<p id="own">x</p>\n\n[a](#über-uns--mehr) [b](#%C3%BCber-uns--mehr) [c](#top) [d](#own) [e](#)[^1]\n\n[^1]: N.\n',
    );
    expect(report).toBe('');
  });
});

describe('build/articles/render: hostile posts', () => {
  it.each([
    ['quotes', '> '.repeat(10_000)],
    ['lists', '- '.repeat(10_000)],
    ['emphasis', `${'**a _b '.repeat(2_000)}x${'_ **'.repeat(2_000)}`],
    ['links', '['.repeat(10_000)],
    ['tags', '<div>\n'.repeat(500)],
  ])(
    'is read or named where its %s are nested without end',
    async (_what, text) => {
      const error: unknown = await articleOf(`# T\n\n${text}x\n`).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) return;
      expect(error).toBeInstanceOf(ContentError);
      expect((error as ContentError).file).toBe('content/a-post.md');
    },
    30_000,
  );

  it.each([
    ['`', '`a', '``b '],
    ['<!--', '<', '<.'],
    ['[](', '[a](b ', 'a[b](c'],
    ['![', '*a_', '~~a'],
    ['[^a', '[^1]: a\n', '[x]: /u "'],
    ['http://', 'www.', 'a@'],
    ['<a x="', '<div\n', '<![CDATA['],
    ['|x', '> a\nb\n', 'a  \n'],
    ['&#', '&a', '\\'],
  ])(
    'reads thousands of %j, %j and %j in no time',
    async (...parts) => {
      for (const part of parts) {
        const started = performance.now();
        await articleOf(`# T\n\n${part.repeat(2_000)}`);
        expect(performance.now() - started, part).toBeLessThan(4000);
      }
    },
    30_000,
  );
});

/** How many times longer a text of a hundred thousand signs takes than one of a fourth of it. */
async function growthOf(part: string): Promise<number> {
  const timeOf = async (signs: number): Promise<number> => {
    const started = process.cpuUsage();
    await articleOf(`# T\n\n${part.repeat(signs / part.length)}`);
    return process.cpuUsage(started).user + 50_000;
  };
  await timeOf(1000);
  return (await timeOf(100_000)) / (await timeOf(25_000));
}

describe('build/articles/render: limits', () => {
  it.each(['!', '_a', 'a_b_', '++a', '[^a', '\n:::{'])(
    'takes time that grows with a text of %j as the text does',
    async (part) => {
      expect(await growthOf(part)).toBeLessThan(9);
    },
    60_000,
  );

  it.each([
    ['elements', '<div>'.repeat(20_000)],
    ['drawings', '<svg><g>'.repeat(12_000)],
  ])('names a post whose %s keep the sanitizer busy', async (_what, text) => {
    await expect(articleOf(`# T\n\n${text}x\n`)).rejects.toThrow('is nested too deeply');
  });

  it('keeps a small text from growing beyond memory', async () => {
    const wide = `${'|a'.repeat(10_000)}\n${'|-'.repeat(10_000)}\n${'|x\n'.repeat(10_000)}`;
    const { articles, report } = await build({ 'a-post.md': `# T\n\n${wide}` });
    expect(articles[0]?.html.length).toBeLessThan(100_000);
    expect(report).toContain('a table is too large, so it is shown as text');
    const { article } = await articleOf(
      `# T\n\n${'## a\n\n'.repeat(2000)}${'[[toc]]\n\n'.repeat(2000)}`,
    );
    expect(article.html.length).toBeLessThan(1_000_000);
  });

  it.each([
    ['text', 'ordinary *words*\n\n'.repeat(50_000)],
    ['HTML', `<p>words</p>${'<!--'.repeat(50_000)}`],
    ['drawing', `<svg viewBox="0 0 4 4">${'<use href="#a"/>'.repeat(20_000)}</svg>`],
  ])(
    'names a post whose %s takes too long, and makes the next all the same',
    async (_what, text) => {
      const paths = await aSite({
        'a.md': `# A\n\n${text}`,
        'b.md': '# B\n\n<p>text</p>\n',
      });
      const { content, render } = await aRendererOf(paths, { longest: 200 });
      const [a, b] = content.posts.toSorted((one, other) => (one.file < other.file ? -1 : 1));
      await expect(render(a!)).rejects.toThrow('takes longer than 0.2 seconds');
      expect((await render(b!)).html).toContain('<p>text</p>');
    },
  );
});

describe('build/articles/render: many references that lead nowhere', () => {
  it.each([
    ['in the order of the text', (nth: number) => `[a](/none/${nth}/x)\n`, ''],
    [
      'against the order of the text',
      (nth: number) => `[a][${nth}]\n`,
      Array.from({ length: 3000 }, (_, nth) => `[${2999 - nth}]: /none/${2999 - nth}/x\n`).join(''),
    ],
    [
      'to headings',
      (nth: number) => `[a](#none-${nth}) ![b](none-${nth}.png)\n\n## H ${nth}\n\n`,
      '',
    ],
  ])(
    'are told of in a time that grows with their number alone: %s',
    async (_where, line, end) => {
      const text = Array.from({ length: 3000 }, (_, nth) => line(nth)).join('');
      const started = performance.now();
      const { problems } = await build({ 'a-post.md': `# T\n\n${text}\n${end}` });
      expect(performance.now() - started).toBeLessThan(10_000);
      const places = problems.map(({ place }) => place);
      expect(places).toContainEqual(expect.stringMatching(/^content\/a-post\.md:\d+:\d+$/));
    },
    30_000,
  );
});
