import { decodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import { sanitizer } from '../../../../src/build/markdown/sanitize.ts';
import { html, render, warned } from '../a-rendering.ts';

const X = '<math><msub><mi>x</mi><mn>1</mn></msub></math>';

/** A text's formulas, each as its signs, with `|` round the ones that stand apart. */
function formulas(text: string): string[] {
  return [...html(text).matchAll(/<math([^>]*)>(.*?)<\/math>/gs)].map(
    ([, head = '', body = '']) => {
      const signs = decodeHTML(body.replace(/<[^>]+>|\s/g, '')).replaceAll('\u2061', '');
      return head.includes('block') ? `|${signs}|` : signs;
    },
  );
}

describe('build/syntax/math: formulas', () => {
  it.each(['$x_1$', '$$x_1$$', '$`x_1`$', '\\(x_1\\)', '\\\\(x_1\\\\)', '\\\\(x\\_1\\\\)'])(
    'reads %s in a sentence',
    (text) => {
      expect(html(`a *b* ${text}, c`)).toBe(`<p>a <em>b</em> ${X}, c</p>\n`);
    },
  );

  it.each([
    '$$\nx_1\n$$',
    '$$ x_1 $$',
    '\\[ x_1 \\]',
    '\\[\nx_1\n\\]',
    '\\\\[ x_1 \\\\]',
    '```math\nx_1\n```',
    '\\begin{gather*}\nx_1\n\\end{gather*}',
  ])('sets %j apart', (text) => {
    expect(formulas(`a\n\n${text}\n\nb`)).toEqual(['|x1|']);
    expect(html(`a\n${text}\nb`)).toMatch(/^<p>a<\/p>\n<div class="math"[^]*<\/div>\n<p>b<\/p>\n$/);
  });

  it('is not touched by Markdown', () => {
    expect(formulas('*a $b*c$ d* and $x_a$ _e_ $y_b$, $\\{u\\}$')).toEqual([
      'b∗c',
      'xa',
      'yb',
      '{u}',
    ]);
    expect(formulas('$$\n\\begin{aligned}\na &< b \\\\\n- c &> *d*\n\\end{aligned}\n$$')).toEqual([
      '|a<b−c>∗d∗|',
    ]);
  });

  it.each([
    '設$x_1$為根，$y_1$亦然',
    '값$x_1$은 $y_1$보다',
    'ה$x_1$וגם $y_1$',
    'пусть $x_1$, а$y_1$б',
  ])('stands right beside letters that no price has: %s', (text) => {
    expect(formulas(text)).toEqual(['x1', 'y1']);
  });

  it.each([
    '花了$5，又花$6。',
    'It costs $5 and $6.',
    'From $20K/month to $100/month',
    'US$ and A$ and US$5',
    '$HOME/$USER',
    '\\$x_1\\$',
    '`$x_1$`',
    '    $x_1$',
    '```\n$$x$$\n```',
    '\\(as they say\\)',
    '\\[citation needed\\]',
    'a $ b $ c',
    '$$',
  ])('leaves %j as text', (text) => {
    expect(html(text)).not.toContain('<math');
  });

  it('is left alone where a post says so', () => {
    expect(render('$x_1$', 'Title', { math: false }).html).toBe('<p>$x_1$</p>\n');
  });

  it('is read in HTML that a post wrote itself, but not in code there', () => {
    expect(formulas('<table><tr><td>$a$</td></tr></table>')).toEqual(['a']);
    expect(formulas('<pre>$a$</pre>')).toEqual([]);
  });

  it('stands in headings, lists, quotes and tables', () => {
    expect(formulas('## $a$\n\n- $b$\n\n> $$c$$\n\n| $d$ |\n|-|\n')).toEqual([
      'a',
      'b',
      '|c|',
      'd',
    ]);
    expect(render('## The $x$ case').outline).toEqual([
      { id: 'the-x-case', text: 'The x case', level: 2 },
    ]);
  });

  it.each([
    'x_\\max',
    'Q^\\vec{\\mu}_i',
    '\\text{style_fwd \\& b}',
    '\\text{a & b}',
    'F\\big(x)',
    '\\color{red}{x}',
    '\\require{cancel}x',
  ])('reads %s, as MathJax does', (tex) => {
    html(`$${tex}$`);
    expect(warned()).toEqual([]);
  });
});

describe('build/syntax/math: what formulas share', () => {
  it('knows what an earlier one has defined', () => {
    expect(formulas('$\\newcommand{\\X}{u}$ $\\X$ $\\newcommand{\\X}{v}\\X$')).toContain('u');
    expect(warned()).toEqual([]);
  });

  it('forgets what another post has defined', () => {
    html('$\\newcommand{\\Y}{u}$');
    html('$\\Y$');
    expect(warned()).toHaveLength(1);
  });

  it('numbers equations, and leads to them', () => {
    const made = html(
      'See \\eqref{b} and $\\ref{b}$.\n\n\\begin{equation}\na\n\\end{equation}\n\n\\begin{equation}\nb \\label{b}\n\\end{equation}\n',
    );
    expect(made).toContain('<a href="#b">(2)</a>');
    expect(made).toContain('<a href="#b">2</a>');
    expect(made).toContain('<mtr id="b">');
  });
});

describe('build/syntax/math: what cannot be read', () => {
  it('is shown as it is written, and told', () => {
    expect(html('$\\nonsense{<b>$')).toBe(
      '<p><code class="language-tex">\\nonsense{&lt;b&gt;</code></p>\n',
    );
    expect(warned()).toEqual([
      'the formula \\nonsense{<b> cannot be read: Unsupported function name: \\nonsense',
    ]);
  });

  it('is a reference in a post’s own HTML to what nobody has written', () => {
    expect(html('<a href="#%" class="tml-ref"></a> $x$')).toContain('<a href="#%25">?</a>');
  });

  it.each(['\\href{javascript:a()}{x}', '\\includegraphics{/x}', '\\class{site}{x}'])(
    'such as %s, which leads out of the formula',
    (tex) => {
      expect(html(`$${tex}$`)).not.toMatch(/<math|href=|src=/);
      expect(warned()).toHaveLength(1);
    },
  );
});

describe('build/syntax/math: the sanitizer', () => {
  it.each([
    '\\begin{aligned} a &= \\frac{b}{c} \\\\ d &= \\sqrt[3]{e} \\end{aligned}',
    '\\begin{array}{c|c} a & b \\\\ \\hline c & d \\end{array}',
    '\\left( \\sum_{i=1}^n \\hat{x}_i \\right) \\overline{z} \\cancel{y} \\boxed{w}',
    "\\color{red} a \\quad \\textcolor{#00f}{b} \\mathcal{L} \\operatorname*{argmin}_x f'(x)",
    '\\underbrace{a + b}_{c} \\binom{n}{k} \\big\\{ x \\big\\}',
    '\\begin{align} a &= b \\tag{1} \\\\ c &= d \\end{align}',
  ])(
    'leaves %s as it is, which has no style',
    async (tex) => {
      const { html: made, hasRawHtml } = render(`$$\n${tex}\n$$`);
      expect(warned()).toEqual([]);
      expect(hasRawHtml).toBe(true);
      expect(made).not.toContain(' style=');
      expect((await sanitizer())(made)).toBe(made.replace(/&quot;/g, '"'));
    },
    30_000,
  );
});

describe('build/syntax/math: tables', () => {
  const cells = (text: string): string[] =>
    [...html(text).matchAll(/<t[hd]>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      decodeHTML(cell.replace(/<[^>]+>/g, '')),
    );

  it('keeps a bar in a formula out of the columns', () => {
    expect(
      cells('| $|x|$ | b |\n|--|--|\n| $P(a|b)$ and $$|y|$$ | d |\n| e | $\\|z\\|$ |\n> f'),
    ).toEqual(['|x|', 'b', 'P(a|b) and |y|', 'd', 'e', '|z|']);
  });

  it('takes prices in two cells for prices', () => {
    expect(cells('| a | b |\n|--|--|\n| $5 | $6 |\n| US$ | US$ |\n\nc')).toEqual([
      'a',
      'b',
      '$5',
      '$6',
      'US$',
      'US$',
    ]);
  });

  it('goes on with what stands right below the table', () => {
    expect(html('| a |\n|--|\n| $|x|$ |\n# b\n\nc')).toContain(
      '</table></div>\n<h2 id="b">b</h2>\n<p>c</p>',
    );
  });
});

describe('build/syntax/math: mentions', () => {
  it('lives with an address that cannot be decoded', () => {
    expect(html('$x_1$ <a href="#%" class="tml-ref"></a>')).toContain('<a href="#%25">?</a>');
  });
});
