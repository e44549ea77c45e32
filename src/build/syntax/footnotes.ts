import type { Parser, Token, Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { TextLanguage } from '../../words/text-words.ts';
import type { Syntax } from '../markdown/rendering.ts';
import { blockStart } from './start.ts';

interface Note {
  readonly content: Token[];
  /** From 1, in the order of the first references; 0 while there is none. */
  number: number;
  references: number;
}

/** The footnotes of one text. */
export class Footnotes {
  readonly #notes = new Map<string, Note>();
  readonly #referred: Note[] = [];
  readonly #language: TextLanguage;
  #isDefining = false;

  constructor(language: TextLanguage) {
    this.#language = language;
  }

  /** Whether the text of a note is being read, in which no other can be defined. */
  get isDefining(): boolean {
    return this.#isDefining;
  }

  /** The first definition of a label counts. */
  define(label: string, read: () => Token[]): void {
    this.#isDefining = true;
    try {
      const content = read();
      const key = keyOf(label);
      if (!this.#notes.has(key)) this.#notes.set(key, { content, number: 0, references: 0 });
    } finally {
      this.#isDefining = false;
    }
  }

  /** Takes in a note that stands in the text itself, and gives it a label that no other can have. */
  add(content: Token[]): string {
    const label = ` ${this.#notes.size}`;
    this.#notes.set(label, { content, number: 0, references: 0 });
    return label;
  }

  has(label: string): boolean {
    return this.#notes.has(keyOf(label));
  }

  referenceHtml(label: string): string {
    const note = this.#notes.get(keyOf(label));
    if (note === undefined) return '';
    if (note.number === 0) note.number = this.#referred.push(note);
    note.references += 1;
    return `<sup><a id="${referenceId(note, note.references)}" class="footnote-ref" href="#${noteId(note)}" role="doc-noteref">${note.number}</a></sup>`;
  }

  /** The notes that are referred to, at the end of the text. A note may itself refer to others. */
  html(parser: Parser): string {
    const items: string[] = [];
    for (const note of this.#referred) items.push(this.#noteHtml(parser, note));
    if (items.length === 0) return '';
    return `<section class="footnotes" role="doc-endnotes">\n<ol>\n${items.join('\n')}\n</ol>\n</section>\n`;
  }

  #noteHtml(parser: Parser, note: Note): string {
    const body = parser.parse(note.content).trimEnd();
    const back = Array.from({ length: note.references }, (_, index) => {
      const mark = index === 0 ? '↩' : `↩<sup>${index + 1}</sup>`;
      return `<a class="footnote-backref" href="#${referenceId(note, index + 1)}" role="doc-backlink" aria-label="${escapeHtml(this.#language.backToReference(note.number))}">${mark}</a>`;
    }).join(' ');
    const html = body.endsWith('</p>')
      ? `${body.slice(0, -'</p>'.length)} ${back}</p>`
      : `${body}\n<p>${back}</p>`;
    return `<li id="${noteId(note)}">${html}</li>`;
  }
}

function keyOf(label: string): string {
  return label.toLowerCase();
}

/** Ids by number, as Hugo makes them. The colon keeps them apart from the ids of headings. */
function noteId({ number }: Note): string {
  return `fn:${number}`;
}

function referenceId({ number }: Note, nth: number): string {
  return nth === 1 ? `fnref:${number}` : `fnref:${number}:${nth}`;
}

/** With a label as long as CommonMark allows. */
const REFERENCE = /^\[\^([^\]\s]{1,999})\]/;
const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;
const INDENT = /^(?: {4}|\t)/;
/** What cannot go on a note's paragraph without being indented. */
const OTHER_BLOCK = /^ {0,3}(?:\[\^[^\]\s]+\]:|#{1,6}\s|[-*+]\s|\d+[.)]\s|>|`{3}|~{3})/;

/** A definition at the start of a text: its own line, and what is indented below it or goes on its paragraph. */
function definitionIn(source: string): string {
  let end = lineEnd(source, 0);
  let isBlankBefore = false;
  for (let start = end + 1; start < source.length;) {
    const next = lineEnd(source, start);
    const line = source.slice(start, next);
    const isBlank = line.trim() === '';
    if (!isBlank && !INDENT.test(line) && (isBlankBefore || OTHER_BLOCK.test(line))) break;
    if (!isBlank) end = next;
    isBlankBefore = isBlank;
    start = next + 1;
  }
  return source.slice(0, end);
}

function lineEnd(source: string, start: number): number {
  const end = source.indexOf('\n', start);
  return end === -1 ? source.length : end;
}

/** A note is of words: `x^[2]` is a power or a mark of somebody's own. */
const HOLDS_WORD = /\p{L}{2}/u;
const LONGEST_INLINE = 4000;
const INLINE_SIGN = /\\[^]|`+|[[\]]/g;

/** The text of a note in the text, up to the bracket that closes it. */
function inlineNote(source: string): string | undefined {
  let depth = 0;
  let ticks = '';
  for (const { 0: sign, index } of source.slice(0, LONGEST_INLINE).matchAll(INLINE_SIGN)) {
    if (sign.startsWith('`')) ticks = ticks === '' ? sign : sign === ticks ? '' : ticks;
    else if (ticks === '' && sign === '[') depth += 1;
    else if (ticks === '' && sign === ']') depth -= 1;
    if (depth > 0 || sign !== ']' || ticks !== '') continue;
    const text = source.slice('^['.length, index);
    return HOLDS_WORD.test(text) ? text : undefined;
  }
  return undefined;
}

/** GitHub's footnotes, and Pandoc's, which stand in the text: `^[a note]`. */
export const footnotes: Syntax = {
  isIn: (text) => text.includes('[^') || text.includes('^['),
  signs: '[^',
  extension: (current) => ({
    extensions: [
      {
        name: 'footnote',
        level: 'block',
        start: blockStart(/ {0,3}\[\^/),
        tokenizer(source): Tokens.Generic | undefined {
          const [prefix, label] = DEFINITION.exec(source) ?? [];
          const notes = current().footnotes;
          if (prefix === undefined || label === undefined || notes.isDefining) return undefined;
          const raw = definitionIn(source);
          const text = raw.slice(prefix.length).replace(/\n(?: {4}|\t)/g, '\n');
          notes.define(label, () => this.lexer.blockTokens(text, []));
          return { type: 'footnote', raw };
        },
        renderer: () => '',
      },
      {
        name: 'footnoteRef',
        level: 'inline',
        tokenizer(source): Tokens.Generic | undefined {
          const [raw, label] = REFERENCE.exec(source) ?? [];
          if (raw === undefined || label === undefined) return undefined;
          if (!current().footnotes.has(label)) return undefined;
          return { type: 'footnoteRef', raw, label };
        },
        renderer: ({ label }) => current().footnotes.referenceHtml(String(label)),
      },
      {
        name: 'footnoteInline',
        level: 'inline',
        tokenizer(source): Tokens.Generic | undefined {
          const text = source.startsWith('^[') ? inlineNote(source) : undefined;
          if (text === undefined) return undefined;
          const raw = `^[${text}]`;
          const tokens = this.lexer.inlineTokens(text);
          const label = current().footnotes.add([{ type: 'paragraph', raw, text, tokens }]);
          return { type: 'footnoteRef', raw, label };
        },
      },
    ],
  }),
};
