/** Gives the focus to an element where the control that had it has gone with what it did. */
export function focusInstead(element: HTMLElement | null | undefined): void {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
}

/** What opens the panel of the filter, above the list. */
export function filterButton(): HTMLElement | null {
  return document.querySelector('main [aria-haspopup="dialog"]');
}
