import { createSubscriber } from 'svelte/reactivity';
import { choose } from '../ui/choice.ts';

/** `index.html` sets what is kept here before the first paint. */
const KEY = 'lectern:layout';

export const LAYOUTS = ['cards', 'compact'] as const;
export type Layout = (typeof LAYOUTS)[number];

const subscribe = createSubscriber((update) => {
  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, { attributeFilter: ['data-layout'] });
  return () => observer.disconnect();
});

/** How lists are shown, as the reader chose for this device. Who reads it in an effect is told of changes. */
export function layoutShown(): Layout {
  subscribe();
  return document.documentElement.dataset['layout'] === 'compact' ? 'compact' : 'cards';
}

export function chooseLayout(layout: Layout): void {
  const { dataset } = document.documentElement;
  if (layout === 'compact') dataset['layout'] = layout;
  else delete dataset['layout'];
  choose(KEY, layout === 'compact' ? layout : undefined);
}
