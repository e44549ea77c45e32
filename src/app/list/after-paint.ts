/** Resolves when what has changed is on the screen: what comes beside it must not hold it up. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
