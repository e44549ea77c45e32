import { describe, expect, it } from 'vitest';
import { html } from '../a-rendering.ts';

function linked(href: string, text = href): string {
  return `<a href="${href}" rel="noopener noreferrer">${text}</a>`;
}

describe('build/syntax/bare-links', () => {
  it.each([
    ['见 https://example.com/a。然后', `见 ${linked('https://example.com/a')}。然后`],
    ['（https://example.com/a）', `（${linked('https://example.com/a')}）`],
    ['「https://example.com/?q=1」、b', `「${linked('https://example.com/?q=1')}」、b`],
    ['www.example.com，b', `${linked('http://www.example.com', 'www.example.com')}，b`],
    ['https://example.com/a.。', `${linked('https://example.com/a')}.。`],
    ['**https://example.com/a**：b', `<strong>${linked('https://example.com/a')}</strong>：b`],
  ])('ends the address in %j before the sign', (text, made) => {
    expect(html(text)).toBe(`<p>${made}</p>\n`);
  });

  it.each([
    'https://ja.example/東京/ジャン・レノ',
    'https://example.com/a(b)',
    'https://example.com/“a”',
  ])('takes in all of %s', (href) => {
    expect(html(`${href} b`)).toBe(`<p>${linked(href)} b</p>\n`);
  });

  it('comes to an end with many that touch each other', () => {
    const started = performance.now();
    expect(html('https://a.example。'.repeat(20_000))).toContain('</a>。<a');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('takes links with marks of their own as they are', () => {
    expect(html('<https://example.com/a。>')).toBe(`<p>${linked('https://example.com/a。')}</p>\n`);
    expect(html('[b](https://example.com/a。)')).toContain('href="https://example.com/a。"');
  });
});
