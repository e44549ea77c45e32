import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import { nearest } from '../model/nearest.ts';
import { slugOf } from '../model/slug.ts';
import type { ContentError } from './content-error.ts';
import { parseDate } from './date.ts';
import type { SourceFile } from './source-file.ts';

interface Field {
  readonly value: unknown;
  /** Offset of the value in its file. */
  readonly offset: number;
}

/** Bytes of a name: each has a folder of its own, and no disk takes a longer one everywhere. */
const LONGEST_NAME = 200;

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
  readonly #fields = new Map<string, Field>();
  readonly #asked = new Set<string>();

  /** @param start offset of the YAML in its file */
  constructor(source: SourceFile, yaml: string, start: number) {
    this.#source = source;
    const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false });
    for (const error of document.errors) {
      const { message, at } = mistakeOf(error, document);
      const hint = 'Quote text that holds a colon, a # or a quotation mark.';
      this.#note('error', message, start + at, hint);
    }
    if (document.errors.length > 0 || document.contents === null) return;
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
    for (const { key, value } of document.contents.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      const offset = start + (rangeStart(value) ?? rangeStart(key) ?? 0);
      if (name === undefined) {
        this.#note('error', 'a field must have a simple name', offset);
        continue;
      }
      try {
        this.#fields.set(name, { value: plain(value, document), offset });
      } catch (error) {
        this.#note('error', error instanceof Error ? error.message : String(error), offset);
      }
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

  offsetOf(name: string): number | undefined {
    return this.#fields.get(name)?.offset;
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
    for (const [name, { offset }] of this.#fields) {
      if (this.#asked.has(name)) continue;
      const [meant] = nearest(name, this.#asked);
      if (meant === undefined || this.#fields.has(meant)) continue;
      this.#note(
        'warning',
        `"${name}" is not a field that Lectern reads`,
        offset,
        `Did you mean "${meant}"?`,
      );
    }
  }
}

/** What is wrong with YAML and where. A quotation mark is missed where it was opened, and not at the end. */
function mistakeOf(
  error: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  document: Document,
): { message: string; at: number } {
  if (error.code !== 'MISSING_CHAR' || !/closing .quote/.test(error.message)) {
    return { message: error.message, at: error.pos[0] };
  }
  let at = error.pos[0];
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') === true && range) at = range[0];
    },
  });
  return { message: 'a quotation mark is opened but never closed', at };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range?.[0];
}

function plain(node: unknown, document: ReturnType<typeof parseDocument>): unknown {
  const hasPlainForm = node as { toJS?: (doc: unknown, options: object) => unknown } | null;
  return hasPlainForm?.toJS?.(document, { maxAliasCount: MAX_ALIASES }) ?? null;
}
