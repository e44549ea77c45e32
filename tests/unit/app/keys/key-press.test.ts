import { afterEach, describe, expect, it } from 'vitest';
import { keyOf } from '../../../../src/app/keys/key-press.ts';

/** What is asked of a press in an element, the body where none is named. */
function press(given: KeyboardEventInit, html = ''): string | undefined {
  document.body.innerHTML = html;
  const place = document.querySelector('[data-here]') ?? document.body;
  let key: string | undefined;
  document.addEventListener('keydown', (event) => (key = keyOf(event)), { once: true });
  place.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...given }));
  return key;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('app/keys/key-press', () => {
  it('names letters and signs, whether Caps Lock is on or not', () => {
    expect(press({ key: 'j', code: 'KeyJ' })).toBe('j');
    expect(press({ key: 'J', code: 'KeyJ' })).toBe('j');
    expect(press({ key: '?', code: 'Slash', shiftKey: true })).toBe('?');
    expect(press({ key: '/', code: 'Digit7', shiftKey: true })).toBe('/');
  });

  it('knows the letters below those of another script', () => {
    expect(press({ key: 'ت', code: 'KeyJ' })).toBe('j');
    expect(press({ key: '؟', code: 'Slash', shiftKey: true })).toBe('?');
    expect(press({ key: 'ö', code: 'Semicolon' })).toBeUndefined();
  });

  it('leaves keys with a modifier to the browser, but for Ctrl or ⌘ and K', () => {
    expect(press({ key: 'k', ctrlKey: true })).toBe('Mod+k');
    expect(press({ key: 'k', metaKey: true })).toBe('Mod+k');
    expect(press({ key: 'K', ctrlKey: true, shiftKey: true })).toBeUndefined();
    expect(press({ key: 's', ctrlKey: true })).toBeUndefined();
    expect(press({ key: 'j', altKey: true })).toBeUndefined();
    expect(press({ key: 'J', shiftKey: true })).toBeUndefined();
  });

  it.each([
    '<input data-here>',
    '<textarea data-here></textarea>',
    '<select data-here></select>',
    '<div contenteditable><p data-here></p></div>',
  ])('leaves all keys to %s', (html) => {
    expect(press({ key: 'j' }, html)).toBeUndefined();
    expect(press({ key: 'k', ctrlKey: true }, html)).toBeUndefined();
  });

  it('leaves what is being composed to the browser, and what somebody has taken', () => {
    expect(press({ key: 'j', isComposing: true })).toBeUndefined();
    const event = new KeyboardEvent('keydown', { key: 'j', cancelable: true });
    event.preventDefault();
    expect(keyOf(event)).toBeUndefined();
  });

  it('takes the space bar at the end of the page only, and from no control', () => {
    // jsdom lays nothing out: every page ends at once.
    expect(press({ key: ' ' })).toBe('Space');
    expect(press({ key: ' ', shiftKey: true })).toBeUndefined();
    expect(press({ key: ' ' }, '<button data-here></button>')).toBeUndefined();
    Object.defineProperty(document.documentElement, 'scrollHeight', {
      value: 5000,
      configurable: true,
    });
    expect(press({ key: ' ' })).toBeUndefined();
    Reflect.deleteProperty(document.documentElement, 'scrollHeight');
  });

  it('has no name for keys that write nothing', () => {
    for (const key of ['Shift', 'Enter', 'ArrowDown', 'F5', 'Dead']) {
      expect(press({ key })).toBeUndefined();
    }
  });
});
