import { nearest } from '../../model/nearest.ts';
import { slugOf } from '../../model/slug.ts';
import type { ContentError } from '../source/content-error.ts';
import { LONGEST_NAME } from '../source/paths.ts';
import type { SourceFile } from '../source/source-file.ts';
import { parseDate } from './date.ts';
import { FIELD_MAPS } from './field-names.ts';
import { isEmpty, namesIn, textOf, truthOf, valueAt } from './field-values.ts';
import { isRecord, type UnknownRecord } from './record.ts';
import type { WrittenFields } from './written-fields.ts';

/** The other names of fields, each with dots where it leads into maps. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

/** A field as it was found. */
export interface Found {
  readonly path: readonly string[];
  /** Neither blank nor `null`. */
  readonly value: unknown;
  readonly isOwnName: boolean;
}

/** Names in one field: each tag has a page, on which each post shows all of its own. */
export const MOST_NAMES = 200;

const DATE_HINT = 'Write it as 2026-05-12, or as 2026-05-12T09:30:00+02:00.';

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/**
 * The fields of a file, which notes all that is wrong with them where it stands. A field is looked for under
 * its own name, then under the others that are given for it. Under our own name a value of no use is an
 * error; under another one it may mean something else there, and is passed over.
 */
export class Fields {
  readonly problems: ContentError[];
  readonly #source: SourceFile;
  readonly #written: WrittenFields;
  readonly #paths: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly #maps: readonly (readonly [name: string, map: UnknownRecord])[];
  readonly #asked = new Set<string>();

