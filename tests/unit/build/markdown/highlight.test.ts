import { describe, expect, it } from 'vitest';
import { highlight } from '../../../../src/build/markdown/highlight.ts';
import { plainText } from '../../../../src/build/markdown/plain-text.ts';

describe('build/markdown/highlight', () => {
  it.each([
    ['js', 'const a = 1;'],
    ['typescript', 'type A = string;'],
    ['python', 'def a(): pass'],
    ['rust', 'fn main() {}'],
    ['css', 'a { color: red; }'],
    ['html', '<a href="/x">b</a>'],
    ['bash', 'echo "$HOME"'],
    ['yaml', 'a: "b"'],
  ])('tells the parts of %s by classes', (language, code) => {
    const html = highlight(code, language);
    expect(html).toMatch(/<span class="hljs-[a-z_ -]+">/);
    expect(plainText(html)).toBe(code);
  });

  it.each(['', 'nolang', 'constructor', '__proto__', 'toString'])(
    'only escapes code in the language "%s"',
    (language) => {
      expect(highlight('<b> & "c"', language)).toBe('&lt;b&gt; &amp; &quot;c&quot;');
    },
  );

  it('only escapes a very long block', () => {
    const code = `const a = "<b>";\n`.repeat(10_000);
    expect(highlight(code, 'js')).not.toContain('<span');
  });

  it('only escapes a block with data in it', () => {
    const code = `const a = "${'b'.repeat(5000)}";`;
    expect(highlight(code, 'js')).not.toContain('<span');
  });

  it('shows code that does not parse', () => {
    expect(plainText(highlight('const = = {{{ "', 'js'))).toBe('const = = {{{ "');
  });
});
