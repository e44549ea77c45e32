import { describe, expect, it } from 'vitest';
import { sanitizer } from '../../../../src/build/markdown/sanitize.ts';
import { html, render } from '../a-rendering.ts';

describe('build/syntax/unknown-tags', () => {
  it.each([
    ['A List<T> of <String>s', '<p>A List&lt;T&gt; of &lt;String&gt;s</p>\n'],
    ['<T>', '<p>&lt;T&gt;</p>\n'],
    ['</Foo> a', '<p>&lt;/Foo&gt; a</p>\n'],
    ['`Vec<T>`', '<p><code>Vec&lt;T&gt;</code></p>\n'],
  ])('shows what only looks like a tag in %j', (text, made) => {
    expect(render(text)).toMatchObject({ html: made, hasRawHtml: false });
  });

  it.each(['<kbd>a</kbd>', '<CENTER>a</CENTER>', '<font color=red>a</font>', '<svg><path/></svg>'])(
    'leaves %s to the sanitizer',
    (text) => {
      expect(render(text).hasRawHtml).toBe(true);
    },
  );

  it('takes the tags of a custom element away, and keeps its text', async () => {
    expect((await sanitizer())(html('a <my-tag x="y">b</my-tag>'))).toBe('<p>a b</p>\n');
  }, 30_000);

  it('goes on with Markdown below a line break', () => {
    expect(html('<br />\n![a](b.png)')).toContain('<img src="b.png"');
  });
});

describe('build/syntax/markdown-in-html', () => {
  it('reads Markdown in an element that asks for it', () => {
    expect(html('<div class="x" markdown="1">\n\n## A\n\n<div>\n*b*\n</div>\n\n</div>\n*c*')).toBe(
      '<div class="x"><h2 id="a">A</h2>\n<div>\n*b*\n</div></div>\n<p><em>c</em></p>\n',
    );
    expect(html('<p markdown="1">*a*</p>')).toBe('<p><em>a</em></p>\n');
    expect(html('<div markdown="span">*a*</div>')).toBe('<div><em>a</em></div>\n');
  });

  it('keeps the caption of a figure with its picture', () => {
    expect(
      html('<figure markdown="1">\n![a](b.png)\n<figcaption>c</figcaption>\n</figure>'),
    ).toMatch(/^<figure><img [^>]*>\s*<figcaption>c<\/figcaption>\s*<\/figure>\n$/);
  });

  it('is sanitized', () => {
    expect(render('<div markdown="1" onclick="a()">\nb\n</div>').hasRawHtml).toBe(true);
  });

  it.each([
    '<div markdown="0">\n*a*\n</div>',
    '<div data-markdown="1">\n*a*\n</div>',
    '<div markdown="1">\n*a*',
  ])('leaves Markdown in %j alone', (text) => {
    expect(html(text)).toContain('*a*');
  });
});
