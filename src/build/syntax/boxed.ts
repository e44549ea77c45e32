import type { Token, TokenizerThis, Tokens } from 'marked';
import { admonitionToken, isAdmonition } from './admonition.ts';

/** Of Chirpy, of Bootstrap, of Minimal Mistakes, and bare as TeXt has them. */
const CLASS =
  /^(?:(?:prompt|alert|callout)-\w+|notice(?:--\w+)?|(?:note|info|tip|success|important|warning|caution|danger|error))$/;

/** What themes of Jekyll draw as a box of its own: a block that was given a class. Its name is not among its words. */
export function boxed(
  { lexer }: Pick<TokenizerThis, 'lexer'>,
  block: Token,
  classes: readonly string[],
): Tokens.Generic | undefined {
  if (block.type !== 'blockquote' && block.type !== 'paragraph') return undefined;
  const [found] = classes.flatMap((name) => CLASS.exec(name) ?? []);
  if (found === undefined) return undefined;
  const name = /\w+$/.exec(found)?.[0] ?? '';
  const inner = block.type === 'blockquote' ? (block as Tokens.Blockquote).tokens : [block];
  const about = { raw: block.raw, name: isAdmonition(name) ? name : 'note', title: '' };
  return admonitionToken({ lexer }, about, inner);
}
