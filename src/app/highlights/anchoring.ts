import search from 'approx-string-match';
import type { QuoteAnchor } from '../../model/highlight.ts';

/** A part of a text. In UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** As many letters of a quote and of what stands around it make clear which words are meant. */
const CLEAR = 24;

/** How much of a quote may have changed, as a share of it: more between surroundings that have stayed. */
const MOST_CHANGED = 0.2;
const MOST_CHANGED_BETWEEN = 0.5;

/** A shorter quote has too little in it to be known again when it has changed. */
const LEAST_FUZZY = 12;

/** Of a longer quote the two ends are looked for: the time that this takes grows with what is looked for. */
const LONG = 400;
const END = 160;

/** A longer text is not looked through for what has changed. */
const LONGEST = 1_000_000;

/** Finds a quote where it was made: without looking at the rest of the text. */
export function findInPlace(text: string, anchor: QuoteAnchor): Span | undefined {
  const { exact, start, end, prefix, suffix } = anchor;
  const isThere =
    text.startsWith(exact, start) &&
    end === start + exact.length &&
    text.endsWith(prefix, start) &&
    text.startsWith(suffix, end);
  return isThere ? { start, end } : undefined;
}

/**
 * Finds a quote in a text that has changed since: its very words, then what stands between its surroundings, then
 * what is much like it. Nothing where that is gone, or where it could be any of several.
 */
export function findQuote(text: string, anchor: QuoteAnchor): Span | undefined {
  const found = findExact(text, anchor) ?? findBetween(text, anchor);
  if (found !== undefined || text.length > LONGEST) return found;
  return anchor.exact.length > LONG ? findEnds(text, anchor) : findAlike(text, anchor);
}

/** What speaks for a place: how much of the surroundings is the same there, and then how near it is. */
function evidence(text: string, { start, end }: Span, anchor: QuoteAnchor): number {
  const { prefix, suffix } = anchor;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

function best(text: string, places: readonly Span[], anchor: QuoteAnchor): Span | undefined {
  const far = ({ start }: Span): number => Math.abs(start - anchor.start);
  let found: Span | undefined;
  let most = -1;
  for (const place of places) {
    const speaks = evidence(text, place, anchor);
    const isNearer = speaks === most && found !== undefined && far(place) < far(found);
    if (speaks <= most && !isNearer) continue;
    found = place;
    most = speaks;
  }
  return found;
}

function findExact(text: string, anchor: QuoteAnchor): Span | undefined {
  const { exact, prefix, suffix } = anchor;
  const places: Span[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length });
  }
  const found = best(text, places, anchor);
  if (found === undefined) return undefined;
  const all = exact.length + prefix.length + suffix.length;
  // A few words may stand anywhere: without their surroundings they are not those that were meant.
  const isClear = exact.length + evidence(text, found, anchor) >= Math.min(CLEAR, all);
  return isClear ? found : undefined;
}

/** What stands between the surroundings now, where it is still much the same. */
function findBetween(text: string, anchor: QuoteAnchor): Span | undefined {
  const { exact, prefix, suffix } = anchor;
  if (prefix.length + suffix.length < CLEAR || prefix === '' || suffix === '') return undefined;
  const most = Math.floor(exact.length * MOST_CHANGED_BETWEEN);
  const places: Span[] = [];
  for (let at = text.indexOf(prefix); at !== -1; at = text.indexOf(prefix, at + 1)) {
    const start = at + prefix.length;
    const end = text.indexOf(suffix, start);
    if (end <= start || Math.abs(end - start - exact.length) > most) continue;
    if (isAlike(text.slice(start, end), exact, most)) places.push({ start, end });
  }
  return best(text, places, anchor);
}

function isAlike(text: string, quote: string, most: number): boolean {
  if (quote.length <= LONG) return search(text, quote, most).length > 0;
  const share = Math.floor(END * MOST_CHANGED_BETWEEN);
  const near = 2 * END;
  return (
    search(text.slice(0, near), quote.slice(0, END), share).length > 0 &&
    search(text.slice(-near), quote.slice(-END), share).length > 0
  );
}

function findAlike(text: string, anchor: QuoteAnchor): Span | undefined {
  const { exact } = anchor;
  if (exact.length < LEAST_FUZZY) return undefined;
  const found = search(text, exact, Math.floor(exact.length * MOST_CHANGED));
  const place = best(text, found, anchor);
  return place && trimmed(text, place);
}

function findEnds(text: string, { exact, ...anchor }: QuoteAnchor): Span | undefined {
  const first = findAlike(text, { ...anchor, exact: exact.slice(0, END), suffix: '' });
  if (first === undefined) return undefined;
  const most = Math.floor(exact.length * MOST_CHANGED);
  // Only where the end can be: its own surroundings tell which of several it is.
  const from = first.start + exact.length - most - END;
  const rest = text.slice(from, first.start + exact.length + most);
  const end = { ...anchor, exact: exact.slice(-END), prefix: '', start: most };
  const last = findAlike(rest, end);
  return last && { start: first.start, end: from + last.end };
}

/** Half a match may begin or end with the space beside it. */
function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const before = part.length - part.trimStart().length;
  return { start: start + before, end: start + part.trimEnd().length };
}
