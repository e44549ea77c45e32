import { describe, expect, it, vi } from 'vitest';
import { KeyChoice } from '../../../../src/app/keys/key-choice.ts';

describe('app/keys/key-choice', () => {
  it('is on until it is switched off, and stays off on this device', () => {
    const choice = new KeyChoice();
    expect(choice.areOn).toBe(true);
    choice.choose(false);
    expect([choice.areOn, new KeyChoice().areOn]).toEqual([false, false]);
    choice.choose(true);
    expect([choice.areOn, new KeyChoice().areOn]).toEqual([true, true]);
  });

  it('is on where something else was stored', () => {
    localStorage.setItem('lectern:keys', '{"areOn":false}');
    expect(new KeyChoice().areOn).toBe(true);
  });

  it('holds until the page is left where nothing can be remembered', () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const choice = new KeyChoice();
    expect(choice.areOn).toBe(true);
    choice.choose(false);
    expect(choice.areOn).toBe(false);
  });
});
