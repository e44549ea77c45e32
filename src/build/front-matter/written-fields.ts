import { type Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { ContentError } from '../source/content-error.ts';
import { tooDeep, withinLimits } from '../source/limits.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { FrontMatter } from './front-matter.ts';
import { headerOf } from './header-fields.ts';
import { plainYaml } from './plain-yaml.ts';
import { tomlFields } from './toml-fields.ts';
import { indented } from './yaml-indent.ts';
import { loneAliasIn, mistakeOf, type YamlMistake } from './yaml-mistake.ts';

/** Names and places in lists, one within the other. */
export type Path = readonly (string | number)[];

/** Fields as they stand in a file, whatever language they are written in. */
export interface WrittenFields {
  /** Texts, truths, lists, maps and `null`; numbers and dates as the texts that were written for them. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Where in its file the value stands to which names and places in lists lead, one within the other. */
  readonly offsetOf: (path: Path) => number | undefined;
  /** Where in its file the name of a field stands. */
  readonly keyOffsetOf: (name: string) => number | undefined;
  readonly problems: readonly ContentError[];
}

/** More would be an attack: a few lines of aliases can stand for gigabytes. */
const MAX_ALIASES = 100;

/** Characters. The parser of YAML takes time that grows with the square of them. */
const LONGEST = 200_000;

/** Brackets within each other; beyond some thousands the parsers need more memory than there is. */
const DEEPEST = 200;
const LISTS_IN_LISTS = new RegExp(`(?:[-?][ \\t]+){${DEEPEST}}`);

/** Mistakes that are looked into, those first that lose the post: for each, all of the front matter is. */
const MOST_TOLD = 100;

/** The fields of front matter. What goes beyond all limits is an error, and gives none. */
export function writtenFields(source: SourceFile, front: FrontMatter): WrittenFields {
  if (front.format === 'header') return headerFields(source);
  if (front.written.length > LONGEST) {
    const message = `front matter is larger than ${LONGEST / 1000} kB`;
    const hint = 'Put what is not about the post as a whole into its text.';
    return noFields(source.problem('error', message, { offset: front.start, hint }));
  }
  return plainFields(source, front) ?? parsedFields(source, front);
}

function parsedFields(source: SourceFile, front: FrontMatter): WrittenFields {
  if (isTooDeep(front.written)) return noFields(tooDeep(source));
  const read = front.format === 'toml' ? tomlFields : yamlFields;
  try {
    return withinLimits(source, () => read(source, front));
  } catch (error) {
    if (error instanceof ContentError) return noFields(error);
    throw error;
  }
}

function isTooDeep(written: string): boolean {
  if (LISTS_IN_LISTS.test(written)) return true;
  let depth = 0;
  for (const [bracket] of written.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

function noFields(problem: ContentError): WrittenFields {
  return {
    values: new Map(),
    offsetOf: () => undefined,
    keyOffsetOf: () => undefined,
    problems: [problem],
  };
}

/** Fields of plain YAML, which is read as any other when somebody asks for a place that is not known. */
function plainFields(source: SourceFile, front: FrontMatter): WrittenFields | undefined {
  const plain = front.format === 'toml' ? undefined : plainYaml(front.written);
  if (plain === undefined) return undefined;
  let read: WrittenFields | undefined;
  const whole = (): WrittenFields => (read ??= parsedFields(source, front));
  return {
    values: new Map([...plain].map(([name, { value }]) => [name, value])),
    offsetOf: (path) => {
      const at = path.length === 1 ? plain.get(String(path[0]))?.at : undefined;
      return at === undefined ? whole().offsetOf(path) : front.start + at;
    },
    keyOffsetOf: (name) => whole().keyOffsetOf(name),
    problems: [],
  };
}

/** Lines of names and values, which know nothing of lists: those are read out of the texts later. */
function headerFields(source: SourceFile): WrittenFields {
  const fields = headerOf(source)?.fields ?? new Map<string, never>();
  const placeOf = (name: string): number | undefined => fields.get(name)?.at;
  const filled = [...fields].filter(([, { value }]) => value !== '');
  return {
    values: new Map(filled.map(([name, { value }]) => [name, value])),
    offsetOf: ([name]) => placeOf(String(name)),
    keyOffsetOf: placeOf,
    problems: [],
  };
}

/** Reads YAML, and JSON, which is YAML too. */
function yamlFields(source: SourceFile, { written, start }: FrontMatter): WrittenFields {
  const problems: ContentError[] = [];
  const values = new Map<string, unknown>();
  const keys = new Map<string, number>();
  const { document, yaml, asWritten, placeOf } = readYaml(written);
  const note = (severity: 'error' | 'warning', { at, message, hint }: YamlMistake): void => {
    problems.push(source.problem(severity, message, { offset: start + at, hint, kind: 'field' }));
  };
  const fields: WrittenFields = {
    values,
    offsetOf: (path) => {
      const at = rangeStart(document.getIn(path, true));
      return at === undefined ? undefined : start + placeOf(at);
    },
    keyOffsetOf: (name) => keys.get(name),
    problems,
  };
  noteMistakes(source, start, asWritten, written, note, document !== asWritten);
  const isBroken = problems.some(({ severity }) => severity === 'error');
  if (isBroken || document.contents === null) return fields;
  // A number is a name as it was written: 007, 1.10.
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
    },
  });
  if (!isMap(document.contents)) {
    note('error', { at: 0, message: 'must be a list of "name: value" lines' });
    return fields;
  }
  const failures = new Set<string>();
  for (const { key, value } of document.contents.items) {
    const at = placeOf(rangeStart(key) ?? 0);
    const lone = isNode(value) ? loneAliasIn(value, yaml, document) : undefined;
    if (lone !== undefined) {
      note('error', { ...lone, at: placeOf(lone.at) });
    } else if (!isScalar(key)) {
      note('error', { at, message: 'a field must have a simple name' });
    } else {
      keys.set(String(key.value), start + at);
      try {
        values.set(String(key.value), plain(value, document));
      } catch (error) {
        if (error instanceof RangeError) throw error;
        const message = error instanceof Error ? error.message : String(error);
        // A bomb of aliases fails in each of its lines.
        if (!failures.has(message))
          note('error', { at: placeOf(rangeStart(value) ?? at), message });
        failures.add(message);
      }
    }
  }
  return fields;
}

