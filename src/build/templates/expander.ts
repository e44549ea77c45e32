import { Arguments, readArguments } from './arguments.ts';
import { needsEnd } from './bracket-tag.ts';
import { controlled } from './control.ts';
import { elementMade } from './elements.ts';
import { Lexer } from './lexer.ts';
import { includedFile } from './includes.ts';
import { LiquidValues } from './liquid-value.ts';
import { dedented } from './markdown-text.ts';
import { meaningOf, normalized } from './meanings.ts';
import { pairsOf, type Pairs } from './pairs.ts';
import type { TemplateHost } from './template-host.ts';
import {
  type ExpressionToken,
  type OutputToken,
  shownName,
  type TagToken,
  type Token,
} from './token.ts';
import { asWritten, block, type Made, NOTHING, type Use } from './use.ts';

/** Tags within tags beyond this lose their meaning, and their inner text stays. */
const DEEPEST = 32;

/** An output without a path or a filter may be what a post on templates shows. */
const PLAIN_NAME = /^[\w-]+$/;
const PATH = /^[$\w][\w$-]*(?:\.[\w$-]+|\[[^\]]*\])*\s*(?:\|[^]*)?$/;

/** Makes Markdown of the tokens of one text. */
export class Expander {
  readonly host: TemplateHost;
  readonly values: LiquidValues;
  readonly tokens: readonly Token[];
  readonly #text: string;
  readonly #pairs: Pairs;
  /** Whether the text is a template for certain, so that every output is one. */
  readonly #isTemplate: boolean;
  #depth = 0;

  /** How many files have been taken in, and how deep in each other. */
  readonly includes: { count: number; depth: number };

  constructor(
    text: string,
    host: TemplateHost,
    values = new LiquidValues(host),
    includes = { count: 0, depth: 0 },
  ) {
    this.host = host;
    this.values = values;
    this.includes = includes;
    this.tokens = new Lexer(text, host.isMdx).tokens();
    this.#text = text;
    this.#pairs = pairsOf(this.tokens);
    this.#isTemplate =
      /^<script setup/m.test(text) ||
      this.tokens.some((token) => token.kind === 'tag' && token.dialect === 'liquid');
  }

  /** The Markdown of the whole text. */
  markdown(): string {
    return this.expand(0, this.tokens.length);
  }

