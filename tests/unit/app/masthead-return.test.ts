import { describe, expect, it } from 'vitest';
import { returnMasthead } from '../../../src/app/masthead-return.ts';

const { dataset } = document.documentElement;

/** Whether the masthead is there, at each of these places that a reader scrolls to. */
function isUpAt(...places: readonly number[]): boolean[] {
  return places.map((place) => {
    Object.defineProperty(window, 'scrollY', { value: place, configurable: true });
    dispatchEvent(new Event('scroll'));
    return 'up' in dataset;
  });
}

describe('app/masthead-return', () => {
  it('comes when a reader goes up, goes when they go down, and does not mind a slip', () => {
    returnMasthead();
    expect(isUpAt(500, 900, 890, 880)).toEqual([false, false, false, false]);
    expect(isUpAt(870, 400, 410)).toEqual([true, true, true]);
    expect(isUpAt(430, 600, 560)).toEqual([false, false, true]);
  });
});
