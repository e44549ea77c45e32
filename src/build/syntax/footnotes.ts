import type { Parser, Token, Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import { words } from '../../model/words.ts';
import type { Syntax } from '../rendering.ts';
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
  #isDefining = false;

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
      return `<a class="footnote-backref" href="#${referenceId(note, index + 1)}" role="doc-backlink" aria-label="${escapeHtml(words.backToReference(note.number))}">${mark}</a>`;
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

/** GitHub's footnotes. */
export const footnotes: Syntax = {
  isIn: (text) => text.includes('[^'),
  signs: '[',
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
          const [raw, label] = /^\[\^([^\]\s]+)\]/.exec(source) ?? [];
          if (raw === undefined || label === undefined) return undefined;
          if (!current().footnotes.has(label)) return undefined;
          return { type: 'footnoteRef', raw, label };
        },
        renderer: ({ label }) => current().footnotes.referenceHtml(String(label)),
      },
    ],
  }),
};
