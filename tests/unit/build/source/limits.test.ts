import { describe, expect, it } from 'vitest';
import { withinLimits } from '../../../../src/build/source/limits.ts';
import { ContentError } from '../../../../src/build/source/content-error.ts';
import { SourceFile } from '../../../../src/build/source/source-file.ts';

const SOURCE = new SourceFile('content/a.md', 'text');

function saidOf(work: () => unknown): string {
  try {
    withinLimits(SOURCE, work, 100);
  } catch (error) {
    if (error instanceof ContentError) return `${error.place} ${error.message}`;
    throw error;
  }
  return 'nothing';
}

function endless(): never {
  return endless();
}

describe('build/source/limits', () => {
  it('gives what the work gives', () => {
    expect(withinLimits(SOURCE, () => [1])).toEqual([1]);
  });

  it('ends what never ends, and names the file', () => {
    const name = 'content/a.md takes longer than 0.1 seconds';
    expect(
      saidOf(() => {
        for (;;);
      }),
    ).toBe(name);
    expect(saidOf(() => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`))).toBe(name);
  });

  it('names a file that overflows the stack, or becomes too large for memory', () => {
    expect(saidOf(endless)).toBe('content/a.md is nested too deeply');
    expect(saidOf(() => 'a'.repeat(2 ** 30))).toBe('content/a.md becomes larger than 5 MB');
  });

  it('lets all other errors through, and goes on after each', () => {
    const error = new TypeError('own');
    expect(() => {
      withinLimits(SOURCE, () => {
        throw error;
      });
    }).toThrow(error);
    expect(saidOf(() => 'a')).toBe('nothing');
  });
});
