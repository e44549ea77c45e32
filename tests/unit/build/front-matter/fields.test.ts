import { describe, expect, it } from 'vitest';
import { fieldPaths, Fields, type OtherNames } from '../../../../src/build/front-matter/fields.ts';
import { splitFrontMatter } from '../../../../src/build/front-matter/front-matter.ts';
import { writtenFields } from '../../../../src/build/front-matter/written-fields.ts';
import { SourceFile } from '../../../../src/build/source/source-file.ts';
import { reportWithoutCount } from '../a-build.ts';

function fieldsOf(yaml: string, names?: OtherNames): Fields {
  const source = new SourceFile('site.yaml', yaml);
  const written = writtenFields(source, { format: 'yaml', written: yaml, start: 0, end: 0 });
  return new Fields(source, written, names === undefined ? undefined : fieldPaths(names));
}

function report({ problems }: Fields): string {
  return reportWithoutCount(problems);
}

describe('build/front-matter/fields: values', () => {
  it.each([
    ['title: A title', 'A title'],
    ['title: "  padded  "', 'padded'],
    ['title: 2026', '2026'],
    ['title: 1.5', '1.5'],
    ['title: |\n  two\n  lines\n', 'two\nlines'],
    ['title: "a: b # c"', 'a: b # c'],
    ["title: 'it''s'", "it's"],
    ['title: از رسم', 'از رسم'],
    ['title:\t"tab"', 'tab'],
    ['title: true', 'true'],
  ])('reads the text of %j', (yaml, text) => {
    const fields = fieldsOf(yaml);
    expect(fields.text('title')).toBe(text);
    expect(fields.problems).toEqual([]);
  });

  it.each([
    '',
    'title:',
    'title: ""',
    'title: "   "',
    'title: ~',
    'title: null',
    'other: x',
    '# title: x',
  ])('finds no text in %j', (yaml) => {
    const fields = fieldsOf(yaml);
    expect(fields.text('title')).toBeUndefined();
    expect(fields.problems).toEqual([]);
  });

  it.each([
    ['tags: [css, html]', ['css', 'html']],
    ['tags: css', ['css']],
    ['tags:\n  - css\n  - html\n', ['css', 'html']],
    ['tags: [2026, 1.5]', ['2026', '1.5']],
    ['tags: 7', ['7']],
    ['tags: [css, css, " css "]', ['css']],
    ['tags: [css, "", ~, html]', ['css', 'html']],
    ['tags: [[css, html], [css]]', ['css', 'html']],
    ['tags: [{ label: CSS, permalink: /css }, html]', ['CSS', 'html']],
    ['tags: []', []],
    ['tags:', []],
    ['other: x', []],
  ])('reads the names of %j', (yaml, names) => {
    const fields = fieldsOf(yaml);
    expect(fields.names('tags')).toEqual(names);
    expect(fields.problems).toEqual([]);
  });

  it.each([
    ['draft: true', true],
    ['draft: false', false],
    ['draft: "true"', true],
    ['draft: Yes', true],
    ['draft: off', false],
    ['draft: 1', true],
    ['draft: 0', false],
    ['draft:', undefined],
    ['other: true', undefined],
  ])('reads the flag of %j', (yaml, flag) => {
    const fields = fieldsOf(yaml);
    expect(fields.flag('draft')).toBe(flag);
    expect(fields.problems).toEqual([]);
  });

  it.each([
    ['date: 2026-05-12', '2026-05-12'],
    ['date: "2026-05-12T09:30:00+02:00"', '2026-05-12T09:30:00+02:00'],
    ['date:', undefined],
  ])('reads the date of %j', (yaml, date) => {
    const fields = fieldsOf(yaml);
    expect(fields.date('date')).toBe(date);
    expect(fields.problems).toEqual([]);
  });

  it('reads a list of maps, in which a name alone is a map', () => {
    expect(fieldsOf('authors: [Ada, { name: Bo }]').maps('authors')).toEqual([
      { name: 'Ada', title: 'Ada' },
      { name: 'Bo' },
    ]);
    expect(fieldsOf('authors:').maps('authors')).toEqual([]);
  });

  it('follows an alias', () => {
    const fields = fieldsOf('title: &t Both\ndescription: *t\n');
    expect(fields.text('description')).toBe('Both');
  });
});

