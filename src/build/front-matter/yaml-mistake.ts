import { type Document, type Node, visit, type YAMLParseError } from 'yaml';

/** What somebody wrote wrong in YAML. */
export interface YamlMistake {
  /** An offset into the YAML. */
  readonly at: number;
  readonly message: string;
  readonly hint?: string | undefined;
}

const QUOTE_IT = 'Put all of the text in quotation marks.';
const OR_QUOTE_IT = 'or put all of the text in quotation marks.';

/**
 * What a person did where the YAML parser stumbled, in words for people. Where that is not known, the parser
 * says it in its own.
 */
export function mistakeOf(
  { code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  yaml: string,
  document: Document,
): YamlMistake {
  const spot = new Spot(yaml, pos[0]);
  switch (code) {
    case 'TAB_AS_INDENT':
      return tab(spot);
    case 'BAD_INDENT':
      return spot.lineStart.before.includes('\t')
        ? tab(spot)
        : (openBracket(spot, document) ?? misplaced(spot));
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return colonInText(spot);
    case 'MULTILINE_IMPLICIT_KEY':
      return spot.isLineStart ? noField(spot.lineStart) : colonInText(spot);
    case 'DUPLICATE_KEY': {
      const name = /^[^:\n]*/.exec(spot.after)?.[0].trim() ?? '';
      return spot.says(`"${name}" stands here for the second time`, 'Keep one of the two.');
    }
    case 'BAD_ALIAS':
    case 'BAD_SCALAR_START':
      return signFirst(spot);
    case 'BAD_DQ_ESCAPE':
      return spot.says(
        `${spot.after.slice(0, 2)} means nothing in double quotation marks`,
        'Write the backslash twice, or put the text in single quotation marks.',
      );
    case 'MULTIPLE_DOCS':
      return spot.says('fields stand after a line of --- or ...', 'Take that line away.');
    case 'MISSING_CHAR':
      return missing(spot, message, document);
    case 'UNEXPECTED_TOKEN':
      return unexpected(spot, message);
    default:
      return spot.says(message);
  }
}

/** A `*` that begins a text, and so makes an alias of it for what is nowhere. */
export function loneAliasIn(
  node: Node | null,
  yaml: string,
  document: Document,
): YamlMistake | undefined {
  let at: number | undefined;
  visit(node, {
    Alias(_key, alias) {
      if (alias.resolve(document) === undefined) at ??= alias.range?.[0];
    },
  });
  return at === undefined ? undefined : signFirst(new Spot(yaml, at));
}

/** A place in YAML, with what stands around it in its line. */
class Spot {
  readonly yaml: string;
  readonly at: number;
  readonly #start: number;

  constructor(yaml: string, at: number) {
    this.yaml = yaml;
    this.at = at;
    this.#start = at === 0 ? 0 : yaml.lastIndexOf('\n', at - 1) + 1;
  }

  get char(): string {
    return this.yaml[this.at] ?? '';
  }

  get before(): string {
    return this.yaml.slice(this.#start, this.at);
  }

  /** With the sign that stands here. */
  get after(): string {
    return /.*/.exec(this.yaml.slice(this.at))?.[0] ?? '';
  }

  get isLineStart(): boolean {
    return this.before.trim() === '';
  }

  /** The first sign of the line that is not space. */
  get lineStart(): Spot {
    const space = /^[^\S\n]*/.exec(this.yaml.slice(this.#start))?.[0] ?? '';
    return new Spot(this.yaml, this.#start + space.length);
  }

  says(message: string, hint?: string): YamlMistake {
    return { at: this.at, message, hint };
  }
}

function signFirst(spot: Spot): YamlMistake {
  return spot.says(`text that begins with ${spot.char} must be in quotation marks`, QUOTE_IT);
}

function tab(spot: Spot): YamlMistake {
  return spot.says('a tab stands where only spaces may', 'Write spaces in place of the tab.');
}

function misplaced(spot: Spot): YamlMistake {
  return spot.lineStart.says(
    'this line does not go with those above it',
    'Begin lines that belong together in the same column, and each item of a list with "- ".',
  );
}

/** A bracket whose content has ended before it was closed. */
function openBracket(spot: Spot, document: Document): YamlMistake | undefined {
  let opening: Spot | undefined;
  visit(document, {
    Collection(_key, { flow, range }) {
      if (flow !== true || !range || range[0] >= spot.at) return;
      if (!/[\]}]/.test(spot.yaml[range[1] - 1] ?? '')) opening = new Spot(spot.yaml, range[0]);
    },
  });
  if (opening === undefined) return undefined;
  const isOver = /^(?:$|- |[^\s,]+:(?:\s|$))/.test(spot.lineStart.after);
  if (isOver) {
    const closing = opening.char === '[' ? ']' : '}';
    return opening.says(
      `a ${opening.char} is opened but never closed`,
      `Close it with a ${closing}.`,
    );
  }
  return spot.lineStart.says(
    'what stands between brackets must be indented',
    'Begin the line with two spaces, or write everything on the line of the name.',
  );
}

/** The second colon of a line, or the first of one that goes on with the text above it. */
function colonInText(spot: Spot): YamlMistake {
  if (spot.isLineStart) return misplaced(spot);
  if (spot.char === '?') return signFirst(spot);
  const colon = /:(?=\s|$)/.exec(spot.yaml.slice(spot.at))?.index ?? 0;
  if (colon < spot.after.length) {
    return spot.says('text that holds a colon must be in quotation marks', QUOTE_IT);
  }
  return new Spot(spot.yaml, spot.at + colon).lineStart.says(
    'this line is indented, and so goes on with the text above it, in which no colon may stand',
    'Begin it in the column of the line above, or put text of several lines in quotation marks.',
  );
}

/** A line that should be a field and is none. */
function noField(line: Spot): YamlMistake {
  if (/^-(?:\s|$)/.test(line.after)) {
    return line.says(
      'this list belongs to no field',
      'Write a name on a line of its own above it, such as tags:',
    );
  }
  const [, name, value = ''] = /^([\w-]+):([^ \t].*)/.exec(line.after) ?? [];
  if (name !== undefined) {
    const colon = new Spot(line.yaml, line.at + name.length);
    return colon.says('a space is missing after the colon', `Write it as ${name}: ${value.trim()}`);
  }
  return line.says(
    'this line has no colon after a name',
    'Write it as name: value, or put text of several lines in quotation marks.',
  );
}

/** The parser has one code for all that is missing, so that its words must tell what it was. */
function missing(spot: Spot, message: string, document: Document): YamlMistake {
  if (/closing .quote/.test(message)) {
    return new Spot(spot.yaml, lastQuoteIn(document) ?? spot.at).says(
      'a quotation mark is opened but never closed',
      'Close it where the text ends.',
    );
  }
  if (spot.char === '#') {
    return spot.says('a space is missing before the #', `Write one there, ${OR_QUOTE_IT}`);
  }
  if (message.startsWith('Missing , ')) {
    return spot.says('a comma is missing before this', 'Write one between each two.');
  }
  if (!/^(?:Implicit map keys|Sequence item)/.test(message)) return spot.says(message);
  const line = spot.lineStart;
  return /:(?:\s|$)/.test(line.after) ? misplaced(line) : noField(line);
}

/** Where the text in quotation marks begins that stands last. */
function lastQuoteIn(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') === true && range) at = range[0];
    },
  });
  return at;
}

function unexpected(spot: Spot, message: string): YamlMistake {
  const { before, char } = spot;
  if (char === ',') return spot.says('there is a comma too many', `Take it away, ${OR_QUOTE_IT}`);
  if (char === ']' || char === '}') {
    return spot.says(`this ${char} closes nothing`, `Take it away, ${OR_QUOTE_IT}`);
  }
  if (spot.isLineStart) return misplaced(spot);
  if (char === '-') {
    return spot.says(
      'a list cannot begin on the line of its name',
      'Begin it on the next line, or write it in brackets: tags: [one, two]',
    );
  }
  const sign = /(?<=[:-]\s+)(?:[*&!]\S*|[|>][-+\d]*)\s*$/.exec(before);
  if (sign !== null) return signFirst(new Spot(spot.yaml, spot.at - before.length + sign.index));
  const [closing] = /["'\]}](?=\s*$)/.exec(before) ?? [];
  if (closing === undefined) return spot.says(message);
  return /["']/.test(closing)
    ? spot.says(
        'text goes on after a closing quotation mark',
        'Put all of it in quotation marks of a kind that it does not hold.',
      )
    : spot.says('text goes on after a closing bracket', QUOTE_IT);
}
