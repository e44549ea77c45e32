import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drawingsOf } from '../../../../src/build/markdown/drawings.ts';

const { DOMParser } = new JSDOM('').window;

/** The file of a drawing as a browser reads it that is given nothing but this file. */
function rootOf(content: string): Element {
  return new DOMParser().parseFromString(content, 'image/svg+xml').documentElement;
}

async function drawn(markup: string, ...others: readonly string[]) {
  const [drawing] = await drawingsOf([markup, ...others]);
  return drawing!;
}

async function fileOf(markup: string, ...others: readonly string[]): Promise<string> {
  const { file } = await drawn(markup, ...others);
  return file?.content ?? '';
}

async function altOf(markup: string): Promise<string | undefined> {
  return (await drawn(markup)).attributes.get('alt');
}

describe('build/markdown/drawings', () => {
  it('makes a document of its own, in the letters that SVG has', async () => {
    const content = await fileOf(
      '<svg VIEWBOX="0 0 4 3"><lineargradient id=a></lineargradient><path d="M0 0" fill=url(#a)><text>a &nbsp;&lt; b&#1;<br></svg>',
    );
    const root = rootOf(content);
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root.getAttribute('viewBox')).toBe('0 0 4 3');
    expect(root.querySelector('linearGradient')?.id).toBe('a');
    expect(root.querySelector('path')?.getAttribute('fill')).toBe('url(#a)');
  });

  it.each([
    ['width="40" height="30"', 40, 30, '0 0 40 30'],
    ['viewBox="-5 0 40.2 30"', 40, 30, '-5 0 40.2 30'],
    ['width="80" viewBox="0,0,40,30"', 80, 60, '0 0 40 30'],
    ['width="100%" height="15" viewBox="0 0 40 30"', 20, 15, '0 0 40 30'],
    ['width="1em" height="1em" viewBox="0 0 24 24"', 16, 16, '0 0 24 24'],
    ['width="1in" style="width: 20px; height:auto" viewBox="0 0 2 1"', 20, 10, '0 0 2 1'],
    ['viewBox="0 0 0 0"', 300, 150, '0 0 300 150'],
    ['viewBox="a b c d" width="-1"', 300, 150, '0 0 300 150'],
    ['viewBox="0 0 1e999 1"', 300, 150, '0 0 300 150'],
  ])('takes its size from %s', async (attributes, width, height, viewBox) => {
    const { file } = await drawn(`<svg ${attributes}><g/></svg>`);
    expect(file).toMatchObject({ width, height });
    const root = rootOf(file!.content);
    expect(root.getAttribute('viewBox')).toBe(viewBox);
    expect(root.getAttribute('width')).toBe(String(width));
    expect(root.hasAttribute('style')).toBe(false);
  });

  it.each([
    ['<title>A lamp</title><g/>', 'A lamp'],
    ['<desc>A lamp</desc><g/>', 'A lamp'],
    ['<g><title>Not its own</title></g>', ''],
    ['<text>One</text><text>two <tspan font-weight="bold">th</tspan>ree</text>', 'One two three'],
    ['<text><tspan x="0">One</tspan><tspan x="0" dy="1em">two</tspan></text>', 'One two'],
    ['<title>Lamps</title><text>0</text><text>10</text>', 'Lamps: 0 10'],
    ['<title>Lamps</title><text>Lamps</text>', 'Lamps'],
    ['<foreignObject><div>A<br>b <b>c</b>d</div></foreignObject><g/>', 'A b cd'],
    ['<switch><foreignObject><p>A label</p></foreignObject><text>A la…</text></switch>', 'A label'],
    ['<style>.a{}</style><script>a()</script><metadata>b</metadata><!-- c --><g/>', ''],
    ['What no browser shows', 'What no browser shows'],
    ['<p>What ends a drawing in HTML</p><g/>', 'What ends a drawing in HTML'],
  ])('says of %j %j', async (inner, alt) => {
    expect(await altOf(`<svg>${inner}</svg>`)).toBe(alt);
  });

  it('calls it what its label says, and nothing where it is hidden from those who listen', async () => {
    expect(await altOf('<svg aria-label="A"><title>b</title><g/></svg>')).toBe('A');
    expect(await altOf('<svg aria-hidden="true" aria-label="A"><text>b</text></svg>')).toBe('');
  });

  it('gives the picture its classes and its id', async () => {
    const { attributes } = await drawn('<svg class="a b" id="c" role="img"><g/></svg>');
    expect([...attributes]).toEqual([
      ['alt', ''],
      ['class', 'a b'],
      ['id', 'c'],
    ]);
  });

  it.each([
    '<svg style="display: none"><path/></svg>',
    '<svg display="none"><path/></svg>',
    '<svg hidden><path/></svg>',
    '<svg width="0" height="0" style="position:absolute"><path/></svg>',
    '<svg><symbol id="a"><path/></symbol><defs><g/></defs></svg>',
    '<svg></svg>',
  ])('shows nothing for %j', async (markup) => {
    expect(await drawn(markup)).toEqual({ attributes: new Map([['alt', '']]) });
  });

  it('takes from other drawings of the post what it uses of them', async () => {
    const content = await fileOf(
      '<svg><use xlink:href="#a"/><g id="own"/><use href="#own"/><use href="#none"/></svg>',
      '<svg hidden><symbol id="a"><path fill="url(#b)"/><use href="#c"/></symbol><linearGradient id="b"/><g id="own"/></svg>',
      '<svg><g id="c"><use href="#a"/></g><g id="d"/></svg>',
    );
    const ids = [...rootOf(content).querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.sort()).toEqual(['a', 'b', 'c', 'own']);
    expect(rootOf(content).querySelector('svg > use')?.getAttribute('href')).toBe('#a');
  });

  it('makes no bomb of drawings that use each other', async () => {
    const large = `<svg><g id="a">${'<path/>'.repeat(3_000)}</g></svg>`;
    const users = Array.from({ length: 200 }, () => '<svg><use href="#a"/></svg>');
    const made = await drawingsOf([large, ...users]);
    const bytes = made.reduce((sum, { file }) => sum + (file?.content.length ?? 0), 0);
    expect(bytes).toBeLessThan(500_000);
  });

  it('gives what has the colour of the text one that stands out from every ground', async () => {
    const rootWith = async (attributes: string): Promise<Element> =>
      rootOf(await fileOf(`<svg ${attributes}><path fill="currentColor"/></svg>`));
    expect((await rootWith('')).getAttribute('color')).toBe('#7a7a7a');
    expect((await rootWith('color="red"')).getAttribute('color')).toBe('red');
    expect((await rootWith('style="color:red;width:50%"')).getAttribute('style')).toBe('color:red');
  });

  it('keeps style sheets and pictures that are in it', async () => {
    const markup =
      '<svg><style>/* https://a.example */ @font-face{font-family:b;src:url(//a.example)} .a > b{fill:url(#c)}@media print{.a{fill:red}}</style><image href="data:image/png;base64,AAAA"/><a class="d"><path style="fill:url(\'#c\')"/></a><animate attributeName="x" values="0;1" dur="1s"/></svg>';
    const root = rootOf(await fileOf(markup));
    expect(root.querySelector('style')?.textContent.trim()).toBe(
      '.a > b{fill:url(#c)}@media print{.a{fill:red}}',
    );
    expect(root.querySelector('image')?.getAttribute('href')).toBe('data:image/png;base64,AAAA');
    expect(root.querySelector('a')?.getAttribute('class')).toBe('d');
    expect(root.querySelector('path')?.getAttribute('style')).toBe("fill:url('#c')");
    expect(root.querySelector('animate')?.getAttribute('values')).toBe('0;1');
  });

  it('keeps the words of one that is nested too deeply to be read', async () => {
    for (const part of ['<g>', '<g a="/>">', '<g a=b/>', '<g></x>']) {
      const markup = `<svg>${part.repeat(20_000)}<text>One &amp; two</text></svg>`;
      const { file, attributes } = await drawn(markup);
      expect(file).toBeUndefined();
      expect(attributes.get('alt')).toBe('One & two');
    }
  });
});
