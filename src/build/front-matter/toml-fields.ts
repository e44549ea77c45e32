import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import type { SourceFile } from '../source/source-file.ts';
import type { FrontMatter } from './front-matter.ts';
import { isRecord } from './record.ts';
import type { Path, WrittenFields } from './written-fields.ts';

/** The fields of front matter in TOML. */
export function tomlFields(source: SourceFile, { written, start }: FrontMatter): WrittenFields {
  const offsetOf = (path: Path): number | undefined => {
    const at = placeInToml(written, path)?.value;
    return at === undefined ? undefined : start + at;
  };
  const keyOffsetOf = (name: string): number | undefined => {
    const at = placeInToml(written, [name])?.key;
    return at === undefined ? undefined : start + at;
  };
  try {
    const table = parseToml(written, { unsafeKeyBehaviour: 'drop' });
    const entries = Object.entries(table).map(([name, value]) => [name, textual(value)] as const);
    return { values: new Map(entries), offsetOf, keyOffsetOf, problems: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const lines = written.split('\n').slice(0, error.line - 1);
    const offset = start + lines.join('\n').length + (lines.length > 0 ? 1 : 0) + error.column - 1;
    // After its first line the message draws the place, which the report does too.
    const [message = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    const hint = 'Texts stand in quotes: title = "…"';
    const problems = [source.problem('error', `is not TOML: ${message}`, { offset, hint })];
    return { values: new Map(), offsetOf, keyOffsetOf, problems };
  }
}

/** A value of TOML with its numbers and dates as texts. */
function textual(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(textual);
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, textual(one)]));
  }
  return typeof value === 'number' ? String(value) : value;
}

/** The parser of TOML tells no places, so the line that gives the name its value is looked for. */
function placeInToml(toml: string, path: Path): { key: number; value: number } | undefined {
  const wanted = path.join('.');
  let table = '';
  let at = 0;
  for (const line of toml.split('\n')) {
    const [, bracket = '', header] = /^(\s*\[{1,2})([^\]]+)\]/.exec(line) ?? [];
    if (header !== undefined) {
      table = header.replace(/["'\s]/g, '');
      if (table === wanted) return { key: at + bracket.length, value: at + bracket.length };
    }
    const [whole, space = '', name] = /^(\s*)([^\s=]+)\s*=\s*/.exec(line) ?? [];
    if (whole !== undefined && name !== undefined) {
      const written = name.replace(/["']/g, '');
      const full = table === '' ? written : `${table}.${written}`;
      if (full === wanted) return { key: at + space.length, value: at + whole.length };
    }
    at += line.length + 1;
  }
  return path.length > 1 ? placeInToml(toml, path.slice(0, -1)) : undefined;
}
