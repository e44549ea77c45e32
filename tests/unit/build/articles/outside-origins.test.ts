import { describe, expect, it } from 'vitest';
import { outsideOrigins } from '../../../../src/build/articles/outside-origins.ts';
import { build } from '../a-build.ts';

describe('build/articles/outside-origins', () => {
  it.each([
    ['<img src="https://a.example/x.jpg?a=1&amp;b=2" alt="">', ['https://a.example']],
    ['<img src="/x.jpg" srcset="/x.jpg 1x, //b.example/y.jpg 2x" alt="">', ['https://b.example']],
    [
      '<video poster="http://a.example:8080/p"><source src="https://b.example/v"></video>',
      ['http://a.example:8080', 'https://b.example'],
    ],
    ['<a href="https://a.example/">a link</a> <blockquote cite="https://b.example/">', []],
    [
      '<img src="data:image/png;base64,//x=" alt="https://a.example/"><p>src="https://b.example/"</p>',
      [],
    ],
  ])('finds in %s', (html, origins) => {
    expect(outsideOrigins(html, undefined)).toEqual(origins);
  });

  it('counts those of a cover, too', () => {
    const image = { src: 'https://a.example/x.jpg', alt: '' };
    expect(outsideOrigins('', image)).toEqual(['https://a.example']);
  });

  it.each([
    [undefined, ['https://a.example']],
    [[], []],
    [['https://b.example'], []],
  ])('finds those from which pictures may be shown: %j', async (remote, origins) => {
    const post =
      '---\ntitle: x\nimage: https://a.example/c.jpg\n---\n![x](https://a.example/x.jpg)';
    const { articles } = await build({ 'a.md': post }, { pictures: { remote } });
    const [{ html, image }] = articles as [(typeof articles)[number]];
    expect(outsideOrigins(html, image)).toEqual(origins);
  });
});
