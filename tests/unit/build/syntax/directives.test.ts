import { describe, expect, it } from 'vitest';
import { html } from '../a-rendering.ts';

describe('build/syntax/directives', () => {
  it.each([
    ['```{note} A *title*\na\n```', 'note', 'A <em>title</em>'],
    ['```{warning}\na\n```', 'warning', 'Warning'],
    ['```{admonition} T\n:class: tip\na\n```', 'tip', 'T'],
    [':::{tip} T\na\n:::', 'tip', 'T'],
    [':::{admonition} T\n:class: danger\na\n:::', 'caution', 'T'],
  ])('sets the text of %j apart', (text, kind, title) => {
    expect(html(text)).toBe(
      `<aside class="admonition admonition-${kind}">\n<p class="admonition-title">${title}</p>\n<p>a</p>\n</aside>\n`,
    );
  });

  it('folds what is to be unfolded', () => {
    expect(html('```{dropdown} T\na\n```')).toMatch(/^<details [^>]*admonition-note">\n<summary/);
    expect(html(':::{note} T\n:class: dropdown\n:open:\na\n:::')).toMatch(/^<details [^>]* open>/);
  });

  it('shows code with what is said of it', () => {
    const made = html(
      '```{code-block} python\n:linenos:\n:emphasize-lines: 2\n:caption: a "b".py\na\nb\n```',
    );
    expect(made).toContain("<figcaption>a 'b'.py</figcaption>".replaceAll("'", '&#39;'));
    expect(made).toContain('language-python is-numbered');
    expect(made).toMatch(/class="line is-marked">b/);
    expect(html('```{code-cell} ipython3\n:tags: [x]\na\n```')).toContain('language-python">a');
  });

  it('shows a picture with the words below it', () => {
    expect(
      html('```{figure} a.png\n:name: fig\n:alt: A "b"\n:width: 8px\n\nThe *words*\n```'),
    ).toMatch(
      /^<span id="fig"><\/span><figure><img src="a\.png" alt="A &quot;b&quot;"[^>]* width="8" height="6"><figcaption>\n<p>The <em>words<\/em><\/p>\n<\/figcaption><\/figure>\n$/,
    );
    expect(html(':::{image} a.png\n:::')).toMatch(/^<figure><img src="a\.png"[^>]*><\/figure>\n$/);
  });

  it('shows tabs below each other, by name', () => {
    expect(html('::::{tab-set}\n:::{tab-item} A\na\n:::\n:::{tab-item} B\nb\n:::\n::::')).toBe(
      '<p><strong>A</strong></p>\n<p>a</p>\n<p><strong>B</strong></p>\n<p>b</p>\n',
    );
    expect(html('````{tab-set}\n```{tab-item} A\na\n```\n````')).toBe(
      '<p><strong>A</strong></p>\n<p>a</p>\n',
    );
  });

  it('reads formulas, and leaves out lists of other pages', () => {
    expect(html('```{math}\n:label: e\nx^2\n```')).toMatch(/^<div class="math"[^>]*><math display/);
    expect(html('a\n\n```{tableofcontents}\n```\n')).toBe('<p>a</p>\n');
  });

  it('keeps what a directive holds whose name says nothing here', () => {
    expect(html(':::{theorem} T\n*a*\n:::')).toBe('<p><strong>T</strong></p>\n<p><em>a</em></p>\n');
  });

  it.each(['```{r, echo=FALSE}\na\n```', '```{python}\na\n```', '```{=html}\na\n```'])(
    'takes for code %j',
    (text) => {
      expect(html(text)).toMatch(/^<pre[^]*>a\n<\/code><\/pre>\n$/);
    },
  );
});
