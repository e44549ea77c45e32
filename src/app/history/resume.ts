import { mount, unmount } from 'svelte';
import type { ReadingPlace } from '../../model/device.ts';
import { blockOf, READING_LINE } from './reading-place.ts';
import ResumeBar from './ResumeBar.svelte';

interface Options {
  readonly place: ReadingPlace;
  /** From 0 to 1. */
  readonly progress: number;
  readonly signal: AbortSignal;
}

/** Offers to go on where the reader stopped, until they scroll on by themselves or leave the text. */
export function offerResume(text: HTMLElement, { place, progress, signal }: Options): void {
  const block = blockOf(text, place);
  // What is in sight needs no way to it.
  if (block === undefined || block.getBoundingClientRect().top < innerHeight) return;
  const from = scrollY;
  const over = new AbortController();
  const target = document.createElement('div');
  target.dataset['ui'] = '';
  text.closest('main')?.append(target);
  const end = (): void => over.abort();
  const onScroll = (): void => {
    if (Math.abs(scrollY - from) > innerHeight) end();
  };
  const resume = (): void => {
    end();
    goTo(block);
  };
  const props = { words: place.words, progress, onresume: resume, onclose: end };
  const bar = mount(ResumeBar, { target, props });
  addEventListener('scroll', onScroll, { passive: true, signal: over.signal });
  signal.addEventListener('abort', end, { signal: over.signal });
  over.signal.addEventListener('abort', () => {
    void unmount(bar);
    target.remove();
  });
}

/** The keyboard and a screen reader go on there, too. */
function goTo(block: Element): void {
  scrollTo({
    top: scrollY + block.getBoundingClientRect().top - READING_LINE,
    behavior: 'instant',
  });
  if (!(block instanceof HTMLElement)) return;
  const isFocusable = block.tabIndex >= 0;
  if (!isFocusable) {
    block.tabIndex = -1;
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
  }
  block.focus({ preventScroll: true });
}