  /** The Markdown of the tokens from one index up to another. */
  expand(from: number, to: number): string {
    const parts: string[] = [];
    this.#depth += 1;
    for (let index = from; index < to; index += 1) {
      const token = this.tokens[index];
      if (token === undefined) break;
      if (token.kind === 'text') parts.push(token.text);
      else if (token.kind === 'output') parts.push(this.#output(token));
      else if (token.kind === 'expression') parts.push(this.#expression(token));
      else if (token.kind === 'drawing') parts.push(this.host.drawing(token.markup));
      else {
        const close = this.closeOf(index);
        parts.push(this.#tag(token, index, close));
        index = close ?? index;
      }
    }
    this.#depth -= 1;
    return parts.join('');
  }

  /** The index of the tag that closes another. */
  closeOf(index: number): number | undefined {
    return this.#depth > DEEPEST ? undefined : this.#pairs.get(index);
  }

  /** What a tag makes when it is read as if it were called so, `undefined` where that means nothing. */
  madeAs(name: string, args: Arguments, token: TagToken): string | undefined {
    const made = meaningOf(token.dialect, name)?.({ ...this.#use(token), name, args });
    return made && this.#placed(made, token, undefined);
  }

  /** The Markdown of a file that is included with these values. */
  included(text: string, named: ReadonlyMap<string, string>): string {
    const given = [...named].map(([name, value]) => [`include.${name}`, value] as const);
    const values = new LiquidValues(this.host, new Map([...this.values.variables, ...given]));
    const { includes } = this;
    includes.count += 1;
    includes.depth += 1;
    const markdown = new Expander(text, this.host, values, includes).markdown();
    includes.depth -= 1;
    return markdown.trim();
  }

  #output({ expression, start, end }: OutputToken): string {
    const shown = this.values.shown(expression);
    if (shown !== undefined) return shown;
    const isText = !PATH.test(expression) || (PLAIN_NAME.test(expression) && !this.#isTemplate);
    if (isText) return this.#text.slice(start, end);
    this.host.unknown('output', `{{ ${shortened(expression)} }}`, start);
    return '';
  }

  #expression({ code, start }: ExpressionToken): string {
    const path = /^(?:frontMatter|frontmatter|metadata)\.\w+$/.test(code) ? code : undefined;
    const value = path === undefined ? undefined : this.values.shown(path);
    if (value === undefined) this.host.unknown('expression', `{${shortened(code)}}`, start);
    return value ?? '';
  }

  #tag(token: TagToken, index: number, close: number | undefined): string {
    const { dialect, form, name, start } = token;
    const isWritten = dialect === 'wordpress' || (dialect === 'jsx' && !this.host.isMdx);
    if (form === 'close') return isWritten ? this.#source(token) : '';
    if (this.#depth > DEEPEST) return '';
    if (dialect === 'liquid') {
      const text = controlled(token, index, this);
      if (text !== undefined) return text;
    }
    if (dialect === 'vitepress' && name === 'include') {
      return this.#placed(block(includedFile(token, this)), token, close);
    }
    const isPaired = close !== undefined || token.verbatim !== undefined;
    if (dialect === 'wordpress' && !isPaired && needsEnd(name)) return this.#source(token);
    const isBareWord = dialect === 'jsx' && form === 'open' && !isPaired && !this.host.isMdx;
    if (isBareWord && token.args instanceof Arguments && token.args.named.size === 0) {
      return this.#source(token);
    }
    const use = this.#use(token, index, close);
    const made = this.#made(use, token);
    if (made !== undefined) return this.#placed(made, token, close);
    if (dialect === 'gatsby') return this.#source(token);
    this.host.unknown('tag', shownName(token), start);
    return this.#placed(isPaired ? asWritten(use) : NOTHING, token, close);
  }

  #made(use: Use, { dialect, name }: TagToken): Made | undefined {
    if (dialect === 'jsx' && /^[a-z][\w-]*$/.test(name)) return elementMade(name, use);
    return meaningOf(dialect, use.name)?.(use);
  }

  #use(token: TagToken, index = 0, close?: number): Use {
    const { dialect, verbatim, end } = token;
    const closing = close === undefined ? undefined : this.tokens[close];
    const range =
      verbatim ?? (closing?.kind === 'tag' ? { start: end, end: closing.start } : undefined);
    let inner: string | undefined;
    return {
      dialect,
      name: normalized(token.name),
      args: this.argumentsOf(token),
      isBlock: this.#isBlock(token, close),
      verbatim: range && this.#unprefixed(this.#text.slice(range.start, range.end), token),
      inner: () => (inner ??= this.#inner(token, index, close)),
      form: token.form,
      missing: (file, part) => {
        this.host.missing(file, token.start, part);
      },
      host: this.host,
    };
  }

  argumentsOf({ dialect, args }: TagToken): Arguments {
    if (args instanceof Arguments) return args;
    const resolve = (word: string): string => this.values.ofWord(word);
    return readArguments(args, {
      hasCommas: dialect !== 'hugo',
      ...(dialect === 'liquid' ? { resolve } : {}),
    });
  }

  #inner(token: TagToken, index: number, close: number | undefined): string {
    if (token.verbatim !== undefined) {
      return dedented(
        this.#unprefixed(this.#text.slice(token.verbatim.start, token.verbatim.end), token),
      );
    }
    if (close === undefined) return '';
    const inner = this.expand(index + 1, close);
    const isWithinLine = !inner.includes('\n') && !this.#isBlock(token, close);
    return isWithinLine ? inner : dedented(this.#unprefixed(inner, token));
  }

  /** Whether a tag, with its end, stands on lines of its own. */
  #isBlock(token: TagToken, close: number | undefined): boolean {
    return token.container !== undefined && this.#endsLine(token, close);
  }

  #endsLine(token: TagToken, close: number | undefined): boolean {
    const closing = close === undefined ? token : this.tokens[close];
    const rest = /[ \t]*(?:\n|$)/y;
    rest.lastIndex = closing?.kind === 'tag' ? closing.end : 0;
    return rest.test(this.#text);
  }

  /** The lines of a text in a quote or a list without what they begin with there. */
  #unprefixed(text: string, { container }: TagToken): string {
    if (container === undefined || container === '') return text;
    const prefix = continued(container);
    const bare = prefix.trimEnd();
    return text
      .split('\n')
      .map((line) =>
        line.startsWith(prefix)
          ? line.slice(prefix.length)
          : line.startsWith(bare) && bare !== ''
            ? line.slice(bare.length)
            : line,
      )
      .join('\n');
  }

  /** What a tag makes, in its place: a block gets lines of its own, within the quote or list that it stands in. */
  #placed({ text, isBlock }: Made, token: TagToken, close: number | undefined): string {
    if (!isBlock || text === '') return text;
    const { container } = token;
    const lineBreak = `\n${continued(container ?? '')}`;
    const before = container === undefined ? lineBreak.repeat(2) : lineBreak;
    const after = this.#endsLine(token, close) ? lineBreak : lineBreak.repeat(2);
    return before + text.replaceAll('\n', lineBreak) + after;
  }

  #source({ start, end }: TagToken): string {
    return this.#text.slice(start, end);
  }
}

/** What the lines after the first begin with: a list's mark stands only once. */
function continued(container: string): string {
  return container.replace(/[^\s>]/g, ' ');
}

function shortened(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
