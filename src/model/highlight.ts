import { parseAddress } from './article.ts';
import { count, optional, record, ShapeError, text } from './shape.ts';

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'rose'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/**
 * Where a quote stands in the text of an article, in which each run of white space is one space, or a line break
 * between blocks: a TextQuoteSelector and a TextPositionSelector (https://www.w3.org/TR/annotation-model/#selectors).
 */
export interface QuoteAnchor {
  readonly exact: string;
  /** What stands before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A passage that the reader has marked. */
export interface Highlight {
  readonly id: string;
  /** Of its article. */
  readonly address: string;
  readonly anchor: QuoteAnchor;
  readonly colour: HighlightColour;
  /** Empty where nothing was written. */
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When the reader changed it last; of two, that of the later change holds. */
  readonly changedAt: number;
  /** Whether the passage was not found when the article was opened last. */
  readonly isDetached?: true;
}

/** What the reader may change of a highlight. */
export type HighlightChange = Partial<Pick<Highlight, 'colour' | 'note'>>;

const ID = /^[\w-]{1,64}$/;

/** How much of the text around a quote is kept with it. In UTF-16 units. */
const CONTEXT = 32;

/** The anchor of a part of a text. */
export function anchorOf(whole: string, start: number, end: number): QuoteAnchor {
  return {
    exact: whole.slice(start, end),
    prefix: whole.slice(Math.max(0, start - CONTEXT), start),
    suffix: whole.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** A highlight with a change: later than the one before, whatever the clock says. */
export function changedHighlight(
  highlight: Highlight,
  change: HighlightChange,
  now: number,
): Highlight {
  return { ...highlight, ...change, changedAt: Math.max(now, highlight.changedAt + 1) };
}

function parseColour(value: unknown, where: string): HighlightColour {
  const colour = HIGHLIGHT_COLOURS.find((known) => known === value);
  if (colour !== undefined) return colour;
  throw new ShapeError(`${where} must be one of ${HIGHLIGHT_COLOURS.join(', ')}`);
}

function parseAnchor(value: unknown, where: string): QuoteAnchor {
  const from = record(value, where);
  const exact = text(from['exact'], `${where}.exact`);
  const start = count(from['start'], `${where}.start`);
  const end = count(from['end'], `${where}.end`);
  if (exact.trim() === '' || end <= start) throw new ShapeError(`${where} must quote something`);
  const prefix = text(from['prefix'], `${where}.prefix`);
  return { exact, prefix, suffix: text(from['suffix'], `${where}.suffix`), start, end };
}

function parseTrue(value: unknown, where: string): true {
  if (value === true) return value;
  throw new ShapeError(`${where} must be true, where it is said`);
}

export function parseHighlight(value: unknown, where = 'highlight'): Highlight {
  const from = record(value, where);
  const id = text(from['id'], `${where}.id`);
  if (!ID.test(id)) throw new ShapeError(`${where}.id must be letters and digits`);
  return {
    id,
    address: parseAddress(from['address'], `${where}.address`),
    anchor: parseAnchor(from['anchor'], `${where}.anchor`),
    colour: parseColour(from['colour'], `${where}.colour`),
    note: text(from['note'], `${where}.note`),
    createdAt: count(from['createdAt'], `${where}.createdAt`),
    changedAt: count(from['changedAt'], `${where}.changedAt`),
    ...optional('isDetached', from['isDetached'], parseTrue, where),
  };
}
