import type { MarkedExtension, Parser, Token, Tokens } from 'marked';
import { escapeHtml } from '../model/escape-html.ts';
import { slugOf } from '../model/slug.ts';
import { words } from '../model/words.ts';

interface Note {
  readonly content: Token[];
  /** From 1, in the order of the first references; 0 while there is none. */
  number: number;
  references: number;
}

/** The footnotes of one text. */
export class Footnotes {
  readonly #notes = new Map<string, Note>();
  readonly #referred: [label: string, note: Note][] = [];

  /** The first definition of a label counts. */
  define(label: string, content: Token[]): void {
    const key = keyOf(label);
    if (!this.#notes.has(key)) this.#notes.set(key, { content, number: 0, references: 0 });
  }

  has(label: string): boolean {
    return this.#notes.has(keyOf(label));
  }

  referenceHtml(label: string): string {
    const note = this.#notes.get(keyOf(label));
    if (note === undefined) return '';
    if (note.number === 0) note.number = this.#referred.push([label, note]);
    note.references += 1;
    return `<sup><a id="${referenceId(label, note.references)}" class="footnote-ref" href="#${noteId(label)}" role="doc-noteref">${note.number}</a></sup>`;
  }

  /** The notes that are referred to, at the end of the text. A note may itself refer to others. */
  html(parser: Parser): string {
    const items: string[] = [];
    for (const [label, note] of this.#referred) items.push(this.#noteHtml(parser, label, note));
    if (items.length === 0) return '';
    return `<section class="footnotes" role="doc-endnotes">\n<ol>\n${items.join('\n')}\n</ol>\n</section>\n`;
  }

  #noteHtml(parser: Parser, label: string, note: Note): string {
    const body = parser.parse(note.content).trimEnd();
    const back = Array.from({ length: note.references }, (_, index) => {
      const mark = index === 0 ? '↩' : `↩<sup>${index + 1}</sup>`;
      return `<a class="footnote-backref" href="#${referenceId(label, index + 1)}" role="doc-backlink" aria-label="${escapeHtml(words.backToReference(note.number))}">${mark}</a>`;
    }).join(' ');
    const html = body.endsWith('</p>')
      ? `${body.slice(0, -'</p>'.length)} ${back}</p>`
      : `${body}\n<p>${back}</p>`;
    return `<li id="${noteId(label)}">${html}</li>`;
  }
}

function keyOf(label: string): string {
  return label.toLowerCase();
}

function noteId(label: string): string {
  return `fn-${slugOf(label)}`;
}

function referenceId(label: string, nth: number): string {
  return `fnref-${slugOf(label)}${nth === 1 ? '' : `-${nth}`}`;
}

const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;
const INDENT = /^(?: {4}|\t)/;
/** What cannot go on a note's paragraph without being indented. */
const OTHER_BLOCK = /^ {0,3}(?:\[\^[^\]\s]+\]:|#{1,6}\s|[-*+]\s|\d+[.)]\s|>|`{3}|~{3})/;

/** The lines of a definition at the start of a text: its own, and those that are indented below it. */
function definitionLines(source: string): string[] {
  const lines = source.split('\n');
  let end = 1;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const followsText = index === end && !OTHER_BLOCK.test(line);
    if (!INDENT.test(line) && !followsText) break;
    end = index + 1;
  }
  return lines.slice(0, end);
}

/**
 * GitHub's footnotes.
 * @param current those of the text that is being read
 */
export function footnotes(current: () => Footnotes): MarkedExtension {
  return {
    extensions: [
      {
        name: 'footnote',
        level: 'block',
        start: (source) => /^ {0,3}\[\^/m.exec(source)?.index,
        tokenizer(source): Tokens.Generic | undefined {
          const [prefix, label] = DEFINITION.exec(source) ?? [];
          if (prefix === undefined || label === undefined) return undefined;
          const lines = definitionLines(source);
          const raw = lines.join('\n');
          const text = [
            raw.slice(prefix.length).split('\n', 1)[0] ?? '',
            ...lines.slice(1).map((line) => line.replace(INDENT, '')),
          ].join('\n');
          current().define(label, this.lexer.blockTokens(text, []));
          return { type: 'footnote', raw };
        },
        renderer: () => '',
      },
      {
        name: 'footnoteRef',
        level: 'inline',
        start: (source) => source.indexOf('[^'),
        tokenizer(source): Tokens.Generic | undefined {
          const [raw, label] = /^\[\^([^\]\s]+)\]/.exec(source) ?? [];
          if (raw === undefined || label === undefined || !current().has(label)) return undefined;
          return { type: 'footnoteRef', raw, label };
        },
        renderer: ({ label }) => current().referenceHtml(String(label)),
      },
    ],
  };
}
