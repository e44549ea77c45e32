import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { purifierWith } from '../../../src/model/purify-config.ts';

const clean = purifierWith(createDOMPurify(new JSDOM('').window));

describe('model/purify-config', () => {
  it.each([
    '<h2 id="title">A: b</h2>',
    '<p title="javascript: the good parts" lang="ar" dir="rtl">a</p>',
    '<a href="/a/">a</a>',
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="a">',
    '<section class="footnotes"><ol><li id="footnote-1">a</li></ol></section>',
  ])('leaves what the policy allows: %s', (html) => {
    expect(clean(html)).toBe(html);
  });

  it.each([
    ['<script>alert(1)</script><p>a</p>', '<p>a</p>'],
    ['<p onclick="alert(1)" style="color:red" data-x="1">a</p>', '<p>a</p>'],
    ['<a href="java&#9;script:alert(1)">a</a>', '<a>a</a>'],
    ['<img src="data:image/svg+xml,<svg/onload=alert(1)>" alt="">', '<img alt="">'],
    ['<p class="masthead task">a</p>', '<p class="task">a</p>'],
    ['<form action="/x"><input name="y"></form>', ''],
    ['<svg><script>alert(1)</script></svg>', ''],
    ['<p href="/a/">a</p>', '<p>a</p>'],
    [
      '<math><mtext>a<table><mglyph><style><img src=x></style></mglyph></table></mtext></math>',
      '<math><mtext>a</mtext></math>',
    ],
    ['<math><mi><span>a</span></mi><mn>1</mn></math>', '<math><mi></mi><mn>1</mn></math>'],
  ])('takes away what it does not: %s', (html, left) => {
    expect(clean(html)).toBe(left);
  });

  it('lets no other site reach back, whatever the post asks for', () => {
    expect(clean('<a href="//a.example/" rel="opener">a</a>')).toBe(
      '<a href="//a.example/" rel="noopener noreferrer">a</a>',
    );
  });

  it('changes nothing that is clean already', () => {
    const once = clean('<p onclick="a()">a <a href="https://a.example/">b</a><img src=x:y></p>');
    expect(clean(once)).toBe(once);
  });

  it('refuses to work without a DOM instead of handing back what it is given', () => {
    expect(() => purifierWith(createDOMPurify())).toThrow('DOMPurify cannot work without a DOM');
  });
});
