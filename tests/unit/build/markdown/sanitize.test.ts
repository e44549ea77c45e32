import { describe, expect, it } from 'vitest';
import { sanitizer } from '../../../../src/build/markdown/sanitize.ts';

describe('build/markdown/sanitize', () => {
  it('leaves what the policy allows as it is', async () => {
    const html = '<h2 id="data">A</h2><p><a href="/x" title="a: b">b</a> <kbd>c</kbd></p>';
    expect((await sanitizer())(html)).toBe(html);
  });

  it.each([
    ['<script>a()</script>b', 'b'],
    ['<p onclick="a()" style="color:red" class="site">b</p>', '<p>b</p>'],
    ['<a href="javascript:a()">b</a>', '<a>b</a>'],
    ['<iframe src="https://a.example"></iframe>b', 'b'],
    ['<form action="/x"><input><button>b</button></form>', 'b'],
    ['<svg><a xlink:href="javascript:a()">b</a></svg>', ''],
    ['<math><mtext>b</mtext></math>', '<math><mtext>b</mtext></math>'],
    ['<math href="javascript:a()"><mi xlink:href="/x">b</mi></math>', '<math><mi>b</mi></math>'],
    [
      '<math><mtext><style><img src=x onerror=a()></style></mtext></math>',
      '<math><mtext></mtext></math>',
    ],
    ['<object data="x">b</object><embed src="x">', 'b'],
    ['<base href="//a.example"><meta http-equiv="refresh" content="0"><link rel="x">b', 'b'],
    ['<template>b</template>', ''],
    [
      '<a href="https://a.example" target="_blank">b</a>',
      '<a href="https://a.example" rel="noopener noreferrer">b</a>',
    ],
    ['<img src="data:image/svg+xml,x" alt="b">', '<img alt="b">'],
    ['<p>open', '<p>open</p>'],
  ])('makes of %j %j', async (html, made) => {
    expect((await sanitizer())(html)).toBe(made);
  });
});
