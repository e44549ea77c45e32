import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indented } from '../../../../src/build/front-matter/yaml-indent.ts';

describe('build/front-matter/yaml-indent', () => {
  it.each([
    ['tags: [\na,\nb\n]\nx: y', 'tags: [\n a,\n b\n ]\nx: y'],
    ['a:\n  b: [c,\n d]', 'a:\n  b: [c,\n   d]'],
    ['- { a: "b\n]"\n}\n- c', '- { a: "b\n ]"\n }\n- c'],
    ['a: "b\nc \\"\nd"\ne: f', 'a: "b\n c \\"\n d"\ne: f'],
    ["a: 'it''s\nb'\nc: d", "a: 'it''s\n b'\nc: d"],
    ['a:\n\t- b\n\t- c', 'a:\n  - b\n  - c'],
    ['a: [b, # c ]\nd]', 'a: [b, # c ]\n d]'],
    ['"a": [b\n]', '"a": [b\n ]'],
  ])('moves the lines of %j that go on', (yaml, moved) => {
    expect(indented(yaml)?.yaml).toBe(moved);
  });

  it.each([
    'a: b [\nc: d',
    "a: it's\nb: don't",
    'a: |\n  b: [\n  "\nc: d',
    'a: "b"\nc: [d]\n\n',
    '# a: [\nb: c',
    'a: []\nb: {}',
  ])('leaves %j as it is', (yaml) => {
    expect(indented(yaml)?.yaml).toBe(yaml);
  });

  it.each(['a: [b', 'a: "b\nc: d', "a: ['b]\nc: d"])(
    'gives up %j, which is never closed',
    (yaml) => {
      expect(indented(yaml)).toBeUndefined();
    },
  );

  it('knows where each sign stood', () => {
    const signs = ['a: ', '- ', 'b', '\t', ' ', '\n', '\n', '"', '[', ']', ', '];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs)), (parts) => {
        const yaml = parts.join('');
        const moved = indented(yaml);
        if (moved === undefined) return;
        const at = [...moved.yaml].map((sign, nth) => [sign, moved.originalOf(nth)] as const);
        for (const [sign, original] of at) if (/\S/.test(sign)) expect(yaml[original]).toBe(sign);
      }),
    );
  });

  it('reads thousands of lines in no time', () => {
    const start = performance.now();
    indented(`a: [${'"b",\n'.repeat(50_000)}]`);
    indented('- '.repeat(50_000));
    indented(`${'"'.repeat(50_000)}\n`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
