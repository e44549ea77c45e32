import { describe, expect, it, vi } from 'vitest';
import { once } from '../../../src/model/once.ts';

describe('model/once', () => {
  it('asks when the answer is wanted, and once for all who want it', async () => {
    const ask = vi.fn(() => Promise.resolve('answer'));
    const asking = once(ask);
    expect(ask).not.toHaveBeenCalled();
    expect(await Promise.all([asking(), asking()])).toEqual(['answer', 'answer']);
    expect(await asking()).toBe('answer');
    expect(ask).toHaveBeenCalledOnce();
  });

  it('tells all who wait of a failure, and asks again after it', async () => {
    const ask = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('no'))
      .mockResolvedValueOnce('answer');
    const asking = once(ask);
    const waiting = [asking(), asking()];
    for (const one of waiting) await expect(one).rejects.toThrow('no');
    expect(await asking()).toBe('answer');
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
