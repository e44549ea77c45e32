import type { Token, TokenizerAndRendererExtension, TokenizerThis, Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Rendering } from '../markdown/rendering.ts';

const KINDS = {
  note: 'note info abstract summary tldr seealso question help faq example quote cite todo',
  tip: 'tip hint success check done',
  important: 'important',
  warning: 'warning warn attention',
  caution: 'caution danger error failure fail missing bug',
} as const;

type Kind = keyof typeof KINDS;

/** GitHub's five kinds, by all the names that other tools have for them. */
const KIND_OF = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as Kind] as const),
  ),
);

export function isAdmonition(name: string): boolean {
  return KIND_OF.has(name.toLowerCase());
}

export interface Admonition {
  readonly raw: string;
  /** What it is called in the post: `note`, `danger`. */
  readonly name: string;
  /** Markdown; empty where there is to be none, `undefined` where the name says enough. */
  readonly title?: string | undefined;
  /** Whether its text is folded away until it is asked for. */
  readonly folded?: 'open' | 'closed' | undefined;
}

/** A token of text that is set apart, whatever syntax it was written in. */
export function admonitionToken(
  { lexer }: Pick<TokenizerThis, 'lexer'>,
  { raw, name, title, folded }: Admonition,
  tokens: Token[],
): Tokens.Generic {
  return {
    type: 'admonition',
    raw,
    tokens,
    name,
    kind: KIND_OF.get(name.toLowerCase()) ?? 'note',
    folded,
    isNamed: title !== undefined,
    title: title === undefined ? [] : lexer.inline(title),
  };
}

/** A text that begins with its own name in bold needs no title that says it again. */
function saysItself(html: string, names: readonly string[]): boolean {
  const [, bold = ''] = /^\s*<p><strong>([^<]*)/.exec(html) ?? [];
  const said = bold.toLowerCase();
  return names.some((name) => new RegExp(`^${name.toLowerCase()}(?!\\p{L})`, 'u').test(said));
}

/** Without a title of its own, it is called by its name, in the language of the text. */
export const admonitionRenderer = (current: () => Rendering): TokenizerAndRendererExtension => ({
  name: 'admonition',
  renderer(token) {
    const { kind, folded, isNamed } = token;
    const name = String(token['name']);
    const word = current().language.admonition(name);
    const body = this.parser.parse(token.tokens ?? []);
    const title =
      isNamed === true
        ? this.parser.parseInline((token['title'] ?? []) as Token[])
        : escapeHtml(word);
    const classes = `class="admonition admonition-${kind as Kind}"`;
    if (folded !== undefined) {
      const open = folded === 'open' ? ' open' : '';
      return `<details ${classes}${open}>\n<summary class="admonition-title">${title}</summary>\n${body}</details>\n`;
    }
    const hasTitle = title !== '' && (isNamed === true || !saysItself(body, [name, word]));
    const heading = hasTitle ? `<p class="admonition-title">${title}</p>\n` : '';
    return `<aside ${classes}>\n${heading}${body}</aside>\n`;
  },
});
