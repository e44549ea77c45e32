import { describe, expect, it } from 'vitest';
import { excerptOf, plainText } from '../../../src/build/plain-text.ts';

describe('build/plain-text', () => {
  it.each([
    ['<p>One <em>two</em> three</p>', 'One two three'],
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['<ul>\n<li>One</li>\n<li>Two</li>\n</ul>', 'One Two'],
    ['One<br>two', 'One two'],
    ['<h2 id="a">A</h2>text', 'A text'],
    ['un<b>believ</b>able', 'unbelievable'],
    [
      'a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#39; &#x1F4A5; &nbsp;e',
      `a <b> &amp; "c" 'd' 💥 e`,
    ],
    ['soft&shy;hyphen', 'softhyphen'],
    ['&unknown; &#99999999; &#x110000;', '&unknown; \uFFFD \uFFFD'],
    ['a <!-- <p>not</p>\nthis --> b', 'a b'],
    ['a < b and c > d', 'a < b and c > d'],
    ['text<sup><a id="fnref-1" class="footnote-ref" href="#fn-1">1</a></sup>.', 'text.'],
    ['<img src="a.png" alt="x">', ''],
    ['  \n\t ', ''],
    ['', ''],
  ])('reads the words of %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each(['&#0;', '&#xD800;', '&#55296;'])('is not upset by %s, which is no sign', (html) => {
    expect(() => plainText(html)).not.toThrow();
  });

  it('quotes the first paragraph with words in it', () => {
    expect(
      excerptOf('<h2>A</h2><figure></figure><p> </p><p>One <b>two</b>.</p><p>Three.</p>'),
    ).toBe('One two.');
  });

  it('has nothing to quote where there is no paragraph', () => {
    expect(excerptOf('<ul><li>a</li></ul>')).toBe('');
    expect(excerptOf('')).toBe('');
  });

  it('cuts a long paragraph at a word', () => {
    const excerpt = excerptOf(`<p>${'seven, '.repeat(60)}</p>`);
    expect(excerpt).toMatch(/^(?:seven, )+seven…$/);
    expect(excerpt.length).toBeLessThanOrEqual(201);
    expect(excerpt.length).toBeGreaterThan(150);
  });

  it('cuts a paragraph without spaces too', () => {
    expect(excerptOf(`<p>${'永'.repeat(500)}</p>`)).toBe(`${'永'.repeat(200)}…`);
  });

  it('does not cut a sign in two', () => {
    const excerpt = excerptOf(`<p>${'💥'.repeat(300)}</p>`);
    expect(excerpt).not.toMatch(/\p{Surrogate}/u);
    expect(excerptOf(`<p>a${'💥'.repeat(300)}</p>`)).not.toMatch(/\p{Surrogate}/u);
  });
});
