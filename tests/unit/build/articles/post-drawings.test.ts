import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { build } from '../a-build.ts';

const SQUARE = '<svg viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>';
const IMG = '<img src="S" alt="" width="2" height="2" decoding="async">';
const LATER = '<img src="S" alt="" width="2" height="2" loading="lazy" decoding="async">';

async function made(text: string, name = 'a.md') {
  const { articles, media, report } = await build({ [name]: `# A\n\n${text}` }, { base: '/b/' });
  const { html, attachments } = articles[0]!;
  return { html, attachments, media, report };
}

/** The HTML of a post, with S for the addresses of its drawings. */
async function pageOf(text: string, name?: string): Promise<string> {
  const { html } = await made(text, name);
  return html.replace(/\/b\/lectern\/media\/drawing-[0-9a-f]{16}\.svg/g, 'S').trim();
}

describe('build/articles/post-drawings', () => {
  it('publishes an inline SVG as a picture, which is kept with its article', async () => {
    const { html, attachments, media, report } = await made(SQUARE);
    expect(report).toBe('');
    const [src] = /\/b\/lectern\/media\/drawing-[0-9a-f]{16}\.svg/.exec(html)!;
    const content = readFileSync(media.used.get(src.slice('/b/'.length))!, 'utf8');
    expect(content).toContain('<path d="M0 0h2v2z"/>');
    expect(attachments).toEqual([{ href: src, bytes: Buffer.byteLength(content) }]);
  });

  it.each([
    [SQUARE, `<p>${IMG}</p>`],
    [`a ${SQUARE} *b*`, `<p>a ${IMG} <em>b</em></p>`],
    [
      '<svg viewBox="0 0 2 2">\n\n<g>\n\n    *<path/>\n</g>\n\n</svg>',
      `<p>${IMG}</p>`.replace('alt=""', 'alt="*"'),
    ],
    [
      `<figure>\n${SQUARE.replace('><', '>\n\n    <')}\n<figcaption>b</figcaption>\n</figure>`,
      `<figure>\n${IMG}\n<figcaption>b</figcaption>\n</figure>`,
    ],
    [`<a href="#x">${SQUARE}</a>`, `<p><a href="#x">${IMG}</a></p>`],
    [`${SQUARE}${SQUARE}`, `<p>${IMG}${LATER}</p>`],
    [`[${SQUARE}](#x)`, `<p><a href="#x">${IMG}</a></p>`],
    [`<svg hidden><symbol id="s"/></svg>\n\nb`, '<p>b</p>'],
    ['a <svg viewBox="0 0 2 2"> *b*\n\nc', '<p>a  <em>b</em></p>\n<p>c</p>'],
    ['`<svg>` and `</svg>`', '<p><code>&lt;svg&gt;</code> and <code>&lt;/svg&gt;</code></p>'],
    [
      '<svg><svg viewBox="0 0 2 2"><path/></svg></svg>',
      `<p>${IMG}</p>`.replace('"2" height="2"', '"300" height="150"'),
    ],
  ])('shows %j where it stands', async (text, html) => {
    expect(await pageOf(text)).toBe(html);
  });

  it('shows one in a cell of a table, and in a list', async () => {
    expect(await pageOf(`| a |\n|-|\n| ${SQUARE} |`)).toContain(`<td>${IMG}</td>`);
    expect(await pageOf(`- a\n\n  ${SQUARE}`)).toContain(IMG);
  });

  it('shows one of MDX', async () => {
    const text = '<div>\n  <svg viewBox="0 0 2 2" strokeWidth={2}>\n    <path />\n  </svg>\n</div>';
    expect(await pageOf(text, 'a.mdx')).toContain(IMG);
  });

  it('leaves one as it is that Markdown takes for code after all', async () => {
    expect(await pageOf(`- a\n\n      ${SQUARE}`)).toContain(
      '&lt;svg viewBox=&quot;0 0 2 2&quot;&gt;&lt;path d=&quot;M0 0h2v2z&quot;/&gt;&lt;/svg&gt;',
    );
  });

  it('shows the words of one that cannot be kept, and says so', async () => {
    const text = '# A\n\n<svg><text>A *word*</text></svg>';
    const { articles, report } = await build(
      { 'a.md': text },
      { pictures: { drawings: undefined } },
    );
    expect(articles[0]!.html).toBe('<p><span class="missing-image">A *word*</span></p>\n');
    expect(report).toContain('content/a.md:3:1 warning: a drawing cannot be kept');
  });
});
