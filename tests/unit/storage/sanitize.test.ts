import { describe, expect, it } from 'vitest';
import { printedHtml } from '../../../src/storage/safe-html.ts';
import { sanitize } from '../../../src/storage/sanitize.ts';

describe('storage/sanitize: sanitizing removes', () => {
  it.each([
    ['a script', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['a handler', '<img src="/a.png" alt="" onerror="alert(1)">', '<img src="/a.png" alt="">'],
    ['a handler in a broken tag', '<p/onclick=alert(1)//>a', '<p>a</p>'],
    ['a javascript: link', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['a hidden javascript: link', '<a href=" java&#9;script:alert(1)">a</a>', '<a>a</a>'],
    ['a data: page', '<a href="data:text/html,<script>1</script>">a</a>', '<a>a</a>'],
    [
      'a picture that can hold script',
      '<img src="data:image/svg+xml,<svg/>" alt="">',
      '<img alt="">',
    ],
    ['a style', '<p style="position:fixed">a</p><style>p{}</style>', '<p>a</p>'],
    ['a frame', '<iframe src="https://x.example"></iframe><p>a</p>', '<p>a</p>'],
    ['an embedded object', '<object data="/x.swf"><p>a</p></object><embed src="/x">', '<p>a</p>'],
    ['a form, but not its text', '<form action="/x"><p>a</p><input name="b"></form>', '<p>a</p>'],
    ['a base and a redirect', '<base href="//x"><meta http-equiv="refresh"><p>a</p>', '<p>a</p>'],
    ['a comment', '<p>a<!-- b --></p>', '<p>a</p>'],
    ['data and foreign aria attributes', '<p data-a="1" aria-live="off">a</p>', '<p>a</p>'],
    ['an attribute that belongs to another element', '<p href="/a" src="/a">a</p>', '<p>a</p>'],
    ['a class of the app', '<p class="toast hljs-string">a</p>', '<p class="hljs-string">a</p>'],
    ['a drawing with script', '<svg><script>alert(1)</script></svg><p>a</p>', '<p>a</p>'],
    [
      'markup that hides in MathML',
      '<math><mi><style><img onerror=alert(1)></style></mi></math>',
      '<math><mi></mi></math>',
    ],
    ['a template', '<template><p onclick="a()">a</p></template>', ''],
    ['a name', '<a name="cookie" href="/a">a</a>', '<a href="/a">a</a>'],
  ])('%s', (_, dirty, clean) => {
    expect(sanitize(dirty)).toBe(clean);
  });
});

describe('storage/sanitize: sanitizing keeps', () => {
  it.each([
    ['headings with any id', '<h2 id="title">a</h2><h3 id="links" class="sr-only">b</h3>'],
    ['a colon in a label', '<a href="/a" aria-label="Note: a" title="Note: a">a</a>'],
    ['a colon in a cell', '<table><tbody><tr><td headers="a:b">a</td></tr></tbody></table>'],
    ['a quote with its source', '<blockquote cite="https://x.example/a"><p>a</p></blockquote>'],
    ['a picture', '<img src="/a b.png" srcset="/a.png 1x, /b.png 2x" alt="" width="3" height="2">'],
    ['a small picture in the page', '<img src="data:image/png;base64,iVBORw0KGgo=" alt="">'],
    ['a film', '<video src="/a.mp4" poster="/a.png" controls=""></video>'],
    ['code', '<pre><code class="language-ts"><span class="hljs-keyword">if</span></code></pre>'],
    ['ruby and other scripts', '<p lang="ja" dir="ltr"><ruby>漢<rt>かん</rt></ruby></p>'],
    ['a details element', '<details open=""><summary>a</summary><p>b</p></details>'],
    [
      'a formula',
      '<math display="block"><msub><mi mathcolor="#f00">x</mi><mn>1</mn></msub><mo lspace="0em">=</mo></math>',
    ],
    ['a letter to somebody', '<a href="mailto:a@x.example">a</a>'],
  ])('%s', (_, html) => {
    expect(sanitize(html)).toBe(html);
  });
});

describe('storage/sanitize: a link', () => {
  it.each(['https://x.example/', '//x.example/', '\\\\x.example', 'HTTP://x.example'])(
    'to another site cannot reach back: %s',
    (href) => {
      expect(sanitize(`<a href="${href}" rel="opener">a</a>`)).toBe(
        `<a href="${href}" rel="noopener noreferrer">a</a>`,
      );
    },
  );

  it('within the site stays as it is', () => {
    expect(sanitize('<a href="/b/#c">a</a>')).toBe('<a href="/b/#c">a</a>');
  });
});

describe('storage/sanitize', () => {
  it('sanitizing twice changes nothing', () => {
    const once = sanitize(`
    <h2 id="a" onclick="b()">Title</h2>
    <p class="footnote-ref x">Text <a href="https://x.example">out</a> &amp; &lt;b&gt; <b>bold<i>both</b>slanted</i>
    <p><div>block in a paragraph</div><table><tr><td>cell<p>stray</table>
    <ul><li>one<li>two</ul><form><img src=x onerror=alert(1)></form><math><mtext><b>c</b></mtext></math>
    <pre>line\n\nline</pre><!-- d --><video src="/e.mp4"></video>`);
    expect(sanitize(once)).toBe(once);
  });
});

describe('storage/safe-html', () => {
  it('what is printed on the page is taken as it stands', () => {
    const body = document.createElement('div');
    body.innerHTML = '<p class="task">a &amp; b</p>';
    expect(printedHtml(body)).toBe('<p class="task">a &amp; b</p>');
  });
});
