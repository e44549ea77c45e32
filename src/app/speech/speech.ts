import { mountOver } from '../ui/mount-over.ts';
import { goOnFrom } from '../ui/reading-line.ts';
import { Speaker } from './speaker.svelte.ts';
import SpeechBar from './SpeechBar.svelte';

interface Options {
  /** Ends it when the article is left. */
  readonly signal: AbortSignal;
  /** Told when it has ended. */
  readonly onend: () => void;
}

/** What is being read aloud. */
export type Speech = Pick<Speaker, 'toggle'>;

/** Reads a text aloud, from where one reads in it, with a bar of controls. */
export function readAloud(text: HTMLElement, { signal, onend }: Options): Speech {
  const over = new AbortController();
  const speaker = new Speaker(text);
  const end = (): void => over.abort();
  signal.addEventListener('abort', end, { signal: over.signal });
  // While the bar is there: the keyboard goes on where the voice has stopped.
  over.signal.addEventListener('abort', () => {
    if (document.activeElement?.closest('[data-ui]')) goOnFrom(speaker.block);
    onend();
  });
  mountOver(text, SpeechBar, { props: { speaker, onclose: end }, signal: over.signal });
  speaker.start(over.signal);
  return speaker;
}
