import { describe, expect, it } from 'vitest';
import { minutesLeftIn } from '../../../../src/app/history/minutes-left.ts';

const MINUTES = 10;
/** Of each block of a text. */
const HEIGHT = 1000;

let scrolled = 0;

/** Has each block of the text stand below the one before. */
function laidOut(html: string): HTMLElement {
  const text = document.createElement('div');
  text.innerHTML = html;
  const blocks = [...text.children];
  const stand = (element: Element, first: number, count: number): void => {
    element.getBoundingClientRect = () => {
      const top = first * HEIGHT - scrolled;
      return { top, height: count * HEIGHT, bottom: top + count * HEIGHT } as DOMRect;
    };
  };
  stand(text, 0, blocks.length);
  for (const [nth, block] of blocks.entries()) stand(block, nth, 1);
  return text;
}

/** Has so many pixels of the text above the middle of the window. */
function readTo(pixels: number): void {
  scrolled = pixels - innerHeight / 2;
}

describe('app/history/minutes-left', () => {
  const text = laidOut(`<p>${'a'.repeat(100)}</p><img><p>${'b'.repeat(100)}</p><p>The end.</p>`);

  it('is unknown before one has come to the text, and when its end is in sight', () => {
    readTo(-1);
    expect(minutesLeftIn(text, MINUTES)).toBe(undefined);
    readTo(4 * HEIGHT - innerHeight / 2);
    expect(minutesLeftIn(text, MINUTES)).toBe(undefined);
  });

  it('counts what is left of the words', () => {
    readTo(HEIGHT / 2);
    expect(minutesLeftIn(text, MINUTES)).toBe(8);
    readTo(HEIGHT);
    expect(minutesLeftIn(text, MINUTES)).toBe(5);
  });

  it('takes no time for a picture', () => {
    readTo(2 * HEIGHT - 1);
    expect(minutesLeftIn(text, MINUTES)).toBe(5);
  });

  it('is a minute at least while the end is to come', () => {
    readTo(3 * HEIGHT + 1);
    expect(minutesLeftIn(text, MINUTES)).toBe(1);
  });
});
