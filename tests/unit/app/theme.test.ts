import { afterEach, describe, expect, it, vi } from 'vitest';
import { Theme } from '../../../src/app/theme.svelte.ts';

const KEY = 'lectern:theme';
const { dataset } = document.documentElement;

afterEach(() => delete dataset['theme']);

describe('app/theme', () => {
  it('is the system’s at first', () => {
    const theme = new Theme();
    theme.load();
    expect(theme.choice).toBe('system');
  });

  it('takes over what the page was shown in', () => {
    dataset['theme'] = 'dark';
    const theme = new Theme();
    theme.load();
    expect(theme.choice).toBe('dark');
    dataset['theme'] = 'pink';
    const other = new Theme();
    other.load();
    expect(other.choice).toBe('system');
  });

  it('is shown and remembered when it is chosen', () => {
    const theme = new Theme();
    theme.choose('light');
    expect([theme.choice, dataset['theme'], localStorage.getItem(KEY)]).toEqual([
      'light',
      'light',
      'light',
    ]);
    theme.choose('system');
    expect([theme.choice, dataset['theme'], localStorage.getItem(KEY)]).toEqual([
      'system',
      undefined,
      null,
    ]);
  });

  it('holds until the page is left where nothing can be remembered', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const theme = new Theme();
    theme.choose('dark');
    expect([theme.choice, dataset['theme']]).toEqual(['dark', 'dark']);
  });
});
