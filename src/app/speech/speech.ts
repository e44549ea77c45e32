import { mount, unmount } from 'svelte';
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
  const layer = document.createElement('div');
  layer.dataset['ui'] = '';
  text.closest('main')?.append(layer);
  const speaker = new Speaker(text);
  const end = (): void => over.abort();
  const bar = mount(SpeechBar, { target: layer, props: { speaker, onclose: end } });
  signal.addEventListener('abort', end, { signal: over.signal });
  over.signal.addEventListener('abort', () => {
    const { block } = speaker;
    // The keyboard goes on where the voice has stopped.
    if (layer.contains(document.activeElement)) goOnFrom(block);
    void unmount(bar);
    layer.remove();
    onend();
  });
  speaker.start(over.signal);
  return speaker;
}
