import { describe, expect, it } from 'vitest';
import { blocksOf, searchedTextOf } from '../../../../src/model/search/article-text.ts';
import { markedParts, passageOf } from '../../../../src/model/search/passages.ts';
import { anArticle } from '../../../build/an-article.ts';

const passageIn = (html: string, ...words: string[]) => passageOf(blocksOf(html), new Set(words));
const filler = (count: number) => Array.from({ length: count }, (_, n) => `filler${n}`).join(' ');

describe('model/search/passages', () => {
  it('shows the words where they stand, with the heading above them', () => {
    const html = '<p>No.</p><h2 id="a-b">A &amp; B</h2><p>Here is the <em>nee</em>dle, found.</p>';
    expect(passageIn(html, 'needle')).toEqual({
      parts: ['Here is the ', 'needle', ', found.'],
      heading: { id: 'a-b', text: 'A & B' },
    });
  });

  it('takes the place where most of the words stand together', () => {
    const html = `<p>One here.</p><p>${filler(100)} one and two ${filler(100)}</p><p>Two there.</p>`;
    const { parts } = passageIn(html, 'one', 'two')!;
    expect(parts.filter((_, nth) => nth % 2 === 1)).toEqual(['one', 'two']);
    expect(parts[0]).toMatch(/^… filler/);
    expect(parts.at(-1)).toMatch(/ …$/);
    expect(parts.join('').length).toBeLessThan(260);
  });

  it('prefers a text to a heading that says the same', () => {
    expect(passageIn('<h2 id="x">Tea</h2><p>On tea.</p>', 'tea')?.parts[0]).toBe('On ');
    expect(passageIn('<h2 id="x">Tea</h2><p>No.</p>', 'tea')?.heading?.id).toBe('x');
  });

  it('finds nothing where nothing stands', () => {
    expect(passageIn('<p>No.</p>', 'tea')).toBeUndefined();
    expect(passageIn('', 'tea')).toBeUndefined();
  });

  it('marks words whatever their form', () => {
    expect(markedParts('Das Café, CAFE und cafes', new Set(['cafe']))).toEqual([
      'Das ',
      'Café',
      ', ',
      'CAFE',
      ' und cafes',
    ]);
  });
});

describe('model/search/article-text', () => {
  it.each([
    ['<p>one</p><p>two</p>', ['one', 'two']],
    ['<ul><li>one<li>two</ul>', ['one', 'two']],
    ['<p>in<b>si</b>de</p>', ['inside']],
    ['one<br>two', ['one', 'two']],
    ['<pre><code><span class="x">let</span> a</code></pre>', ['let a']],
    ['<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['<p title="a > b">text</p>', ['text']],
    ['<!-- no --><script>no()</script><p>yes</p>', ['yes']],
    ['<math><mi>x</mi><annotation>no</annotation></math>', ['x']],
    ['caf&eacute; &#8212; &#x41;&lt;b&gt;', ['cafe — A<b>']],
    ['a &lt;script> b', ['a <script> b']],
  ])('reads %o', (html, blocks) => {
    expect(blocksOf(html).map(({ text }) => text)).toEqual(blocks);
  });

  it('takes from an article what can be found in it', () => {
    const article = anArticle({
      title: 'T',
      description: 'D',
      categories: ['C'],
      tags: ['t'],
      authors: ['A'],
      series: 'S',
      outline: [{ id: 'h', text: 'H', level: 2 }],
      html: '<h2 id="h">H</h2><p>B</p>',
    });
    const text = { title: 'T', headings: ['H'], names: ['C', 't', 'A', 'S'], body: 'H\nB' };
    expect(searchedTextOf(article)).toEqual({ ...text, description: 'D' });
    expect(searchedTextOf({ ...article, excerpt: true })).toEqual({ ...text, description: '' });
  });
});
