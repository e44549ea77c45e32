const asked = new Set<string>();

/**
 * Asks the browser to have a file near at hand, when it has nothing better to do. Unlike a `fetch`, this
 * never stands in the way of what the page itself needs. Safari does not know it: there the file comes
 * when it is pointed at.
 */
export function prefetch(href: string, ondone: () => void): void {
  if (asked.has(href)) return;
  asked.add(href);
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = href;
  link.onload = ondone;
  document.head.append(link);
}
