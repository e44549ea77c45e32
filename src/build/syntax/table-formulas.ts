import { Tokenizer, type Tokens } from 'marked';
import { replaceFormulas } from './formula.ts';
import { lineAt } from './lines.ts';

const DELIMITERS = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;
const BAR = /(?<!\\)\|/g;

function columnsOf(row: string): number {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(BAR).length;
}

/** A row of a table in which bars within formulas part no cells, where it has more of them than it may. */
function withCoveredBars(row: string, columns: number): string {
  if (!row.includes('$') || columnsOf(row) <= columns) return row;
  return replaceFormulas(row, ({ raw }) => raw.replace(BAR, '\\|'));
}

/** A table, in which `|` within a formula is part of it. */
export function tableWithFormulas(tokenizer: Tokenizer, source: string): Tokens.Table | undefined {
  const read = (text: string) => Tokenizer.prototype.table.call(tokenizer, text);
  const header = lineAt(source, 0);
  const delimiters = lineAt(source, header.length + 1);
  if (!DELIMITERS.test(delimiters)) return read(source);
  const rows = source.slice(0, endOfRows(source)).split('\n');
  const columns = columnsOf(delimiters);
  const covered = rows.map((row) => withCoveredBars(row, columns));
  if (covered.every((row, nth) => row === rows[nth])) return read(source);
  const table = read(covered.join('\n'));
  if (table === undefined) return undefined;
  const lines = table.raw.split('\n');
  const isWhole = lines.at(-1) === '';
  const raw = rows.slice(0, lines.length - (isWhole ? 1 : 0)).join('\n') + (isWhole ? '\n' : '');
  return { ...table, raw };
}

/** Where the paragraph ends with which a text begins. */
function endOfRows(source: string): number {
  const end = source.search(/\n[ \t]*\n/);
  return end === -1 ? source.length : end + 1;
}
