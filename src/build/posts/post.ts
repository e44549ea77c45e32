import type { Part } from '../../model/article.ts';
import type { Authors } from '../front-matter/authors.ts';
import { parseDate } from '../front-matter/date.ts';
import { FIELD_NAMES, SPELT_FIELDS } from '../front-matter/field-names.ts';
import { textOf, truthOf } from '../front-matter/field-values.ts';
import { fieldPaths, Fields, MOST_NAMES } from '../front-matter/fields.ts';
import { type FrontMatter, splitFrontMatter } from '../front-matter/front-matter.ts';
import { writtenFields } from '../front-matter/written-fields.ts';
import { formerAddresses, type OldPermalinks } from '../site/generator-permalinks.ts';
import { aliasesOf } from '../site/old-addresses.ts';
import { inOwnScript, isPartOf, languageOf } from '../site/post-language.ts';
import { ContentError } from '../source/content-error.ts';
import type { FoundFile } from '../source/find-posts.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Naming, wishOf } from './addresses.ts';
import { givenAddress } from './given-address.ts';
import { isMdxText } from './mdx.ts';
import { pictureOf, type NamedPicture } from './post-image.ts';
import { dateInAddress, type PostPath } from './post-path.ts';

/** A post as its front matter describes it. Its text stays on disk until it is rendered. */
export interface Post {
  /** Path of the file. */
  readonly file: string;
  /** The file as the publisher knows it: `content/x.md`. */
  readonly name: string;
  readonly address: string;
  /** What the address was made of. */
  readonly naming: Naming;
  /** Where in the file the address comes from: the offset of the slug, or the beginning. */
  readonly addressOffset: number;
  /** Where the post lived before: paths from the root, to a slash or to a page (`/2014/09/15/x.html`). */
  readonly aliases: readonly string[];
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** ISO 8601, a day or a moment. */
  readonly date: string | undefined;
  readonly updated: string | undefined;
  /** What is said of the last change. */
  readonly revision: string | undefined;
  readonly image: NamedPicture | undefined;
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly series: string | undefined;
  /** Where its author puts it in the series. */
  readonly seriesOrder: number | undefined;
  /** Where it stands in the series, once the other parts are known. */
  readonly part: Part | undefined;
  /** BCP 47. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  /** What it shares with its translations, and with no other post. */
  readonly translation: string;
  readonly held: 'draft' | 'future' | 'expired' | undefined;
  /** Whether it is only to be found by those who have its address. */
  readonly unlisted: boolean;
  readonly pinned: boolean;
  /** Where the text was published first: an absolute URL. */
  readonly canonical: string | undefined;
  /** As it is written: an SPDX name, an address, or words. */
  readonly license: string | undefined;
  readonly isMdx: boolean;
  /** All fields that Lectern does not read; numbers are the texts that were written for them. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A post as its file alone describes it: who its authors are, and whether it is held back, others know too. */
export interface WrittenPost extends Omit<Post, 'authors' | 'held'> {
  readonly writtenAuthors: readonly unknown[];
  readonly isDraft: boolean;
  /** When it comes and goes: ISO 8601. */
  readonly appears: string | undefined;
  readonly expires: string | undefined;
}

/** Those of Latin, Arabic and Chinese script, and what parts the words of a list in Chinese. */
const COMMA = /[,،，、]/;

const PATHS = fieldPaths(FIELD_NAMES);

export interface ParseOptions {
  readonly permalink: string;
  /** Patterns of the addresses that the posts had. */
  readonly oldPermalinks: OldPermalinks;
  /** BCP 47. */
  readonly language: string;
}

/** `date: {{ .Date }}` of Hugo's archetypes, and the templates of Obsidian. */
const PLACEHOLDER_DATE = /^date[ \t]*[:=][ \t]*["']?(?:\{\{|<%)/m;

/** How much of a text is looked at before it is rendered. */
const BEGINNING = 10_000;

/** What becomes of a file: a post, or the reason why it is none. */
export type Parsed = { readonly post: WrittenPost } | { readonly why: string } | undefined;

/** Reads a post's front matter. What is wrong with it is noted; what holds an error is `undefined`. */
export function parsePost(
  source: SourceFile,
  found: FoundFile,
  path: PostPath,
  options: ParseOptions,
  problems: ContentError[],
): Parsed {
  let front: FrontMatter;
  try {
    front = splitFrontMatter(source);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(error);
    return undefined;
  }
  if (PLACEHOLDER_DATE.test(front.written)) return { why: 'is what new posts are made of' };
  const written = writtenFields(source, front);
  const fields = new Fields(source, written, PATHS);
  const text = source.text.slice(front.end, front.end + BEGINNING);
  const hasText = /\S/.test(text);
  const post = inOwnScript(postOf(source, found, fields, path, options), text, options.language);
  const why = whyNoPost(found.path, post, fields, hasText);
  if (why !== undefined) return { why };
  fields.warnOfMisspelt(SPELT_FIELDS);
  problems.push(...fields.problems);
  return fields.problems.some(({ severity }) => severity === 'error') ? undefined : { post };
}

function whyNoPost(
  path: string,
  post: WrittenPost,
  fields: Fields,
  hasText: boolean,
): string | undefined {
  // Eleventy writes no page for `permalink: false`.
  const isUnwritten = fields.found('url').some(({ value }) => value === false);
  if (isUnwritten || isNever(fields, 'render') || fields.flag('headless') === true) {
    return 'asks not to be a page of its own';
  }
  if (hasText || post.date !== undefined) return undefined;
  if (/^(?:index|readme)\.[^/]+$/i.test(path) && post.title === undefined) {
    return 'has neither a title nor a text';
  }
  return post.extra['layout'] === undefined && post.extra['template'] === undefined
    ? undefined
    : 'has no text of its own: a template filled it';
}

/** Hugo says `never` and `false`. */
function isNever(fields: Fields, name: string): boolean {
  return fields.found(name).some(({ value }) => value === 'never' || truthOf(value) === false);
}

function postOf(
  source: SourceFile,
  { file, picture }: FoundFile,
  fields: Fields,
  path: PostPath,
  options: ParseOptions,
): WrittenPost {
  const ofPath = isPartOf(path.lang, options.language) ? undefined : path.lang;
  const { lang, dir } = languageOf(fields, ofPath);
  const given = givenAddress(fields);
  const date = fields.date('date', path.date) ?? path.date ?? dateInAddress(given?.written ?? '');
  const slug = fields.text('slug');
  const naming: Naming = {
    from: given?.address !== undefined ? 'address' : slug !== undefined ? 'slug' : 'file',
    name: given?.address ?? slug ?? path.slug,
    lang: ofPath,
    folders: path.folders,
    date,
  };
  const title = fields.text('title');
  const named = fields.names('categories', splitAs(path));
  const categories = [...new Set([...path.categories, ...named])];
  const writtenAuthors = fields.found('authors').map(({ value }) => value);
  if (Array.isArray(writtenAuthors[0])) fields.countNames('authors', writtenAuthors[0]);
  const address = wishOf(naming, options.permalink);
  const parts = { filename: path.slug, slug, title, date, folders: path.folders, categories };
  const old = [
    ...aliasesOf(fields.names('aliases'), path.folders),
    ...(given?.aliases(parts) ?? []),
    ...formerAddresses(options.oldPermalinks, {
      ...parts,
      path: path.translation,
      lang: ofPath,
      isGiven: given !== undefined,
    }),
  ];
  return {
    file,
    name: source.name,
    address,
    naming,
    addressOffset: fields.offsetOf(naming.from === 'address' ? 'url' : 'slug') ?? 0,
    aliases: [...new Set(old)].filter((alias) => alias !== address),
    title,
    description: fields.text('description'),
    date,
    updated: fields.date('updated'),
    revision: fields.text('revision'),
    image: pictureOf(fields, picture),
    categories,
    writtenAuthors,
    tags: fields.names('tags', splitAs(path)),
    series: fields.names('series')[0],
    seriesOrder: orderOf(fields),
    part: undefined,
    lang,
    dir,
    translation: fields.text('translationKey') ?? path.translation,
    isDraft: isDraft(fields, path),
    appears: appearanceOf(fields) ?? date,
    expires: fields.date('expires'),
    unlisted: fields.flag('unlisted') === true || isNever(fields, 'list'),
    pinned: fields.flag('pinned') === true,
    canonical: canonicalOf(fields),
    license: fields.text('license'),
    isMdx: path.isMdx || isMdxText(source.text),
    extra: fields.extra(),
  };
}

/** What a post stands among. */
interface Around {
  readonly authors: Authors;
  /** Of all posts that name none. */
  readonly license: string | undefined;
  /** Posts dated after it are not published yet: milliseconds since 1970. */
  readonly now: number;
}

/** The post of a file, as it is among others. */
export function postFrom(written: WrittenPost, { authors, license, now }: Around): Post {
  const { writtenAuthors, isDraft, appears, expires, ...post } = written;
  return {
    ...post,
    authors: authorsOf(writtenAuthors, authors),
    license: post.license ?? license,
    held: heldBack(written, now),
  };
}

function authorsOf(written: readonly unknown[], authors: Authors): string[] {
  for (const value of written) {
    const names = authors.namesOf(value);
    if (names.length > 0) return names.slice(0, MOST_NAMES);
  }
  return [];
}

function heldBack({ isDraft, appears, expires }: WrittenPost, now: number): Post['held'] {
  if (isDraft) return 'draft';
  if (expires !== undefined && Date.parse(expires) <= now) return 'expired';
  return appears !== undefined && Date.parse(appears) > now ? 'future' : undefined;
}

/** How a text that names several things is cut: at its commas, and at its spaces where Jekyll reads it. */
function splitAs({ isJekylls }: PostPath): (text: string, written: string) => string[] {
  return (text, written) => {
    if (written === 'category' || written === 'tag') return [text];
    if (COMMA.test(text)) return text.split(COMMA);
    return isJekylls ? text.split(/\s+/) : [text];
  };
}

function canonicalOf(fields: Fields): string | undefined {
  const url = fields.text('canonical');
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

function isDraft(fields: Fields, path: PostPath): boolean {
  const isPrivate = /^(?:draft|private|pending|unpublished)$/i.test(fields.text('status') ?? '');
  return (fields.flag('draft') ?? (isNever(fields, 'published') || isPrivate)) || path.isDraft;
}

function orderOf(fields: Fields): number | undefined {
  for (const { value, isOwnName } of fields.found('part')) {
    const order = Number(textOf(value) ?? NaN);
    if (Number.isFinite(order)) return order;
    if (isOwnName) fields.refuse('part', 'a number', 'Write the place in the series: part: 2');
  }
  return undefined;
}

function appearanceOf(fields: Fields): string | undefined {
  const [written] = fields.found('publishDate').map(({ value }) => textOf(value));
  return parseDate(written ?? '');
}
