import { type Token, Tokenizer, type Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Syntax } from '../rendering.ts';
import { type Attributes, bracedAttributes, trailingAttributes } from './attributes.ts';
import { blockStart, underlinedHeading } from './start.ts';

const given = new WeakMap<Token, Attributes>();

/** What an attribute list says of a token. */
export function attributesOf(token: Token): Attributes | undefined {
  return given.get(token);
}

const BLOCK_LIST = /^ {0,3}(\{[^{}\n]*\})[ \t]*(?:\n|$)/;
/** kramdown's own: a named list, options, a comment, and what is to be left as it is. */
const NAMED_LIST = /^ {0,3}\{:[\w-]+:[^}\n]*\}[ \t]*(?:\n|$)/;
const OPTIONS = /^ {0,3}\{::options\b[^}]*\/\}[ \t]*(?:\n|$)/;
const EXTENSION = /^ {0,3}\{::(comment|nomarkdown)\b[^}\n]*\}/;
/** Where one ends. Where another begins before, it never does. */
const EXTENSION_END = /\{:\/\w*\}[ \t]*(?:\n|$)|\{::(?:comment|nomarkdown)\b/g;
const SPAN_COMMENT = /^\{::comment\}[^{]*\{:\/\w*\}/;

/** Spans to which a list that follows them belongs. After plain text braces are only braces. */
const SPANS = new Set(['image', 'link', 'em', 'strong', 'del', 'codespan', 'html', 'mark', 'span']);

function headingWithAttributes(
  tokenizer: Tokenizer,
  heading: Tokens.Heading | undefined,
): Tokens.Heading | undefined {
  if (heading === undefined) return undefined;
  const found = trailingAttributes(heading.text);
  if (found === undefined) return heading;
  heading.text = found.text;
  const queued = tokenizer.lexer.inlineQueue.at(-1);
  if (queued !== undefined) queued.src = found.text;
  given.set(heading, found.attributes);
  return heading;
}

function anchor(id: string): Tokens.Generic {
  return { type: 'anchor', raw: '', id };
}

/** Gives a list to the block before it, or an anchor to the one after it. */
function attach(attributes: Attributes, tokens: Token[]): Tokens.Generic[] {
  const before = tokens.at(-1);
  if (before === undefined || before.type === 'space') {
    return attributes.id === undefined ? [] : [anchor(attributes.id)];
  }
  given.set(before, attributes);
  if (before.type !== 'heading' && attributes.id !== undefined) {
    tokens.splice(-1, 0, anchor(attributes.id));
  }
  return [];
}

function extensionBlock(source: string): Tokens.Generic | undefined {
  const [open, name] = EXTENSION.exec(source) ?? [];
  if (open === undefined) return undefined;
  EXTENSION_END.lastIndex = open.length;
  const end = EXTENSION_END.exec(source);
  if (end === null || end[0].startsWith('{::')) return undefined;
  const raw = source.slice(0, end.index + end[0].length);
  const text = source.slice(open.length, end.index);
  return name === 'comment'
    ? { type: 'attributeList', raw }
    : { type: 'html', block: true, pre: false, raw, text };
}

function isListOrExtension(source: string): boolean {
  const [, list = ''] = BLOCK_LIST.exec(source) ?? [];
  return /^ {0,3}\{:/.test(source) || bracedAttributes(list) !== undefined;
}

/**
 * Attribute lists of kramdown, markdown-it-attrs and Pandoc: an id and the size of a picture are kept, and what
 * only a style sheet would have used is left out.
 * See https://kramdown.gettalong.org/syntax.html#attribute-list-definitions
 */
export const attributeLists: Syntax = {
  isIn: (text) => /\{\s*(?:[:.#]|\w+=)/.test(text),
  signs: '{',
  extension: () => ({
    tokenizer: {
      heading(source) {
        return headingWithAttributes(this, Tokenizer.prototype.heading.call(this, source));
      },
      lheading(source) {
        return headingWithAttributes(this, underlinedHeading(this, source));
      },
    },
    extensions: [
      {
        name: 'attributeList',
        level: 'block',
        start: blockStart(/ {0,3}\{/, isListOrExtension),
        tokenizer(source, tokens): Tokens.Generic | undefined {
          if (!/^ {0,3}\{/.test(source)) return undefined;
          const [silent] = NAMED_LIST.exec(source) ?? OPTIONS.exec(source) ?? [];
          if (silent !== undefined) return { type: 'attributeList', raw: silent };
          const [raw, list = ''] = BLOCK_LIST.exec(source) ?? [];
          const found = raw === undefined ? undefined : bracedAttributes(list);
          if (raw === undefined || found === undefined) return extensionBlock(source);
          return { type: 'attributeList', raw, tokens: attach(found.attributes, tokens) };
        },
        renderer(token) {
          return this.parser.parse(token.tokens ?? []);
        },
      },
      {
        name: 'anchor',
        renderer: ({ id }) => `<span id="${escapeHtml(String(id))}"></span>`,
      },
      {
        name: 'spanAttributes',
        level: 'inline',
        tokenizer(source, tokens): Tokens.Generic | undefined {
          if (!source.startsWith('{')) return undefined;
          const [comment] = SPAN_COMMENT.exec(source) ?? [];
          if (comment !== undefined) return { type: 'spanAttributes', raw: comment };
          const found = bracedAttributes(source);
          const before = tokens.at(-1);
          // The list of a list's item stands at its beginning.
          const isOfItem = before === undefined && source.startsWith('{:');
          if (found === undefined || !(isOfItem || SPANS.has(before?.type ?? ''))) return undefined;
          if (before !== undefined) given.set(before, found.attributes);
          return { type: 'spanAttributes', raw: found.raw };
        },
        renderer: () => '',
      },
      {
        name: 'span',
        level: 'inline',
        tokenizer(source): Tokens.Generic | undefined {
          const [all, text] = /^\[([^[\]\n]+)\]\{[^{}\n]*\}/.exec(source) ?? [];
          if (all === undefined || text === undefined) return undefined;
          const label = `[${text}]`;
          if (bracedAttributes(all.slice(label.length)) === undefined) return undefined;
          return { type: 'span', raw: label, tokens: this.lexer.inlineTokens(text) };
        },
        renderer(token) {
          return this.parser.parseInline(token.tokens ?? []);
        },
      },
    ],
  }),
};
