import { describe, expect, it } from 'vitest';
import { html, render } from '../a-rendering.ts';

function aNote(kind: string, title: string, body: string): string {
  return `<aside class="admonition admonition-${kind}">\n<p class="admonition-title">${title}</p>\n<p>${body}</p>\n</aside>\n`;
}

describe('build/syntax: text that is set apart', () => {
  it.each([
    ['> [!NOTE]\n> a', aNote('note', 'Note', 'a')],
    ['> [!CAUTION]\n> a', aNote('caution', 'Caution', 'a')],
    ['> [!tip] My *title*\n> a', aNote('tip', 'My <em>title</em>', 'a')],
    ['> **Warning**\n> a', aNote('warning', 'Warning', 'a')],
    ['::: tip\na\n:::', aNote('tip', 'Tip', 'a')],
    [':::danger Look out\na\n:::', aNote('caution', 'Look out', 'a')],
    [':::note[My *title*]\na\n:::', aNote('note', 'My <em>title</em>', 'a')],
    [':::info{title="T"}\na\n:::', aNote('note', 'T', 'a')],
    ['::: {.warning}\na\n:::', aNote('warning', 'Warning', 'a')],
    ['::: {.callout-note title="T"}\na\n:::', aNote('note', 'T', 'a')],
    ['::: callout-warning\na\n:::', aNote('warning', 'Warning', 'a')],
    ['::: {.callout-tip}\n## My *title*\n\na\n:::', aNote('tip', 'My <em>title</em>', 'a')],
    ['!!! note "A title"\n    a', aNote('note', 'A title', 'a')],
    ['!!! danger\n    a', aNote('caution', 'Danger', 'a')],
  ])('makes one thing of %j', (text, made) => {
    expect(html(text)).toBe(made);
  });

  it.each([
    ['??? tip "T"\n    a', '<details class="admonition admonition-tip">\n<summary'],
    ['???+ tip\n    a', '<details class="admonition admonition-tip" open>\n<summary'],
    ['> [!tip]- T\n> a', '<details class="admonition admonition-tip">\n<summary'],
    [
      '::: {.callout-tip collapse="true"}\na\n:::',
      '<details class="admonition admonition-tip">\n<summary',
    ],
    [':::details T\na\n:::', '<details class="admonition admonition-note">\n<summary'],
  ])('folds %j', (text, made) => {
    expect(html(text).startsWith(made)).toBe(true);
  });

  it('is called as the language of the text calls it, unless it has a name of its own', () => {
    const inLanguage = (text: string, language: string): string =>
      render(text, 'Title', { language }).html;
    expect(inLanguage('> [!WARNING]\n> a', 'de-AT')).toBe(aNote('warning', 'Warnung', 'a'));
    expect(inLanguage('::: tip\na\n:::', 'fa')).toBe(aNote('tip', 'نکته', 'a'));
    expect(inLanguage('::: tip\na\n:::', 'sv')).toBe(aNote('tip', 'Tip', 'a'));
    expect(inLanguage('!!! faq\n    a', 'de')).toBe(aNote('note', 'Faq', 'a'));
    expect(inLanguage('> [!NOTE] Merke\n> a', 'de')).toBe(aNote('note', 'Merke', 'a'));
    const itself = ':::note\n**Hinweis:** a\n:::';
    expect(inLanguage(itself, 'de')).not.toContain('admonition-title');
    expect(inLanguage('- [x] a\n', 'he')).toContain('aria-label="בוצע"');
    expect(inLanguage('a[^1]\n\n[^1]: b\n', 'fa')).toContain('aria-label="بازگشت به ارجاع ۱"');
  });

  it('does not say its name twice', () => {
    expect(html(':::note\n**Note:** a\n:::')).not.toContain('admonition-title');
    expect(html('!!! note ""\n    a')).not.toContain('admonition-title');
  });

  it.each([
    [':::message\na\n:::', 'note'],
    [':::message alert\na\n:::', 'warning'],
  ])('has no title in %j', (text, kind) => {
    expect(html(text)).toBe(`<aside class="admonition admonition-${kind}">\n<p>a</p>\n</aside>\n`);
  });

  it.each([
    ['> a\n{: .prompt-tip }', 'tip'],
    ['a\n{: .x .notice--warning}', 'warning'],
    ['a\n{: .notice}', 'note'],
    ['a\n{: .alert .alert-danger}', 'caution'],
    ['a\n{:.info}', 'note'],
  ])('is what themes of Jekyll draw so by its class, without words of ours: %j', (text, kind) => {
    expect(html(text)).toBe(`<aside class="admonition admonition-${kind}">\n<p>a</p>\n</aside>\n`);
  });

  it('is not what has a class of another name', () => {
    expect(html('a\n{: .lead .text-note .notices}')).toBe('<p>a</p>\n');
  });

  it('keeps the id that its list gives it, and what stands below', () => {
    expect(html('> a\n>\n> - b\n{: .prompt-info #c }\nd')).toMatch(
      /^<span id="c"><\/span><aside[^]*<p>a<\/p>\n<ul>[^]*<\/ul>\n<\/aside>\n<p>d<\/p>\n$/,
    );
  });

  it('ends where its lines end', () => {
    expect(html('a\n!!! note\n    b\n\n    c\n\nd')).toMatch(
      /<p>b<\/p>\n<p>c<\/p>\n<\/aside>\n<p>d<\/p>\n$/,
    );
    expect(html('a\n:::note\nb\n:::\nc')).toMatch(/^<p>a<\/p>\n<aside[^]*<\/aside>\n<p>c<\/p>\n$/);
  });

  it.each(['::: tip', ':::: tip'])('nests within %j', (open) => {
    const made = html(`${open}\n::: warning\na\n:::\n${open.split(' ')[0]}\nb`);
    expect(made).toMatch(/admonition-tip">[^]*admonition-warning">[^]*<\/aside>\n<\/aside>\n<p>b/);
  });

  it('is not ended by colons in code', () => {
    expect(html('::: tip\n```\n:::\n```\nb\n:::\nc')).toMatch(/<p>b<\/p>\n<\/aside>\n<p>c/);
  });

  it('keeps what a container of another name holds', () => {
    expect(html('::: columns\na\n:::\n')).toBe('<p>a</p>\n');
    expect(html('::: theorem *Pythagoras*\na\n:::')).toBe(
      '<p><strong><em>Pythagoras</em></strong></p>\n<p>a</p>\n',
    );
    expect(html('::: figure A caption\n![a](b.png)\n:::')).toContain(
      '<figcaption>A caption</figcaption></figure>',
    );
  });

  it('goes on to the end of a text that never closes it', () => {
    expect(html(':::algorithm\na\n\nb')).toBe('<p>a</p>\n<p>b</p>\n');
  });

  it.each([
    '> [!foo]\n> a',
    ':::',
    '::: ...',
    'a ::: b',
    '!!! wow\na',
    '!!!',
    '`:::tip`',
    '> **Note** a',
  ])('leaves %j as it is', (text) => {
    const shown = html(text)
      .replace(/<[^>]+>/g, '')
      .trim();
    expect(shown).toBe(text.replace(/^> /gm, '').replaceAll(/[`]|\*\*/g, ''));
  });
});

describe('build/syntax/containers: tabs', () => {
  it('shows the tabs of VuePress below each other, by name', () => {
    expect(html('::: code-tabs\n@tab One\na\n@tab:active Two\nb\n:::')).toBe(
      '<p><strong>One</strong></p>\n<p>a</p>\n<p><strong>Two</strong></p>\n<p>b</p>\n',
    );
  });
});

describe('build/syntax/indented-tabs', () => {
  it('shows the tabs of MkDocs below each other, by name', () => {
    expect(
      html('=== "One *a*"\n\n    b\n\n    ```js\n    c\n    ```\n\n===! "Two"\n    d\n\ne'),
    ).toMatch(
      /^<p><strong>One <em>a<\/em><\/strong><\/p>\n<p>b<\/p>\n<pre[^]*<\/pre>\n<p><strong>Two<\/strong><\/p>\n<p>d<\/p>\n<p>e<\/p>\n$/,
    );
    expect(html('!!! note\n    === "A"\n        b')).toContain(
      '<p><strong>A</strong></p>\n<p>b</p>',
    );
  });

  it.each(['=== "A"\nb', '=== A\n    b', 'a === "b"'])('leaves %j as it is', (text) => {
    expect(html(text)).toContain('===');
  });
});