  constructor(source: SourceFile, written: WrittenFields, names?: FieldPaths) {
    this.#source = source;
    this.#written = written;
    this.#paths = names ?? new Map();
    this.problems = [...written.problems];
    this.#maps = FIELD_MAPS.flatMap((name) => {
      const map = names === undefined ? undefined : written.values.get(name);
      return isRecord(map) ? [[name, map] as const] : [];
    });
  }

  #note(severity: 'error' | 'warning', message: string, offset?: number, hint?: string): void {
    this.problems.push(this.#source.problem(severity, message, { offset, hint, kind: 'field' }));
  }

  /** All that stands under a field's names, the likeliest first. */
  found(name: string): Found[] {
    const all: Found[] = [];
    const paths = this.#paths.get(name) ?? [[name]];
    for (const path of paths) {
      const [first = ''] = path;
      this.#asked.add(first);
      const value = this.#written.values.get(first);
      if (value === undefined) continue;
      all.push({ path, value: valueAt(value, path.slice(1)), isOwnName: path === paths[0] });
    }
    for (const [holder, map] of this.#maps) {
      for (const path of paths) {
        all.push({ path: [holder, ...path], value: valueAt(map, path), isOwnName: false });
      }
    }
    return all.filter(({ value }) => !isEmpty(value));
  }

  /** Where a field's value stands, or the part of it that a path leads to. */
  offsetOf(name: string, ...path: readonly (string | number)[]): number | undefined {
    const [found] = this.found(name);
    if (found === undefined) return undefined;
    const whole = this.offsetOfFound(found);
    return path.length === 0 ? whole : (this.#written.offsetOf([...found.path, ...path]) ?? whole);
  }

  /** Where a value stands that was found, or the name of its field where that is not known. */
  offsetOfFound({ path: [name = '', ...path] }: Found): number | undefined {
    return this.#written.offsetOf([name, ...path]) ?? this.#written.keyOffsetOf(name);
  }

  /** Notes that a field's value is of no use. */
  refuse(name: string, wanted: string, hint?: string, found = this.found(name)[0]): void {
    this.#tell('error', name, `must be ${wanted}, got ${shown(found?.value)}`, hint, found);
  }

  /** Notes something of a field that does not stop the build. */
  warn(name: string, message: string, hint?: string, found = this.found(name)[0]): void {
    this.#tell('warning', name, message, hint, found);
  }

  #tell(
    severity: 'error' | 'warning',
    name: string,
    message: string,
    hint: string | undefined,
    found: Found | undefined,
  ): void {
    const offset = found && this.offsetOfFound(found);
    this.#note(severity, `"${found?.path.join('.') ?? name}" ${message}`, offset, hint);
  }

  /** The first value under a field's names that can be read. */
  #first<T>(
    name: string,
    read: (value: unknown) => T | undefined,
    refuse: (found: Found) => void,
  ): T | undefined {
    let refused: Found | undefined;
    for (const found of this.found(name)) {
      const value = read(found.value);
      if (value !== undefined) return value;
      if (found.isOwnName) refused ??= found;
    }
    if (refused !== undefined) refuse(refused);
    return undefined;
  }

  text(name: string): string | undefined {
    return this.#first(name, textOf, (found) => {
      this.refuse(name, 'text', `Write it in quotes: ${name}: "…"`, found);
    });
  }

  flag(name: string): boolean | undefined {
    return this.#first(name, truthOf, (found) => {
      this.refuse(name, 'true or false', `Write ${name}: true, or ${name}: false.`, found);
    });
  }

  /**
   * A list of names, or one text that holds them. A name that comes twice counts once.
   * @param split what to do with a text; by default it is one name
   */
  names(name: string, split: (text: string, written: string) => string[] = (text) => [text]) {
    const all = this.#firstNames(name, split) ?? [];
    const names = [...new Set(all.map((one) => one.trim()).filter(Boolean))];
    this.countNames(name, names);
    return names.slice(0, MOST_NAMES).filter((one) => {
      // Each has a folder of its own.
      const isLong = Buffer.byteLength(slugOf(one)) > LONGEST_NAME;
      if (isLong) this.warn(name, `holds a name that is too long: ${shown(one)}`);
      return !isLong;
    });
  }

  /** Warns of names that are too many. */
  countNames(name: string, { length }: readonly unknown[]): void {
    if (length <= MOST_NAMES) return;
    this.warn(name, `holds ${length} names, of which the first ${MOST_NAMES} are kept`);
  }

  #firstNames(
    name: string,
    split: (text: string, written: string) => string[],
  ): string[] | undefined {
    let refused: Found | undefined;
    for (const found of this.found(name)) {
      const { value, path } = found;
      const names = Array.isArray(value) ? namesIn(value) : textOf(value);
      if (typeof names === 'string') return split(names, path.at(-1) ?? name);
      if (names !== undefined && names.length > 0) return names;
      if (names === undefined && found.isOwnName) refused ??= found;
    }
    const hint = `Write it as ${name}: ["One", "Two"]`;
    if (refused !== undefined) this.refuse(name, 'a list of names', hint, refused);
    return undefined;
  }

  /**
   * A day or a moment in ISO 8601.
   * @param known what the date is taken for where the field's own cannot be read
   */
  date(name: string, known?: string): string | undefined {
    let refused: Found | undefined;
    for (const found of this.found(name)) {
      if (typeof found.value === 'string') {
        const date = parseDate(found.value);
        if (date !== undefined) return date;
      }
      // `published: true` and `lastUpdated: false` are no dates, and not meant to be.
      const isMeant = typeof found.value === 'string' && truthOf(found.value) === undefined;
      if (isMeant || (found.isOwnName && typeof found.value !== 'boolean')) refused ??= found;
    }
    if (refused === undefined) return known;
    if (known === undefined) this.refuse(name, 'a date', DATE_HINT, refused);
    else {
      const message = `is no date: ${shown(refused.value)}, so ${known} is taken, as its path says`;
      this.warn(name, message, DATE_HINT, refused);
    }
    return known;
  }

  /** A list of maps, each with texts under the names given. */
  maps(name: string): UnknownRecord[] {
    const [found] = this.found(name);
    if (found === undefined) return [];
    const values: unknown[] = Array.isArray(found.value) ? found.value : [found.value];
    return values.map((value) => (isRecord(value) ? value : { name: value, title: value }));
  }

  /** What nobody asked for, out of the maps for such fields too. */
  extra(): Readonly<Record<string, unknown>> {
    const own = [...this.#written.values].filter(([name, value]) => {
      return !this.#asked.has(name) && !this.#maps.some(([, map]) => map === value);
    });
    const inMaps = this.#maps.flatMap(([, map]) => Object.entries(map));
    return Object.fromEntries([...inMaps.filter(([name]) => !this.#asked.has(name)), ...own]);
  }

  /**
   * Warns of fields that nobody asked for but whose name is nearly that of one that somebody did, and gives
   * the names of all others that nobody asked for.
   */
  warnOfMisspelt(candidates: Iterable<string> = this.#asked): string[] {
    const others: string[] = [];
    for (const name of this.#written.values.keys()) {
      if (this.#asked.has(name)) continue;
      const [meant] = nearest(name, candidates);
      if (meant === undefined || this.#written.values.has(meant)) {
        others.push(name);
        continue;
      }
      this.#note(
        'warning',
        `"${name}" is not a field that Lectern reads`,
        this.#written.keyOffsetOf(name),
        `Did you mean "${meant}"?`,
      );
    }
    return others;
  }
}

/** The paths of each field into a file, its own name first. */
export type FieldPaths = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes of a table of names what {@link Fields} looks for. */
export function fieldPaths(table: OtherNames): FieldPaths {
  return new Map(
    Object.entries(table).map(([name, others]) => [
      name,
      [[name], ...others.map((other) => other.split('.'))],
    ]),
  );
}
