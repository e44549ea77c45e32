import { describe, expect, it } from 'vitest';
import { Progress } from '../../../src/build/progress.ts';

function aProgress(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { progress: new Progress(stream, () => clock.now), written, clock };
}

describe('build/progress', () => {
  it('rewrites one line on a terminal, and takes it away at the end', () => {
    const { progress, written, clock } = aProgress(true);
    progress.begin('Rendering');
    clock.now = 150;
    progress.advance(10, 200);
    clock.now = 160;
    progress.advance(11, 200);
    progress.done();
    expect(written).toEqual([
      '\r\x1b[K  Rendering …',
      '\r\x1b[K  Rendering 10 of 200 …',
      '\r\x1b[K',
    ]);
  });

  it('writes nothing to a log', () => {
    const { progress, written, clock } = aProgress(false);
    progress.begin('Rendering');
    clock.now = 1000;
    progress.advance(10);
    progress.done();
    expect(written).toEqual([]);
  });

  it('tells how long each step took, and all of them', () => {
    const { progress, clock } = aProgress(false);
    progress.begin('Reading');
    clock.now = 30;
    progress.begin('Rendering');
    clock.now = 100;
    progress.done();
    expect(progress.steps).toEqual([
      { name: 'Reading', ms: 30 },
      { name: 'Rendering', ms: 70 },
    ]);
    expect(progress.elapsed).toBe(100);
  });
});
