import type { SourceFile } from '../source/source-file.ts';

/** Lines of `Name: value` without fences, as they stand above a text. */
export interface Header {
  /** Values by names in small letters, each with where it stands in the file. */
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly at: number }>;
  /** Offset at which the text begins. */
  readonly end: number;
}

/** A header begins with one of these in Pelican, and in MultiMarkdown. */
const FIRST =
  /^(?:title|date|author|authors|category|tags|slug|summary|status|modified|lang|template):[ \t]/i;
const LINE = /^([a-z][\w-]{0,30}):(?:[ \t]+(.*))?$/i;
const CONTINUED = /^[ \t]+\S/;

/** Nikola's, in a comment or bare: `.. title: A title`. */
const DOTTED_FIRST = /^(?:<!--[ \t]*\n)?(?=\.\. [a-z]+:)/i;
const DOTTED = /^\.\. ([a-z][\w-]{0,30}):(?:[ \t]+(.*))?$/i;

/** More lines than any header has. */
const MOST_LINES = 60;

/**
 * The header of a post of Pelican, MultiMarkdown or Nikola, `undefined` where there is none: a line with a
 * colon may also be how a text begins, so that one without a title is none.
 */
export function headerOf({ text }: SourceFile): Header | undefined {
  const start = text.search(/\S/);
  if (start === -1) return undefined;
  const top = text.slice(start, start + 40);
  const dotted = DOTTED_FIRST.exec(top);
  if (dotted === null && !FIRST.test(top)) return undefined;
  const isComment = dotted?.[0] !== undefined && dotted[0] !== '';
  const fields = new Map<string, { value: string; at: number }>();
  let at = start + (dotted?.[0].length ?? 0);
  let last: { value: string; at: number } | undefined;
  for (let count = 0; at < text.length && count < MOST_LINES; count += 1) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, next).trimEnd();
    if (line === '' || (isComment && line === '-->')) break;
    const [, name, value = ''] = (dotted === null ? LINE : DOTTED).exec(line) ?? [];
    if (name !== undefined) {
      last = { value: value.trim(), at: at + line.indexOf(':') + 1 };
      fields.set(name.toLowerCase(), last);
    } else if (last !== undefined && CONTINUED.test(line)) {
      last.value = `${last.value} ${line.trim()}`.trim();
    } else return undefined;
    at = next;
  }
  if (!fields.has('title')) return undefined;
  const closing = isComment ? text.indexOf('-->', at) : -1;
  return { fields, end: closing === -1 ? at : closing + '-->'.length };
}
