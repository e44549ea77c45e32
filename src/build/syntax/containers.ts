import type { Token, TokenizerThis, Tokens } from 'marked';
import type { Syntax } from '../markdown/rendering.ts';
import { admonitionRenderer, admonitionToken, isAdmonition } from './admonition.ts';
import { attributesIn } from './attributes.ts';
import { dedent, FenceWatch, lineAt } from './lines.ts';
import { blockStart } from './start.ts';

/** Deeper than anybody nests them; where more are open, colons are only colons. */
const MOST_OPEN = 32;
const OPEN = /^( {0,3})(:{3,})[ \t]*([^\s:][^\n]*)$/;
const CLOSE = /^[ \t]*(:{3,})[ \t]*$/;
/** Pandoc may close the line with colons; Docusaurus writes the title in brackets, and attributes in braces. */
const HEAD =
  /^(?:\{([^{}]*)\}|([\w-]+)(?:\[([^\n]*)\])?(?:[ \t]*\{([^{}]*)\})?(?:[ \t]+([^\n]*?))?)[ \t]*:*[ \t]*$/;

/** How VuePress parts the texts of which it shows one at a time. */
const TAB = /^[ \t]*@tab(?::active)?[ \t]+(\S[^\n]*)$/gm;

interface Container {
  readonly raw: string;
  readonly name: string;
  readonly title: string | undefined;
  /** What Quarto says of whether it is folded. */
  readonly collapse: string | undefined;
  readonly text: string;
}

/** Where the container ends that begins at the start of a text: the text's own lines, and the closing one. */
export function extentOf(
  source: string,
  first: string,
): { readonly end: number; readonly after: number } | undefined {
  const open = [colonsOf(first)];
  const fences = new FenceWatch();
  for (let position = first.length + 1; position < source.length;) {
    const line = lineAt(source, position);
    const after = position + line.length + 1;
    if (!fences.isCode(line)) {
      const [, close] = CLOSE.exec(line) ?? [];
      if (close !== undefined) {
        // A line of as many colons closes what was opened with them; Pandoc closes the innermost with any.
        const same = open.lastIndexOf(close.length);
        open.length = same === -1 ? open.length - 1 : same;
        if (open.length === 0) return { end: position, after };
      } else if (OPEN.test(line) && open.push(colonsOf(line)) > MOST_OPEN) {
        return undefined;
      }
    }
    position = after;
  }
  return undefined;
}

function colonsOf(line: string): number {
  return /:+/.exec(line)?.[0].length ?? 0;
}

function titleOf(written: string | undefined): string | undefined {
  const title = written?.trim();
  return title === '' ? undefined : title;
}

/** What the first line of a container says; `undefined` where it opens none. */
function headIn(first: string) {
  const [, indent = '', , head = ''] = OPEN.exec(first) ?? [];
  const [, list, word, bracketed, options, rest] = HEAD.exec(head) ?? [];
  const attributes = attributesIn(list ?? options ?? '', true);
  const name = word ?? attributes?.classes[0];
  if (name === undefined) return undefined;
  const title = titleOf(bracketed ?? attributes?.values.get('title') ?? rest);
  return { indent, name, title, collapse: attributes?.values.get('collapse') };
}

function containerIn(source: string): Container | undefined {
  const first = lineAt(source, 0);
  const head = headIn(first);
  if (head === undefined) return undefined;
  const { indent, name, title, collapse } = head;
  // What is never closed goes on to the end of the text, in which nothing sets it apart.
  const unclosed = { end: first.length + 1, after: first.length + 1 };
  const { end, after } = extentOf(source, first) ?? unclosed;
  const inner = source.slice(first.length + 1, end);
  const text = name.endsWith('tabs') ? inner.replace(TAB, '\n**$1**\n') : inner;
  return {
    raw: source.slice(0, after),
    name,
    collapse,
    title,
    text: indent === '' ? text : dedent(text, indent.length),
  };
}

/** The heading with which a callout of Quarto begins, which is taken out of it. */
function ownTitle(tokens: Token[]): string | undefined {
  const first = tokens.findIndex(({ type }) => type !== 'space');
  const heading = tokens[first];
  if (heading?.type !== 'heading') return undefined;
  tokens.splice(first, 1);
  return (heading as Tokens.Heading).text;
}

function read(this: TokenizerThis, source: string): Tokens.Generic | undefined {
  const container = containerIn(source);
  if (container === undefined) return undefined;
  const { raw, name, title, collapse, text } = container;
  const tokens = this.lexer.blockTokens(text, []);
  const isEmpty = text.trim() === '';
  if (name === 'message' && !isEmpty) {
    // Zenn's have no title, but a word that says how grave they are.
    const isAlert = title === 'alert';
    const shown = { name: isAlert ? 'warning' : 'note', title: isAlert ? '' : (title ?? '') };
    return admonitionToken(this, { raw, ...shown }, tokens);
  }
  if (isAdmonition(name) && !isEmpty) return admonitionToken(this, { raw, name, title }, tokens);
  const callout = /^callout-(\w+)$/.exec(name)?.[1];
  if (callout !== undefined && isAdmonition(callout) && !isEmpty) {
    const folded = collapse === undefined ? undefined : collapse === 'true' ? 'closed' : 'open';
    const about = { raw, name: callout, title: title ?? ownTitle(tokens), folded } as const;
    return admonitionToken(this, about, tokens);
  }
  if (name === 'details' && !isEmpty) {
    return admonitionToken(this, { raw, name, title, folded: 'closed' }, tokens);
  }
  const caption = title === undefined ? [] : this.lexer.inline(title);
  return { type: 'container', raw, tokens, caption, isFigure: name === 'figure' };
}

/**
 * `::: tip Title` of VitePress, Docusaurus, Eleventy, Pandoc and Quarto. One whose name says nothing here keeps what it
 * holds.
 */
export const containers: Syntax = {
  isIn: (text) => text.includes(':::'),
  extension: (current) => ({
    extensions: [
      admonitionRenderer(current),
      {
        name: 'container',
        level: 'block',
        start: blockStart(
          / {0,3}:{3,}[ \t]*[^\s:]/,
          (source) => headIn(lineAt(source, 0)) !== undefined,
        ),
        tokenizer: read,
        renderer({ tokens = [], caption, isFigure }) {
          const body = this.parser.parse(tokens);
          const title = this.parser.parseInline((caption ?? []) as Tokens.Generic[]);
          if (isFigure === true) {
            return `<figure>\n${body}<figcaption>${title}</figcaption></figure>\n`;
          }
          return title === '' ? body : `<p><strong>${title}</strong></p>\n${body}`;
        },
      },
    ],
  }),
};
