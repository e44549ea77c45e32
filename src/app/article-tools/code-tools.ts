import { mount, unmount } from 'svelte';
import CodeControls from './CodeControls.svelte';
import { equipInSight } from './in-sight.ts';

interface Options {
  /** Says something to who does not see the button. */
  readonly announce: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Gives each block of code its controls. */
export function equipCode(text: Element, { announce, signal }: Options): void {
  const shown: ReturnType<typeof mount>[] = [];
  equipInSight(
    text,
    'pre',
    (pre) => {
      const place = document.createElement('span');
      place.dataset['ui'] = '';
      pre.append(place);
      shown.push(mount(CodeControls, { target: place, props: { pre, announce } }));
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    for (const one of shown) void unmount(one);
  });
}
