import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followProgress } from '../../../../src/app/history/progress.ts';

const HEIGHT = 4000;

let text: HTMLElement;
let end: () => void;
const told = vi.fn<(progress: number) => void>();

/** Has so many pixels of the text above the lower edge of the window. */
function see(pixels: number): void {
  const bottom = innerHeight + HEIGHT - pixels;
  text.getBoundingClientRect = () => ({ top: bottom - HEIGHT, bottom, height: HEIGHT }) as DOMRect;
}

function scrollTo(pixels: number): void {
  see(pixels);
  dispatchEvent(new Event('scroll'));
}

beforeEach(() => {
  vi.useFakeTimers();
  told.mockClear();
  text = document.createElement('div');
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('app/history/progress', () => {
  it('tells nothing of a text that is only opened', () => {
    see(700);
    end = followProgress(text, told);
    vi.advanceTimersByTime(60_000);
    end();
    expect(told).not.toHaveBeenCalled();
  });

  it('tells how far the reader has come, and never that it was less', () => {
    see(700);
    end = followProgress(text, told);
    scrollTo(2000);
    scrollTo(1000);
    vi.advanceTimersByTime(5000);
    expect(told.mock.calls).toEqual([[0.5]]);
  });

  it('takes a text for read when its end has stayed in sight', () => {
    see(700);
    end = followProgress(text, told);
    scrollTo(HEIGHT);
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveBeenLastCalledWith(1);
  });

  it('does not take it for read where the reader has only looked at the end', () => {
    see(700);
    end = followProgress(text, told);
    scrollTo(HEIGHT);
    vi.advanceTimersByTime(1000);
    scrollTo(1000);
    vi.advanceTimersByTime(60_000);
    expect(told).not.toHaveBeenCalledWith(1);
  });

  it('does not take a short text for read that is left at once, and does when it was read', () => {
    see(HEIGHT);
    end = followProgress(text, told);
    vi.advanceTimersByTime(1000);
    end();
    expect(told).not.toHaveBeenCalled();
    end = followProgress(text, told);
    vi.advanceTimersByTime(5000);
    expect(told.mock.calls).toEqual([[1]]);
  });

  it('tells what it knows when the text is left', () => {
    see(700);
    end = followProgress(text, told);
    scrollTo(1000);
    end();
    expect(told.mock.calls).toEqual([[0.25]]);
  });
});
