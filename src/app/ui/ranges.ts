/** Brings a part of the page into the middle of the window, opening what it is folded into. */
export function showRange(range: Range): void {
  const around = range.startContainer.parentElement;
  for (let part = around; part !== null; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  const { top, height } = range.getBoundingClientRect();
  // Of what is higher than the window the beginning is seen.
  const above = Math.max(0, innerHeight - height) / 2;
  scrollGently(top - above);
}

/** Moves the page by so many pixels; at once for who does not like to see that. */
export function scrollGently(by: number): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top: scrollY + by, behavior: isCalm ? 'instant' : 'smooth' });
}

/** Whether this browser can mark words without changing the page (https://drafts.csswg.org/css-highlight-api-1/). */
export function canMark(): boolean {
  return 'highlights' in CSS;
}

/** Marks words under a name that a style has, in place of those that had it; does nothing where that cannot be. */
export function mark(name: string, ranges: readonly Range[]): void {
  if (!canMark()) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
