import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenFields } from '../../../../src/build/front-matter/written-fields.ts';
import type { ContentError } from '../../../../src/build/source/content-error.ts';
import { SourceFile } from '../../../../src/build/source/source-file.ts';
import { runs } from '../../../build/fuzz.ts';

function problemsOf(yaml: string): readonly ContentError[] {
  const front = { format: 'yaml', written: yaml, start: 0, end: 0 } as const;
  return writtenFields(new SourceFile('x', yaml), front).problems;
}

/** What is said of mistakes in YAML: line and column, the sentence, and what to do. */
function said(yaml: string): string[] {
  return problemsOf(yaml).map(
    ({ position, message, hint = '' }) =>
      `${position?.line}:${position?.column} ${message}. ${hint}`,
  );
}

const QUOTE_IT = 'Put all of the text in quotation marks.';

describe('build/front-matter/yaml-mistake', () => {
  it.each([
    'title: A title: with a colon',
    'title: One: two: three',
    'title: Why: a question\ndate: 2026-01-01\n',
  ])('asks for quotation marks around the colon of %j', (yaml) => {
    expect(said(yaml)).toEqual([
      `1:8 text that holds a colon must be in quotation marks. ${QUOTE_IT}`,
    ]);
  });

  it('finds a colon within a list', () => {
    const colon = `text that holds a colon must be in quotation marks. ${QUOTE_IT}`;
    expect(said('tags:\n  - a: b: c\n')).toEqual([`2:8 ${colon}`]);
    expect(said('tags: [a: b: c]')).toEqual([`1:11 ${colon}`]);
  });

  it.each([
    ['title: x\n  date: 2026-01-01\n', '2:3'],
    ['title: x\n date: 2026-01-01\ntags: a\n', '2:2'],
    ['title: one\n  two\n  three: four\n', '3:3'],
  ])('finds the line of %j that is indented without need', (yaml, place) => {
    expect(said(yaml)).toEqual([
      `${place} this line is indented, and so goes on with the text above it, in which no colon may stand. ` +
        'Begin it in the column of the line above, or put text of several lines in quotation marks.',
    ]);
  });

  it.each([
    ['tags:\n  - a\n - b\n', '3:2'],
    ['tags:\n  - a\n  b\n', '3:3'],
    ['authors:\n  - name: Ada\n   url: x\n', '3:4'],
    ['authors:\n  - name: Ada\n  url: x\n', '3:3'],
    ['  title: x\ndate: y\n', '2:1'],
    ['- a\ntitle: x\n', '2:1'],
  ])('finds the line of %j that begins in a column of its own', (yaml, place) => {
    expect(said(yaml)).toEqual([
      `${place} this line does not go with those above it. ` +
        'Begin lines that belong together in the same column, and each item of a list with "- ".',
    ]);
  });

  it.each([
    ['tags:\n\t- css\n', '2:1'],
    ['image:\n  src: a\n\talt: b\n', '3:1'],
    ['tags: [a,\n\tb]\n', '2:2'],
    ['title:\ta: b\n', '1:7'],
  ])('finds the tab in %j', (yaml, place) => {
    expect(said(yaml)).toEqual([
      `${place} a tab stands where only spaces may. Write spaces in place of the tab.`,
    ]);
  });

  it.each([
    ['title: x\ntags: [a, b\ndate: y\n', '2:7', '[', ']'],
    ['tags: [a, b\n', '1:7', '[', ']'],
    ['tags:\n- [a, b\n- c\n', '2:3', '[', ']'],
    ['tags: [[a], b\ndate: y\n', '1:7', '[', ']'],
    ['image: { src: a, alt: b\ntitle: x\n', '1:8', '{', '}'],
  ])('finds the bracket of %j that is never closed', (yaml, place, opening, closing) => {
    expect(said(yaml)).toEqual([
      `${place} a ${opening} is opened but never closed. Close it with a ${closing}.`,
    ]);
  });

  it('asks for an indent between brackets', () => {
    expect(said('tags: [\na,\nb\n]\ntitle: x\n')).toEqual([
      '2:1 what stands between brackets must be indented. ' +
        'Begin the line with two spaces, or write everything on the line of the name.',
    ]);
    expect(said('tags: [\n  a,\n  b\n]\ntitle: x\n')).toEqual([]);
  });

  it.each([
    ['tags: [a, b]]', '1:13 this ] closes nothing'],
    ['image: { src: a }}', '1:18 this } closes nothing'],
    ['tags: ]', '1:7 this ] closes nothing'],
    ['tags: [a,, b]', '1:10 there is a comma too many'],
    ['tags: [, a]', '1:8 there is a comma too many'],
  ])('finds what is too much in %j', (yaml, what) => {
    expect(said(yaml)).toEqual([
      `${what}. Take it away, or put all of the text in quotation marks.`,
    ]);
  });

  it('finds where a comma is missing', () => {
    expect(said('tags: ["a" "b"]')).toEqual([
      '1:12 a comma is missing before this. Write one between each two.',
    ]);
  });

  it.each([
    ['title: x\njust words\ndate: y\n', '2:1'],
    ['just words\ntitle: x\n', '1:1'],
    ['title: x\njust words\n', '2:1'],
  ])('finds the line of %j that is no field', (yaml, place) => {
    expect(said(yaml)).toEqual([
      `${place} this line has no colon after a name. ` +
        'Write it as name: value, or put text of several lines in quotation marks.',
    ]);
  });

  it.each([
    ['title:x y\ndate: z\n', '1:6', 'title: x y'],
    ['date: z\ntitle:x\n', '2:6', 'title: x'],
    ['title:\u00a0x\ndate: z\n', '1:6', 'title: x'],
  ])('finds the colon of %j that no space follows', (yaml, place, meant) => {
    expect(said(yaml)).toEqual([
      `${place} a space is missing after the colon. Write it as ${meant}`,
    ]);
  });

  it('finds a list that has no name, and one that begins beside it', () => {
    expect(said('title: x\n- a\n')).toEqual([
      '2:1 this list belongs to no field. Write a name on a line of its own above it, such as tags:',
    ]);
    expect(said('tags: - a\n  - b\n')).toEqual([
      '1:7 a list cannot begin on the line of its name. ' +
        'Begin it on the next line, or write it in brackets: tags: [one, two]',
    ]);
  });

  it.each([
    ['title: One\ntags: a\ntitle: Two\n', '3:1 "title"'],
    ['image: { src: a, src: b }', '1:18 "src"'],
  ])('finds the second of two fields with one name in %j', (yaml, what) => {
    expect(said(yaml)).toEqual([`${what} stands here for the second time. Keep one of the two.`]);
  });

  it.each([
    ['title: *Important*', '1:8', '*'],
    ['title: *Important* news', '1:8', '*'],
    ['tags:\n  - *a\n', '2:5', '*'],
    ['title: & so on', '1:8', '&'],
    ['author: @ada', '1:9', '@'],
    ['title: `code` in it', '1:8', '`'],
    ['title: %20', '1:8', '%'],
    ['title: , then', '1:8', ','],
    ['title: ? what', '1:8', '?'],
    ['title: | then', '1:8', '|'],
    ['title: > then', '1:8', '>'],
    ['title: >then', '1:8', '>'],
  ])('asks for quotation marks around the sign that begins %j', (yaml, place, sign) => {
    expect(said(yaml)).toEqual([
      `${place} text that begins with ${sign} must be in quotation marks. ${QUOTE_IT}`,
    ]);
  });

  it.each([
    ['title: "never closed\ndate: x\n', '1:8'],
    ["title: 'never closed\ndate: x\n", '1:8'],
    ['a: "b"\ntags: ["a, b]\n', '2:8'],
  ])('finds the quotation mark of %j that is never closed', (yaml, place) => {
    expect(said(yaml)).toEqual([
      `${place} a quotation mark is opened but never closed. Close it where the text ends.`,
    ]);
  });

  it.each([
    ['title: "A" and b', '1:12'],
    ["title: 'it's me'", '1:12'],
    ['title: "say "hi" to"', '1:14'],
  ])('finds where the text of %j goes on behind its quotation marks', (yaml, place) => {
    expect(said(yaml)).toEqual([
      `${place} text goes on after a closing quotation mark. ` +
        'Put all of it in quotation marks of a kind that it does not hold.',
    ]);
  });

  it.each([
    ['title: [A link](b)', '1:16'],
    ['title: {a} b', '1:12'],
  ])('finds where the text of %j goes on behind its brackets', (yaml, place) => {
    expect(said(yaml)).toEqual([`${place} text goes on after a closing bracket. ${QUOTE_IT}`]);
  });

  it('finds a backslash that means nothing', () => {
    expect(said(String.raw`title: "C:\path"`)).toEqual([
      String.raw`1:11 \p means nothing in double quotation marks. ` +
        'Write the backslash twice, or put the text in single quotation marks.',
    ]);
  });

  it('finds a comment that touches what stands before it', () => {
    expect(said('title: "a"#b')).toEqual([
      '1:11 a space is missing before the #. Write one there, or put all of the text in quotation marks.',
    ]);
  });

  it('finds fields below a line that ends them', () => {
    const told = 'fields stand after a line of --- or .... Take that line away.';
    expect(said('title: x\n---\ndate: y\n')).toEqual([`2:1 ${told}`]);
    expect(said('title: x\n...\ndate: y\n')).toEqual([`3:1 ${told}`]);
  });

  it('leaves to the parser what people do not meet', () => {
    expect(said('title: &a &b x')).toEqual(['1:11 A node can have at most one anchor. ']);
    expect(said(`${'a'.repeat(1100)}: x`)[0]).toMatch(/^1:1 The : indicator must be at most 1024/);
    expect(said('d: |\n      \n  b\n')[0]).toMatch(/^3:3 Block scalars with more-indented/);
  });

  it.each(['title: *a\nother: &a x\n', 'title: [*a]\n'])(
    'does not take %j for an alias of what comes later or never',
    (yaml) => {
      expect(said(yaml)).toHaveLength(1);
    },
  );

  it('finds a place for whatever is wrong', () => {
    const signs = ['a', 'b: ', ':', '- ', ' ', '  ', '\t', '\n', '"', "'", '[', ']', '{', '}', ','];
    const yaml = fc.array(
      fc.constantFrom(...signs, '*', '&', '#', '|', '>', '?', '---', '\\', '%'),
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const text = parts.join('');
        const lines = text.split('\n');
        for (const { position, message } of problemsOf(text)) {
          expect(message).not.toBe('');
          expect(position!.column).toBeLessThanOrEqual(lines[position!.line - 1]!.length + 1);
        }
      }),
      runs(500),
    );
  });

  it('lets an alias stand for what was named before', () => {
    expect(said('title: &a x\nother: [*a]\n')).toEqual([]);
  });
});
