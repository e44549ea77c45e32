import { describe, expect, it } from 'vitest';
import { html } from '../a-rendering.ts';

describe('build/syntax/definition-lists', () => {
  it('makes terms and what they mean', () => {
    expect(html('*One*\n: first\n: second\n  line\n\nTwo\nThree\n: third\n\nText\n')).toBe(
      `<dl>
<dt><em>One</em></dt>
<dd>first</dd>
<dd>second
line</dd>
<dt>Two</dt>
<dt>Three</dt>
<dd>third</dd>
</dl>
<p>Text</p>
`,
    );
  });

  it('keeps paragraphs, lists and code of a definition in it', () => {
    const made = html('A\n\n:   One\n\n    - two\n\n          code\n\nText\n');
    expect(made).toContain('<dd><p>One</p>\n<ul>\n<li><p>two</p>\n<pre');
    expect(made).toMatch(/<\/dd>\n<\/dl>\n<p>Text<\/p>\n$/);
  });

  it.each(['a: b', ': a', 'a\n:b', '- a\n\n: b', 'a\n\n\n: b', '`a`:\n:::', 'Note\n\n:tada: b'])(
    'sees none in %j',
    (text) => {
      expect(html(text)).not.toContain('<dl>');
    },
  );
});
