import type { TokenizerThis, Tokens } from 'marked';
import { rewriteRawHtml } from '../markdown/raw-html.ts';
import type { Syntax } from '../markdown/rendering.ts';
import { withoutIndent } from './lines.ts';
import { blockStart } from './start.ts';

const OPEN =
  /^ {0,3}<([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*>/;
const ATTRIBUTE = /\s+markdown(?:\s*=\s*["']?(1|block|span|0)["']?)?(?=\s|$)/i;

const MOST_OPEN = 64;

/** Where the element ends whose opening tag ends at an offset. */
function closingTag(
  source: string,
  name: string,
  from: number,
): { start: number; end: number } | undefined {
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi');
  tags.lastIndex = from;
  let depth = 1;
  for (let match = tags.exec(source); match !== null; match = tags.exec(source)) {
    depth += match[1] === '/' ? -1 : 1;
    // Deeper than anybody nests them: nothing of it will be closed.
    if (depth > MOST_OPEN) return undefined;
    if (depth === 0) return { start: match.index, end: tags.lastIndex };
  }
  return undefined;
}

function read(this: TokenizerThis, source: string): Tokens.Generic | undefined {
  const [open, name = '', attributes = ''] = OPEN.exec(source) ?? [];
  if (open === undefined) return undefined;
  const [, mode = '1'] = ATTRIBUTE.exec(attributes) ?? ['', '0'];
  const close = mode === '0' ? undefined : closingTag(source, name, open.length);
  if (close === undefined) return undefined;
  const inner = source.slice(open.length, close.start);
  const isSpan = mode === 'span' || /^(?:p|h[1-6]|summary|figcaption|dt)$/i.test(name);
  const [rest = ''] = /^[ \t]*\n?/.exec(source.slice(close.end, close.end + 80)) ?? [];
  return {
    type: 'markdownInHtml',
    raw: source.slice(0, close.end + rest.length),
    open: `<${name}${attributes.replace(ATTRIBUTE, '')}>`,
    close: `</${name}>\n`,
    isSpan,
    tokens: isSpan
      ? this.lexer.inline(inner.trim())
      : this.lexer.blockTokens(withoutIndent(inner), []),
  };
}

/** `<div markdown="1">` of kramdown and PHP Markdown Extra. */
export const markdownInHtml: Syntax = {
  isIn: (text) => text.includes('markdown') && /<[^<>]+\smarkdown\b/.test(text),
  extension: (current) => ({
    extensions: [
      {
        name: 'markdownInHtml',
        level: 'block',
        start: blockStart(/ {0,3}<\w[^<>\n]*\smarkdown\b/),
        tokenizer: read,
        renderer({ open, close, isSpan, tokens = [] }) {
          const rendering = current();
          rendering.hasRawHtml = true;
          const inner = isSpan ? this.parser.parseInline(tokens) : this.parser.parse(tokens);
          // A picture that stands alone is no figure of its own within one.
          const body = /^<figure/i.test(String(open))
            ? inner
                .replace(/<figure>(<(?:img|span)[^>]*>)/g, '$1')
                .replace(/\n?<\/figure>\n(?=.)/g, '\n')
            : inner;
          const isFirst = (): boolean => rendering.isFirstPicture();
          return rewriteRawHtml(String(open), rendering.references, isFirst) + body + String(close);
        },
      },
    ],
  }),
};
