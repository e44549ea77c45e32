import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../../src/model/revision.ts';
import { aPublisher, verified } from './a-signed-site.ts';

const ONE = { address: '/one/' };
const TWO = { address: '/two/', title: 'Two' };

describe('build/trust/revisions', () => {
  it('notes what is new, what has changed in words or in form, and what was withdrawn', async () => {
    const { publish, log, paths } = await aPublisher();
    await publish([ONE, TWO]);
    expect(await publish([ONE, TWO])).toEqual([]);
    const notes = { '/one/': 'Corrected a date.' };
    const [note] = await publish([{ ...ONE, html: '<p>Quieter.</p>' }, TWO], { notes });
    expect(note).toContain('1 revision added to content/revisions.jsonl');
    await publish([{ ...ONE, html: '<p><em>Quieter.</em></p>' }], { notes });
    const revisions = log().map((line) => JSON.parse(line) as Revision);
    expect(revisions.map(({ article, hash, note }) => [article, hash !== undefined, note])).toEqual(
      [
        ['/one/', true, undefined],
        ['/two/', true, undefined],
        ['/one/', true, 'Corrected a date.'],
        ['/one/', true, undefined],
        ['/two/', false, undefined],
      ],
    );
    expect(revisions[3]?.words).toBe(revisions[2]?.words);
    expect(revisions[2]?.words).not.toBe(revisions[0]?.words);
    expect((await verified(paths.out)).difference).toBeUndefined();
  });

  it.each([
    ['dropped', (lines: string[]) => lines.toSpliced(1, 1), ':2: this revision does not continue'],
    ['exchanged', ([a, b, c]: string[]) => [b!, a!, c!], ':1: this revision does not continue'],
    [
      'rewritten',
      (lines: string[]) => lines.with(0, lines[0]!.replace('/one/', '/won/')),
      ':2: this revision does not continue',
    ],
    [
      'written in another way',
      (lines: string[]) => lines.with(1, lines[1]!.replace(',', ', ')),
      ':2: this revision does not continue',
    ],
    ['no revision', (lines: string[]) => lines.with(1, '{}'), ':2: this is no revision'],
    ['no JSON', (lines: string[]) => lines.with(1, 'x'), ':2: this is no revision'],
    ['cut off at the end', (lines: string[]) => lines.slice(0, -1), 'lacks revisions that dist'],
    [
      'changed at the end',
      (lines: string[]) => lines.with(-1, lines.at(-1)!.replace('/three/', '/free/')),
      'has changed revisions that dist',
    ],
  ])('stops a build where a line was %s', async (_how, change, told) => {
    const { publish, log, rewriteLog } = await aPublisher();
    await publish([ONE, TWO, { address: '/three/' }]);
    rewriteLog(change(log()));
    await expect(publish([ONE])).rejects.toThrow(told);
  });

  it('begins anew only where that is said', async () => {
    const { publish, log, paths } = await aPublisher();
    await publish([ONE, TWO]);
    rmSync(path.join(paths.content, 'revisions.jsonl'));
    await expect(publish([ONE])).rejects.toThrow('build with --emptyOutDir');
    await publish([ONE], { isAnew: true });
    expect(log()).toHaveLength(1);
  });

  it('keeps no log that was not asked for', async () => {
    const { publish, log } = await aPublisher(false);
    await publish([ONE]);
    expect(log).toThrow();
  });
});