describe('build/front-matter/fields: other names', () => {
  const names: OtherNames = {
    title: ['headline', 'seo.title'],
    date: ['date.created', 'pubDate', 'published'],
    tags: ['taxonomies.tags', 'topics'],
  };

  it.each([
    ['title: A\nheadline: B', 'A'],
    ['headline: B', 'B'],
    ['title: ""\nheadline: B', 'B'],
    ['seo: { title: C }', 'C'],
    ['seo: C', undefined],
    ['headline: [B]\nseo: { title: C }', 'C'],
    ['params: { title: D }', 'D'],
    ['extra: { seo: { title: E } }', 'E'],
    ['params: { title: D }\nheadline: B', 'B'],
  ])('finds in %j the title %s, and nothing wrong', (yaml, title) => {
    const fields = fieldsOf(yaml, names);
    expect(fields.text('title')).toBe(title);
    expect(fields.problems).toEqual([]);
  });

  it.each([
    ['date: { created: 2026-05-12, updated: 2026-06-01 }', '2026-05-12'],
    ['pubDate: 2026-05-12', '2026-05-12'],
    ['published: true\npubDate: 2026-05-12', '2026-05-12'],
    ['published: 2026-05-12', '2026-05-12'],
    ['published: yes', undefined],
  ])('finds in %j the date %s, and nothing wrong', (yaml, date) => {
    const fields = fieldsOf(yaml, names);
    expect(fields.date('date')).toBe(date);
    expect(fields.problems).toEqual([]);
  });

  it('names a wrong value by the name under which it stands', () => {
    const fields = fieldsOf('params:\n  pubDate: 01/02/2016\n', names);
    fields.date('date');
    expect(report(fields)).toBe(
      `  site.yaml:2:12 error: "params.pubDate" must be a date, got "01/02/2016"
    2 |   pubDate: 01/02/2016
      |            ^
    Write it as 2026-05-12, or as 2026-05-12T09:30:00+02:00.`,
    );
  });

  it('reads nested lists of names', () => {
    const fields = fieldsOf('taxonomies: { tags: [css, html] }', names);
    expect(fields.names('tags')).toEqual(['css', 'html']);
  });

  it('keeps what nobody asks for, out of the maps too', () => {
    const fields = fieldsOf('title: A\nmood: calm\nextra: { toc: true, title: B }', names);
    for (const name of Object.keys(names)) fields.found(name);
    expect(fields.extra()).toEqual({ mood: 'calm', toc: true });
  });
});

