import type { Reading, ReadingPlace } from '../../model/device.ts';
import { mountOver } from '../ui/mount-over.ts';
import { goOnFrom, READING_LINE } from '../ui/reading-line.ts';
import { blockOf } from './reading-place.ts';
import ResumeBar from './ResumeBar.svelte';

interface Options {
  readonly reading: Pick<Reading, 'place' | 'progress'>;
  readonly signal: AbortSignal;
}

/** Offers to go on where the reader stopped, until they scroll on by themselves or leave the text. */
export function offerResume(text: HTMLElement, { reading, signal }: Options): void {
  const place = placeOf(text, reading);
  const block = blockOf(text, place);
  // What is in sight needs no way to it.
  if (block === undefined || isInSight(block)) return;
  const from = scrollY;
  const over = new AbortController();
  const end = (): void => over.abort();
  const onScroll = (): void => {
    if (Math.abs(scrollY - from) > innerHeight) end();
  };
  const resume = (): void => {
    end();
    goTo(block);
  };
  const { progress } = reading;
  const props = { words: place.words, progress, onresume: resume, onclose: end };
  mountOver(text, ResumeBar, { props, signal: over.signal });
  addEventListener('scroll', onScroll, { passive: true, signal: over.signal });
  signal.addEventListener('abort', end, { signal: over.signal });
}

/** Goes on where the reader stopped, as one asks for who follows a link that says so. */
export function resume(text: HTMLElement, reading: Options['reading']): void {
  const block = blockOf(text, placeOf(text, reading));
  if (block !== undefined && !isInSight(block)) goTo(block);
}

/** Of a reading that was noted without its place, what was at the upper edge of the window when that had come so far. */
function placeOf(text: Element, { place, progress }: Options['reading']): ReadingPlace {
  if (place !== undefined) return place;
  const { height } = text.getBoundingClientRect();
  return { words: '', at: Math.max(0, progress - innerHeight / height) };
}

function isInSight(block: Element): boolean {
  return block.getBoundingClientRect().top < innerHeight;
}

/** The keyboard and a screen reader go on there, too. */
function goTo(block: Element): void {
  scrollTo({
    top: scrollY + block.getBoundingClientRect().top - READING_LINE,
    behavior: 'instant',
  });
  goOnFrom(block);
}
