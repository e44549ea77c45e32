import { describe, expect, it } from 'vitest';
import { Turns } from '../../../../src/build/media/turns.ts';

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

describe('build/media/turns', () => {
  it('lets no more works run at once than it may, and all of them in the end', async () => {
    const turns = new Turns(2);
    let running = 0;
    let most = 0;
    const work = async (nth: number): Promise<number> => {
      running += 1;
      most = Math.max(most, running);
      await later();
      running -= 1;
      return nth;
    };
    const done = await Promise.all([1, 2, 3, 4, 5].map((nth) => turns.run(() => work(nth))));
    expect({ done, most }).toEqual({ done: [1, 2, 3, 4, 5], most: 2 });
  });

  it('goes on after a work that failed', async () => {
    const turns = new Turns(1);
    const failing = turns.run(() => Promise.reject(new Error('no')));
    const next = turns.run(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
