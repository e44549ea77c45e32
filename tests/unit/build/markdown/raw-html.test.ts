import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { References } from '../../../../src/build/markdown/markdown.ts';
import { rewriteRawHtml } from '../../../../src/build/markdown/raw-html.ts';

const REFERENCES: References = {
  warn: () => undefined,
  named: () => undefined,
  drawing: () => undefined,
  link: (href) => `/base${href}`,
  file: (src) => `/base${src}`,
  picture: (src) =>
    src.includes('missing') ? undefined : { src: `/base${src}`, width: 4, height: 3 },
};

/** A piece of a post in which other pictures came before. */
function rewritten(html: string, isFirst = false): string {
  return rewriteRawHtml(html, REFERENCES, () => isFirst);
}

type Attributes = Readonly<Record<string, string>>;

const { document } = new JSDOM('').window;

/** The attributes of the first tag, as a browser reads them. */
function attributesOf(html: string): Attributes {
  const template = document.createElement('template');
  template.innerHTML = html;
  const { attributes } = template.content.firstElementChild!;
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}

/** What a picture has that is not the first of its post. */
const LATER: Attributes = { loading: 'lazy', decoding: 'async' };

describe('build/markdown/raw-html', () => {
  it.each<[string, Attributes]>([
    ['<a href="/x">', { href: '/base/x' }],
    ["<a class='c' href='/x' id=y>", { class: 'c', href: '/base/x', id: 'y' }],
    ['<A HREF=/x>', { href: '/base/x' }],
    ['<a\n  href = "/x"\n>', { href: '/base/x' }],
    ['<a href="/x?a=1&amp;b=2">', { href: '/base/x?a=1&b=2' }],
    ['<a href="/x?a=1&b=2">', { href: '/base/x?a=1&b=2' }],
    ['<a href="/&auml;&#x22;">', { href: '/base/ä"' }],
    ['<a href="/$&$1">', { href: '/base/$&$1' }],
    ['<a title="href=no" href="/x">', { title: 'href=no', href: '/base/x' }],
    ['<a title=" href=/no" href="/x">', { title: ' href=/no', href: '/base/x' }],
    ['<a title=\'"\' href="/x">', { title: '"', href: '/base/x' }],
    ['<a name="x">', { name: 'x', id: 'x' }],
    ['<a name="x" id="y">', { name: 'x', id: 'y' }],
    ['<abbr href="/x">', { href: '/x' }],
    [
      '<img src="/a.png" alt="b">',
      { src: '/base/a.png', alt: 'b', width: '4', height: '3', ...LATER },
    ],
    ['<img src="/a.png" width="50">', { src: '/base/a.png', alt: '', width: '50', ...LATER }],
    [
      '<img loading="eager" src="/a.png" width="50%">',
      { src: '/base/a.png', alt: '', width: '50%', ...LATER, loading: 'eager' },
    ],
    ['<video poster="/a.png">', { poster: '/base/a.png' }],
    ['<video src="/a.mp4" poster="/b.png">', { src: '/base/a.mp4', poster: '/base/b.png' }],
    ['<source src="/a.mp4">', { src: '/base/a.mp4' }],
    ['<video src="/missing.mp4">', { src: '/base/missing.mp4' }],
  ])('makes of %j a tag with %j', (html, attributes) => {
    expect(attributesOf(rewritten(html))).toEqual(attributes);
  });

  it('rewrites every tag of a piece, and leaves what stands between', () => {
    const made = rewritten('a <b>c</b> <a href="/x">d <img src="/e.png"></a> <!-- f -->');
    expect(made).toMatch(/^a <b>c<\/b> <a href="\/base\/x">d <img [^>]*><\/a> <!-- f -->$/);
  });

  it.each([
    ['<img src="/missing.png" alt="A &amp; <b>">', 'A &amp; &lt;b&gt;'],
    ["<img alt='A lamp' src=/missing.png>", 'A lamp'],
    ['<img src=/missing.png alt=lamp>', 'lamp'],
    ['<img src="/missing.png">', ''],
  ])('shows of %j the words', (html, words) => {
    expect(rewritten(html)).toBe(`<span class="missing-image">${words}</span>`);
  });

  it('comes to an end with open tags and quotes', () => {
    const started = performance.now();
    for (const part of ['<a href="', '<a x=" ', '<img ', "<a '", '<a \n', '<a href=x ']) {
      rewritten(part.repeat(2_000));
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
