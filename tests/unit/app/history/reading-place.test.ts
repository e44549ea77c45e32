import { beforeEach, describe, expect, it } from 'vitest';
import { blockOf, placeIn } from '../../../../src/app/history/reading-place.ts';
import { READING_LINE } from '../../../../src/app/ui/reading-line.ts';

const LINE_HEIGHT = 100;

let scrolled = 0;

/** Has each block with words of its own stand one line below the one before. */
function laidOut(html: string): HTMLElement {
  const text = document.createElement('div');
  text.innerHTML = html;
  const leaves = [...text.querySelectorAll('p, li, h2, pre')];
  const place = (element: Element): void => {
    const own = leaves.filter((leaf) => element === leaf || element.contains(leaf));
    const first = leaves.indexOf(own[0]!);
    element.getBoundingClientRect = () => {
      const top = first * LINE_HEIGHT - scrolled;
      const height = own.length * LINE_HEIGHT;
      return { top, height, bottom: top + height } as DOMRect;
    };
  };
  for (const element of [text, ...text.querySelectorAll('*')]) place(element);
  return text;
}

const PARAGRAPHS = '<p>One.</p><p>Two.</p><ul><li>Three.</li><li>Four.</li></ul><p>Five.</p>';

beforeEach(() => (scrolled = 0));

describe('app/history/reading-place', () => {
  it('is unknown while the beginning of the text is in sight', () => {
    expect(placeIn(laidOut(PARAGRAPHS))).toBe(undefined);
  });

  it('is the block at the reading line, within a list too', () => {
    const text = laidOut(PARAGRAPHS);
    scrolled = 3 * LINE_HEIGHT - READING_LINE + 10;
    expect(placeIn(text)).toEqual({ words: 'Four.', at: 0.6 });
  });

  it('is found where its words stand now', () => {
    const edited = laidOut(`<p>New.</p><h2>Also new</h2>${PARAGRAPHS}`);
    expect(blockOf(edited, { words: 'Four.', at: 0.6 })?.textContent).toBe('Four.');
  });

  it('is the nearest of several with the same words', () => {
    const text = laidOut('<p>Same.</p><p>Other.</p><p>Same.</p><p>Other.</p>');
    expect(blockOf(text, { words: 'Same.', at: 0.5 })).toBe(text.children[2]);
  });

  it('is as far down as it was where its words are gone', () => {
    const text = laidOut(PARAGRAPHS);
    expect(blockOf(text, { words: 'Gone.', at: 0.2 })?.textContent).toBe('Two.');
    expect(blockOf(text, { words: '', at: 0.8 })?.textContent).toBe('Five.');
  });
});
