import hljs from 'highlight.js';
import { describe, expect, it } from 'vitest';
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, allowedValue } from '../../../src/model/policy.ts';
import { isAllowedFile, isAllowedLink } from '../../../src/model/url.ts';

describe('model/policy', () => {
  it('lets a link lead to pages, mail and telephones', () => {
    for (const url of ['https://a.example', 'http://a.example', 'mailto:a@b.c', 'tel:+41', '/a/']) {
      expect(isAllowedLink(url)).toBe(true);
    }
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'intent:x',
  ])('does not let a link lead to %o', (url) => {
    expect(isAllowedLink(url)).toBe(false);
  });

  it('lets a picture be written into the page, unless it could hold script', () => {
    expect(isAllowedFile('data:image/png;base64,iVBORw0KGgo=')).toBe(true);
    expect(isAllowedFile('DATA:image/WebP;base64,AAAA')).toBe(true);
    expect(isAllowedFile('data:image/svg+xml;base64,AAAA')).toBe(false);
    expect(isAllowedFile('data:image/svg+xml,<svg onload=alert(1)>')).toBe(false);
    expect(isAllowedFile('data:text/html;base64,AAAA')).toBe(false);
    expect(isAllowedFile('data:image/png,x')).toBe(false);
    expect(isAllowedFile('javascript:alert(1)')).toBe(false);
    expect(isAllowedFile('mailto:a@b.example')).toBe(false);
  });

  it.each([
    'script',
    'style',
    'iframe',
    'object',
    'embed',
    'form',
    'input',
    'button',
    'base',
    'link',
    'meta',
    'template',
    'svg',
    'annotation-xml',
    'maction',
    'semantics',
    'noscript',
  ])('has no place for <%s>', (element) => {
    expect(ALLOWED_ELEMENTS).not.toContain(element);
  });

  it('has no place for handlers, styles and names', () => {
    expect(ALLOWED_ATTRIBUTES.filter((name) => name.startsWith('on'))).toEqual([]);
    for (const name of ['style', 'name', 'srcdoc', 'target', 'formaction', 'ping', 'is', 'slot']) {
      expect(ALLOWED_ATTRIBUTES).not.toContain(name);
    }
  });

  it('says each element and attribute once', () => {
    expect(new Set(ALLOWED_ELEMENTS).size).toBe(ALLOWED_ELEMENTS.length);
    expect(new Set(ALLOWED_ATTRIBUTES).size).toBe(ALLOWED_ATTRIBUTES.length);
  });

  it.each([
    ['p', 'id', 'constructor', 'constructor'],
    ['p', 'lang', 'ar', 'ar'],
    ['a', 'href', '/a/', '/a/'],
    ['a', 'href', 'javascript:alert(1)', undefined],
    ['p', 'href', '/a/', undefined],
    ['div', 'src', '/a.png', undefined],
    ['constructor', 'href', '/a/', undefined],
    ['a', 'onclick', 'alert(1)', undefined],
    ['p', 'style', 'position:fixed', undefined],
    ['img', 'src', '/a.png', '/a.png'],
    ['img', 'src', 'data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
    ['img', 'src', 'data:image/svg+xml;base64,AAAA', undefined],
    ['img', 'alt', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['video', 'poster', 'javascript:alert(1)', undefined],
    ['blockquote', 'cite', 'javascript:alert(1)', undefined],
    ['blockquote', 'cite', 'https://a.example/', 'https://a.example/'],
    ['p', 'tabindex', '0', '0'],
    ['pre', 'tabindex', '-1', '-1'],
    ['p', 'tabindex', '5', undefined],
    ['math', 'display', 'block', 'block'],
    ['mo', 'lspace', '0.2em', '0.2em'],
    ['mi', 'mathcolor', '#ff0000', '#ff0000'],
    ['p', 'mathcolor', 'red', undefined],
    ['mi', 'href', '/a/', undefined],
    ['math', 'xlink:href', 'javascript:alert(1)', undefined],
    ['mspace', 'width', '1000em', undefined],
    ['mpadded', 'voffset', '-99999px', undefined],
    ['img', 'srcset', '/a.png 1x, /b.png 2x', '/a.png 1x, /b.png 2x'],
    ['img', 'srcset', '/a.png 1x,\njavascript:alert(1) 2x', undefined],
    ['source', 'srcset', 'data:image/svg+xml,x 1x', undefined],
  ])('on <%s> lets %s=%o be %o', (element, name, value, kept) => {
    expect(allowedValue(element, name, value)).toBe(kept);
  });

  it('keeps the classes that the build makes and drops those of the app', () => {
    expect(allowedValue('code', 'class', 'language-c++ toolbar hljs')).toBe('language-c++ hljs');
    expect(allowedValue('p', 'class', 'masthead')).toBeUndefined();
    expect(allowedValue('p', 'class', ' ')).toBeUndefined();
  });

  it.each([
    'admonition admonition-warning',
    'admonition-title',
    'line is-marked',
    'hljs language-js is-numbered',
    'tml-left tml-l0',
    'code',
    'math',
    'toc',
    'center',
  ])(
    'keeps what the build gives to text that is set apart, to lines and to formulas: %s',
    (classes) => {
      expect(allowedValue('div', 'class', classes)).toBe(classes);
    },
  );

  it.each([
    ['css', 'a:hover .x #y [z] { color: red }'],
    ['javascript', 'class A extends B { f() { console.log(`${this.x}`, MAX) } }'],
    ['handlebars', '{{#if a}}<b>{{c}}</b>{{/if}}'],
    ['rust', 'fn main() { println!("{}", b\'\\n\'); }'],
    ['diff', '+a\n-b'],
  ])('keeps every class of highlighted %s', (language, code) => {
    const { value } = hljs.highlight(code, { language });
    const classes = [...value.matchAll(/class="([^"]+)"/g)].map(([, found = '']) => found);
    expect(classes).not.toEqual([]);
    for (const found of classes) expect(allowedValue('span', 'class', found)).toBe(found);
  });
});
