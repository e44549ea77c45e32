import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  ContentError,
  ContentFailure,
  reportOf,
  type WarningKind,
} from '../../../../src/build/source/content-error.ts';

function aProblem(file: string, line: number, column: number, source = 'source'): ContentError {
  return new ContentError('error', file, `is wrong at ${line}:${column}`, {
    position: { line, column },
    source,
  });
}

describe('build/source/content-error', () => {
  it('has nothing to say where nothing is wrong', () => {
    expect(reportOf([])).toBe('');
  });

  it('shows the place, the line with a caret under it, and what to do', () => {
    const problem = new ContentError(
      'error',
      'content/x.md',
      '"date" must be a date, got "12 Mai"',
      {
        position: { line: 3, column: 7 },
        source: 'date: 12 Mai',
        hint: 'Write it as 2026-05-12.',
      },
    );
    expect(reportOf([problem])).toBe(
      [
        '  content/x.md:3:7 error: "date" must be a date, got "12 Mai"',
        '    3 | date: 12 Mai',
        '      |       ^',
        '    Write it as 2026-05-12.',
        '',
        '  1 error in 1 file',
      ].join('\n'),
    );
  });

  it('groups problems by file and puts them in the order in which they stand there', () => {
    const problems = [
      aProblem('content/b.md', 10, 1),
      aProblem('content/a.md', 2, 9),
      new ContentError('warning', 'content/a.md', 'is odd as a whole'),
      aProblem('content/a.md', 2, 3),
    ];
    const lines = reportOf(problems).split('\n');
    expect(lines.filter((line) => /error|warning/.test(line))).toEqual([
      '  content/a.md warning: is odd as a whole',
      '  content/a.md:2:3 error: is wrong at 2:3',
      '  content/a.md:2:9 error: is wrong at 2:9',
      '  content/b.md:10:1 error: is wrong at 10:1',
      '  3 errors, 1 warning in 2 files',
    ]);
  });

  it('tells the first of hundreds of warnings of a kind, and counts the others', () => {
    const many = (count: number, kind: WarningKind) =>
      Array.from({ length: count }, (_, n) => {
        const position = { line: n + 1, column: 1 };
        return new ContentError('warning', 'content/a.md', `is odd`, { position, kind });
      }).toReversed();
    const problems = [...many(500, 'image'), ...many(5, 'link'), ...many(7, 'other')];
    const report = reportOf([...problems, aProblem('content/b.md', 1, 1)]);
    expect(report.split('\n').filter((line) => line.includes('a.md:6:'))).toEqual([]);
    for (const line of [1, 2, 3, 4, 5]) {
      expect(report.split(`a.md:${line}:1 warning`)).toHaveLength(4);
    }
    expect(report.split('\n').slice(-6)).toEqual([
      '',
      '  … and 495 more about images',
      '  … and 2 more about other things',
      '  npm run build -- --json lists all of them.',
      '',
      '  1 error, 512 warnings in 2 files',
    ]);
  });

  it('tells all errors, however many', () => {
    const problems = Array.from({ length: 300 }, (_, n) => aProblem('x.md', n + 1, 1, ''));
    expect(reportOf(problems).match(/ error: /g)).toHaveLength(300);
  });

  it('keeps the caret under its sign where the line number is long and the line has tabs', () => {
    const [, line = '', mark = ''] = reportOf([aProblem('x.md', 1234, 3, '\t\tbad')]).split('\n');
    expect(line).toBe('    1234 |   bad');
    expect(line[mark.indexOf('^')]).toBe('b');
  });

  it('shows of a line of a megabyte the part that is meant', () => {
    const source = `${'a'.repeat(500_000)}BAD${'b'.repeat(500_000)}`;
    const [, line = '', mark = ''] = reportOf([aProblem('x.md', 1, 500_001, source)]).split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(mark.indexOf('^'), mark.indexOf('^') + 3)).toBe('BAD');
  });

  it('shows no excerpt of an empty line', () => {
    expect(reportOf([aProblem('x.md', 2, 1, '  ')]).split('\n')[1]).toBe('');
  });

  it('fails with the whole report, and with no word on where in Lectern', () => {
    const problems = [aProblem('x.md', 1, 1)];
    const failure = new ContentFailure(problems);
    expect(failure.message).toBe(reportOf(problems));
    expect(inspect(failure)).toBe(`\n${reportOf(problems)}\n`);
    expect(failure.problems).toBe(problems);
  });

  it('shows no sign that a terminal would obey', () => {
    const problem = new ContentError('warning', 'content/\x1b[31m\n\u202ea.md', 'is "\x07"', {
      position: { line: 1, column: 1 },
      source: 'a\x1b]0;b',
      hint: '\x9b',
    });
    // eslint-disable-next-line no-control-regex
    expect(reportOf([problem])).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(reportOf([problem])).toContain(
      'content/\ufffd[31m\ufffd\ufffda.md:1:1 warning: is "\ufffd"',
    );
  });
});