describe('build/front-matter/fields: what is wrong', () => {
  const asked: Readonly<Record<string, (fields: Fields) => unknown>> = {
    title: (fields) => fields.text('title'),
    tags: (fields) => fields.names('tags'),
    draft: (fields) => fields.flag('draft'),
    date: (fields) => fields.date('date'),
  };

  it.each([
    [
      'title: [a, b]',
      `  site.yaml:1:8 error: "title" must be text, got "[\\"a\\",\\"b\\"]"
    1 | title: [a, b]
      |        ^
    Write it in quotes: title: "…"`,
    ],
    [
      'a: 1\ntags: [css, { a: 1 }]',
      `  site.yaml:2:7 error: "tags" must be a list of names, got "[\\"css\\",{\\"a\\":\\"1\\"}]"
    2 | tags: [css, { a: 1 }]
      |       ^
    Write it as tags: ["One", "Two"]`,
    ],
    [
      'draft: "perhaps"',
      `  site.yaml:1:8 error: "draft" must be true or false, got "perhaps"
    1 | draft: "perhaps"
      |        ^
    Write draft: true, or draft: false.`,
    ],
    [
      'title: x\ndate: 12 Mai',
      `  site.yaml:2:7 error: "date" must be a date, got "12 Mai"
    2 | date: 12 Mai
      |       ^
    Write it as 2026-05-12, or as 2026-05-12T09:30:00+02:00.`,
    ],
    [
      'date: 2026',
      `  site.yaml:1:7 error: "date" must be a date, got "2026"
    1 | date: 2026
      |       ^
    Write it as 2026-05-12, or as 2026-05-12T09:30:00+02:00.`,
    ],
  ])('says so of %j', (yaml, told) => {
    const fields = fieldsOf(yaml);
    for (const ask of Object.values(asked)) ask(fields);
    expect(report(fields)).toBe(told);
  });

  it('cuts a value that is too long to be shown', () => {
    const fields = fieldsOf(`date: ${'x'.repeat(500)}`);
    fields.date('date');
    expect(fields.problems[0]?.message).toBe(`"date" must be a date, got "${'x'.repeat(60)}…"`);
  });

  it('shows a value on one line', () => {
    const fields = fieldsOf('date: |\n  a\n  b\n');
    fields.date('date');
    expect(fields.problems[0]?.message).toBe('"date" must be a date, got "a\\nb\\n"');
  });

  it('names every mistake in the YAML at once, each at its place', () => {
    expect(report(fieldsOf('title: a: b\ntags: [x] y\nauthors: c: d\n'))).toBe(
      `  site.yaml:1:8 error: text that holds a colon must be in quotation marks
    1 | title: a: b
      |        ^
    Put all of the text in quotation marks.
  site.yaml:2:11 error: text goes on after a closing bracket
    2 | tags: [x] y
      |           ^
    Put all of the text in quotation marks.
  site.yaml:3:10 error: text that holds a colon must be in quotation marks
    3 | authors: c: d
      |          ^
    Put all of the text in quotation marks.`,
    );
  });

  it('counts from the beginning of the file, not of its front matter', () => {
    const ofPost = (text: string): Fields => {
      const source = new SourceFile('x.md', text);
      return new Fields(source, writtenFields(source, splitFrontMatter(source)));
    };
    expect(ofPost('---\ntitle: a: b\n---\n').problems[0]?.place).toBe('x.md:2:8');
    expect(ofPost('---\ntitle: *a\n---\n').problems[0]?.place).toBe('x.md:2:8');
  });

  it('says that a name stands there twice, at the second, and takes that', () => {
    const fields = fieldsOf('title: One\ntags: a\ntitle: Two\n');
    expect(fields.problems).toHaveLength(1);
    expect(fields.problems[0]).toMatchObject({
      place: 'site.yaml:3:1',
      message: '"title" stands here for the second time',
      severity: 'warning',
    });
    expect(fields.text('title')).toBe('Two');
  });

  it('leaves a name out that no disk could take, and says so', () => {
    const fields = fieldsOf(`tags: [css, ${'x'.repeat(300)}]`);
    expect(fields.names('tags')).toEqual(['css']);
    expect(fields.problems.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      `warning "tags" holds a name that is too long: "${'x'.repeat(60)}…"`,
    ]);
  });

  it('tells of a line once, however often the parser stumbles over it', () => {
    expect(fieldsOf('title: x\n- a\n').problems.map(({ place }) => place)).toEqual([
      'site.yaml:2:1',
    ]);
  });

  it.each(['- a\n- b\n', 'just text', '42'])('says that %j is no list of fields', (yaml) => {
    expect(fieldsOf(yaml).problems.map(({ place, message }) => `${place} ${message}`)).toEqual([
      'site.yaml:1:1 must be a list of "name: value" lines',
    ]);
  });

  it.each(['? [a, b]\n: c\n', '? { a: 1 }\n: c\n'])('says that %j has no simple name', (yaml) => {
    expect(fieldsOf(yaml).problems.map(({ message }) => message)).toEqual([
      'a field must have a simple name',
    ]);
  });

  it('does not let a few lines of aliases stand for gigabytes', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let at = 1; at < 10; at += 1) {
      const [name, before] = ['abcdefghij'[at]!, 'abcdefghij'[at - 1]!];
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`);
    }
    const fields = fieldsOf(`${bomb.join('\n')}\ntitle: Still here\n`);
    expect(fields.problems.length).toBeGreaterThan(0);
    expect(fields.problems[0]?.message).toMatch(/alias/i);
    expect(fields.text('title')).toBe('Still here');
  });

  it('says that an alias stands for nothing', () => {
    const fields = fieldsOf('title: *none\n');
    expect(fields.problems.map(({ severity, place }) => `${severity} ${place}`)).toEqual([
      'error site.yaml:1:8',
    ]);
  });

  it('goes on with the other fields where an alias stands for nothing', () => {
    const fields = fieldsOf('tags: [*a, b]\ndraft: true\n');
    expect(fields.problems.map(({ place }) => place)).toEqual(['site.yaml:1:8']);
    expect(fields.flag('draft')).toBe(true);
  });

  it('knows where the parts of a value stand', () => {
    const fields = fieldsOf('list:\n  - href: a\n  - { href: b }\none: { href: c }\n');
    expect(fields.offsetOf('list', 0, 'href')).toBe(16);
    expect(fields.offsetOf('list', 1, 'href')).toBe(30);
    expect(fields.offsetOf('list')).toBe(8);
    expect(fields.offsetOf('list', 7, 'href')).toBe(8);
    expect(fields.offsetOf('one', 0, 'href')).toBe(39);
    expect(fields.offsetOf('none', 0)).toBeUndefined();
  });

  it('is not changed by names that every object has', () => {
    const fields = fieldsOf('__proto__: { draft: true }\nconstructor: x\ntoString: y\n');
    expect(fields.flag('draft')).toBeUndefined();
    expect(fields.text('hasOwnProperty')).toBeUndefined();
    expect(fields.text('constructor')).toBe('x');
    expect(({} as Record<string, unknown>)['draft']).toBeUndefined();
  });

  it('runs nothing for a tag that asks for it', () => {
    const fields = fieldsOf('title: !!js/function "function () { return 1 }"\n');
    expect(fields.text('title') ?? '').not.toBe('1');
  });

  it('asks whether a field was misspelt, and does not where the right one stands beside it', () => {
    const fields = fieldsOf('titel: One\ntag: x\nfoo: y\ndate: 2026-05-12\ndates: z\n');
    for (const name of ['title', 'tags', 'date']) fields.text(name);
    fields.warnOfMisspelt();
    expect(report(fields)).toBe(
      `  site.yaml:1:1 warning: "titel" is not a field that Lectern reads
    1 | titel: One
      | ^
    Did you mean "title"?
  site.yaml:2:1 warning: "tag" is not a field that Lectern reads
    2 | tag: x
      | ^
    Did you mean "tags"?`,
    );
  });
});

describe('build/front-matter/fields: too many names', () => {
  it('keeps the first, and says so', () => {
    const names = Array.from({ length: 201 }, (_, nth) => `t${nth}`);
    const fields = fieldsOf(`tags: [${names.join(', ')}]`);
    expect(fields.names('tags')).toEqual(names.slice(0, 200));
    expect(report(fields)).toContain('"tags" holds 201 names, of which the first 200 are kept');
  });
});
