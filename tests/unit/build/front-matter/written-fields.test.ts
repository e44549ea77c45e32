import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../../src/build/front-matter/front-matter.ts';
import { writtenFields } from '../../../../src/build/front-matter/written-fields.ts';
import { SourceFile } from '../../../../src/build/source/source-file.ts';
import { reportWithoutCount } from '../a-build.ts';

function read(text: string) {
  const source = new SourceFile('x.md', text);
  const { values, offsetOf, problems } = writtenFields(source, splitFrontMatter(source));
  return {
    values: Object.fromEntries(values),
    placeOf: (...path: string[]) => {
      const offset = offsetOf(path);
      return offset === undefined ? undefined : source.positionAt(offset);
    },
    report: reportWithoutCount([...problems]),
  };
}

describe('build/front-matter/written-fields', () => {
  it.each([
    '---\na: 007\nb: true\nc: [x, 1.10]\nd: { e: 2026-05-12 }\n---\n',
    '+++\na = "007"\nb = true\nc = ["x", "1.10"]\nd.e = 2026-05-12\n+++\n',
    '{ "a": "007", "b": true, "c": ["x", "1.10"], "d": { "e": "2026-05-12" } }\n',
  ])('reads the same out of %j', (text) => {
    const { values, report } = read(text);
    expect(report).toBe('');
    expect(values).toEqual({ a: '007', b: true, c: ['x', '1.10'], d: { e: '2026-05-12' } });
  });

  it.each([
    ['2026-05-12T09:30:00+02:00', '2026-05-12T09:30:00.000+02:00'],
    ['2026-05-12T09:30:00Z', '2026-05-12T09:30:00.000Z'],
    ['2026-05-12 09:30:00', '2026-05-12T09:30:00.000'],
    ['2026-05-12', '2026-05-12'],
    ['20', '20'],
  ])('reads %s of TOML as a text', (written, text) => {
    expect(read(`+++\na = ${written}\n+++\n`).values).toEqual({ a: text });
  });

  it.each([
    ['---\na: 1\nb:\n  c: 2\n---\n', { line: 4, column: 6 }],
    ['+++\na = 1\n[b]\nc = 2\n+++\n', { line: 4, column: 5 }],
    ['+++\na = 1\nb.c = 2\n+++\n', { line: 3, column: 7 }],
    ['+++\na = 1\nb = { c = 2 }\n+++\n', { line: 3, column: 5 }],
    ['{\n"a": 1,\n"b": { "c": 2 }\n}\n', { line: 3, column: 13 }],
  ])('knows in %j where b.c stands', (text, place) => {
    expect(read(text).placeOf('b', 'c')).toEqual(place);
    expect(read(text).placeOf('x')).toBeUndefined();
  });

  it('reads lines that begin in columns which another parser accepts, and tells of them', () => {
    const { values, placeOf, report } = read('---\ntags: [\none,\ntwo\n]\na:\n\t- b\nc: d\n---\n');
    expect(values).toEqual({ tags: ['one', 'two'], a: ['b'], c: 'd' });
    expect(placeOf('c')).toEqual({ line: 8, column: 4 });
    expect(report).toContain('x.md:3:1 warning: what stands between brackets must be indented');
    expect(report).toContain('x.md:7:1 warning: a tab stands where only spaces may');
    expect(report).not.toContain('error');
  });

  it('reads a text in quotation marks that goes on in the first column', () => {
    const { values, report } = read('---\na: "one\ntwo: three"\nb: c\n---\n');
    expect(values).toEqual({ a: 'one two: three', b: 'c' });
    expect(report).toBe('');
  });

  it('says what is wrong with TOML, where it stands', () => {
    expect(read('+++\ntitle = "x"\ndate = soon\n+++\n').report).toBe(
      `  x.md:3:8 error: is not TOML: invalid value
    3 | date = soon
      |        ^
    Texts stand in quotes: title = "…"`,
    );
  });

  it('is not changed by names that every object has', () => {
    const { values } = read('+++\ntitle = "x"\n[__proto__]\ndraft = true\n+++\n');
    expect(values).toEqual({ title: 'x' });
    expect(({} as Record<string, unknown>)['draft']).toBeUndefined();
  });
});

describe('build/front-matter/written-fields: hostile front matter', () => {
  const deep = (open: string, close: string): string => open.repeat(5000) + close.repeat(5000);

  it.each([
    ['YAML', `---\na: ${deep('[', ']')}\n---\n`],
    ['maps of YAML', `---\na: ${deep('{b: ', '}')}\n---\n`],
    ['JSON', `{ "a": ${deep('[', ']')} }\n`],
    ['TOML', `+++\na = ${deep('[', ']')}\n+++\n`],
    ['names of TOML', `+++\n${'a.'.repeat(20_000)}b = 1\n+++\n`],
    ['lists of YAML', `---\na:\n  ${'- '.repeat(1000)}b\n---\n`],
  ])('names the depth of %s', (_what, text) => {
    const { values, report } = read(text);
    expect(values).toEqual({});
    expect(report).toContain('error: is nested too deeply');
  });

  it('names a bomb of aliases once', () => {
    const lines = Array.from(
      { length: 30 },
      (_, nth) => `a${nth + 1}: &a${nth + 1} [*a${nth}, *a${nth}]\n`,
    );
    const { report } = read(`---\na0: &a0 [1, 2]\n${lines.join('')}---\n`);
    expect(report.match(/error:/g)).toHaveLength(1);
    expect(report).toContain('Excessive alias count');
  });

  it('names front matter that is too large for a parser', () => {
    const { values, report } = read(`---\n${'a: { b: c }\n'.repeat(20_000)}---\n`);
    expect(values).toEqual({});
    expect(report).toContain('x.md:2:1 error: front matter is larger than 200 kB');
  });

  it('names a hundred of thousands of mistakes, and those first that lose the post', () => {
    const { report } = read(`---\n${'a: b\n'.repeat(300)}${'\tc: "\n'.repeat(2000)}---\n`);
    expect(report.match(/^ {2}x\.md:/gm)?.length).toBeLessThanOrEqual(100);
    expect(report).toContain('error:');
  });
});