interface ReadYaml {
  readonly document: Document;
  /** What it was made of. */
  readonly yaml: string;
  /** The same as the document, unless that was made of lines that begin elsewhere. */
  readonly asWritten: Document;
  /** Where something of the document stands in what was written. */
  readonly placeOf: (at: number) => number;
}

/** Reads YAML, also where only its lines begin in columns that not all parsers accept. */
function readYaml(written: string): ReadYaml {
  const asWritten = parseDocument(written, { prettyErrors: false });
  const asIs = { document: asWritten, yaml: written, asWritten, placeOf: (at: number) => at };
  if (!isBroken(asWritten)) return asIs;
  const mended = indented(written);
  if (mended === undefined) return asIs;
  const document = parseDocument(mended.yaml, { prettyErrors: false });
  if (isBroken(document)) return asIs;
  return { document, yaml: mended.yaml, asWritten, placeOf: mended.originalOf };
}

function isBroken({ errors }: Document): boolean {
  return errors.some(({ code }) => code !== 'DUPLICATE_KEY');
}

/**
 * One a line: over a single slip the parser stumbles several times.
 * @param isMended whether no more was wrong than where lines begin
 */
function noteMistakes(
  source: SourceFile,
  start: number,
  document: Document,
  written: string,
  note: (severity: 'error' | 'warning', mistake: YamlMistake) => void,
  isMended: boolean,
): void {
  const lines = new Set<number>();
  const { errors } = document;
  const isRepeated = ({ code }: { code: string }): boolean => code === 'DUPLICATE_KEY';
  const told =
    errors.length <= MOST_TOLD
      ? errors
      : errors.toSorted((a, b) => Number(isRepeated(a)) - Number(isRepeated(b)));
  for (const error of told.slice(0, MOST_TOLD)) {
    // A text in quotation marks may go on in the first column wherever YAML 1.1 is spoken.
    if (isMended && !/INDENT|DUPLICATE/.test(error.code)) continue;
    const mistake = mistakeOf(error, written, document);
    const { line } = source.positionAt(start + mistake.at);
    // Some generators take the last of two, and none of them loses the post.
    const isLost = !isMended && !isRepeated(error);
    if (!lines.has(line)) note(isLost ? 'error' : 'warning', mistake);
    lines.add(line);
  }
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function plain(node: unknown, document: Document): unknown {
  return isNode(node) ? (node.toJS(document, { maxAliasCount: MAX_ALIASES }) as unknown) : null;
}
