import { DAY_MS } from './days.ts';
import type { SearchedField } from './fields.ts';
import { tokensOf } from './tokens.ts';

/** A word that is looked for. */
export interface QueryWord {
  readonly word: string;
  /** Whether it may go on: it is the last, and perhaps still being typed. */
  readonly isPrefix: boolean;
  /** Where it must stand. */
  readonly field?: SearchedField;
}

/** What an article's text is asked for. */
export interface TextQuery {
  readonly words: readonly QueryWord[];
  /** Words that must follow one another. */
  readonly phrases: readonly (readonly string[])[];
  /** Phrases, perhaps of one word, that must not stand in it. */
  readonly excluded: readonly (readonly string[])[];
  /** The first day on which it may have been published, and the first on which it may not. Since 1970. */
  readonly from?: number;
  readonly until?: number;
}

/** What was asked beside words: `tag:ai`, `-author:"Crypto Wiki"`. */
export interface Condition {
  readonly name: string;
  readonly value: string;
  readonly isExcluded: boolean;
}

/** A query in its parts. */
export interface ParsedQuery {
  readonly text: TextQuery;
  readonly conditions: readonly Condition[];
}

/** The names that make a condition of what follows their colon. Of others the colon is no more than a mark. */
const CONDITIONS = new Set(['category', 'tag', 'author', 'series', 'year', 'lang', 'is']);

/** What `in:` may be followed by, in the words that come to mind. */
const FIELDS: Readonly<Record<string, SearchedField>> = {
  title: 'title',
  heading: 'heading',
  headings: 'heading',
  tag: 'tag',
  tags: 'tag',
};

/** An excluding sign, a name, and a value that may be quoted. A quote that nobody has closed goes to the end. */
const PART = /(-?)(?:([a-z]+):)?(?:["“”„«]([^"“”„»]*)(?:["“”»]|$)|([^\s"“”„«»]+))/giu;

/**
 * Reads what was typed: words, `"phrases"`, `-excluded`, `in:title` for the words after it, and conditions.
 * Whatever it is, it means something; nothing is an error.
 */
export function parseQuery(typed: string): ParsedQuery {
  const words: QueryWord[] = [];
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const conditions: Condition[] = [];
  let field: SearchedField | undefined;
  let endsWithWord = false;
  let from: number | undefined;
  let until: number | undefined;
  for (const [part, sign, key = '', quoted, bare] of typed.matchAll(PART)) {
    endsWithWord = false;
    const name = key.toLowerCase();
    const value = quoted ?? bare ?? '';
    if (name === 'in' && FIELDS[value.toLowerCase()] !== undefined) {
      field = FIELDS[value.toLowerCase()];
      continue;
    }
    const isExcluded = sign === '-';
    const period = name === 'before' || name === 'after' ? periodOf(value) : undefined;
    if (period !== undefined) {
      if (name === 'before') until = period.first;
      else from = period.next;
      continue;
    }
    if (CONDITIONS.has(name)) {
      if (value !== '') conditions.push({ name, value, isExcluded });
      continue;
    }
    const found = tokensOf(quoted === undefined ? part.slice(sign?.length) : value);
    if (found.length === 0) continue;
    if (isExcluded) excluded.push(found);
    else if (quoted !== undefined) phrases.push(found);
    else {
      endsWithWord = true;
      for (const word of found) words.push({ word, isPrefix: false, ...(field && { field }) });
    }
  }
  const isOpen = endsWithWord && !/\s$/.test(typed);
  const last = words.pop();
  if (last !== undefined) words.push({ ...last, isPrefix: isOpen });
  const days = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  return { text: { words, phrases, excluded, ...days }, conditions };
}

/** The first day of a year, a month or a day (`2024`, `2024-06`, `2024-06-15`), and the first after it. */
function periodOf(value: string): { readonly first: number; readonly next: number } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const dayAt = (years: number, months: number, days: number): number =>
    Date.UTC(Number(year) + years, Number(month ?? 1) - 1 + months, Number(day ?? 1) + days) /
    DAY_MS;
  const next =
    month === undefined ? dayAt(1, 0, 0) : day === undefined ? dayAt(0, 1, 0) : dayAt(0, 0, 1);
  return { first: dayAt(0, 0, 0), next };
}

export function isEmptyQuery({ words, phrases, excluded, from, until }: TextQuery): boolean {
  const parts = words.length + phrases.length + excluded.length;
  return parts === 0 && from === undefined && until === undefined;
}
