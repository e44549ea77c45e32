/** How far below the upper edge of the window one reads on: above that the masthead may stand. In pixels. */
export const READING_LINE = 96;

/** Has the keyboard and a screen reader go on at a part of a text, without moving the page. */
export function goOnFrom(block: Element | undefined): void {
  if (!(block instanceof HTMLElement)) return;
  if (block.tabIndex < 0) {
    block.tabIndex = -1;
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
  }
  block.focus({ preventScroll: true });
}
