import { describe, expect, it, vi } from 'vitest';
import { Lock } from '../../../src/storage/lock.ts';
import { FakeLocks } from './fake-locks.ts';

const later = () => new Promise((resolve) => setTimeout(resolve));

/** Does two pieces of work at the same time, and tells what was done. */
async function atOnce(one: Lock, other: Lock): Promise<string[]> {
  const done: string[] = [];
  const work = (name: string) => async () => {
    done.push(`${name} begins`);
    await later();
    done.push(`${name} ends`);
  };
  await Promise.all([one.hold(work('one')), other.hold(work('other'))]);
  return done;
}

const IN_TURN = ['one begins', 'one ends', 'other begins', 'other ends'];

describe('storage/lock', () => {
  it('lets one be done after the other, where the browser knows no locks', async () => {
    const lock = new Lock('lamp');
    expect(await atOnce(lock, lock)).toEqual(IN_TURN);
  });

  it('lets one be done after the other in all tabs, where the browser knows locks', async () => {
    vi.stubGlobal('navigator', { locks: new FakeLocks() });
    expect(await atOnce(new Lock('lamp'), new Lock('lamp'))).toEqual(IN_TURN);
    expect(await atOnce(new Lock('lamp'), new Lock('desk'))).not.toEqual(IN_TURN);
  });

  it('goes on after what has failed', async () => {
    const lock = new Lock('lamp');
    await expect(lock.hold(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await lock.hold(() => Promise.resolve('light'))).toBe('light');
  });

  it('says that storage is blocked where the browser grants no lock', async () => {
    const request = () => Promise.reject(new DOMException('No', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { request } });
    await expect(new Lock('lamp').hold(later)).rejects.toMatchObject({ code: 'storage-blocked' });
  });
});
