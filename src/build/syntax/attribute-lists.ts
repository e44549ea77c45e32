import { type Token, Tokenizer, type TokenizerThis, type Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Syntax } from '../markdown/rendering.ts';
import { admonitionRenderer } from './admonition.ts';
import {
  type Attributes,
  attributesIn,
  bracedAttributes,
  type NamedLists,
  trailingAttributes,
  withNamed,
} from './attributes.ts';
import { boxed } from './boxed.ts';
import { blockStart, quoteAbove, underlinedHeading } from './start.ts';

const given = new WeakMap<Token, Attributes>();

/** Says of a token what a list would. */
export function give(token: Token, attributes: Attributes): void {
  given.set(token, attributes);
}

/** What an attribute list says of a token, once all that it may name is known. */
export function attributesOf(token: Token, named: NamedLists): Attributes | undefined {
  const own = given.get(token);
  return own && withNamed(own, named);
}

const BLOCK_LIST = /^ {0,3}(\{[^{}\n]*\})[ \t]*(?:\n|$)/;
/** kramdown's own: a named list, options, a comment, and what is to be left as it is. */
const NAMED_LIST = /^ {0,3}\{:(\w[\w-]*):([^{}\n]*)\}[ \t]*(?:\n|$)/;
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

function anchor(attributes: Attributes): Tokens.Generic {
  return { type: 'anchor', raw: '', attributes };
}

/** Whether a list may say an id, if only by the name of another. */
function mayHaveId({ id, values }: Attributes): boolean {
  return id !== undefined || [...values.values()].includes('');
}

/** Gives a list to the block before it, or an anchor to the one after it. */
function attach(
  tokenizer: Pick<TokenizerThis, 'lexer'>,
  attributes: Attributes,
  tokens: Token[],
): Tokens.Generic[] {
  const before = tokens.at(-1);
  if (before === undefined || before.type === 'space') {
    return mayHaveId(attributes) ? [anchor(attributes)] : [];
  }
  const box = boxed(tokenizer, before, attributes.classes);
  if (box === undefined) given.set(before, attributes);
  else tokens.splice(-1, 1, box);
  if (before.type !== 'heading' && mayHaveId(attributes)) {
    tokens.splice(-1, 0, anchor(attributes));
  }
  return [];
}

/** Takes in a list with a name: `{:name: #id .x}`. The same name may be filled in several times. */
function namedList(source: string, lists: Map<string, Attributes>): RegExpExecArray | null {
  const found = NAMED_LIST.exec(source);
  const [, name = '', list = ''] = found ?? [];
  const attributes = attributesIn(list, true);
  if (found === null || attributes === undefined) return found;
  const known = lists.get(name);
  const both = { ...attributes, values: new Map(attributes.values).set(name, '') };
  lists.set(name, withNamed(known === undefined ? attributes : both, lists));
  return found;
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
 * only a style sheet would have used is left out, but for the classes of boxes.
 * See https://kramdown.gettalong.org/syntax.html#attribute-list-definitions
 */
export const attributeLists: Syntax = {
  isIn: (text) => /\{\s*(?:[:.#]|\w+=)/.test(text),
  signs: '{',
  extension: (current) => ({
    tokenizer: {
      blockquote(source) {
        return quoteAbove(this, source);
      },
      heading(source) {
        return headingWithAttributes(this, Tokenizer.prototype.heading.call(this, source));
      },
      lheading(source) {
        return headingWithAttributes(this, underlinedHeading(this, source));
      },
    },
    extensions: [
      admonitionRenderer(current),
      {
        name: 'attributeList',
        level: 'block',
        start: blockStart(/ {0,3}\{/, isListOrExtension),
        tokenizer(source, tokens): Tokens.Generic | undefined {
          if (!/^ {0,3}\{/.test(source)) return undefined;
          const named = namedList(source, current().namedLists);
          const [silent] = named ?? OPTIONS.exec(source) ?? [];
          if (silent !== undefined) return { type: 'attributeList', raw: silent };
          const [raw, list = ''] = BLOCK_LIST.exec(source) ?? [];
          const found = raw === undefined ? undefined : bracedAttributes(list);
          if (raw === undefined || found === undefined) return extensionBlock(source);
          return { type: 'attributeList', raw, tokens: attach(this, found.attributes, tokens) };
        },
        renderer(token) {
          return this.parser.parse(token.tokens ?? []);
        },
      },
      {
        name: 'anchor',
        renderer({ attributes }) {
          const { id } = withNamed(attributes as Attributes, current().namedLists);
          return id === undefined ? '' : `<span id="${escapeHtml(id)}"></span>`;
        },
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
