import type { Token, Tokens } from 'marked';
import type { Syntax } from '../markdown/rendering.ts';
import {
  type Admonition,
  admonitionRenderer,
  admonitionToken,
  isAdmonition,
} from './admonition.ts';
import { quoteAbove } from './start.ts';

/** `[!NOTE]` with, in Obsidian and Hugo, a sign that folds it and a title; or GitHub's first form of it. */
const HEAD = /^(?:\[!([\w-]+)\]([+-]?)(?:[ \t]+([^\n]*))?|\*\*(Note|Warning)\*\*[ \t]*)(?:\n|$)/;

function isParagraph(token: Token | undefined): token is Tokens.Paragraph {
  return token?.type === 'paragraph';
}

/** Quotes that are notes: `> [!NOTE]`. See https://docs.github.com/get-started/writing-on-github */
export const alerts: Syntax = {
  isIn: (text) =>
    (text.includes('[!') || text.includes('> **')) &&
    /^[ \t>*+-]*>[ \t]*(?:\[!|\*\*(?:Note|Warning)\*\*)/m.test(text),
  extension: (current) => ({
    extensions: [admonitionRenderer(current)],
    tokenizer: {
      blockquote(source) {
        const quote = quoteAbove(this, source);
        const first = quote?.tokens[0];
        if (quote === undefined || !isParagraph(first)) return quote;
        const [head, name, sign, title, oldName] = HEAD.exec(first.text) ?? [];
        if (head === undefined || (name !== undefined && !isAdmonition(name) && !sign && !title)) {
          return quote;
        }
        const { lexer } = this;
        const queued = lexer.inlineQueue.find(({ tokens }) => tokens === first.tokens);
        first.text = first.text.slice(head.length);
        if (queued !== undefined) queued.src = first.text;
        const body = first.text === '' ? quote.tokens.slice(1) : quote.tokens;
        const about: Admonition = {
          raw: quote.raw,
          name: name ?? oldName ?? 'note',
          title,
          folded: sign === '-' ? 'closed' : sign === '+' ? 'open' : undefined,
        };
        return admonitionToken({ lexer }, about, body) as unknown as Tokens.Blockquote;
      },
    },
  }),
};
