import { describe, expect, it } from 'vitest';
import { htmlInMarkdown, unindented } from '../../../../src/build/markdown/html-text.ts';
import { html } from '../a-rendering.ts';

/** A text as Markdown shows it, without its line feeds. */
function shown(text: string): string {
  return html(htmlInMarkdown(text)).replace(/\n/g, '');
}

describe('build/markdown/html-text', () => {
  it('is one piece whatever its lines look like', () => {
    expect(shown('<div>\n\n    <p>a</p>\n\n    <p>* b_c_</p>\n\n</div>\n\n<p>d</p>')).toBe(
      '<div><p>a</p><p>* b_c_</p></div><p>d</p>',
    );
  });

  it('keeps the lines of what is preformatted', () => {
    const text = '<p>a</p>\n\n<pre>\n  b\n\n\n  c\n</pre>\n\n<p>d</p>';
    expect(htmlInMarkdown(text)).toBe('<p>a</p><pre>\n  b&#10;&#10;\n  c\n</pre><p>d</p>');
  });

  it('keeps code that was made of a template', () => {
    expect(shown('<p>a</p>\n\n```text\nb\n\n  <c>\n```\n\n<p>d</p>')).toMatch(
      /^<p>a<\/p><pre[^>]*><code[^>]*>b {2}&lt;c&gt;<\/code><\/pre><p>d<\/p>$/,
    );
  });

  it('has spaces behind its lines, but for those of code, and each line where it was', () => {
    const code = '{% highlight ruby %}\n  a\n{% endhighlight %}';
    expect(unindented(`<p>\n\n    b\n\n    ${code}\n    c\n<pre>\n  d</pre>`)).toBe(
      `<p>\n\nb    \n    \n${code}\nc    \n<pre>\n  d</pre>`,
    );
  });

  it('reads what is never closed as any other text, in no time', () => {
    const start = performance.now();
    expect(htmlInMarkdown('a\n\n<pre>b')).toBe('a\n<pre>b');
    htmlInMarkdown('<pre>\n```\n<textarea>'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
