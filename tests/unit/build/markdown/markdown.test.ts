import { describe, expect, it } from 'vitest';
import { html, render, renderUntitled } from '../a-rendering.ts';

describe('build/markdown/markdown: GitHub’s dialect', () => {
  it('makes a table that can be scrolled by keyboard, with its columns aligned', () => {
    expect(html('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | **3** |\n')).toBe(
      `<div class="table" tabindex="0"><table>
<thead>
<tr><th align="left">a</th>
<th align="center">b</th>
<th align="right">c</th>
</tr>
</thead>
<tbody>
<tr><td align="left">1</td>
<td align="center">2</td>
<td align="right"><strong>3</strong></td>
</tr>
</tbody>
</table></div>
`,
    );
  });

  it('makes a table without rows', () => {
    expect(html('| a |\n|---|\n')).not.toContain('<tbody>');
  });

  it('says in words which task is done', () => {
    expect(html('- [x] one\n- [ ] two\n- three\n')).toBe(
      `<ul>
<li class="task"><span class="task-box is-done" role="img" aria-label="Done"></span> one</li>
<li class="task"><span class="task-box" role="img" aria-label="To do"></span> two</li>
<li>three</li>
</ul>
`,
    );
  });

  it('strikes through', () => {
    expect(html('~~gone~~ and ~this~')).toBe('<p><del>gone</del> and <del>this</del></p>\n');
  });

  it('links addresses that stand in the text', () => {
    expect(html('https://a.example, www.b.example and c@d.example')).toBe(
      '<p><a href="https://a.example" rel="noopener noreferrer">https://a.example</a>, ' +
        '<a href="http://www.b.example" rel="noopener noreferrer">www.b.example</a> and ' +
        '<a href="mailto:c@d.example">c@d.example</a></p>\n',
    );
  });

  it('numbers a list from where it begins', () => {
    expect(html('3. three\n4. four\n')).toContain('<ol start="3">');
  });

  it('escapes what is no markup', () => {
    expect(html('a < b & c > "d" &copy; \\<b\\>')).toBe(
      '<p>a &lt; b &amp; c &gt; &quot;d&quot; &copy; &lt;b&gt;</p>\n',
    );
  });
});

