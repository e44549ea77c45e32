import { escapeHtml } from '../../model/escape-html.ts';
import { readArguments } from './arguments.ts';
import type { TemplateHost } from './template-host.ts';

const OPERAND = /^\s*(?:"([^"]*)"|'([^']*)'|(-?\d+(?:\.\d+)?)|([\w$][\w$.[\]"'-]*))\s*(?=\||$)/;
const FILTER = /\|\s*([\w.]+)\s*(?:\(([^)]*)\)|:?\s*((?:"[^"]*"|'[^']*'|[^|"'])*))/g;

const MARKDOWNIFIED = /\|\s*markdownify\s*$/;

/** Signs that the values of one post may come to: a value may hold itself twice. */
const MOST_SHOWN = 1_000_000;
const LONGEST_VALUE = 10_000;

/** The values that a post gives names to itself. */
export type Variables = Map<string, string>;

/** What is known of a value. */
interface Value {
  readonly text: string;
  /** Whether the post's author wrote it right here, and may mean its HTML. */
  readonly isLiteral: boolean;
}

type Filter = (text: string, args: readonly string[]) => string;

const same: Filter = (text) => text;

/** The site is read below its own base, which the renderer adds: a path counts from the site's root. */
function fromRoot(text: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\/)/i.test(text) || text === '' ? text : `/${text}`;
}

const FILTERS: Readonly<Record<string, Filter>> = {
  relative_url: fromRoot,
  absolute_url: fromRoot,
  url: fromRoot,
  withBase: fromRoot,
  prepend: (text, [before = '']) => before + text,
  append: (text, [after = '']) => text + after,
  replace: (text, [from = '', to = '']) => (from === '' ? text : text.replaceAll(from, () => to)),
  replace_first: (text, [from = '', to = '']) => text.replace(from, () => to),
  remove: (text, [part = '']) => (part === '' ? text : text.replaceAll(part, '')),
  upcase: (text) => text.toUpperCase(),
  upper: (text) => text.toUpperCase(),
  downcase: (text) => text.toLowerCase(),
  lower: (text) => text.toLowerCase(),
  capitalize: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  strip: (text) => text.trim(),
  trim: (text) => text.trim(),
  escape: escapeHtml,
  xml_escape: escapeHtml,
  default: (text, [other = '']) => (text === '' ? other : text),
  url_encode: encodeText,
  cgi_escape: encodeText,
  uri_escape: (text) => text.replace(/\s/g, '%20'),
  markdownify: same,
  safe: same,
  strip_newlines: (text) => text.replaceAll('\n', ''),
  date: (text) => text.slice(0, 'yyyy-mm-dd'.length),
  date_to_string: (text) => text.slice(0, 'yyyy-mm-dd'.length),
};

function encodeText(text: string): string {
  // Half of a pair of surrogates has no encoding.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

/** What Jekyll, Eleventy and VitePress call the front matter of a post. */
function canonical(path: string): string {
  return path
    .replace(/\[["']([\w-]+)["']\]/g, '.$1')
    .replace(/^(?:\$?frontmatter|frontMatter|\$page|post)\./, 'page.');
}

/** Reads `value | filter: "argument"` as far as it is known when a post is read, and not when a site is. */
export class LiquidValues {
  readonly variables: Variables;
  readonly #host: TemplateHost;
  /** Those whose text the author wrote right here, with the Markdown and the HTML in it. */
  readonly #captured = new Set<string>();
  #shown = 0;

  constructor(host: TemplateHost, variables: Variables = new Map<string, string>()) {
    this.variables = variables;
    this.#host = host;
  }

  /** Gives a name to a piece of the post. */
  capture(name: string, text: string): void {
    this.variables.set(name, text);
    this.#captured.add(name);
  }

  assign(name: string, value: string | undefined): void {
    this.#captured.delete(name);
    if (value === undefined) this.variables.delete(name);
    else this.variables.set(name, value);
  }

  /** The value as it may stand in Markdown, `undefined` of one that is not known. */
  shown(expression: string): string | undefined {
    const value = this.#valueOf(expression);
    if (value === undefined) return undefined;
    this.#shown += value.text.length;
    if (this.#shown > MOST_SHOWN) return undefined;
    const text = value.isLiteral ? value.text : escapeHtml(value.text);
    // Between lines of its own it is read as Markdown within elements, too.
    return MARKDOWNIFIED.test(expression) ? `\n\n${text}\n\n` : text;
  }

  /** The value of an argument; a word that names nothing is the word. */
  ofWord(word: string): string {
    return this.#valueOf(word)?.text ?? word;
  }

  valueOf(expression: string): string | undefined {
    return this.#valueOf(expression)?.text;
  }

  #valueOf(expression: string): Value | undefined {
    const [operand, double, single, number, path] = OPERAND.exec(expression) ?? [];
    if (operand === undefined) return undefined;
    const literal = double ?? single ?? number;
    const filters = [...expression.slice(operand.length).matchAll(FILTER)];
    const known = literal ?? this.#named(path ?? '');
    const [first] = filters;
    if (known === undefined && first?.[1] !== 'default') return undefined;
    let text = known ?? '';
    for (const [, name = '', called, written] of filters) {
      const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
      if (filter === undefined) return undefined;
      const args = readArguments(called ?? written ?? '', {
        hasCommas: true,
        resolve: (word) => this.#named(word) ?? word,
      });
      if ([text, ...args.positional].some(({ length }) => length > LONGEST_VALUE)) return undefined;
      text = filter(text, args.positional);
    }
    const isLiteral = literal !== undefined || this.#captured.has(path ?? '');
    return { text, isLiteral };
  }

  #named(path: string): string | undefined {
    const name = canonical(path);
    return this.variables.get(path) ?? this.variables.get(name) ?? this.#host.variable(name);
  }
}
