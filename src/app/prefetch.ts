/** Files that were asked for, the latest last. */
const asked = new Set<string>();

const MOST_ASKED = 200;

/**
 * Asks the browser to have a file near at hand, when it has nothing better to do. Unlike a `fetch`, this
 * never stands in the way of what the page itself needs. Safari does not know it: there the file comes
 * when it is pointed at.
 */
export function prefetch(href: string, ondone: () => void): void {
  const link = document.createElement('link');
  if (asked.has(href) || !link.relList.supports('prefetch')) return;
  asked.add(href);
  if (asked.size > MOST_ASKED) asked.delete([...asked][0] ?? '');
  link.rel = 'prefetch';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = href;
  link.onload = () => {
    link.remove();
    ondone();
  };
  link.onerror = () => {
    link.remove();
    asked.delete(href);
  };
  document.head.append(link);
}
