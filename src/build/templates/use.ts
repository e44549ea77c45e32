import type { Arguments } from './arguments.ts';
import type { TemplateHost } from './template-host.ts';
import type { Dialect, Tag } from './token.ts';

/** One use of a tag, with what its author gave it. */
export interface Use {
  readonly dialect: Dialect;
  /** In lower case, without hyphens and underscores. */
  readonly name: string;
  readonly args: Arguments;
  readonly form: Tag['form'];
  /** Whether it stands on lines of its own. */
  readonly isBlock: boolean;
  /** What stands between it and its end as it is written, `undefined` where it has no end. */
  readonly verbatim: string | undefined;
  /** What stands between, its tags expanded, without the indentation that all of it has; empty where it has no end. */
  inner(): string;
  /** Tells of a file that is not there, or that has no such part. */
  readonly missing: (file: string, part?: string) => void;
  readonly host: TemplateHost;
}

/** Markdown that stands instead of a tag. */
export interface Made {
  readonly text: string;
  /** Whether it needs lines of its own, with blank ones around. */
  readonly isBlock: boolean;
}

/** What a tag means, `undefined` where what it was given makes no sense. */
export type Meaning = (use: Use) => Made | undefined;

export function block(text: string): Made {
  return { text, isBlock: true };
}

export function inline(text: string): Made {
  return { text, isBlock: false };
}

export const NOTHING: Made = { text: '', isBlock: false };

/** What it holds, as if the tag were not there. */
export function asWritten(use: Use): Made {
  return { text: use.inner(), isBlock: use.isBlock };
}
