import type { Fence } from './fence.ts';

export type LineMark =
  'is-marked' | 'is-added' | 'is-removed' | 'is-focused' | 'is-error' | 'is-warning';

export interface MarkedCode {
  /** Without the comments that said how lines are to be marked. */
  readonly code: string;
  /** By line, from 0. */
  readonly marks: ReadonlyMap<number, ReadonlySet<LineMark>>;
}

const COMMENT = String.raw`(?:\/\/|\/\*|#|--|<!--|;+|%|\{\/\*)`;
const COMMENT_END = String.raw`(?:\*\/\}?|-->)?`;
/** Docusaurus and Gatsby: a line of its own, or what is at the end of one. */
const DIRECTIVE = new RegExp(
  String.raw`[ \t]*${COMMENT}[ \t]*highlight-(next-line|start|end|line)[ \t]*${COMMENT_END}[ \t]*$`,
);
/** Shiki, in VitePress: how many lines it is for may follow. */
const NOTATION = new RegExp(
  String.raw`[ \t]*${COMMENT}[ \t]*\[!code (\+\+|--|hl|highlight|focus|error|warning)(?::(\d{1,4}))?\][ \t]*${COMMENT_END}`,
);

const NOTATIONS: Readonly<Record<string, LineMark>> = {
  '++': 'is-added',
  '--': 'is-removed',
  hl: 'is-marked',
  highlight: 'is-marked',
  focus: 'is-focused',
  error: 'is-error',
  warning: 'is-warning',
};

const CHANGES: Readonly<Record<string, LineMark>> = { '+': 'is-added', '-': 'is-removed' };

/** Collects lines of code with how they are marked. */
class Lines {
  readonly #lines: string[] = [];
  readonly #marks = new Map<number, Set<LineMark>>();

  get next(): number {
    return this.#lines.length;
  }

  add(line: string): void {
    this.#lines.push(line);
  }

  mark(line: number, mark: LineMark): void {
    const marks = this.#marks.get(line) ?? new Set();
    this.#marks.set(line, marks.add(mark));
  }

  result(): MarkedCode {
    return { code: this.#lines.join('\n'), marks: this.#marks };
  }
}

/** Finds which lines of code are to be marked, by its fence and by comments within. */
export function markLines(text: string, fence: Fence): MarkedCode {
  const lines = new Lines();
  for (const line of fence.marked) lines.mark(line - 1, 'is-marked');
  if (!fence.isDiff && !text.includes('highlight-') && !text.includes('[!code')) {
    lines.add(text);
    return lines.result();
  }
  let isMarking = false;
  for (const written of text.split('\n')) {
    let line = written;
    const directive = line.includes('highlight-') ? DIRECTIVE.exec(line) : null;
    if (directive !== null) {
      const [, verb] = directive;
      if (verb === 'next-line' || verb === 'line') lines.mark(lines.next, 'is-marked');
      else isMarking = verb === 'start';
      line = line.slice(0, directive.index);
      if (line.trim() === '') continue;
    }
    const notation = line.includes('[!code') ? NOTATION.exec(line) : null;
    if (notation !== null) {
      const [all, name = '', count = '1'] = notation;
      line = line.slice(0, notation.index) + line.slice(notation.index + all.length);
      const mark = NOTATIONS[name] ?? 'is-marked';
      for (let nth = 0; nth < Number(count); nth += 1) lines.mark(lines.next + nth, mark);
      if (line.trim() === '') continue;
    }
    const change = fence.isDiff ? CHANGES[line.charAt(0)] : undefined;
    if (change !== undefined) lines.mark(lines.next, change);
    if (fence.isDiff) line = line.replace(/^[+-] ?| {1,2}/, '');
    if (isMarking) lines.mark(lines.next, 'is-marked');
    lines.add(line);
  }
  return lines.result();
}
