import { type Component, mount, unmount } from 'svelte';

interface Options<Props> {
  readonly props: Props;
  readonly signal: AbortSignal;
}

/** Shows a component over the page that a text stands on, outside of the article, until the signal. Gives what it exports. */
export function mountOver<Props extends Record<string, unknown>, Exports extends object>(
  text: Element,
  component: Component<Props, Exports>,
  { props, signal }: Options<Props>,
): Exports {
  const layer = document.createElement('div');
  layer.dataset['ui'] = '';
  text.closest('main')?.append(layer);
  const shown = mount(component, { target: layer, props });
  signal.addEventListener('abort', () => {
    void unmount(shown);
    layer.remove();
  });
  return shown;
}
