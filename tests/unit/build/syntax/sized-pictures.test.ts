import { describe, expect, it } from 'vitest';
import { html } from '../a-rendering.ts';

/** The tag of the one picture of a text. */
function picture(text: string): string | undefined {
  return /<img[^>]*>/.exec(html(text))?.[0];
}

describe('build/syntax/sized-pictures', () => {
  it.each([
    ['![A lamp](lamp.png =40x30)', 'width="40" height="30"'],
    ['![A lamp](lamp.png =40x)', 'width="40" height="30"'],
    ['![A lamp](lamp.png =x30)', 'width="40" height="30"'],
    ['![A lamp](lamp.png "Lit" =40x30)', 'width="40" height="30"'],
    ['![A lamp](lamp.png =40x30 "Lit")', 'width="40" height="30"'],
    ['![A lamp](<lamp.png> =40)', 'width="40" height="30"'],
    ['![A lamp](lamp.png align="center")', 'width="4" height="3"'],
    ['![A lamp](lamp.png width="40" align="center")', 'width="40" height="30"'],
  ])('reads %s', (text, size) => {
    expect(picture(text)).toContain('src="lamp.png" alt="A lamp"');
    expect(picture(text)).toContain(size);
  });

  it('keeps the title, and stands among words', () => {
    expect(html('![A lamp](lamp.png =40x30 "Lit")')).toContain('<figcaption>Lit</figcaption>');
    expect(html('a ![A *lamp*](lamp.png =40x) b')).toMatch(/^<p>a <img[^>]*> b<\/p>\n$/);
  });

  it.each(['![a](b =c)', '![a](b x=(c))', 'a![b] (c =1x1)', '`![a](b =1x1)`'])(
    'leaves %s as text',
    (text) => {
      expect(picture(text)).toBeUndefined();
    },
  );

  it('reads thousands of beginnings in no time', () => {
    const start = performance.now();
    html('![a](b =1x'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
