import { describe, expect, it } from 'vitest';
import { isTooDeep } from '../../../../src/build/markdown/html-depth.ts';

describe('build/markdown/html-depth', () => {
  it.each(['<div>', '<b title="x">c', '<span>a</b>', '<TABLE><tr><td>'])(
    'sees thousands of %s within each other',
    (tag) => {
      expect(isTooDeep(tag.repeat(2000))).toBe(true);
      expect(isTooDeep(tag.repeat(500))).toBe(false);
    },
  );

  it.each([
    '<div></div>',
    '<p>a',
    '<li>a',
    '<img src="a">',
    '<br/>',
    '<path d="M0"/>',
    '<a\n',
    '<',
  ])('sees no depth in thousands of %j in a row', (tag) => {
    expect(isTooDeep(tag.repeat(2000))).toBe(false);
  });
});
