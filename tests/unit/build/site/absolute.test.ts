import { describe, expect, it } from 'vitest';
import { absoluteHtml, absoluteUrl } from '../../../../src/build/site/absolute.ts';

const PAGE = 'https://example.com/blog/a-title/';

describe('build/site/absolute: an address', () => {
  it.each([
    ['/blog/b/', 'https://example.com/blog/b/'],
    ['b.jpg', 'https://example.com/blog/a-title/b.jpg'],
    ['#a-heading', `${PAGE}#a-heading`],
    ['https://other.example/x', 'https://other.example/x'],
    ['//cdn.example/x.js', 'https://cdn.example/x.js'],
  ])('that is written %s is %s', (href, absolute) => {
    expect(absoluteUrl(href, PAGE)).toBe(absolute);
  });

  it('is unknown where nobody says where the site is, and where it is none', () => {
    expect(absoluteUrl('/a/', undefined)).toBeUndefined();
    expect(absoluteUrl('https://[', PAGE)).toBeUndefined();
  });
});

describe('build/site/absolute: HTML', () => {
  it.each([
    ['a link', '<a href="/blog/b/">b</a>', '<a href="https://example.com/blog/b/">b</a>'],
    ['a footnote', '<a href="#fn-1">1</a>', `<a href="${PAGE}#fn-1">1</a>`],
    ['a picture', '<img src="x.png" alt="">', `<img src="${PAGE}x.png" alt="">`],
    [
      'a set of pictures',
      '<img srcset="/a.webp 480w, /b.webp 800w" src="/a.png">',
      '<img srcset="https://example.com/a.webp 480w, https://example.com/b.webp 800w" src="https://example.com/a.png">',
    ],
    [
      'a film',
      '<video poster="/p.jpg" src="/f.mp4"></video>',
      '<video poster="https://example.com/p.jpg" src="https://example.com/f.mp4"></video>',
    ],
    [
      // As a browser takes it: what stands before the scheme makes it a name on this site.
      'a name that only looks like an address elsewhere',
      '<a href="\u200chttps://x.example/">x</a>',
      `<a href="${PAGE}%E2%80%8Chttps://x.example/">x</a>`,
    ],
    ['a quotation', '<q cite="/s/">s</q>', '<q cite="https://example.com/s/">s</q>'],
    [
      'a query',
      '<a href="/s/?a=1&amp;b=2">s</a>',
      '<a href="https://example.com/s/?a=1&amp;b=2">s</a>',
    ],
  ])('has the address of %s in full', (_what, html, absolute) => {
    expect(absoluteHtml(html, PAGE)).toBe(absolute);
  });

  it.each([
    '<a href="mailto:a@example.com">write</a>',
    '<img src="data:image/png;base64,AAAA" alt="">',
    '<a href="https://other.example/?q=%20">there</a>',
    '<p title="see href=/x or src=/y">text</p>',
    '<code>&lt;a href="/x"&gt; &lt;img src="y"&gt;</code>',
    '<p>She said src="x" and went.</p>',
    '<math><mi>x</mi><mo>&lt;</mo></math>',
  ])('leaves %s as it is', (html) => {
    expect(absoluteHtml(html, PAGE)).toBe(html);
  });

  it('is not led astray by what stands in an attribute', () => {
    const html =
      '<img alt="a > b, src=" title="src" src="/x.png"><a href="/y/" title="<a href=">y</a>';
    expect(absoluteHtml(html, PAGE)).toBe(
      '<img alt="a > b, src=" title="src" src="https://example.com/x.png">' +
        '<a href="https://example.com/y/" title="<a href=">y</a>',
    );
  });

  it('takes a megabyte in no time, even of tags that never end', () => {
    const html = `<a href="/x/">x</a>${'<b class="'.repeat(50_000)}${'<i>x</i> '.repeat(50_000)}`;
    const started = performance.now();
    absoluteHtml(html, PAGE);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
