import { describe, expect, it } from 'vitest';
import { proseStylesOf } from '../../../src/model/prose-styles.ts';

describe('model/prose-styles', () => {
  it('has one for blocks of code', () => {
    expect(proseStylesOf('<figure><pre tabindex="0"><code>x</code></pre></figure>')).toEqual([
      'code',
    ]);
    expect(proseStylesOf('<p>A <code>pre</code> &lt;pre></p>')).toEqual([]);
  });

  it.each([
    '<p><math display="block"><mi>x</mi></math></p>',
    '<aside class="admonition admonition-note"><p>x</p></aside>',
    '<figure class="embed embed-youtube"></figure>',
    '<pre><code class="hljs is-numbered"><span class="line">x</span></code></pre>',
    '<span class="line is-marked">x</span>',
    '<li class="task">x</li>',
    '<p>Press <kbd>s</kbd>.</p>',
    '<dl><dt>A</dt></dl>',
    '<div class="table"><table><tr><td>x</td></tr></table></div>',
    '<section class="footnotes"><ol><li>x</li></ol></section>',
    '<video controls src="/a.mp4"></video>',
    '<p class="center">x</p>',
    '<span class="missing-image">x</span>',
  ])('has one for what is rare, as %s', (html) => {
    expect(proseStylesOf(html)).toContain('rich');
  });

  it.each([
    '<p>In line with the task at hand, an embed of math.</p>',
    '<pre tabindex="0"><code class="hljs language-js">line</code></pre>',
    '<sup><a class="footnote-ref" href="#fn:1">1</a></sup>',
    '<h2 id="toc">Task</h2>',
    '<p>A &lt;video> of a <dlx>.</p>',
  ])('does not take for rare %s', (html) => {
    expect(proseStylesOf(html)).not.toContain('rich');
  });
});
