import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sanitizer } from '../../../../src/build/markdown/sanitize.ts';
import { render } from '../a-rendering.ts';

const SHARED = new URL('../../../../../shared/commonmark/gfm-0.29.json', import.meta.url);

interface Example {
  readonly example: number;
  readonly section: string;
  readonly markdown: string;
  readonly html: string;
}

const EXAMPLES = existsSync(SHARED)
  ? (JSON.parse(readFileSync(SHARED, 'utf8')) as readonly Example[])
  : [];

/** Examples in which our words are others than those of the specification, and why that is so. */
const EXCEPTIONS: Readonly<Record<number, string>> = {
  ...Object.fromEntries(
    [133, 170, 500, 532, 544, 632, 633, 634, 642].map((example) => [
      example,
      'a tag that HTML does not know is text, so that `List<T>` can be read',
    ]),
  ),
  645: 'since CommonMark 0.31 two hyphens may stand in a comment, as in HTML',
  646: 'since CommonMark 0.31 `<!-->` is a comment, as in HTML',
  653: 'HTML that an article may not hold is taken away, and not shown as text',
};

const { document } = new JSDOM('').window;

const BLOCKS = 'br, p, div, pre, table, tr, td, th, ul, ol, li, blockquote, h1, h2, h3, h4, h5, h6';

/** The words that a reader sees of HTML, with those that stand for its pictures. */
function wordsOf(html: string): string {
  const body = document.createElement('body');
  body.innerHTML = html;
  for (const picture of body.querySelectorAll('img')) picture.replaceWith(picture.alt);
  // A picture that stands alone shows its title below it; in the specification it is an attribute.
  for (const caption of body.querySelectorAll('figcaption')) caption.remove();
  for (const block of body.querySelectorAll(BLOCKS)) block.before(' ');
  return body.textContent.replace(/\s+/g, ' ').trim();
}

async function ours(markdown: string): Promise<string> {
  const { html, hasRawHtml } = render(markdown);
  return wordsOf(hasRawHtml ? (await sanitizer())(html) : html);
}

/** What the specification expects, with its HTML cleaned as ours is. */
async function theirs(html: string): Promise<string> {
  return wordsOf((await sanitizer())(html));
}

describe.skipIf(EXAMPLES.length === 0)(
  'build/markdown: the examples of GFM 0.29 (skipped where ../shared is missing)',
  () => {
    it('says in all of them what the specification says', async () => {
      const different: string[] = [];
      for (const { example, section, markdown, html } of EXAMPLES) {
        if (example in EXCEPTIONS) continue;
        const [got, wanted] = [await ours(markdown), await theirs(html)];
        if (got !== wanted) {
          different.push(`${example} (${section}) ${JSON.stringify(markdown)}: ${got} | ${wanted}`);
        }
      }
      expect(different).toEqual([]);
    }, 60_000);
  },
);
