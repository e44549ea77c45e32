import { describe, expect, it } from 'vitest';
import { allWithinLimits, type Steps, withinLimits } from '../../../../src/build/source/limits.ts';
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

  describe('several works', () => {
    /** What is made of texts, of which some are never done. */
    async function madeOf(texts: readonly string[]) {
      let begun = 0;
      const begins = texts.map((text) => () => {
        begun += 1;
        return { source: new SourceFile(`content/${text}.md`, text), steps: stepsOf(text) };
      });
      const made = await allWithinLimits(begins, 200);
      const said = made.map((one) =>
        one instanceof ContentError ? `${one.place} ${one.message}` : one,
      );
      return { said, begun };
    }

    function* stepsOf(text: string): Steps<string> {
      if (text === 'deep') endless();
      if (text === 'endless') for (;;);
      let come = '';
      if (text.includes('slow')) yield Promise.resolve('!').then((sign) => (come = sign));
      if (text === 'slow and endless') for (;;);
      if (text === 'slow and lost') yield Promise.reject(new TypeError('lost'));
      return text + come;
    }

    it('are each made, and waited for, once', async () => {
      expect(await madeOf(['a', 'slow', 'b'])).toEqual({ said: ['a', 'slow!', 'b'], begun: 3 });
    });

    it('are made whatever stands between them', async () => {
      const { said } = await madeOf(['a', 'deep', 'slow', 'endless', 'b', 'slow and endless', 'c']);
      expect(said).toEqual([
        'a',
        'content/deep.md is nested too deeply',
        'slow!',
        'content/endless.md takes longer than 0.2 seconds',
        'b',
        'content/slow and endless.md takes longer than 0.2 seconds',
        'c',
      ]);
    });

    it('let all other errors through', async () => {
      await expect(madeOf(['a', 'slow and lost', 'b'])).rejects.toThrow('lost');
    });
  });
});
