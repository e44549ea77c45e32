import { BuildError } from './build-error.ts';
import { detached } from './detached.ts';
import { groupedBy } from './grouped.ts';
import { printable } from './paths.ts';

/** Where in a content file something is. Lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A position, with what stands there. */
export interface Place {
  readonly position?: Position | undefined;
  /** The line that the position names, as it stands in the file. */
  readonly source?: string | undefined;
}

/** What a warning is about, so that many can be counted. */
export type WarningKind = 'link' | 'image' | 'field' | 'tag' | 'address' | 'other';

/** What a warning is about, for people. */
export const KINDS: Readonly<Record<WarningKind, string>> = {
  link: 'links',
  image: 'images',
  field: 'front matter',
  tag: 'template tags',
  address: 'addresses',
  other: 'other things',
};

interface Details extends Place {
  /** What the publisher can do about it. */
  readonly hint?: string | undefined;
  /** @default 'other' */
  readonly kind?: WarningKind | undefined;
}

/** A {@link ContentError} as plain data, which alone gets from one thread to another. */
export interface PlainError extends Details {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly message: string;
}

/** Something in a content file that stops the build, or that the publisher should know of. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly file: string;
  readonly severity: 'error' | 'warning';
  readonly position: Position | undefined;
  readonly source: string | undefined;
  readonly hint: string | undefined;
  readonly kind: WarningKind;

  constructor(severity: 'error' | 'warning', file: string, message: string, details: Details = {}) {
    super(detached(message));
    this.severity = severity;
    this.file = file;
    this.position = details.position;
    this.source = details.source;
    this.hint = details.hint && detached(details.hint);
    this.kind = details.kind ?? 'other';
    // V8's own holds on to all that was at hand where it was made, whole posts among it, until it is read.
    this.stack = `${this.name}: ${this.place} ${this.message}`;
  }

  static from({ severity, file, message, ...details }: PlainError): ContentError {
    return new ContentError(severity, file, message, details);
  }

  get plain(): PlainError {
    const { severity, file, message, position, source, hint, kind } = this;
    return { severity, file, message, position, source, hint, kind };
  }

  /** `content/x.md:3:7`, which terminals and editors turn into a link. */
  get place(): string {
    return this.position ? `${this.file}:${this.position.line}:${this.position.column}` : this.file;
  }
}

/** A failure to build with everything that was wrong, so that all of it can be mended at once. */
export class ContentFailure extends BuildError {
  // Not a field: Vite would print it after the report, with a stack for each problem.
  readonly #problems: readonly ContentError[];

  /** @param why they stop the build, where none of them is an error */
  constructor(problems: readonly ContentError[], why?: string) {
    super(why === undefined ? reportOf(problems) : `${reportOf(problems)}\n\n  ${why}`);
    this.#problems = problems;
  }

  get problems(): readonly ContentError[] {
    return this.#problems;
  }
}

function byPlace(a: ContentError, b: ContentError): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0)
  );
}

/** The longest stretch of a source line that is shown; a post can be one line of a megabyte. */
const SHOWN_SOURCE = 100;

function excerptOf({ position, source }: ContentError): string[] {
  if (position === undefined || source === undefined || source.trim() === '') return [];
  const start = Math.max(0, Math.min(position.column - 1, source.length) - SHOWN_SOURCE / 2);
  const shown = source.slice(start, start + SHOWN_SOURCE).replaceAll('\t', ' ');
  const gutter = `    ${position.line} | `;
  const mark = ' '.repeat(gutter.length - 2) + '| ' + ' '.repeat(position.column - 1 - start) + '^';
  return [gutter + shown, mark];
}

function linesOf(problem: ContentError): string[] {
  return [
    `  ${problem.place} ${problem.severity}: ${problem.message}`,
    ...excerptOf(problem),
    ...(problem.hint === undefined ? [] : [`    ${problem.hint}`]),
  ].map(printable);
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Warnings of a kind that are told one by one before the others are only counted. */
const TOLD = 5;

/** The problems that are told one by one, all errors among them, and how many warnings of each kind are not. */
function folded(problems: readonly ContentError[]): [ContentError[], Map<WarningKind, number>] {
  const counts = new Map<WarningKind, number>();
  const told = problems.filter(({ severity, kind }) => {
    if (severity === 'error') return true;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= TOLD;
  });
  return [told, counts];
}

function moreLines(counts: ReadonlyMap<WarningKind, number>): string[] {
  const more = [...counts].filter(([, count]) => count > TOLD);
  if (more.length === 0) return [];
  return [
    ...more.map(([kind, count]) => `  … and ${count - TOLD} more about ${KINDS[kind]}`),
    '  npm run build -- --json lists all of them.',
  ];
}

/**
 * The problems grouped by file, and how many there are. Empty where there are none. Of hundreds of warnings
 * of a kind, the first are told, so that what else is said can be found.
 */
export function reportOf(problems: readonly ContentError[]): string {
  if (problems.length === 0) return '';
  const [told, counts] = folded(problems.toSorted(byPlace));
  const groups = [...groupedBy(told, ({ file }) => file).values()].map((ofFile) =>
    ofFile.flatMap(linesOf).join('\n'),
  );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const numbers = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(errors < problems.length ? [counted(problems.length - errors, 'warning')] : []),
  ];
  const files = new Set(problems.map(({ file }) => file)).size;
  const more = moreLines(counts).join('\n');
  const total = `  ${numbers.join(', ')} in ${counted(files, 'file')}`;
  return [...groups, more, total].filter((part) => part !== '').join('\n\n');
}
