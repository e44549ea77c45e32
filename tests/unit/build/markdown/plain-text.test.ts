import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/build/markdown/plain-text.ts';

describe('build/markdown/plain-text', () => {
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
});
