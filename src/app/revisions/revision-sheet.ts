import { type ComponentProps, mount, unmount } from 'svelte';
import RevisionSheet from './RevisionSheet.svelte';

/** Shows how an article came to be what it is, until the reader closes it. */
export function showRevisionSheet(
  given: Omit<ComponentProps<typeof RevisionSheet>, 'onclose'>,
): void {
  const shown = mount(RevisionSheet, {
    target: document.body,
    props: { ...given, onclose: () => void unmount(shown) },
  });
}
