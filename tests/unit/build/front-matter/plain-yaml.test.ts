import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainYaml } from '../../../../src/build/front-matter/plain-yaml.ts';
import { writtenFields } from '../../../../src/build/front-matter/written-fields.ts';
import { SourceFile } from '../../../../src/build/source/source-file.ts';
import { runs } from '../../../build/fuzz.ts';

/** Pieces of which front matter is made, and some that make more of it than it seems. */
const PIECES = [
  ...['title', 'tags', 'null', 'true', 'a-b', 'a b', '1', '-', ' ', '  ', '\n', '\n', '\n', '\n  '],
  ...[
    ': ',
    ': ',
    ': ',
    ':',
    '[',
    ']',
    ', ',
    ',',
    '"',
    '"',
    "'",
    "''",
    '\\',
    '#',
    ' #',
    '- ',
    '\n- ',
  ],
  ...[
    '{',
    '}',
    '&a',
    '*a',
    '!x',
    '|',
    '>',
    '%',
    '@',
    '~',
    '?',
    '? ',
    '\t',
    '\u00a0',
    '\ufeff',
    '---',
  ],
  ...[
    '...',
    'False',
    'NULL',
    '1.10',
    '007',
    '0x1F',
    '.5',
    '2012-08-02',
    '10:30',
    'é',
    '灯',
    '🪔',
    '<<',
  ],
];

/** What a whole parser reads, which a last line keeps from being plain; `undefined` where that finds mistakes. */
function parsed(written: string) {
  const whole = `${written}\nlast-line: &anchor x\n`;
  const front = { format: 'yaml', written: whole, start: 0, end: whole.length } as const;
  const { values, offsetOf, problems } = writtenFields(new SourceFile('x.md', whole), front);
  const fields = [...values].filter(([name]) => name !== 'last-line');
  return problems.length > 0 ? undefined : { fields, offsetOf };
}

describe('build/front-matter/plain-yaml', () => {
  it('reads what most posts have', () => {
    const written = [
      'title: "A lamp, and: more"',
      "by: 'Ada'",
      '# A comment',
      'date: 2026-05-12T10:30:00Z',
      'image: /images/a.jpg',
      'weight: 007',
      'draft: false',
      'empty:',
      'tags: [a, "b: c", true]',
      'categories:',
      '  - One two',
      '  - null',
      '',
    ].join('\n');
    expect([...(plainYaml(written) ?? [])].map(([name, { value }]) => [name, value])).toEqual([
      ['title', 'A lamp, and: more'],
      ['by', 'Ada'],
      ['date', '2026-05-12T10:30:00Z'],
      ['image', '/images/a.jpg'],
      ['weight', '007'],
      ['draft', false],
      ['empty', null],
      ['tags', ['a', 'b: c', true]],
      ['categories', ['One two', null]],
    ]);
  });

  it.each([
    ['a map', 'a: { b: c }'],
    ['a map below', 'a:\n  b: c'],
    ['a list of maps', 'a:\n  - b: c'],
    ['a list of lists', 'a: [[b]]'],
    ['a text that goes on', 'a: b\n  c'],
    ['a folded text', 'a: >\n  b'],
    ['an escape', String.raw`a: "b\n"`],
    ['a comment behind', 'a: b # c'],
    ['an alias', 'a: &b c\nd: *b'],
    ['a name that stands there twice', 'a: b\na: c'],
    ['a name that is none', 'true: b'],
    ['a name without an end', `${'a'.repeat(1100)}: b`],
  ])('leaves %s to the parser', (_, written) => {
    expect(plainYaml(written)).toBeUndefined();
  });

  it('reads nothing otherwise than the parser', () => {
    const field = fc.tuple(
      fc.constantFrom('title: ', 'tags: [', 'list:\n  - ', 'list:\n- ', ''),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }),
      fc.constantFrom('', ']', '\n', '\n  - b', '"'),
    );
    const written = fc.array(field, { maxLength: 3 }).map((fields) => {
      return fields.map(([start, pieces, end]) => start + pieces.join('') + end).join('\n');
    });
    let plain = 0;
    fc.assert(
      fc.property(written, (yaml) => {
        const read = plainYaml(yaml);
        if (read === undefined) return;
        plain += 1;
        const whole = parsed(yaml);
        expect([...read].map(([name, { value }]) => [name, value])).toEqual(whole?.fields);
        for (const [name, { at }] of read) {
          if (at !== undefined) expect(at).toBe(whole?.offsetOf([name]));
        }
      }),
      runs(20_000),
    );
    expect(plain).toBeGreaterThan(500);
  });
});
