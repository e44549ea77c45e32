import { BuildError } from './build-error.ts';
import { detached } from './detached.ts';

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

interface Details extends Place {
  /** What the publisher can do about it. */
  readonly hint?: string | undefined;
  /** @default 'other' */
  readonly kind?: WarningKind | undefined;
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

function byPosition(a: ContentError, b: ContentError): number {
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
  ];
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** All problems grouped by file, and how many there are. Empty where there are none. */
export function reportOf(problems: readonly ContentError[]): string {
  if (problems.length === 0) return '';
  const byFile = new Map<string, ContentError[]>();
  for (const problem of problems) {
    const ofFile = byFile.get(problem.file) ?? [];
    byFile.set(problem.file, [...ofFile, problem]);
  }
  const groups = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ofFile]) => ofFile.sort(byPosition).flatMap(linesOf).join('\n'));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(errors < problems.length ? [counted(problems.length - errors, 'warning')] : []),
  ];
  return `${groups.join('\n\n')}\n\n  ${counts.join(', ')} in ${counted(byFile.size, 'file')}`;
}