describe('build/markdown/markdown: code', () => {
  it('tells the parts of code by classes, and can be scrolled by keyboard', () => {
    expect(html('```js\nconst a = "<b>";\n```\n')).toBe(
      '<pre tabindex="0"><code class="hljs language-js"><span class="hljs-keyword">const</span> a = ' +
        '<span class="hljs-string">&quot;&lt;b&gt;&quot;</span>;\n</code></pre>\n',
    );
  });

  it.each([
    ['no language', '```\n<b>\n```', 'hljs', '&lt;b&gt;'],
    ['an indent', '    <b>', 'hljs', '&lt;b&gt;'],
    ['a language that nobody knows', '```nolang\n<b>\n```', 'hljs language-nolang', '&lt;b&gt;'],
    [
      'words after its language',
      '```nolang,ignore x\n<b>\n```',
      'hljs language-nolang',
      '&lt;b&gt;',
    ],
    ['a language in capitals', '```NoLang\n<b>\n```', 'hljs language-nolang', '&lt;b&gt;'],
    ['a language with signs', '```x++#.-\na\n```', 'hljs language-x++#.-', 'a'],
    ['markup for a language', '```"><img/src=x>\na\n```', 'hljs', 'a'],
    ['a name that every object has', '```constructor\na\n```', 'hljs language-constructor', 'a'],
  ])('shows code with %s', (_what, text, classes, code) => {
    expect(html(text)).toBe(`<pre tabindex="0"><code class="${classes}">${code}\n</code></pre>\n`);
  });

  it('shows an open fence to the end of the post', () => {
    expect(html('```\na\n\nb')).toContain('a\n\nb\n</code>');
  });

  it('keeps lines and spaces of code as they are', () => {
    expect(html('```\n  a\n\n\tb  \n```')).toContain('>  a\n\n\tb  \n</code>');
  });

  it('does not colour a megabyte', () => {
    const started = performance.now();
    expect(html(`\`\`\`js\n${'a = "b"; '.repeat(100_000)}\n\`\`\``)).not.toContain('hljs-string');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('build/markdown/markdown: headings', () => {
  it('gives headings of one name ids of their own', () => {
    expect(render('## A\n\n## A\n\n### A-1\n\n## a\n').outline.map(({ id }) => id)).toEqual([
      'a',
      'a-1',
      'a-1-1',
      'a-2',
    ]);
  });

  it('keeps the letters of every script in an id', () => {
    expect(html('## از رسم به چاپ\n')).toBe('<h2 id="از-رسم-به-چاپ">از رسم به چاپ</h2>\n');
    expect(render('## 永字八法\n').outline[0]?.id).toBe('永字八法');
  });

  it('has the words of a heading in the outline, without its markup', () => {
    expect(render('## A *b* `<c>` [d](/d) & ~~e~~\n').outline).toEqual([
      { id: 'a-b-c-d--e', text: 'A b <c> d & e', level: 2 },
    ]);
  });

  it('has headings of lists and quotes in the outline too, in reading order', () => {
    const { outline } = render('## A\n\n> ### B\n\n- #### C\n\n## D\n');
    expect(outline.map(({ text, level }) => `${level} ${text}`)).toEqual([
      '2 A',
      '3 B',
      '4 C',
      '2 D',
    ]);
  });

  it('gives a heading its id whatever the page itself has', () => {
    const ids = render('## App\n\n## Main\n\n## Data\n').outline.map(({ id }) => id);
    expect(ids).toEqual(['app', 'main', 'data']);
  });

  it.each(['##', '## 💥', '## ![](x.png)', '## !!!'])(
    'gives the heading %j an id, and no place in the outline without words',
    (text) => {
      const { html: made, outline } = render(`${text}\n`);
      expect(made).not.toContain('id=""');
      for (const heading of outline) expect(heading.text).not.toBe('');
      for (const heading of outline) expect(heading.id).not.toBe('');
    },
  );

  it('takes the first heading as the title of a post without one, and does not show it twice', () => {
    expect(renderUntitled('# A *title* & more\n\nText.\n')).toMatchObject({
      title: 'A title & more',
      html: '<p>Text.</p>\n',
      outline: [],
    });
    expect(renderUntitled('A title\n===\n\nText.\n').title).toBe('A title');
  });

  it('does not take a footnote’s number into the title', () => {
    expect(renderUntitled('# A title[^1]\n\nText.\n\n[^1]: Note.\n').title).toBe('A title');
  });

  it('leaves out a first heading that says the title again', () => {
    expect(render('# Title\n\nText.\n').html).toBe('<p>Text.</p>\n');
    expect(render('\n\n[x]: /y\n# *Title*\n\nText.\n').html).toBe('<p>Text.</p>\n');
  });

  it('keeps a first heading that says something else', () => {
    expect(render('# Another\n\n## Part\n')).toMatchObject({
      title: 'Another',
      outline: [
        { text: 'Another', level: 2 },
        { text: 'Part', level: 3 },
      ],
    });
  });

  it.each(['Text.\n\n# Later\n', '## Second level\n', 'Text.'])('finds no title in %j', (text) => {
    expect(renderUntitled(text).title).toBeUndefined();
  });

  it('moves all headings down where the text uses the level of the page’s title', () => {
    const { outline } = render('## Before\n\n# One\n\n## Two\n\n###### Six\n');
    expect(outline.map(({ level }) => level)).toEqual([3, 2, 3, 6]);
  });

  it('moves no heading where it does not', () => {
    const { outline } = render('# Title\n\n## Two\n\n###### Six\n');
    expect(outline.map(({ level }) => level)).toEqual([2, 6]);
  });
});

describe('build/markdown/markdown: pictures', () => {
  it('makes a figure of a picture that stands alone, with its title as the caption', () => {
    expect(html('![A lamp](lamp.png "On <b>the</b> sill")\n')).toBe(
      '<figure><img src="lamp.png" alt="A lamp" width="4" height="3" decoding="async">' +
        '<figcaption>On &lt;b&gt;the&lt;/b&gt; sill</figcaption></figure>\n',
    );
    expect(html('![A lamp](lamp.png)\n')).not.toContain('figcaption');
  });

  it('leaves a picture in a sentence there', () => {
    expect(html('a ![b](c.png) d\n')).toBe(
      '<p>a <img src="c.png" alt="b" width="4" height="3" decoding="async"> d</p>\n',
    );
  });

  it('fetches the first picture at once and all others when they come near', () => {
    const made = html('![a](a.png)\n\n![b](b.png) ![c](c.png)\n\n- ![d](d.png)\n');
    expect(
      [...made.matchAll(/src="(\w)\.png"[^>]*>/g)].map(([tag, name]) => [
        name,
        tag.includes('loading="lazy"'),
      ]),
    ).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
      ['d', true],
    ]);
  });

  it('shows the words of a picture that is missing, and fetches the first that is not at once', () => {
    expect(html('![A "lamp"](missing.png)\n\n![b](b.png)\n')).toBe(
      '<figure><span class="missing-image">A &quot;lamp&quot;</span></figure>\n' +
        '<figure><img src="b.png" alt="b" width="4" height="3" decoding="async"></figure>\n',
    );
  });

  it('takes the words of a picture without their markup', () => {
    expect(html('![*A* `lamp` "<b>" [x](/y)](a.png)')).toContain('alt="A lamp &quot;&quot; x"');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'data:image/svg+xml,x',
    'file:///etc/passwd',
    'blob:x',
  ])('does not show a picture from %s', (src) => {
    expect(html(`![a](${src})`)).toBe('<figure><span class="missing-image">a</span></figure>\n');
  });

  it('shows a picture that is written into the post', () => {
    expect(html('![a](data:image/png;base64,AAAA)')).toContain('src="data:image/png;base64,AAAA"');
  });
});

describe('build/markdown/markdown: links', () => {
  it('does not tell another site where its reader came from', () => {
    for (const href of ['https://a.example', 'HTTP://a.example', '//a.example']) {
      expect(html(`[a](${href})`)).toContain(' rel="noopener noreferrer">a</a>');
    }
    for (const href of ['/a/', 'a.md', '#a', '?a', 'mailto:a@b.example', 'tel:+123']) {
      expect(html(`[a](${href})`)).toBe(`<p><a href="${href}">a</a></p>\n`);
    }
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'java&#9;script:alert(1)',
    'java&Tab;script:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '<\u0001javascript:alert(1)>',
    'ja\u00advascript:alert(1)',
    'blob:x',
  ])('leaves of a link to %j its words', (href) => {
    expect(html(`[*a*](${href})`)).toBe('<p><em>a</em></p>\n');
    expect(html(`[*a*][x]\n\n[x]: ${href}`)).toBe('<p><em>a</em></p>\n');
  });

  it('does not link a script that stands in angle brackets', () => {
    expect(html('<javascript:alert(1)>')).toBe('<p>javascript:alert(1)</p>\n');
  });

  it('lets nothing out of an attribute', () => {
    expect(html('[a](</x" onclick="a()>)')).toContain('href="/x&quot; onclick=&quot;a()"');
    expect(html('[a](/x "\\" onclick=\\"a()")')).toContain('title="&quot; onclick=&quot;a()"');
    expect(html('![" onerror="a()](x.png)')).toContain('alt="&quot; onerror=&quot;a()"');
  });
});

describe('build/markdown/markdown: entities', () => {
  it('reads them in addresses and titles as in the text', () => {
    expect(html('[a](/x?a=1&amp;b=2 "&quot;&auml;")')).toBe(
      '<p><a href="/x?a=1&amp;b=2" title="&quot;ä">a</a></p>\n',
    );
    expect(html('![a](/x&amp;y.png "&lt;b&gt;")')).toContain('src="/x&amp;y.png"');
  });
});

describe('build/markdown/markdown: HTML in a post', () => {
  it('says whether there is some', () => {
    expect(render('a *b* `<c>` &lt;d&gt;\n\n    <e>').hasRawHtml).toBe(false);
    for (const text of [
      'a <b>c</b>',
      '<div>a</div>',
      '<!-- a -->',
      '- <i>a</i>',
      '| <i>a</i> |\n|-|',
    ]) {
      expect(render(text).hasRawHtml).toBe(true);
    }
    expect(render('a[^1]\n\n[^1]: <b>b</b>').hasRawHtml).toBe(true);
    expect(render('## <i>a</i>').hasRawHtml).toBe(true);
  });

  it('begins anew with each post', () => {
    render('![a](a.png)\n\n## A\n\n<b>x</b>\n\n[^1]: note');
    expect(render('![a](a.png)\n\n## A\n\nText.[^1]')).toMatchObject({
      hasRawHtml: false,
      outline: [{ id: 'a' }],
    });
    expect(html('![a](a.png)')).not.toContain('lazy');
    expect(html('Text.[^1]')).toBe('<p>Text.[^1]</p>\n');
  });

  it('begins anew after a post that could not be rendered', () => {
    expect(() => html('> '.repeat(10_000))).toThrow();
    expect(html('a')).toBe('<p>a</p>\n');
  });
});
