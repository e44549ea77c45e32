import { describe, expect, it } from 'vitest';
import { isMdxText } from '../../../../src/build/posts/mdx.ts';
import { build } from '../a-build.ts';

describe('build/posts/mdx', () => {
  it.each([
    "import Chart from './chart.js';\n\nText\n\n<Chart year={2024}>\n\nmore\n\n</Chart>\n",
    "import { A, B as C } from 'x';\n\n<C />\n",
    'export const year = 2024;\n\nIt is {year}.\n',
    'Text\n\n{/* truncate */}\n\nmore\n',
  ])('takes %j for MDX', (text) => {
    expect(isMdxText(`---\ntitle: A\n---\n\n${text}`)).toBe(true);
  });

  it.each([
    'Plain {text} and <Tag>.',
    "import x from 'y' is how it begins.\n\n{x} <x>",
    "```js\nimport A from 'a';\n```\n\n<A />\n",
    "import A from 'a'\n\n`<a>` is not used.\n",
    "<script setup>\n  import A from 'a'\n</script>\n\n<A />\n",
    'It is {/* as they say */} so.',
  ])('does not take %j for it', (text) => {
    expect(isMdxText(text)).toBe(false);
  });

  it('reads a post that is MDX in truth as such', async () => {
    const { articles } = await build({
      'a.md':
        "# A\n\nimport Region from '@site/panel';\nexport const year = 2024;\n\n<Region>\n    Inner {/* note */} text\n</Region>\n\nEnd {1 + 1}.\n",
    });
    const { html } = articles[0]!;
    expect(html).toContain('Inner');
    expect(html).not.toMatch(/import|export|<pre|note|\{/);
  });
});
