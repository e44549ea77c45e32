/** YAML in whose lines more stands before the first sign than was written there. */
interface Indented {
  readonly yaml: string;
  /** Where in the YAML as it was written an offset into this one lies. */
  readonly originalOf: (offset: number) => number;
}

/** What a value has opened and not closed. */
interface Open {
  /** Where its field begins. */
  readonly column: number;
  /** How many brackets. */
  readonly depth: number;
  readonly quote: string;
}

/** What stands before a value in its line, the marks of lists and a name, and the sign that begins it. */
const VALUE =
  /^([ \t]*(?:-[ \t]+)*(?:(?:"[^"\n]*"|'[^'\n]*'|[^\s"'[{#&*!|>%@-][^:\n]*):[ \t]+)?)(["'[{])/;
/** Below this stands text whose lines are as they are. */
const BLOCK_TEXT = /(?:^|[:\s])[|>][-+\d]*[ \t]*$/;

/**
 * YAML with spaces for the tabs before its lines, and before those that go on with a text in quotation marks or
 * with what stands in brackets: libyaml and js-yaml, which other generators use, do not ask for all of them.
 * `undefined` where something is never closed.
 */
export function indented(yaml: string): Indented | undefined {
  const lines: string[] = [];
  const added: number[] = [];
  let open: Open | undefined;
  let blockText = Infinity;
  for (const line of yaml.split('\n')) {
    const space = /^[ \t]*/.exec(line)?.[0] ?? '';
    const isBlank = space.length === line.length;
    if (!isBlank && space.length <= blockText) blockText = Infinity;
    const isText = blockText < Infinity;
    const before = isText ? space : indentOf(space, isBlank ? undefined : open);
    const mended = before + line.slice(space.length);
    lines.push(mended);
    added.push(before.length - space.length);
    if (isText) continue;
    if (open !== undefined) {
      open = openAfter(mended, open);
      continue;
    }
    const [, head = '', sign] = VALUE.exec(mended) ?? [];
    if (sign !== undefined) {
      open = openAfter(mended.slice(head.length), { column: before.length, depth: 0, quote: '' });
    } else if (BLOCK_TEXT.test(mended)) blockText = before.length;
  }
  if (open !== undefined) return undefined;
  return { yaml: lines.join('\n'), originalOf: (offset) => originalOf(offset, lines, added) };
}

function indentOf(space: string, open: Open | undefined): string {
  const spaces = space.replaceAll('\t', '  ');
  return open !== undefined && spaces.length <= open.column ? ' '.repeat(open.column + 1) : spaces;
}

/** What is still open after a line, `undefined` where nothing is. */
function openAfter(line: string, { column, ...open }: Open): Open | undefined {
  let { depth, quote } = open;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    const last = line.charAt(at - 1);
    if (quote !== '') {
      const isEscaped = quote === '"' ? sign === '\\' : line.startsWith("''", at);
      if (isEscaped) at += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '#' && /^\s?$/.test(last)) break;
    else if (/["']/.test(sign) && /^[\s[{,:]?$/.test(last)) quote = sign;
    else if (/[[{]/.test(sign)) depth += 1;
    else if (/[\]}]/.test(sign)) depth -= 1;
    if (quote === '' && depth <= 0) return undefined;
  }
  return { column, depth, quote };
}

function originalOf(offset: number, lines: readonly string[], added: readonly number[]): number {
  let start = 0;
  let before = 0;
  for (const [nth, { length }] of lines.entries()) {
    const more = added[nth] ?? 0;
    if (offset <= start + length) return Math.max(start, offset - more) - before;
    start += length + 1;
    before += more;
  }
  return offset - before;
}
