import { render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Outline from '../../../../src/app/article/Outline.svelte';
import type { Heading } from '../../../../src/model/article.ts';

function headings(...levels: number[]): Heading[] {
  return levels.map((level, n) => ({ id: `part-${n}`, text: `Part ${n}`, level }));
}

/** The links of one of the two lists: one folds away, the other stands beside the text. */
function shown(outline: readonly Heading[], lang?: string): (string | null)[] {
  render(Outline, { outline, lang });
  const [list] = screen.queryAllByRole('list', { hidden: true });
  if (list === undefined) return [];
  return within(list)
    .getAllByRole('link', { hidden: true })
    .map((link) => link.getAttribute('href'));
}

/** What watches the headings: in jsdom nothing does. */
class FakeObserver {
  static onmove: () => void = () => undefined;
  readonly observe = (): void => undefined;
  readonly disconnect = (): void => undefined;

  constructor(onmove: () => void) {
    FakeObserver.onmove = onmove;
  }
}

beforeEach(() => vi.stubGlobal('IntersectionObserver', FakeObserver));
afterEach(() => vi.unstubAllGlobals());

describe('app/article/Outline', () => {
  it('leads to the headings of the article', () => {
    expect(shown(headings(2, 3, 2))).toEqual(['#part-0', '#part-1', '#part-2']);
    expect(screen.getByRole('navigation', { name: 'In this article' })).toBeDefined();
  });

  it.each([[[]], [[2, 2]], [[2, 2, 4, 5]]])(
    'is not there where an article has few headings: %j',
    (levels) => {
      expect(shown(headings(...levels))).toEqual([]);
      expect(screen.queryByRole('navigation')).toBeNull();
    },
  );

  it('leaves out what is deep', () => {
    expect(shown(headings(2, 3, 4, 2, 6))).toEqual(['#part-0', '#part-1', '#part-3']);
  });

  it('is in the language of the article', () => {
    shown(headings(2, 2, 2), 'fa');
    for (const list of screen.getAllByRole('list', { hidden: true })) expect(list.lang).toBe('fa');
  });

  it('leads to a heading whose id is not of Latin letters or holds a sign', () => {
    const ids = ['از-رسم', 'a"b', '100%'];
    expect(shown(ids.map((id) => ({ id, text: 'x', level: 2 })))).toHaveLength(3);
  });

  it('marks the section that is read', async () => {
    const tops = [-900, 10, 700];
    const headingsOfText = tops.map((_, n) => {
      const heading = document.createElement('h2');
      heading.id = `part-${n}`;
      heading.getBoundingClientRect = () => new DOMRect(0, tops[n]);
      return heading;
    });
    document.body.append(...headingsOfText);
    shown(headings(2, 2, 2));
    const marked = () =>
      [...document.querySelectorAll('.beside [aria-current="location"]')].map((a) => a.textContent);
    expect(marked()).toEqual([]);
    FakeObserver.onmove();
    await tick();
    expect(marked()).toEqual(['Part 1']);
    tops[1] = 400;
    FakeObserver.onmove();
    await tick();
    expect(marked()).toEqual(['Part 0']);
    for (const heading of headingsOfText) heading.remove();
  });
});
