import { isDay } from '../front-matter/date.ts';
import { languageAbove, type Languages } from '../site/languages.ts';
import type { FoundFile } from '../source/find-posts.ts';

/** A file that looks like a post, and what its path says of it. */
export interface PostFile {
  readonly found: FoundFile;
  readonly path: PostPath;
}

/** What the path of a post's file says of it. */
export interface PostPath {
  /** The name that its address is made of, when it has no slug. */
  readonly slug: string;
  /** A day in ISO 8601. */
  readonly date: string | undefined;
  /** BCP 47. */
  readonly lang: string | undefined;
  /** The folders above it that are neither language, nor day, nor the post's own. */
  readonly folders: readonly string[];
  /** What Jekyll takes for categories: the folders in which those of its posts lie. */
  readonly categories: readonly string[];
  /** What it shares with its translations. */
  readonly translation: string;
  readonly isDraft: boolean;
  readonly isMdx: boolean;
  /** Whether Jekyll reads it, to which a text of several words is several tags. */
  readonly isJekylls: boolean;
}

/** `2020-01-31-title`, `2020/01/31/title`, `2020-01/31-title`: the day, then what is left of the name. */
const DAY = /(?:^|\/)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[-_/]+|$)/;

/** Folders in which generators look for posts, and which say nothing of them. */
const WORKING_FOLDER = /^_(?:posts|drafts)$/;

/** Where Jekyll is told to look for `_posts`, and which say nothing either. */
const COLLECTIONS = new Set(['collections', 'src', 'content', 'source']);

/** Reads the path of a post within the content folder, in which `file` lies. */
export function postPath(path: string, file: string, languages: Languages): PostPath {
  const { path: neutral, lang } = languages.of(path);
  const root = file.slice(0, -path.length);
  const named = neutral.replace(/\.[^./]+$/, '').replace(/\/(?:index|readme)$/i, '');
  const inFolders = file.split(/[/\\]/).slice(0, -1);
  const dated = dayIn(named);
  const rest = dated === undefined ? named : dated.rest;
  const steps = rest.split('/');
  const parts = steps.filter((part) => !WORKING_FOLDER.test(part));
  const above = steps.slice(
    0,
    Math.max(
      0,
      steps.findIndex((part) => WORKING_FOLDER.test(part)),
    ),
  );
  return {
    slug: parts.pop() ?? '',
    date: dated?.date,
    lang: lang ?? languageAbove(root),
    folders: parts,
    categories: above.filter((part) => !COLLECTIONS.has(part)),
    translation: named,
    isDraft: path.split('/').includes('_drafts'),
    isMdx: /\.mdx$/i.test(path),
    isJekylls: dated !== undefined || inFolders.some((folder) => WORKING_FOLDER.test(folder)),
  };
}

/** The day in a path and the path without it; a name that is only a day keeps it. */
function dayIn(path: string): { date: string; rest: string } | undefined {
  const match = DAY.exec(path);
  if (match === null) return undefined;
  const date = dayOf(match);
  const [whole] = match;
  const before = path.slice(0, match.index);
  const after = path.slice(match.index + whole.length);
  const rest = [before, after === '' ? whole.replace(/^\/|\/$/g, '') : after];
  return date === undefined ? undefined : { date, rest: rest.filter(Boolean).join('/') };
}

/** The day that stands in an address such as `/2014/09/15/x/`. */
export function dateInAddress(address: string): string | undefined {
  const match = DAY.exec(address);
  return match === null ? undefined : dayOf(match);
}

function dayOf([, year = '', month = '', day = '']: RegExpExecArray): string | undefined {
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
