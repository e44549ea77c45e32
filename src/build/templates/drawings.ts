import { escapeHtml } from '../../model/escape-html.ts';
import { drawingTag } from './elements.ts';
import type { JavaScript } from './javascript.ts';
import { jsxTagAt } from './jsx.ts';

const START = /<svg(?=[\s/>])/gi;
const TAG_OR_COMMENT = /<!--|<(\/?)([a-z][\w:-]*)/gi;
/** The tag of a drawing that is left open; one without an end is text, as it is to Markdown. */
const TAG = /^<svg(?:[^"'>]|"[^"]*"|'[^']*')*>/i;
const LONGEST_TAG = 2000;
const BLANK_LINE = /\n[ \t]*\n/;
const PART_OF_TAG = /["'>]/g;
const SIGN_OF_JSX = /[<{]/g;
const COMMENT_OF_JSX = /^\s*\/\*/;

/** An inline SVG of a text. */
interface Found {
  /** `undefined` where it is left open: the tag would take all that follows into itself. */
  readonly markup?: string;
  readonly end: number;
}

/** Finds the inline SVGs of a text, looking at no part of it twice. */
export class Drawings {
  readonly #text: string;
  readonly #ends = new Map<number, number>();
  /** Set when one is left open: what closes in the rest of the text is known then. */
  #isRead = false;

  readonly #script: JavaScript | undefined;

  /** @param script set where drawings are written as JSX */
  constructor(text: string, script?: JavaScript) {
    this.#text = text;
    this.#script = script;
  }

  /**
   * The one whose tag begins here.
   * @param container what stands before its first line, and in a quote before the others too
   */
  at(start: number, container = ''): Found | undefined {
    const text = this.#text;
    if (!/^<svg[\s/>]/i.test(text.slice(start, start + '<svg '.length))) return undefined;
    if (!this.#ends.has(start) && !this.#isRead) this.#read(start);
    const end = this.#ends.get(start);
    if (end === undefined) {
      const [tag] = TAG.exec(text.slice(start, start + LONGEST_TAG)) ?? [];
      return tag === undefined || BLANK_LINE.test(tag) ? undefined : { end: start + tag.length };
    }
    const script = this.#script;
    const written = script ? markupOfJsx(text, start, end, script) : text.slice(start, end);
    return { markup: container.includes('>') ? written.replace(/^[ \t]*>/gm, '') : written, end };
  }

  /** Where a tag ends. What stands in quotes may hold a `>`. */
  #tagEnd(start: number): number {
    const text = this.#text;
    PART_OF_TAG.lastIndex = start;
    for (let part = PART_OF_TAG.exec(text); part !== null; part = PART_OF_TAG.exec(text)) {
      if (part[0] === '>') return PART_OF_TAG.lastIndex;
      const closing = text.indexOf(part[0], PART_OF_TAG.lastIndex);
      if (closing !== -1) PART_OF_TAG.lastIndex = closing + 1;
    }
    return text.length;
  }

  #read(start: number): void {
    const text = this.#text;
    const open: number[] = [];
    TAG_OR_COMMENT.lastIndex = start;
    for (let tag = TAG_OR_COMMENT.exec(text); tag !== null; tag = TAG_OR_COMMENT.exec(text)) {
      const [all, slash, name] = tag;
      if (all === '<!--') {
        const closing = text.indexOf('-->', tag.index);
        if (closing === -1) break;
        TAG_OR_COMMENT.lastIndex = closing;
        continue;
      }
      const end = this.#tagEnd(TAG_OR_COMMENT.lastIndex);
      TAG_OR_COMMENT.lastIndex = end;
      if (name?.toLowerCase() !== 'svg') continue;
      const isEmpty = text.startsWith('/>', end - 2);
      const begun = slash === '/' ? open.pop() : tag.index;
      if (begun !== undefined && (slash === '/' || isEmpty)) this.#ends.set(begun, end);
      else if (begun !== undefined) open.push(begun);
      if (open.length === 0) return;
    }
    this.#isRead = true;
  }
}

/** A text with a mark in the place of each inline SVG. One that is left open loses its tag, and nothing else. */
export function withoutDrawings(text: string, mark: (markup: string) => string): string {
  const drawings = new Drawings(text);
  let rest = '';
  let from = 0;
  START.lastIndex = 0;
  for (let start = START.exec(text); start !== null; start = START.exec(text)) {
    const drawing = drawings.at(start.index);
    if (drawing === undefined) continue;
    rest += text.slice(from, start.index);
    if (drawing.markup !== undefined) rest += mark(drawing.markup);
    from = START.lastIndex = drawing.end;
  }
  return rest + text.slice(from);
}

/** The markup of an inline SVG that was written as JSX. */
function markupOfJsx(text: string, start: number, end: number, script: JavaScript): string {
  let markup = '';
  let at = start;
  while (at < end) {
    SIGN_OF_JSX.lastIndex = at;
    const next = Math.min(SIGN_OF_JSX.exec(text)?.index ?? end, end);
    markup += text.slice(at, next);
    const [piece, after] = pieceOfJsx(text, next, script);
    if (next < end) markup += piece;
    at = after;
  }
  return markup;
}

/** What stands for a tag or an expression in braces, and where that ends. A sign that begins neither stays. */
function pieceOfJsx(text: string, at: number, script: JavaScript): readonly [string, number] {
  const tag = text[at] === '<' ? jsxTagAt(text, at, script) : undefined;
  if (tag !== undefined) return [drawingTag(tag.name, tag.args, tag.form), tag.end];
  const end = text[at] === '{' ? script.closing(at) : undefined;
  if (end === undefined) return [text.charAt(at), at + 1];
  const code = text.slice(at + 1, end - 1);
  if (COMMENT_OF_JSX.test(code)) return ['', end];
  const value = script.valueOf(code);
  // A style sheet has braces of its own.
  return [value === undefined ? text.slice(at, end) : escapeHtml(value), end];
}
