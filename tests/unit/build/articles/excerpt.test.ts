import { describe, expect, it } from 'vitest';
import { excerptCut } from '../../../../src/build/articles/excerpt.ts';
import { build } from '../a-build.ts';

describe('build/articles/excerpt', () => {
  it.each([
    '<!--more-->',
    '<!-- more -->',
    '<!-- truncate -->',
    '<!--truncate-->',
    '<!-- excerpt -->',
    '{/* truncate */}',
  ])('is cut at %s', (mark) => {
    expect(excerptCut(`Before.\n\n${mark}\n\nAfter.`)).toBe(9);
  });

  it.each([
    '',
    'Text.',
    'Text <!-- no more -->',
    'Text.\n\n---\n\nMore.',
    '```html\n<!--more-->\n```\n',
    '````\n```\n<!--more-->\n````\n',
  ])('is not cut in %j', (text) => {
    expect(excerptCut(text)).toBeUndefined();
  });

  it('is cut after a fence', () => {
    expect(excerptCut('```\nx\n```\n<!--more-->')).toBe(10);
  });
});

describe('build/articles/excerpt: the description of a post', () => {
  async function articleOf(text: string, name = 'a.md') {
    const { articles } = await build({ [name]: text });
    return articles[0]!;
  }

  it.each([
    ['One.\n\nTwo [there][x] *now*.[^1]\n\n<!--more-->\n\nThree.\n\n[x]: /\n[^1]: Note.\n', 'a.md'],
    ['One.\n\nTwo [there][x] *now*.\n<!-- more -->\nThree.\n\n[x]: /\n', 'a.md'],
    ['One.\n\nTwo there now.\n\n{/* truncate */}\n\nThree.\n', 'a.mdx'],
    ['One.\n\nTwo there now.\n\n{/* truncate */}\n\nThree.\n', 'a.md'],
    ['One.\n\nTwo there now. <!-- truncate --> Three.\n', 'a.md'],
    ['# A title\n\nOne.\n\nTwo there now.\n\n<!--more-->\n', 'a.md'],
  ])('is what stands above the mark in %j', async (text, name) => {
    const { description, html } = await articleOf(text, name);
    expect(description).toBe('One. Two there now.');
    expect(html).not.toMatch(/more|truncate|\uf8fe|<p>\s*<\/p>/);
  });

  it('is that of its front matter all the same', async () => {
    const { description, html } = await articleOf(
      '---\ndescription: Mine.\n---\nOne.\n\n<!--more-->\n\nTwo.\n',
    );
    expect(description).toBe('Mine.');
    expect(html).toBe('<p>One.</p>\n<p>Two.</p>\n');
  });

  it('is cut where a whole text stands above the mark', async () => {
    const { description } = await articleOf(`${'word '.repeat(1000)}\n\n<!--more-->\n`);
    expect(description).toMatch(/^(?:word ){100,}word…$/);
    expect(description.length).toBeLessThan(610);
  });

  it.each(['Write `<!--more-->` there.', 'Text.\n\n    <!--more-->\n'])(
    'does not take a mark in code for one: %j',
    async (text) => {
      const { description, html } = await articleOf(text);
      expect(html).toContain('&lt;!--more--&gt;');
      expect(description).toMatch(/^(?:Write <!--more--> there|Text)\.$/);
    },
  );

  it('is the first paragraph where nothing stands above the mark', async () => {
    expect((await articleOf('<!--more-->\n\nOne.\n')).description).toBe('One.');
  });
});
