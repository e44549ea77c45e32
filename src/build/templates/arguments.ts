const SPACE = /[\s,]*/y;
const NAME = /([\w:@.$-]+?)(?:\s*=\s*|:\s+)(?=\S)/y;
const BARE = /[^\s,]+/y;
const BARE_WITH_COMMAS = /\S+/y;
const LIST = /\[[^\]]*\]/y;
const ESCAPED = /\\(["'`\\])/g;

/** What a tag is given: values by their place, and values by name, which are in lower case. */
export class Arguments {
  readonly positional: readonly string[];
  /** As they are written, for tags with a grammar of their own. */
  readonly text: string;
  readonly #named: ReadonlyMap<string, string>;

  constructor(positional: readonly string[], named: ReadonlyMap<string, string>, text = '') {
    this.positional = positional;
    this.#named = named;
    this.text = text;
  }

  /** The first of these names that is given and not empty. */
  get(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const value = this.#named.get(name)?.trim();
      if (value !== undefined && value !== '') return value;
    }
    return undefined;
  }

  at(index: number): string | undefined {
    const value = this.positional[index]?.trim();
    return value === '' ? undefined : value;
  }

  get named(): ReadonlyMap<string, string> {
    return this.#named;
  }
}

interface Reading {
  /** Whether commas part values, as everywhere but in Hugo. */
  readonly hasCommas: boolean;
  /** The value of a word without quotes, which may be a variable's name. */
  readonly resolve?: (word: string) => string;
}

/** Reads `a "b c" d=e f="g h"`, with commas or without, as shortcodes and tags have it. */
export function readArguments(text: string, { hasCommas, resolve }: Reading): Arguments {
  const positional: string[] = [];
  const named = new Map<string, string>();
  const bare = hasCommas ? BARE : BARE_WITH_COMMAS;
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  const value = (): string => {
    const quote = text[at] ?? '';
    const end = /["'`]/.test(quote) ? closingQuote(text, at) : -1;
    if (end === -1) return match(LIST)?.[0] ?? wordOf(match(bare)?.[0] ?? '', resolve);
    const inner = text.slice(at + 1, end);
    at = end + 1;
    return quote === '`' ? inner : inner.replace(ESCAPED, '$1');
  };
  for (match(SPACE); at < text.length; match(SPACE)) {
    const name = match(NAME)?.[1];
    if (name === undefined) positional.push(value());
    else named.set(name.toLowerCase(), value());
  }
  return new Arguments(positional, named, text.trim());
}

function wordOf(word: string, resolve: Reading['resolve']): string {
  return resolve?.(word) ?? word;
}

/** Where the string ends that begins here, -1 where it does not. */
export function closingQuote(text: string, start: number): number {
  const quote = text[start] ?? '';
  for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0 || quote === '`') return at;
  }
  return -1;
}
