/** What is selected within a text, where that is words of it and nothing besides. */
export function selectedIn(text: Element): Range | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const isWhole = text.contains(range.startContainer) && text.contains(range.endContainer);
  return isWhole ? range : undefined;
}

/** A selection is still while it is dragged no more, but keys make it step by step. */
const STILL_MS = 250;

/** Tells of what is selected in a text when that has come to rest, and of nothing at once. Gives what ends that. */
export function followSelection(
  text: Element,
  onselect: (range: Range | undefined) => void,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const onChange = (): void => {
    clearTimeout(waiting);
    if (selectedIn(text) === undefined) onselect(undefined);
    else waiting = setTimeout(() => onselect(selectedIn(text)?.cloneRange()), STILL_MS);
  };
  // Somebody may have been faster than this code.
  onChange();
  document.addEventListener('selectionchange', onChange);
  return () => {
    clearTimeout(waiting);
    document.removeEventListener('selectionchange', onChange);
  };
}
