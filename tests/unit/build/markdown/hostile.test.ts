import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sanitizer } from '../../../../src/build/markdown/sanitize.ts';
import { ALLOWED_ELEMENTS, allowedValue } from '../../../../src/model/policy.ts';
import { EXTERNAL_REL, isExternal } from '../../../../src/model/url.ts';
import { render } from '../a-rendering.ts';
import { runs } from '../../../build/fuzz.ts';

const SHARED = new URL('../../../../../shared/security/xss-dev.json', import.meta.url);

interface Attack {
  readonly id: number;
  readonly where: string;
  readonly input: unknown;
}

function attacks(): readonly Attack[] {
  return existsSync(SHARED) ? (JSON.parse(readFileSync(SHARED, 'utf8')) as Attack[]) : [];
}

const INPUTS = attacks().flatMap(({ id, where, input }) =>
  (where === 'html' || where === 'markdown') && typeof input === 'string' ? [{ id, input }] : [],
);

/** What a build makes of a text, as in `render.ts`. */
async function published(markdown: string): Promise<string> {
  const { html, hasRawHtml } = render(markdown);
  return hasRawHtml ? (await sanitizer())(html) : html;
}

const allowed = new Set(ALLOWED_ELEMENTS);
const { document } = new JSDOM('').window;

/** DOMPurify empties `is`, since no script can take it from an element: https://dom.spec.whatwg.org/#concept-element-is-value */
function isEmptied(name: string, value: string): boolean {
  return name === 'is' && value === '';
}

const NAMESPACES: ReadonlySet<string | null> = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
]);

/** What stands in HTML, as a browser reads it, that the policy does not allow. */
function faults(html: string): string[] {
  const body = document.createElement('body');
  body.innerHTML = html;
  return [...body.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    if (!NAMESPACES.has(element.namespaceURI) || !allowed.has(name)) return [`<${name}>`];
    const found = [...element.attributes]
      .filter(
        ({ name: key, value }) =>
          !isEmptied(key, value) && allowedValue(name, key, value) !== value,
      )
      .map(({ name: key, value }) => `<${name} ${key}=${value}>`);
    const href = element.getAttribute('href');
    if (href !== null && isExternal(href) && element.getAttribute('rel') !== EXTERNAL_REL) {
      found.push(`<${name} rel=${element.getAttribute('rel')}>`);
    }
    return found;
  });
}

/** Pieces of markup that are worth breaking each other with. */
const PIECES = [
  '<script>a()</script>',
  '<img src=x onerror=a()>',
  '<svg onload=a()>',
  '<math><mtext><table><mglyph><style>',
  '</style>',
  '<a href="java&#9;script:a()">b</a>',
  '<a href=//a.example>b</a>',
  '[b](javascript:a())',
  '[b](//a.example "t")',
  '[b][c]',
  '[c]: data:text/html,a',
  '![b](x.png "t")',
  '![b](javascript:a)',
  '<javascript:a()>',
  '`<script>`',
  '```"onload="a()\n<b>\n```',
  '[^1]',
  '[^1]: <img src=x onerror=a()>',
  '## <b onclick=a()>h</b>',
  '| <i>a</i> | b |\n|-|-|\n',
  '- [x] <iframe>',
  '<details open ontoggle=a()>',
  '<p title="',
  "<p title='",
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<template>',
  '<noscript><p title="</noscript><img src=x onerror=a()>">',
  '<form><input name=attributes>',
  '<p id="data" class="site" style="x">',
  '&lt;script&gt;',
  '$x_1$',
  '$\\text{<img src=x onerror=a()>"}$',
  '$$\\href{javascript:a()}{x}$$',
  '\n\\begin{align}\\label{"><b>}a\\end{align}\n',
  '\\eqref{"><img src=x onerror=a()>}',
  '{: #x"><b> .site onclick="a()"}',
  '{#<b>}',
  '\n::: tip <img src=x onerror=a()>\n',
  '\n:::\n',
  '\n> [!NOTE] <script>\n',
  '\n!!! note "<b onclick=a()>"\n    ',
  '\n```js title="<img src=x onerror=a()>" {1}\n',
  '\n*[text]: "><img src=x onerror=a()>\n',
  '\n: <b>\n',
  '\n[[toc]]\n',
  '<div markdown="1" onclick="a()">\n',
  '</div>',
  ':tada:',
  '==a==',
  '<T onclick=a()>',
  '"',
  "'",
  '>',
  '<',
  '\\',
  '\n\n',
  '\n    ',
  ' ',
  '\0',
  '\u2028',
  'text',
];

describe('build: whatever a post holds', () => {
  it('notices what the policy does not allow', () => {
    expect(faults('<p onclick="a()"><script></script><svg></svg></p>')).toHaveLength(3);
    expect(faults('<a href="https://a.example">b</a>')).toHaveLength(1);
    expect(faults('<p id="a">b <a href="/c">d</a></p>')).toEqual([]);
  });

  it('publishes nothing that the policy does not allow of any mixture of markup', async () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (markdown) => {
        expect(faults(await published(markdown))).toEqual([]);
      }),
      runs(150),
    );
  }, 60_000);

  it('publishes nothing that the policy does not allow of any text', async () => {
    const signs = fc.constantFrom(...'<>/="\'`&;:#!()[]{}*_~|\\-+^ \n\t\0ax1'.split(''));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: signs, maxLength: 60 }), async (markdown) => {
        expect(faults(await published(markdown))).toEqual([]);
      }),
      runs(300),
    );
  }, 60_000);

  it('is safe without the sanitizer where the post has no HTML of its own', () => {
    const pieces = PIECES.filter((piece) => !/<[a-z!/]/i.test(piece) || piece.startsWith('`'));
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        const { html, hasRawHtml } = render(markdown);
        if (!hasRawHtml) expect(faults(html)).toEqual([]);
      }),
      runs(400),
    );
  });

  it.skipIf(INPUTS.length === 0)(
    'publishes nothing of the known attacks (skipped where ../shared is missing)',
    async () => {
      const dangerous: { id: number; found: string[] }[] = [];
      for (const { id, input } of INPUTS) {
        const found = faults(await published(input));
        if (found.length > 0) dangerous.push({ id, found });
      }
      expect(dangerous).toEqual([]);
    },
    120_000,
  );

  it.skipIf(INPUTS.length === 0)(
    'publishes nothing of mixtures of the known attacks (skipped where ../shared is missing)',
    async () => {
      const some = fc.array(fc.constantFrom(...INPUTS), { minLength: 2, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(
          some,
          fc.constantFrom('', ' ', '\n', '\n\n', '\n    ', '\n- '),
          async (inputs, between) => {
            const html = await published(inputs.map(({ input }) => input).join(between));
            expect(faults(html)).toEqual([]);
          },
        ),
        runs(60),
      );
    },
    120_000,
  );
});
