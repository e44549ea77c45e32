/** Words at each end of a long quote by which it is found. */
const ENDS = 5;
/** A longer quote is told by its two ends. */
const WHOLE = 12;

/**
 * The address of a quote in a text, as https://wicg.github.io/scroll-to-text-fragment/ has it.
 * @param href of the page, without a fragment
 */
export function quoteHref(href: string, quote: string): string {
  const parts = quote.split(/\n+/).map(wordsOf);
  const all = parts.flat();
  const first = parts.find((part) => part.length > 0) ?? [];
  const last = parts.findLast((part) => part.length > 0) ?? [];
  // What goes over several blocks is told by its ends, too: no block holds the whole.
  const isWhole = first === last && all.length <= WHOLE;
  const ends = isWhole ? [all] : [first.slice(0, ENDS), last.slice(-ENDS)];
  return `${href}#:~:text=${ends.map((words) => encoded(words.join(' '))).join(',')}`;
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}

/** A hyphen means something in a fragment. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
