import { type Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { nearest } from '../model/nearest.ts';
import { slugOf } from '../model/slug.ts';
import type { ContentError } from './content-error.ts';
import { parseDate } from './date.ts';
import { LONGEST_NAME } from './paths.ts';
import type { SourceFile } from './source-file.ts';
import { loneAliasIn, mistakeOf, type YamlMistake } from './yaml-mistake.ts';

/** Offsets are in the file. */
interface Field {
  readonly value: unknown;
  /** Of the name. */
  readonly key: number;
  /** Of the value, or of the name where there is none. */
  readonly offset: number;
}

/** More would be an attack: a few lines of aliases can stand for gigabytes. */
const MAX_ALIASES = 100;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** The fields of a YAML map, which notes all that is wrong with them where it stands. */
export class Fields {
  readonly problems: ContentError[] = [];
  readonly #source: SourceFile;
  readonly #document: Document;
  readonly #start: number;
  readonly #fields = new Map<string, Field>();
  readonly #asked = new Set<string>();

  /** @param start offset of the YAML in its file */
  constructor(source: SourceFile, yaml: string, start: number) {
    this.#source = source;
    this.#start = start;
    const document = parseDocument(yaml, { prettyErrors: false });
    this.#document = document;
    if (document.errors.length > 0) {
      this.#noteMistakes(document.errors.map((error) => mistakeOf(error, yaml, document)));
      return;
    }
    if (document.contents === null) return;
    // A number is a name as it was written: 007, 1.10.
    visit(document, {
      Scalar(_key, node) {
        if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
      },
    });
    if (!isMap(document.contents)) {
      this.#note('error', 'must be a list of "name: value" lines', start);
      return;
    }
    for (const { key: name, value } of document.contents.items) {
      const key = rangeStart(name) ?? 0;
      const at = { key: start + key, offset: start + (rangeStart(value) ?? key) };
      const lone = loneAliasIn(value, yaml, document);
      if (lone !== undefined) {
        this.#noteMistakes([lone]);
      } else if (!isScalar(name)) {
        this.#note('error', 'a field must have a simple name', at.key);
      } else {
        this.#read(String(name.value), value, at);
      }
    }
  }

  #read(name: string, value: unknown, at: Omit<Field, 'value'>): void {
    try {
      this.#fields.set(name, { value: plain(value, this.#document), ...at });
    } catch (error) {
      this.#note('error', error instanceof Error ? error.message : String(error), at.offset);
    }
  }

  /** One a line: over a single slip the parser stumbles several times. */
  #noteMistakes(mistakes: readonly YamlMistake[]): void {
    const lines = new Set<number>();
    for (const { at, message, hint } of mistakes) {
      const { line } = this.#source.positionAt(this.#start + at);
      if (!lines.has(line)) this.#note('error', message, this.#start + at, hint);
      lines.add(line);
    }
  }

  #note(severity: 'error' | 'warning', message: string, offset?: number, hint?: string): void {
    this.problems.push(this.#source.problem(severity, message, { offset, hint }));
  }

  /** The field's value, `undefined` where it is absent or empty (`title:`). */
  #take(name: string): Field | undefined {
    this.#asked.add(name);
    const field = this.#fields.get(name);
    return (field?.value ?? '') === '' ? undefined : field;
  }

  /** Where a field's value stands, or the part of it that a path leads to. */
  offsetOf(name: string, ...path: readonly (string | number)[]): number | undefined {
    const part = path.length === 0 ? undefined : this.#document.getIn([name, ...path], true);
    const start = rangeStart(part);
    return start === undefined ? this.#fields.get(name)?.offset : this.#start + start;
  }

  /** Notes that a field's value is of no use. */
  refuse(name: string, wanted: string, hint?: string): void {
    const field = this.#fields.get(name);
    this.#note(
      'error',
      `"${name}" must be ${wanted}, got ${shown(field?.value)}`,
      field?.offset,
      hint,
    );
  }

  text(name: string): string | undefined {
    const field = this.#take(name);
    if (field === undefined) return undefined;
    if (typeof field.value === 'string') {
      const text = field.value.trim();
      return text === '' ? undefined : text;
    }
    this.refuse(name, 'text', `Write it in quotes: ${name}: "…"`);
    return undefined;
  }

  /** A list of names, or one name. A name that comes twice counts once. */
  names(name: string): string[] {
    const field = this.#take(name);
    if (field === undefined) return [];
    const values: unknown[] = Array.isArray(field.value) ? field.value : [field.value];
    const written = values.filter((value) => value !== null);
    const names = written.filter((value) => typeof value === 'string').map((text) => text.trim());
    // Each has a folder of its own.
    const isLong = names.some((one) => Buffer.byteLength(slugOf(one)) > LONGEST_NAME);
    if (!isLong && names.length === written.length) {
      return [...new Set(names.filter((text) => text !== ''))];
    }
    const wanted = isLong ? 'a list of short names' : 'a list of names';
    this.refuse(name, wanted, `Write it as ${name}: ["One", "Two"]`);
    return [];
  }

  flag(name: string): boolean {
    const field = this.#take(name);
    if (field === undefined) return false;
    if (typeof field.value !== 'boolean') this.refuse(name, 'true or false');
    return field.value === true;
  }

  /** A day or a moment in ISO 8601. */
  date(name: string): string | undefined {
    const field = this.#take(name);
    if (field === undefined) return undefined;
    const date = typeof field.value === 'string' ? parseDate(field.value) : undefined;
    if (date === undefined) {
      this.refuse(name, 'a date', 'Write it as 2026-05-12, or as 2026-05-12T09:30:00+02:00.');
    }
    return date;
  }

  /** A list of maps, each with texts under the names given. */
  maps(name: string): Readonly<Record<string, unknown>>[] {
    const field = this.#take(name);
    if (field === undefined) return [];
    const values: unknown[] = Array.isArray(field.value) ? field.value : [field.value];
    return values.map((value) => (isRecord(value) ? value : { name: value, title: value }));
  }

  /** A text, or a map. */
  textOrMap(name: string): string | Readonly<Record<string, unknown>> | undefined {
    const field = this.#take(name);
    if (field === undefined) return undefined;
    if (isRecord(field.value)) return field.value;
    return this.text(name);
  }

  /** Warns of fields that nobody asked for but whose name is nearly that of one that somebody did. */
  warnOfMisspelt(): void {
    for (const [name, { key }] of this.#fields) {
      if (this.#asked.has(name)) continue;
      const [meant] = nearest(name, this.#asked);
      if (meant === undefined || this.#fields.has(meant)) continue;
      this.#note(
        'warning',
        `"${name}" is not a field that Lectern reads`,
        key,
        `Did you mean "${meant}"?`,
      );
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function plain(node: unknown, document: Document): unknown {
  return isNode(node) ? (node.toJS(document, { maxAliasCount: MAX_ALIASES }) as unknown) : null;
}
