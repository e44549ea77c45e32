import { attributesIn } from './attributes.ts';

/** What the line says with which fenced code begins. Lines count from 1. */
export interface Fence {
  /** In lower case; empty where none is said. */
  readonly language: string;
  readonly title: string | undefined;
  readonly marked: ReadonlySet<number>;
  readonly isNumbered: boolean;
  /** The number of the first line. */
  readonly start: number;
  /** Whether lines begin with the sign of a change, in code of a language that is not diff itself. */
  readonly isDiff: boolean;
}

/** What other tools call languages that highlight.js calls otherwise. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    astro: 'xml',
    batch: 'dos',
    'c#': 'csharp',
    caddyfile: 'nginx',
    cmd: 'dos',
    conf: 'ini',
    cts: 'typescript',
    env: 'ini',
    'f#': 'fsharp',
    gql: 'graphql',
    json5: 'json',
    jsonc: 'json',
    jsonl: 'json',
    mdx: 'markdown',
    mts: 'typescript',
    'objective-c': 'objectivec',
    'objective-c++': 'objectivec',
    'sh-session': 'shell',
    'shell-session': 'shell',
    svelte: 'xml',
    terminal: 'shell',
    tsql: 'sql',
    vue: 'xml',
  }),
);

/** Adds what `1,3-5` names, also with spaces between or in quotes. */
function addLines(ranges: string, count: number, lines: Set<number>): void {
  for (const [, first = '', last = first] of ranges.matchAll(/(\d+)(?:\s*(?:-|\.\.)\s*(\d+))?/g)) {
    const end = Math.min(Number(last), count);
    for (let line = Number(first); line <= end; line += 1) lines.add(line);
  }
}

const TITLE =
  /(?:^|[\s,{:])(?:title|filename|file|name|caption|label)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"',{}]+))/i;
const LINES =
  /(?:hl_lines|mark|highlight)\s*=\s*(?:"([^"]*)"|'([^']*)'|\[([^\]]*)\]|\{([^}]*)\}|([\d\s,-]+))/i;
const NUMBERS =
  /(?:^|[\s{,.:])(?:showLineNumbers|line-?numbers|linenos|numberLines|linenums)\b(?:\s*[=:]\s*["']?(\w+)|\{(\d+)\})?/i;
const START =
  /\b(?:linenostart|linenumstart|lineno-start|startFrom|startLine(?:Number)?|first_line)\s*[=:]\s*["']?(\d+)/i;

function titleOf(options: string): string | undefined {
  const [, double, single, bare] = TITLE.exec(options) ?? [];
  // VitePress writes what a tab is called in brackets.
  const title = (
    double ??
    single ??
    bare ??
    /(?:^|\s)\[([^[\]=]+)\]\s*$/.exec(options)?.[1]
  )?.trim();
  return title === '' ? undefined : title;
}

function markedLines(options: string, count: number): Set<number> {
  const lines = new Set<number>();
  for (const [, ranges = ''] of options.matchAll(/(?<!LineNumbers)\{([\d\s,.-]+)\}/g))
    addLines(ranges, count, lines);
  const [, double, single, brackets, braces, bare] = LINES.exec(options) ?? [];
  addLines(double ?? single ?? brackets ?? braces ?? bare ?? '', count, lines);
  return lines;
}

/** Pandoc's `{.ruby .numberLines}` and R's `{r, echo=FALSE}` name the language within braces. */
function languageOf(info: string): { name: string; rest: string } {
  const braced = /^\{([^{}]*)\}/.exec(info);
  if (braced !== null) {
    const [all, list = ''] = braced;
    const [word = ''] =
      attributesIn(list, false)?.classes ?? /^\s*=?(\w+)/.exec(list)?.slice(1) ?? [];
    return { name: /^\d/.test(word) ? '' : word, rest: info.slice(all.length) + list };
  }
  const [name = ''] = /^[\w+#.-]+/.exec(info) ?? [];
  return { name, rest: info.slice(name.length) };
}

/**
 * Reads the line in the dialects of Hugo, Zola, Gatsby, Docusaurus, VitePress, Pandoc and Python-Markdown.
 * @param count how many lines of code there are, beyond which none is marked
 */
export function fenceOf(info: string, count: number): Fence {
  const { name, rest } = languageOf(info.trim());
  const lower = name.toLowerCase();
  const isDiff = lower.startsWith('diff-');
  const language = isDiff ? lower.slice('diff-'.length) : lower;
  // Qiita and some themes: `js:title.js`.
  const [, afterColon] = /^:(?!\w+=)([^\s{:]*\.[^\s{]+)/.exec(rest) ?? [];
  const [numbers, state, inBraces] = NUMBERS.exec(rest) ?? [];
  const said = START.exec(rest)?.[1] ?? inBraces ?? state;
  // Hugo's own settings may number all code.
  const isNumbered = state !== 'false' && (numbers !== undefined || START.test(rest));
  return {
    language: ALIASES.get(language) ?? language,
    title: titleOf(rest) ?? afterColon,
    marked: markedLines(rest, count),
    isNumbered,
    start: said !== undefined && /^\d{1,7}$/.test(said) ? Number(said) : 1,
    isDiff,
  };
}
