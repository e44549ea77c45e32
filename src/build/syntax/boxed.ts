import type { Token, TokenizerThis, Tokens } from 'marked';
import { admonitionToken } from './admonition.ts';

/** Of Chirpy, of Minimal Mistakes, of Bootstrap, and bare as TeXt and Just the Docs have them. */
const CLASS =
  /^(?:(prompt|alert|callout)-|(notice)(?:--|$))?(primary|note|info|tip|success|important|warning|caution|danger|error|)$/;

/** What themes of Jekyll draw as a box of its own: a block that was given a class. */
export function boxed(
  { lexer }: Pick<TokenizerThis, 'lexer'>,
  block: Token,
  classes: readonly string[],
): Tokens.Generic | undefined {
  const inner = block.type === 'blockquote' ? (block as Tokens.Blockquote).tokens : [block];
  if (block.type !== 'blockquote' && block.type !== 'paragraph') return undefined;
  for (const word of classes) {
    const [, icon, notice, name = ''] = CLASS.exec(word) ?? [];
    const isNamed = name !== '' && name !== 'primary';
    // A box of no kind has no name to show.
    if (!isNamed && notice === undefined && (icon === undefined || name === '')) continue;
    const about = isNamed ? { name } : { name: 'note', title: '' };
    return admonitionToken({ lexer }, { raw: block.raw, ...about }, inner);
  }
  return undefined;
}
