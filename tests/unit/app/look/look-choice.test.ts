import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LookChoice } from '../../../../src/app/look/look-choice.svelte.ts';
import { shown } from './a-frame.ts';

const page = document.documentElement;

const faces = { loaded: [] as string[], failing: false };

class FakeFace {
  readonly status = 'unloaded';
  readonly #source: string;

  constructor(_family: string, source: string) {
    this.#source = source;
  }

  load(): Promise<void> {
    faces.loaded.push(this.#source);
    return faces.failing ? Promise.reject(new Error('offline')) : Promise.resolve();
  }
}

const keepFiles = vi.fn<(hrefs: readonly string[]) => Promise<void>>();
const onfontfail = vi.fn();
/** What listens on the window, which all tests share, until its test is over. */
let listening: { readonly mock: { readonly calls: Parameters<typeof addEventListener>[] } };

function aChoice(): LookChoice {
  return new LookChoice({ keepFiles, onfontfail });
}

beforeEach(() => {
  faces.loaded = [];
  faces.failing = false;
  keepFiles.mockReset().mockResolvedValue();
  onfontfail.mockReset();
  listening = vi.spyOn(window, 'addEventListener');
  vi.stubGlobal('FontFace', FakeFace);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Object.defineProperty(document, 'fonts', { value: new Set(), configurable: true });
});
afterEach(async () => {
  await shown();
  for (const [type, listener] of listening.mock.calls) removeEventListener(type, listener);
  page.removeAttribute('style');
  delete page.dataset['theme'];
  delete page.dataset['contrast'];
});

describe('app/look/look-choice', () => {
  it('shows and keeps what is chosen, and begins with it the next time', async () => {
    const choice = aChoice();
    choice.chooseTheme('sepia');
    choice.set('size', 24);
    choice.change({ hasContrast: true, isJustified: true });
    await shown();
    expect(page.dataset).toMatchObject({ theme: 'sepia', contrast: 'more' });
    expect(page.style.getPropertyValue('--text-size')).toBe('1.5rem');
    expect(localStorage.getItem('lectern:theme')).toBe('sepia');
    const next = aChoice();
    expect(next.theme).toBe('sepia');
    expect(next.look).toMatchObject({
      measures: { size: 24 },
      isJustified: true,
      hasContrast: true,
    });
  });

  it('leaves no trace when all is set back, which can be taken back', async () => {
    const choice = aChoice();
    choice.chooseTheme('black');
    choice.set('leading', 2);
    await shown();
    const undo = choice.reset();
    await shown();
    expect([page.dataset['theme'], page.style.cssText, localStorage.length]).toEqual([
      undefined,
      '',
      0,
    ]);
    undo();
    await shown();
    expect([page.dataset['theme'], page.style.getPropertyValue('--text-leading')]).toEqual([
      'black',
      '2',
    ]);
  });

  it('leaves other styles of the page as they are', async () => {
    page.style.setProperty('--other', '1');
    const choice = aChoice();
    choice.set('size', 20);
    await shown();
    choice.reset();
    await shown();
    expect(page.style.cssText).toBe('--other: 1;');
  });

  it('has more contrast where the system asks for it, until the reader says otherwise', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const choice = aChoice();
    choice.start();
    expect([choice.hasContrast, page.dataset['contrast']]).toEqual([true, 'more']);
    choice.change({ hasContrast: false });
    expect(choice.hasContrast).toBe(false);
  });

  it('holds until the page is left where nothing can be kept', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const choice = aChoice();
    choice.chooseTheme('dark');
    await shown();
    expect([choice.theme, page.dataset['theme']]).toEqual(['dark', 'dark']);
  });

  it('follows another tab', () => {
    const choice = aChoice();
    choice.start();
    localStorage.setItem('lectern:theme', 'black');
    localStorage.setItem('lectern:text', '--text-size:2rem');
    dispatchEvent(new StorageEvent('storage', { key: 'lectern:text' }));
    expect([choice.theme, page.dataset['theme']]).toEqual(['black', 'black']);
    expect(choice.look.measures).toEqual({ size: 32 });
    localStorage.setItem('lectern:theme', 'light');
    dispatchEvent(new StorageEvent('storage', { key: 'lectern:keys' }));
    expect(choice.theme).toBe('black');
  });

  it('shows a typeface when its file has come, and keeps all of its files', async () => {
    const choice = aChoice();
    await choice.chooseFont('dyslexic');
    await shown();
    expect(page.style.getPropertyValue('--text-font')).toContain('OpenDyslexic');
    expect(faces.loaded).toHaveLength(1);
    expect(document.fonts.size).toBe(3);
    expect(keepFiles.mock.lastCall?.[0]).toHaveLength(3);
    expect(localStorage.getItem('lectern:fonts')).toContain('opendyslexic');
  });

  it('fetches nothing for a typeface of the system, and forgets the files of the one before', async () => {
    const choice = aChoice();
    await choice.chooseFont('legible');
    await choice.chooseFont('mono');
    expect([faces.loaded.length, document.fonts.size]).toEqual([1, 0]);
    expect(keepFiles).toHaveBeenLastCalledWith([]);
    expect(localStorage.getItem('lectern:fonts')).toBeNull();
  });

  it('stays with the typeface before where one cannot be had, and says so', async () => {
    const choice = aChoice();
    await choice.chooseFont('mono');
    faces.failing = true;
    await choice.chooseFont('legible');
    await shown();
    expect(onfontfail).toHaveBeenCalledOnce();
    expect(choice.look.font).toBe('mono');
    expect(page.style.getPropertyValue('--text-font')).toContain('monospace');
  });

  it('shows a typeface that cannot be kept', async () => {
    keepFiles.mockRejectedValue(new Error('full'));
    const choice = aChoice();
    await choice.chooseFont('legible');
    expect(choice.look.font).toBe('legible');
    expect(onfontfail).not.toHaveBeenCalled();
  });
});
