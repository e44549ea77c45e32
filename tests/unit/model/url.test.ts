import { describe, expect, it } from 'vitest';
import { isExternal, schemeOf } from '../../../src/model/url.ts';

describe('model/url', () => {
  it.each([
    ['https://a.example/', 'https'],
    ['HTTPS://a.example/', 'https'],
    ['mailto:a@b.example', 'mailto'],
    ['javascript:alert(1)', 'javascript'],
    ['JaVaScRiPt:alert(1)', 'javascript'],
    ['java\tscript:alert(1)', 'javascript'],
    ['java\r\nscript:alert(1)', 'javascript'],
    ['\u0001\u001f javascript:alert(1)', 'javascript'],
    ['javascript\u0000:alert(1)', 'javascript'],
    ['\ufeffjavascript:alert(1)', 'javascript'],
    ['vbscript:x', 'vbscript'],
    ['data:text/html,x', 'data'],
    ['blob:https://a.example/x', 'blob'],
  ])('finds the scheme of %o', (url, scheme) => {
    expect(schemeOf(url)).toBe(scheme);
  });

  it.each(['', '#note-1', '?tag=a:b', '/a:b/', './a:b', '//a.example/x', 'photo.png', '1:1'])(
    'finds no scheme in %o',
    (url) => {
      expect(schemeOf(url)).toBeUndefined();
    },
  );

  it.each([
    'https://a.example/',
    'http:a.example',
    '//a.example/',
    '\\\\a.example/',
    '/\\a.example/',
    ' //a.example/',
    '/\t/a.example/',
    '\u0001//a.example/',
  ])('knows that %o leaves the site', (url) => {
    expect(isExternal(url)).toBe(true);
  });

  it.each(['', '/a/', '#a', 'a/b', 'mailto:a@b.example', '/a//b/', './/a/'])(
    'knows that %o stays in the site',
    (url) => {
      expect(isExternal(url)).toBe(false);
    },
  );
});
