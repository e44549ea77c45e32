import type { Token, Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { References } from '../markdown/markdown.ts';
import type { Syntax } from '../markdown/rendering.ts';
import { blockStart } from './start.ts';

const ROLE = /^\{([a-z]+(?:[:.][a-z]+)*)\}`([^`\n]+)`(?!`)/;
/** `words <target>` */
const TITLED = /^([^<>]*)<([^<>]+)>$/;
/** `CSS (Cascading Style Sheets)` */
const EXPLAINED = /^([^()]+)\(([^()]+)\)$/;
const ELEMENTS: Readonly<Record<string, string>> = {
  kbd: 'kbd',
  sub: 'sub',
  subscript: 'sub',
  sup: 'sup',
  superscript: 'sup',
  strong: 'strong',
  emphasis: 'em',
};
/** Mentions of what only the whole of a book knows: their words stay. */
const MENTION =
  /^(?:doc|ref|numref|eq|term|cite|guilabel|index|envvar|file|command|program)(?:[:.]|$)/;
const LABEL = /^ {0,3}\(([\w.:-]+)\)=[ \t]*(?:\n|$)/;

function text(words: string): Token {
  return { type: 'text', raw: words, text: words, escaped: false };
}

function roleOf(
  raw: string,
  name: string,
  written: string,
  references: References,
): Tokens.Generic | undefined {
  if (name === 'math') return { type: 'role', raw, tex: written };
  if (name === 'abbr') {
    const [, short = written, long] = EXPLAINED.exec(written) ?? [];
    return { type: 'role', raw, long, tokens: [text(short.trim())] };
  }
  const element = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (element !== undefined) return { type: 'role', raw, element, tokens: [text(written)] };
  const [, words = '', target = written] = TITLED.exec(written) ?? [];
  const label = words.trim() || target;
  const tokens = [text(label)];
  const href = name === 'doc' ? references.named(target) : name === 'download' ? target : undefined;
  if (href !== undefined) {
    return { type: 'link', raw, href: escapeHtml(href), title: null, text: label, tokens };
  }
  return MENTION.test(name) ? { type: 'role', raw, tokens } : undefined;
}

/** `` {kbd}`Ctrl` `` of MyST, and `(label)=` before what is mentioned by it. See https://mystmd.org/guide/roles */
export const roles: Syntax = {
  isIn: (source) =>
    (source.includes('}`') || source.includes(')=')) &&
    /\{[a-z:.]+\}`|^ {0,3}\([\w.:-]+\)=[ \t]*$/m.test(source),
  signs: '{',
  extension: (current) => ({
    extensions: [
      {
        name: 'role',
        level: 'inline',
        tokenizer(source): Tokens.Generic | undefined {
          if (!source.startsWith('{')) return undefined;
          const [raw, name = '', written = ''] = ROLE.exec(source) ?? [];
          return raw === undefined ? undefined : roleOf(raw, name, written, current().references);
        },
        renderer({ tokens = [], tex, element, long }) {
          if (typeof tex === 'string') {
            current().hasRawHtml = true;
            return current().formulas.html(tex, false);
          }
          const inner = this.parser.parseInline(tokens);
          if (typeof long === 'string')
            return `<abbr title="${escapeHtml(long.trim())}">${inner}</abbr>`;
          return typeof element === 'string' ? `<${element}>${inner}</${element}>` : inner;
        },
      },
      {
        name: 'label',
        level: 'block',
        start: blockStart(/ {0,3}\([\w.:-]+\)=[ \t]*(?=\n|$)/),
        tokenizer(source): Tokens.Generic | undefined {
          const [raw, id] = LABEL.exec(source) ?? [];
          return raw === undefined ? undefined : { type: 'label', raw, id };
        },
        renderer: ({ id }) => `<span id="${escapeHtml(String(id))}"></span>`,
      },
    ],
  }),
};
