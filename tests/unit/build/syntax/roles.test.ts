import { describe, expect, it } from 'vitest';
import { html } from '../a-rendering.ts';

describe('build/syntax/roles', () => {
  it.each([
    ['{kbd}`Ctrl <C>`', '<kbd>Ctrl &lt;C&gt;</kbd>'],
    ['H{sub}`2`O', 'H<sub>2</sub>O'],
    ['{abbr}`CSS (Style "Sheets")`', '<abbr title="Style &quot;Sheets&quot;">CSS</abbr>'],
    ['{ref}`the words <label>`', 'the words'],
    ['{numref}`fig`', 'fig'],
    ['{cite:p}`knuth`', 'knuth'],
    ['{doc}`A note`', '<a href="/A-note/">A note</a>'],
    ['{doc}`words <A note>`', '<a href="/A-note/">words</a>'],
    ['{doc}`gone`', 'gone'],
    ['{download}`f <x.pdf>`', '<a href="x.pdf">f</a>'],
  ])('reads %s', (written, shown) => {
    expect(html(`a ${written}.`)).toBe(`<p>a ${shown}.</p>\n`);
  });

  it('reads a formula', () => {
    expect(html('a {math}`x^2`')).toContain('<msup>');
  });

  it('puts the name of a heading before it', () => {
    expect(html('(my-label)=\n## A\n')).toBe('<span id="my-label"></span><h2 id="a">A</h2>\n');
  });

  it.each(['a {unheard}`b`', 'a {kbd} `b`', 'f(x)= y', '`{kbd}` b'])(
    'leaves %j as it is',
    (text) => {
      const shown = html(text)
        .replace(/<\/?(?:p|code)>/g, '')
        .trim();
      expect(shown).toBe(text.replaceAll('`', ''));
    },
  );
});
