/** Brings a part of the page into the middle of the window, opening what it is folded into. */
export function showRange(range: Range): void {
  const around = range.startContainer.parentElement;
  for (let part = around; part !== null; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  const { top, height } = range.getBoundingClientRect();
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Of what is higher than the window the beginning is seen.
  const above = Math.max(0, innerHeight - height) / 2;
  scrollTo({ top: scrollY + top - above, behavior: isCalm ? 'instant' : 'smooth' });
}
