/** Where code, mathematics and other things that templates must not touch begin and end in Markdown. */

/** What may stand before the content of a line: quotes, list marks and spaces. */
const CONTAINER = /(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*/y;
const FENCE = /(`{3,})[^`\n]*$|(~{3,})/my;
const CLOSING_FENCE = /([ \t>]*)(`{3,}|~{3,})[ \t]*$/my;
const QUOTED = /[ \t]*>/y;
/** How far a closing fence may stand to the right of the opening one: beyond, it is code. */
const CLOSING_SHIFT = 3;
/** A line that ends the paragraph before it, so that a code span cannot reach beyond. */
const BLOCK_END = /\n[ \t>]*(?:$|`{3,}|~{3,}|#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/gm;
const BLANK_LINE = /\n[ \t>]*\n/;
const TEMPLATE = /\{\{[<%]|\{%/;

/** What stands on a line before its content. */
export function containerAt(text: string, lineStart: number): string {
  CONTAINER.lastIndex = lineStart;
  return CONTAINER.exec(text)?.[0] ?? '';
}

/** The end of a line, its line break included. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function columnsOf(space: string): number {
  return space.replaceAll('\t', '    ').length;
}

/** Where a fenced block ends whose first line begins with this container, `undefined` where none begins. */
export function fenceEnd(text: string, lineStart: number, container: string): number | undefined {
  FENCE.lastIndex = lineStart + container.length;
  const opening = FENCE.exec(text);
  if (opening === null) return undefined;
  const fence = opening[1] ?? opening[2] ?? '';
  const furthest = columnsOf(container) + CLOSING_SHIFT;
  const isQuoted = container.includes('>');
  for (let at = lineEnd(text, FENCE.lastIndex); at < text.length; at = lineEnd(text, at)) {
    QUOTED.lastIndex = at;
    if (isQuoted && !QUOTED.test(text)) return at;
    CLOSING_FENCE.lastIndex = at;
    const [, space = '', closing = ''] = CLOSING_FENCE.exec(text) ?? [];
    if (closing.startsWith(fence) && columnsOf(space) <= furthest) return lineEnd(text, at);
  }
  return text.length;
}

/** Finds the ends of code spans, of formulas and of elements, looking at no part of the text twice in vain. */
export class CodeFinder {
  readonly #text: string;
  /** Backticks of the current block by the length of their runs, the last first. */
  #runs = new Map<number, number[]>();
  #blockEnd = 0;
  /** Where patterns occur first from a place on, if they do: it is the same from all places up to there. */
  readonly #next = new Map<
    string,
    { readonly from: number; readonly found: RegExpExecArray | null }
  >();

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the code span ends that begins here; a run of backticks without its like is text. */
  spanEnd(start: number): { readonly end: number; readonly isCode: boolean } {
    if (start >= this.#blockEnd) this.#readBlock(start);
    let after = start;
    while (this.#text[after] === '`') after += 1;
    const length = after - start;
    const starts = this.#runs.get(length) ?? [];
    while ((starts.at(-1) ?? after) < after) starts.pop();
    const closing = starts.at(-1);
    return closing === undefined
      ? { end: after, isCode: false }
      : { end: closing + length, isCode: true };
  }

  /** Where the formula ends that begins with this sign, `undefined` where none does. */
  mathEnd(start: number): number | undefined {
    const sign = this.#text.slice(start, start + 2);
    if (sign === '\\(' || sign === '\\[') return this.#latexEnd(start, sign);
    if (sign !== '$$') return this.#dollarEnd(start);
    const closing = this.#text.indexOf('$$', start + 2);
    return closing === -1 ? undefined : this.#formula(start, closing + 2);
  }

  /** Where the first match of a pattern ends, and what it is, from here on. */
  find(pattern: RegExp, from: number): RegExpExecArray | undefined {
    const known = this.#next.get(String(pattern));
    if (known !== undefined && known.from <= from && from <= (known.found?.index ?? Infinity)) {
      return known.found ?? undefined;
    }
    pattern.lastIndex = from;
    const found = pattern.exec(this.#text);
    this.#next.set(String(pattern), { from, found });
    return found ?? undefined;
  }

  #readBlock(start: number): void {
    BLOCK_END.lastIndex = start;
    this.#blockEnd = BLOCK_END.exec(this.#text)?.index ?? this.#text.length;
    this.#runs = new Map();
    const runs = /`+/g;
    runs.lastIndex = start;
    for (let run = runs.exec(this.#text); run !== null; run = runs.exec(this.#text)) {
      if (run.index >= this.#blockEnd) break;
      const { length } = run[0];
      const starts = this.#runs.get(length) ?? [];
      starts.push(run.index);
      this.#runs.set(length, starts);
    }
    for (const starts of this.#runs.values()) starts.reverse();
  }

  /** Pandoc's rule, by which prices are no formulas. */
  #dollarEnd(start: number): number | undefined {
    const closing = this.#text.indexOf('$', start + 1);
    if (closing === -1 || /\s/.test(this.#text[start + 1] ?? ' ')) return undefined;
    if (/[\s\\]/.test(this.#text[closing - 1] ?? '')) return undefined;
    return /\d/.test(this.#text[closing + 1] ?? '') ? undefined : this.#formula(start, closing + 1);
  }

  #latexEnd(start: number, sign: string): number | undefined {
    const pattern = sign === '\\(' ? /\\[()]/g : /\\[[\]]/g;
    pattern.lastIndex = start + 2;
    const next = pattern.exec(this.#text);
    return next === null || next[0] === sign ? undefined : this.#formula(start, pattern.lastIndex);
  }

  #formula(start: number, end: number): number | undefined {
    const formula = this.#text.slice(start, end);
    return BLANK_LINE.test(formula) || TEMPLATE.test(formula) ? undefined : end;
  }
}
