import { describe, expect, it } from 'vitest';
import { html, render } from '../a-rendering.ts';

describe('build/syntax/attribute-lists: headings', () => {
  it.each([
    ['## A title {#own}', 'own'],
    ['## A title {: #own .x }', 'own'],
    ['## A title {#own_id_2 .x} ##', 'own_id_2'],
    ['## A title\n{: #own }', 'own'],
    ['A title {#own}\n---', 'own'],
    ['## A title {.x}', 'a-title'],
  ])('takes the id of %j from its list, which is not shown', (text, id) => {
    expect(render(text).outline).toEqual([{ id, text: 'A title', level: 2 }]);
  });

  it('gives an id only once', () => {
    expect(render('## A {#x}\n\n## B {#x}\n\n## X\n').outline.map(({ id }) => id)).toEqual([
      'x',
      'b',
      'x-1',
    ]);
  });

  it.each(['## The {braces}', '## An empty {}', '## \\{#x}', '## {a: 1}'])(
    'leaves braces that are no list in %j',
    (text) => {
      expect(html(text)).toContain('{');
    },
  );
});

describe('build/syntax/attribute-lists: pictures', () => {
  it.each([
    '{: width="300" .x}',
    '{width=300}',
    '{ width=300px }',
    '{: style="width: 300px;" class="x"}',
  ])('gives a picture the size that %s says, and the height that goes with it', (list) => {
    expect(html(`![a](b.png)${list}`)).toContain(' width="300" height="225"');
  });

  it('reads a list on the line below, as the size of a picture that stands alone', () => {
    const made = html('![a](b.png)\n{: width="40"}\n*Caption*\n{:.caption}\n\nText');
    expect(made).toContain('<figure><img src="b.png" alt="a"');
    expect(made).toContain(' width="40" height="30"');
    expect(made).toContain('<p><em>Caption</em></p>\n<p>Text</p>');
  });

  it('keeps a class only where it means something', () => {
    expect(html('![a](b.png){: .center .masthead}')).toContain(' class="center"');
  });
});

describe('build/syntax/attribute-lists: text', () => {
  it.each([
    ['[a](/b){:target="_blank"} c', '<p><a href="/b">a</a> c</p>\n'],
    ['*a*{: .x} `b`{.js} c', '<p><em>a</em> <code>b</code> c</p>\n'],
    ['[a b]{.small} c', '<p>a b c</p>\n'],
    ['a\n{: .x}', '<p>a</p>\n'],
    ['{: .x}\na', '<p>a</p>\n'],
    ['> a\n{: .x}', '<blockquote>\n<p>a</p>\n</blockquote>\n'],
    ['a\n\n{:name: .x}\n\nb', '<p>a</p>\n<p>b</p>\n'],
    ['a\n{: }\n\nb', '<p>a</p>\n<p>b</p>\n'],
  ])('shows nothing of a list in %j', (text, made) => {
    expect(html(text)).toBe(made);
  });

  it('lets a link lead to a block with an id', () => {
    expect(html('a\n{: #here}')).toBe('<span id="here"></span><p>a</p>\n');
    expect(html('a\n{: #x<b>}')).toContain('id="x&lt;b&gt;"');
  });

  it.each(['a {b} c', 'a {.b} c', '{a: 1}', 'a\n{b}', '`{: .x}`', '    {: .x}', '{:?}', '[a]{b}'])(
    'leaves %j as it is',
    (text) => {
      const shown = html(text)
        .replace(/<[^>]+>/g, '')
        .trim();
      expect(shown).toBe(text.replaceAll('`', '').trim());
    },
  );

  it('leaves out options and comments, and hands on what is not to be touched', () => {
    expect(html('{::options toc_levels="1..2" /}\na')).toBe('<p>a</p>\n');
    expect(html('{::comment}\nno *b*\n{:/comment}\n\na {::comment}no{:/} c')).toBe('<p>a  c</p>\n');
    expect(html('{::nomarkdown}\n<b>*a*</b>\n{:/}\n')).toContain('<b>*a*</b>');
  });
});

describe('build/syntax/attribute-lists: lists with a name', () => {
  it('says what the list says that is named, wherever that stands', () => {
    const made = html(
      '{:small: width="40" .x}\n\n![a](b.png){: small .center}\n\nText\n{: place}\n\n{:place: #here}',
    );
    expect(made).toContain('class="center" width="40" height="30"');
    expect(made).toContain('<span id="here"></span><p>Text</p>');
    expect(made).not.toContain('{');
  });

  it('gives a heading its id', () => {
    const { outline } = render(
      '## A title\n{: mine}\n\n## Another {: other}\n\n{:mine: #own}\n{:other: mine}',
    );
    expect(outline.map(({ id }) => id)).toEqual(['own', 'another']);
  });

  it('lets what a list says itself count, and adds to a list of the same name', () => {
    const made = html('{:a: width="40"}\n{:a: height="90"}\n\n![a](b.png){: a width="80"}');
    expect(made).toContain(' width="80" height="90"');
  });
});
