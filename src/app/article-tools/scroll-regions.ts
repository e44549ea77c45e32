import { lateWords } from '../../model/late-words.ts';
import { equipInSight } from './in-sight.ts';

/** What is wider than a narrow window, and scrolls by itself. */
const WIDE = 'pre, .table, .math';

/**
 * Lets a keyboard go to what scrolls sideways, and says what it is; what has room enough is passed over. They are
 * groups and no regions: a landmark for each block of code would bury the others.
 */
export function nameScrollRegions(text: Element, signal: AbortSignal): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) name(target);
  });
  equipInSight(
    text,
    WIDE,
    (part) => {
      // What its author has named keeps its name.
      if (!part.hasAttribute('role') && !part.hasAttribute('aria-label')) observer.observe(part);
    },
    signal,
  );
  signal.addEventListener('abort', () => observer.disconnect());
}

function name(part: HTMLElement): void {
  const doesScroll = part.scrollWidth > part.clientWidth;
  part.role = doesScroll ? 'group' : null;
  part.ariaLabel = doesScroll ? nameOf(part) : null;
  // Who is in it is not thrown out.
  if (doesScroll) part.tabIndex = 0;
  else if (!part.contains(document.activeElement)) part.removeAttribute('tabindex');
}

function nameOf(part: Element): string {
  const { code, table, formula } = lateWords.article.scrolls;
  if (part.matches('.math')) return formula;
  if (part.matches('.table')) return table(wordsOf(part.querySelector('caption')));
  return code(wordsOf(part.closest('figure')?.querySelector('figcaption')));
}

function wordsOf(element: Element | null | undefined): string | undefined {
  const said = element?.textContent.trim();
  return said === '' ? undefined : said;
}
