import { describe, expect, it } from 'vitest';
import { html } from '../a-rendering.ts';

describe('build/syntax/cjk-emphasis', () => {
  it.each([
    ['**中文。**中文', '<strong>中文。</strong>中文'],
    ['中文**（中文）**中文', '中文<strong>（中文）</strong>中文'],
    ['**`a`**中文', '<strong><code>a</code></strong>中文'],
    ['これは**[b](/c)**です', 'これは<strong><a href="/c">b</a></strong>です'],
    ['*テスト。*テスト', '<em>テスト。</em>テスト'],
    ['a**中文**b', 'a<strong>中文</strong>b'],
    ['**스크립트(script)**라고', '<strong>스크립트(script)</strong>라고'],
    ['**a** b*c* 中', '<strong>a</strong> b<em>c</em> 中'],
    ['2 * 中 * 3', '2 * 中 * 3'],
  ])('reads %j', (text, made) => {
    expect(html(text)).toBe(`<p>${made}</p>\n`);
  });

  it('leaves text of other scripts to the rules of CommonMark', () => {
    expect(html('**a.**b')).toBe('<p>**a.**b</p>\n');
  });
});
