import { flushSync, mount, unmount } from 'svelte';
import NotePopover from './NotePopover.svelte';

interface Options {
  /** What stands over the page, outside of the text. */
  readonly layer: HTMLElement;
  readonly signal: AbortSignal;
}

/** What refers to a note or a source: as the build writes it, and as others do whose articles hold HTML. */
const REFERENCE = 'a:is(.footnote-ref, [role=doc-noteref], [role=doc-biblioref], sup > a)';

/** Shows notes and sources beside what refers to them. Nothing is made for them before the first is asked for. */
export function showNotes(text: HTMLElement, { layer, signal }: Options): void {
  let popover: ReturnType<typeof mountIn> | undefined;

  function mountIn(): { show(reference: HTMLAnchorElement, note: Element): void } {
    const mounted = mount(NotePopover, { target: layer, props: { text } });
    // Its element is there only when Svelte has come round to it.
    flushSync();
    return mounted;
  }

  function onClick(event: MouseEvent): void {
    const { target } = event;
    const reference = target instanceof Element ? target.closest(REFERENCE) : null;
    if (!(reference instanceof HTMLAnchorElement) || isMeantForBrowser(event)) return;
    const note = noteOf(reference, text);
    if (note === undefined) return;
    event.preventDefault();
    popover ??= mountIn();
    popover.show(reference, note);
  }

  for (const place of [text, layer]) place.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', () => {
    if (popover !== undefined) void unmount(popover);
  });
}

/** Whether a click asks for a new tab or the like. */
function isMeantForBrowser({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

/** What a reference on this page leads to, where that is a part of the text which says something. */
function noteOf({ hash, pathname }: HTMLAnchorElement, text: Element): Element | undefined {
  if (hash.length < 2 || pathname !== location.pathname) return undefined;
  const id = decoded(hash.slice(1));
  const target = id === undefined ? null : document.getElementById(id);
  if (target === null || !text.contains(target)) return undefined;
  const note = target.closest('li, dd, p, aside, tr') ?? target;
  return note.textContent.trim() === '' ? undefined : note;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
