import { describe, expect, it } from 'vitest';
import { html } from '../a-rendering.ts';

describe('build/syntax/inline-marks', () => {
  it.each([
    ['==a *b*==', '<mark>a <em>b</em></mark>'],
    ['++a++', '<ins>a</ins>'],
    ['H~2~O', 'H<sub>2</sub>O'],
    ['x^2^ and 1^st^', 'x<sup>2</sup> and 1<sup>st</sup>'],
    ['~a~ and ~~b~~', '<del>a</del> and <del>b</del>'],
  ])('reads %j', (text, made) => {
    expect(html(text)).toBe(`<p>${made}</p>\n`);
  });

  it.each([
    'a==b and c==d',
    'a == b == c',
    'i++; j++',
    'C++ and C++',
    '2^10 and 3^2',
    'about ~5 to ~6',
    '===',
    '==',
    '^a^',
  ])('leaves %j as it is', (text) => {
    expect(html(text)).not.toMatch(/<(?:mark|ins|sub|sup|del)>/);
  });

  it('marks a word of a script that has no spaces', () => {
    expect(html('这是==高亮==文字')).toBe('<p>这是<mark>高亮</mark>文字</p>\n');
    expect(html('a==b==c')).toBe('<p>a==b==c</p>\n');
  });

  it('leaves code as it is', () => {
    expect(html('`==a==` `x^2^`\n\n    H~2~O')).not.toMatch(/<(?:mark|sub|sup)>/);
  });
});

describe('build/syntax/emoji', () => {
  it('shows those that GitHub has names for', () => {
    expect(html(':tada: **:+1:** (:heart:)')).toBe('<p>🎉 <strong>👍</strong> (❤️)</p>\n');
  });

  it.each(['10:30:00', 'a:heart:', ':heart:b', '::heart::', ':nobody:', ':constructor:'])(
    'leaves %j as it is',
    (text) => {
      expect(html(text)).toBe(`<p>${text}</p>\n`);
    },
  );

  it('leaves code as it is', () => {
    expect(html('`:tada:`')).toBe('<p><code>:tada:</code></p>\n');
  });
});
