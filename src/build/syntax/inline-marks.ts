import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import type { Syntax } from '../markdown/rendering.ts';
import { asText, endsInWord } from './start.ts';

interface Mark {
  readonly element: 'mark' | 'ins' | 'sub' | 'sup';
  readonly sign: string;
  /** The whole mark, with what it holds. */
  readonly pattern: RegExp;
  /**
   * Whether it goes on a word, as an index does. The others stand round words: what stands within one is an
   * operator, as in `i++` and `a==b`.
   */
  readonly isIndex: boolean;
}

const MARKS: readonly Mark[] = [
  { element: 'mark', sign: '=', pattern: /^==((?:[^=\n]|=(?!=))+)==(?!=)/, isIndex: false },
  { element: 'ins', sign: '+', pattern: /^\+\+((?:[^+\n]|\+(?!\+))+)\+\+(?!\+)/, isIndex: false },
  { element: 'sub', sign: '~', pattern: /^~([^\s~]+)~(?!~)/, isIndex: true },
  { element: 'sup', sign: '^', pattern: /^\^([^\s^[\]]+)\^(?!\^)/, isIndex: true },
];

/** Words of scripts that have no spaces between them, and no operators in them. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function extensionOf({ element, sign, pattern, isIndex }: Mark): TokenizerAndRendererExtension {
  return {
    name: element,
    level: 'inline',
    tokenizer(source, tokens): Tokens.Generic | undefined {
      const [raw, text = ''] = pattern.exec(source) ?? [];
      if (raw === undefined || text !== text.trim()) return undefined;
      const isBeforeWord = /^[\p{L}\p{N}]/u.test(source.slice(raw.length, raw.length + 2));
      const isWithin = isIndex ? !endsInWord(tokens) : endsInWord(tokens) || isBeforeWord;
      if (isWithin && (isIndex || !UNSPACED.test(text))) {
        // A tilde may still strike through.
        return sign === '~' ? undefined : asText(source);
      }
      return { type: element, raw, text, tokens: this.lexer.inlineTokens(text) };
    },
    renderer(token) {
      return `<${element}>${this.parser.parseInline(token.tokens ?? [])}</${element}>`;
    },
  };
}

/**
 * `==marked==`, `++inserted++`, `H~2~O` and `x^2^` of Pandoc and markdown-it. A tilde on each side of a whole word
 * strikes it through, as on GitHub; only one that goes on a word lowers what it holds.
 */
export const inlineMarks: Syntax = {
  isIn: (text) =>
    ['==', '++', '~', '^'].some((sign) => text.includes(sign)) &&
    /==[^=\s]|\+\+[^+\s]|[^\s~]~[^\s~]|[^\s^[]\^[^\s^[\]]+\^/.test(text),
  signs: MARKS.map(({ sign }) => sign).join(''),
  extension: () => ({ extensions: MARKS.map(extensionOf) }),
};
