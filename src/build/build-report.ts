import { styleText } from 'node:util';
import { sizeInWords as sizeIn } from '../model/size-in-words.ts';
import { first as english } from '../words/en.ts';
import type { OutsideOrigin } from './rendered-content.ts';
import type { Step } from './progress.ts';
import {
  type ContentError,
  ContentFailure,
  counted,
  KINDS,
  reportOf,
} from './source/content-error.ts';
import type { LeftOut } from './source/find-posts.ts';
import { groupedBy } from './source/grouped.ts';
import { printable } from './source/paths.ts';

function sizeInWords(bytes: number): string {
  return sizeIn(bytes, english);
}

/** What a first visit to a page costs: its HTML and code, as a CDN packs them. */
export interface FirstLoad {
  readonly address: string;
  readonly bytes: number;
}

/** What came of a build. */
export interface BuildResult {
  /** As the publisher would type it. */
  readonly out: string;
  readonly ms: number;
  readonly counts: Readonly<
    Record<'articles' | 'pages' | 'images' | 'redirects' | 'feeds' | 'files', number>
  >;
  readonly bytes: {
    readonly total: number;
    readonly articles: number;
    readonly catalog: number;
    readonly search: number;
    readonly firstLoad: readonly FirstLoad[];
  };
  readonly leftOut: readonly LeftOut[];
  /** From where else than the site browsers load something. */
  readonly origins: readonly OutsideOrigin[];
  readonly problems: readonly ContentError[];
  /** What is as it should be, but good to know. */
  readonly notes: readonly string[];
  readonly steps: readonly Step[];
}

/** Files that are named one by one before the others are only counted. */
const NAMED = 5;

const SLOWEST = 3;

/** Columns of a terminal that a sentence may fill. */
const WIDTH = 100;

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function largestFirst<K, T>(groups: ReadonlyMap<K, T[]>): [K, T[]][] {
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

function leftOutRows(leftOut: readonly LeftOut[]): string[] {
  return largestFirst(groupedBy(leftOut, ({ why }) => why)).map(([why, files]) => {
    const names = files.slice(0, NAMED).map(({ name }) => printable(name));
    const more = files.length > NAMED ? `, and ${files.length - NAMED} more` : '';
    return `${files.length} (${why}): ${names.join(', ')}${more}`;
  });
}

function originsRows(origins: readonly OutsideOrigin[]): string[] {
  if (origins.length === 0) return [];
  const named = origins
    .slice(0, NAMED)
    .map(({ origin, articles }) => `${origin} (${counted(articles, 'article')})`);
  const more = origins.length > NAMED ? `, and ${origins.length - NAMED} more` : '';
  return [`pictures, sounds and films from ${named.join(', ')}${more}`];
}

function slowest(steps: readonly Step[]): string {
  return steps
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, SLOWEST)
    .map(({ name, ms }) => `${name.toLowerCase()} ${seconds(ms)}`)
    .join(', ');
}

/** The rows of the table: what a number is of, and the number, with nothing where it is none. */
function rowsOf({
  counts,
  bytes,
  leftOut,
  origins,
  problems,
  steps,
}: BuildResult): [string, string[]][] {
  const kinds = largestFirst(groupedBy(problems, ({ kind }) => kind));
  return [
    ['Pages', [String(counts.pages)]],
    ['Images', [String(counts.images)]],
    ['Redirects', [String(counts.redirects)]],
    ['Feeds', [String(counts.feeds)]],
    ['Left out', leftOutRows(leftOut)],
    ['Asks others', originsRows(origins)],
    ['Warnings', kinds.map(([kind, { length }]) => `${length} about ${KINDS[kind]}`)],
    [
      'First load',
      bytes.firstLoad.map(({ address, bytes }) => `${sizeInWords(bytes)} at ${address} (brotli)`),
    ],
    [
      'Data',
      [
        `${sizeInWords(bytes.articles)} articles, ${sizeInWords(bytes.catalog)} lists, ${sizeInWords(bytes.search)} search index`,
      ],
    ],
    ['Slowest', [slowest(steps)]],
  ];
}

/** The lines of a sentence, broken between words. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** What a publisher reads at the end of a build. */
export function reportText(result: BuildResult, paint: typeof styleText = styleText): string {
  const { counts, bytes, problems, notes, ms, out } = result;
  const rows = rowsOf(result).flatMap(([label, values]) =>
    values.map((value, nth) => `  ${paint('dim', (nth === 0 ? label : '').padEnd(12))}${value}`),
  );
  const files = `${counted(counts.files, 'file')}, ${sizeInWords(bytes.total)}`;
  const parts = [
    reportOf(problems),
    rows.join('\n'),
    ...notes.map((note) =>
      wrapped(note)
        .map((line) => `  ${paint('yellow', line)}`)
        .join('\n'),
    ),
    `  ${paint('green', counted(counts.articles, 'article'))}, ${files} in ${seconds(ms)} → ${paint('bold', out)}`,
  ];
  return `\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function problemJson({ severity, kind, file, position, message, hint }: ContentError): object {
  return { severity, kind, file, ...position, message, hint };
}

/** The same for a program. */
export function reportJson(result: BuildResult): string {
  const { problems, ...rest } = result;
  return JSON.stringify({ ok: true, ...rest, problems: problems.map(problemJson) });
}

/** What a program is told of a build that failed. */
export function failureJson(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const problems = error instanceof ContentFailure ? error.problems : [];
  return JSON.stringify({ ok: false, message, problems: problems.map(problemJson) });
}
