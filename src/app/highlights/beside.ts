/** Pixels between what is meant and what stands beside it, and from the window's edges. */
const GAP = 8;
/** Below a selection a touch screen has handles. */
const HANDLES = 40;

/**
 * Puts what stands over the page below a part of it, or above where there is no room, and within the window.
 * @param rect in the window
 */
export function putBeside(node: HTMLElement, rect: DOMRect): void {
  const { width, height } = node.getBoundingClientRect();
  const gap = matchMedia('(pointer: coarse)').matches ? HANDLES : GAP;
  const below = rect.bottom + gap;
  const above = rect.top - gap - height;
  const most = innerHeight - height - GAP;
  const top = below <= most || above < GAP ? Math.min(below, Math.max(GAP, most)) : above;
  const left = rect.left + (rect.width - width) / 2;
  const right = document.documentElement.clientWidth - width - GAP;
  node.style.top = `${top + scrollY}px`;
  node.style.left = `${Math.max(GAP, Math.min(left, right)) + scrollX}px`;
}
