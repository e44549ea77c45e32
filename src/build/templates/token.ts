import type { Arguments } from './arguments.ts';

export type Dialect = 'hugo' | 'liquid' | 'zola' | 'jsx' | 'wordpress' | 'gatsby' | 'vitepress';

/** A tag as it stands in a text. */
export interface Tag {
  readonly dialect: Dialect;
  readonly form: 'open' | 'close' | 'single';
  readonly name: string;
  /** Not yet read where words in it may be variables. */
  readonly args: string | Arguments;
  readonly start: number;
  readonly end: number;
}

export interface TagToken extends Tag {
  readonly kind: 'tag';
  /** Quotes, list marks and spaces before it where it begins its line. */
  readonly container: string | undefined;
  /** Where the text lies that it takes as it is, up to its closing tag. */
  readonly verbatim?: { readonly start: number; readonly end: number };
}

/** Text that has been decided on: what the post holds, or what stands there instead. */
export interface TextToken {
  readonly kind: 'text';
  readonly text: string;
}

/** `{{ … }}`, whose value is asked for. */
export interface OutputToken {
  readonly kind: 'output';
  readonly expression: string;
  readonly start: number;
  readonly end: number;
}

/** `{ … }` of MDX that is no mere value. */
export interface ExpressionToken {
  readonly kind: 'expression';
  readonly code: string;
  readonly start: number;
}

/** An inline SVG. */
export interface DrawingToken {
  readonly kind: 'drawing';
  readonly markup: string;
}

export type Token = TextToken | OutputToken | ExpressionToken | TagToken | DrawingToken;

/** A tag as the publisher knows it. */
export function shownName({ dialect, name, form }: Tag): string {
  if (dialect === 'hugo') return `{{< ${name} >}}`;
  if (dialect === 'jsx') return `<${name}>`;
  if (dialect === 'wordpress') return `[${name}]`;
  if (dialect === 'zola') return form === 'single' ? `{{ ${name}() }}` : `{% ${name}() %}`;
  return `{% ${name} %}`;
}
