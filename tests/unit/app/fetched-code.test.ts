import { describe, expect, it, vi } from 'vitest';
import { fetchedCode } from '../../../src/app/fetched-code.ts';

describe('app/fetched-code', () => {
  it('is what was asked for', async () => {
    expect(await fetchedCode('the lamp', Promise.resolve('light'))).toBe('light');
  });

  it.each([
    { isOnline: true, code: 'not-found' },
    { isOnline: false, code: 'offline' },
  ])('fails as $code where it does not come', async ({ isOnline, code }) => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
    await expect(fetchedCode('the lamp', Promise.reject(new TypeError('x')))).rejects.toMatchObject(
      { code, message: 'The code for the lamp could not be fetched' },
    );
  });
});
