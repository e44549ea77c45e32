import { Tokenizer, type TokenizerExtension, type Tokens } from 'marked';

/** Lines at which a paragraph ends whatever follows, so that a search goes no further than the paragraph. */
const PARAGRAPH_END = String.raw`[ \t]*(?:\n|$)| {0,3}(?:[#>]|[-*+][ \t]|\x60{3}|~{3})`;

/**
 * Where marked has to stop reading a paragraph, for a block that may follow it without an empty line.
 * @param line how such a block begins, without flags
 * @param isBlock whether it is one after all: marked is slow to put a paragraph together that it stopped in vain
 */
export function blockStart(
  line: RegExp,
  isBlock: (source: string) => boolean = () => true,
): (source: string) => number | undefined {
  const pattern = new RegExp(`\\n(?:(?=(${line.source}))|${PARAGRAPH_END})`, 'g');
  return (source) => {
    pattern.lastIndex = 0;
    for (;;) {
      const found = pattern.exec(source);
      if (found?.[1] === undefined) return undefined;
      if (isBlock(source.slice(found.index + 1))) return found.index + 1;
    }
  };
}

/**
 * A heading that is underlined, which a block of ours ends as any other does. marked would look for the line below
 * it beyond that, for each paragraph to the next empty line.
 */
export function underlinedHeading(
  tokenizer: Tokenizer,
  source: string,
): Tokens.Heading | undefined {
  const { lexer } = tokenizer;
  const starts = lexer.options.extensions?.startBlock ?? [];
  const rest = source.slice(1);
  const ends = starts.map((start) => start.call({ lexer }, rest) ?? Infinity);
  const end = Math.min(...ends) + 1;
  return Tokenizer.prototype.lheading.call(tokenizer, source.slice(0, end));
}

const LIST_BELOW = /\n(?:(?= {0,3}(\{:))|[ \t]*(?:\n|$))/;

/** A quote, which an attribute list below ends in kramdown. marked would take it for the quote's last line. */
export function quoteAbove(tokenizer: Tokenizer, source: string): Tokens.Blockquote | undefined {
  const found = /^ {0,3}>/.test(source) ? LIST_BELOW.exec(source) : null;
  const quote = found?.[1] === undefined ? source : source.slice(0, found.index + 1);
  return Tokenizer.prototype.blockquote.call(tokenizer, quote);
}

/**
 * Has marked stop reading text at all signs with which some syntax begins. Each sign by itself would be looked for to
 * the end of a paragraph at each of the others, and so it ends, too, where marked stops anyway.
 */
export function inlineStart(signs: string): TokenizerExtension {
  const pattern = new RegExp(`[${signs.replace(/[\\\]^-]/g, '\\$&')}\\\\<!\\[\`*~_]`);
  return {
    name: 'signs',
    level: 'inline',
    start(source) {
      const found = pattern.exec(source);
      return found !== null && signs.includes(found[0]) ? found.index : undefined;
    },
    tokenizer: () => undefined,
  };
}

/**
 * A sign that only looked like the beginning of something. Handed back to marked, it would grow into the text
 * before it, and each look at the end of that would copy all of it.
 */
export function asText(source: string): Tokens.Generic {
  const [sign = ''] = source;
  return { type: 'text', raw: sign, text: sign, escaped: false };
}

/** Whether what was read last ends in a letter or a figure. */
export function endsInWord(tokens: readonly { readonly raw: string }[]): boolean {
  return /[\p{L}\p{N}]$/u.test(tokens.at(-1)?.raw.slice(-2) ?? '');
}
