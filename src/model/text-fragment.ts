import type { QuoteAnchor } from './highlight.ts';

/** Words at each end of a long quote by which it is found. */
const ENDS = 5;
/** A quote of more words is told by its two ends. */
const WHOLE = 12;

type Quote = Pick<QuoteAnchor, 'exact' | 'prefix' | 'suffix'>;

/**
 * The address of a quote on a page, as https://wicg.github.io/scroll-to-text-fragment/ has it.
 * @param href of the page; a fragment that it has gives way
 */
export function quoteHref(href: string, { exact, prefix, suffix }: Quote): string {
  const lines = exact.split(/\n+/).map(wordsOf);
  const [first = [], last = first] = [lines[0], lines.at(-1)];
  // No block holds the whole of what goes over several: that is told by its ends, too.
  const isWhole = lines.length === 1 && first.length <= WHOLE;
  const ends = isWhole ? [first] : [first.slice(0, ENDS), last.slice(-ENDS)];
  // A word or two may stand there several times; more words are known by themselves.
  const isShort = isWhole && first.length <= ENDS;
  const before = isShort ? lastWords(prefix) : '';
  const after = isShort ? firstWords(suffix) : '';
  return [
    `${href.replace(/#.*$/s, '')}#:~:text=`,
    before && `${encoded(before)}-,`,
    ends.map((end) => encoded(end.join(' '))).join(','),
    after && `,-${encoded(after)}`,
  ].join('');
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}

/** Whole words of the same block: the first of what stands before a quote may be cut off. */
function lastWords(prefix: string): string {
  return (prefix.split('\n').at(-1) ?? '').replace(/^\S*\s/, '').trim();
}

function firstWords(suffix: string): string {
  return (suffix.split('\n').at(0) ?? '').replace(/\s\S*$/, '').trim();
}

/** A hyphen means something in a fragment. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
