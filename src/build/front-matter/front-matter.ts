import { detached } from '../source/detached.ts';
import type { SourceFile } from '../source/source-file.ts';
import { headerOf } from './header-fields.ts';

/** The front matter of a post: where it is, and in which language it is written. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml' | 'json' | 'header' | 'none';
  /** What stands between the fences; of JSON the braces too. */
  readonly written: string;
  /** Offset of it in the file. */
  readonly start: number;
  /** Offset at which the text begins. */
  readonly end: number;
}

const NONE: FrontMatter = { format: 'none', written: '', start: 0, end: 0 };

/** The languages that a fence can name; object literals of JavaScript are YAML too, as far as they are data. */
const FENCE = /^(?:---[ \t]*(|yaml|yml|toml|json|js|javascript)|\+\+\+)[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
const TOML_CLOSING = /^\+\+\+[ \t]*$/m;

/** A line of YAML that is not prose: a name of few words with a colon, a map in braces. */
const FIELD =
  /^(?:"[^"]*"|'[^']*'|[^\s:#"'\-[{][^\s:]*(?: [^\s:]+){0,2}) *:(?:[ \t]|$)|^\{\s*(?:$|["']?[\w-]+["']?\s*:)/;
const ITEM = /^-[ \t]/;

/**
 * Cuts a source at its front matter: YAML between lines of `---`, TOML between `+++`, JSON in braces, or
 * another language that the first fence names (`---json`). Empty lines may stand above it. A text that
 * begins with a thematic break has none. Pelican and Nikola write lines without fences.
 * @throws ContentError where it is never closed.
 */
export function splitFrontMatter(source: SourceFile): FrontMatter {
  const { text } = source;
  const first = text.search(/\S/);
  if (first === -1) return NONE;
  if (!'-+{'.includes(text.charAt(first))) return headerIn(source, first);
  if (text.startsWith('{', first)) return jsonOf(text, first);
  const head = text.slice(first, first + 40);
  const fence = FENCE.exec(head);
  if (fence === null) return NONE;
  const format = formatOf(fence);
  const start = first + fence[0].length;
  const closing = (fence[1] === undefined ? TOML_CLOSING : CLOSING).exec(text.slice(start));
  const isMeant =
    format !== 'yaml' || holdsFields(text, start, start + (closing?.index ?? Infinity));
  if (closing !== null && (isMeant || isEmpty(text.slice(start, start + closing.index)))) {
    const written = detached(text.slice(start, start + closing.index));
    return { format, written, start, end: start + closing.index + closing[0].length };
  }
  if (!isMeant || first > 0) return NONE;
  throw source.problem('error', 'front matter is opened but never closed', {
    offset: 0,
    hint: `End it with a line of ${fence[1] === undefined ? '+++' : '---'}.`,
  });
}

function headerIn(source: SourceFile, start: number): FrontMatter {
  const end = headerOf(source)?.end;
  if (end === undefined) return NONE;
  return { format: 'header', written: detached(source.text.slice(start, end)), start, end };
}

function formatOf([, language]: RegExpExecArray): 'yaml' | 'toml' | 'json' {
  if (language === undefined || language === 'toml') return 'toml';
  return language.startsWith('j') ? 'json' : 'yaml';
}

/** Whether what follows the first fence names a field, or is a list that was meant to. */
function holdsFields(text: string, start: number, end: number): boolean {
  for (let at = start; at < end && at < text.length;) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 ? text.length : newline;
    const line = text.slice(at, stop).trim();
    if (line !== '' && !line.startsWith('#')) {
      return FIELD.test(line) || (at === start && ITEM.test(line));
    }
    at = stop + 1;
  }
  return false;
}

/** Whether nothing stands between two fences, or comments without the empty lines of headings. */
function isEmpty(written: string): boolean {
  const lines = written.split('\n').slice(0, -1);
  return lines.every((line) => line.trim() === '') || lines.every((line) => /^\s*#/.test(line));
}

/** JSON at the beginning of a text: an object whose closing brace ends a line. */
function jsonOf(text: string, start: number): FrontMatter {
  const opening = text.slice(start, start + 500);
  if (!/^\{\s*(?:"[^"\n]*"\s*:|\}\s*(?:\n|$))/.test(opening)) return NONE;
  const end = endOfObject(text, start);
  if (end === undefined || !/^[ \t]*(?:\n|$)/.test(text.slice(end, end + 100))) return NONE;
  return { format: 'json', written: detached(text.slice(start, end)), start, end };
}

function endOfObject(text: string, start: number): number | undefined {
  const token = /"(?:[^"\\\n]|\\.)*"|[{}]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === '{') depth += 1;
    else if (found[0] === '}') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return undefined;
}
