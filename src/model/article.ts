import { isHash } from './hash.ts';
import { count, listOf, optional, record, ShapeError, text } from './shape.ts';
import { isAllowedFile, isAllowedLink, parseUrl } from './url.ts';

/** A picture with the size that keeps its place on the page before it has come. Pixels. */
export interface Picture {
  readonly src: string;
  /** Its smaller copies, as an `<img>` names them; absent where there are none. */
  readonly srcset?: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
}

/** The place of an article in its series, from 1, and how many parts that has. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** What the list knows of an article. */
export interface Summary {
  /** Where the article lives on the site, without the base: `/the-future-of-crypto/`. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Whether the description is the beginning of the text, so that who reads that has read it. */
  readonly excerpt?: true;
  /** ISO 8601, a day or a moment. An article without a date sorts last. */
  readonly date?: string;
  readonly updated?: string;
  readonly image?: Picture;
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** Reading time, at least 1. */
  readonly minutes: number;
  /** BCP 47; absent where it is the site's. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Why a build would leave the article out; only ever set in `dev`. */
  readonly held?: 'draft' | 'future' | 'expired';
  /** Whether its author wants it above the others. */
  readonly pinned?: true;
  /** The name of the series that it is a part of, and where it stands in that. */
  readonly series?: string;
  readonly part?: Part;
  /** Where it was published first: an absolute URL. */
  readonly canonical?: string;
  /** Under which it may be used: an SPDX name, an address, or words. */
  readonly license?: string;
}

/** A summary with the name of the file that holds the whole article. */
export interface Listed extends Summary {
  readonly hash: string;
}

export interface Heading {
  readonly id: string;
  readonly text: string;
  /** 2 to 6; what the article's own headings were, with its title as the only 1. */
  readonly level: number;
}

/** A file that the article needs when it is kept offline. */
export interface Attachment {
  /** With the base: as it stands in the article's HTML. */
  readonly href: string;
  readonly bytes: number;
}

export interface Article extends Summary {
  readonly outline: readonly Heading[];
  readonly attachments: readonly Attachment[];
  /** Cleaned by the build. The browser cleans it again, for what is stored or sent may be altered. */
  readonly html: string;
}

/** What the list knows of an article whose file is called by a hash. */
export function listedOf(article: Article, hash: string): Listed {
  const { html: _html, outline: _outline, attachments: _attachments, ...summary } = article;
  return { ...(summary satisfies Summary), hash };
}

/** An article beside another in the list: the one published before or after it. */
export type Neighbour = Pick<Listed, 'address' | 'title' | 'hash' | 'lang' | 'dir'>;

export interface Neighbours {
  readonly newer?: Neighbour;
  readonly older?: Neighbour;
}

/** What a link to an article needs of it. */
export function neighbourOf({ address, title, hash, lang, dir }: Listed): Neighbour {
  return { address, title, hash, ...(lang && { lang }), ...(dir && { dir }) };
}

export function parseHash(value: unknown, where: string): string {
  const hash = text(value, where);
  if (!isHash(hash)) throw new ShapeError(`${where} must be a hash, got "${hash.slice(0, 40)}"`);
  return hash;
}

/** A path on this site, from `/` to `/`. Never another origin's: `//host/` is refused. */
export function parseAddress(value: unknown, where: string): string {
  const address = text(value, where);
  if (!/^\/(?:(?!\.\.?\/)[^/\\?#]+\/)*$/.test(address)) {
    throw new ShapeError(
      `${where} must be an address such as /a-title/, got "${address.slice(0, 80)}"`,
    );
  }
  return address;
}

function parseSrcset(value: unknown, where: string): string {
  const srcset = text(value, where);
  for (const candidate of srcset.split(',')) {
    parseUrl(candidate.trim().split(/\s/)[0], where, isAllowedFile);
  }
  return srcset;
}

function parsePicture(value: unknown, where: string): Picture {
  const from = record(value, where);
  return {
    src: parseUrl(from['src'], `${where}.src`, isAllowedFile),
    ...optional('srcset', from['srcset'], parseSrcset, where),
    alt: text(from['alt'], `${where}.alt`),
    ...optional('width', from['width'], count, where),
    ...optional('height', from['height'], count, where),
  };
}

/** A day, or a moment, that is on the calendar. */
function parseDate(value: unknown, where: string): string {
  const date = text(value, where);
  if (!Number.isNaN(Date.parse(date)) && /^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  throw new ShapeError(`${where} must be a date, got "${date.slice(0, 40)}"`);
}

function parseDir(value: unknown, where: string): 'ltr' | 'rtl' {
  if (value === 'ltr' || value === 'rtl') return value;
  throw new ShapeError(`${where} must be ltr or rtl`);
}

function parseHeld(value: unknown, where: string): 'draft' | 'future' | 'expired' {
  if (value === 'draft' || value === 'future' || value === 'expired') return value;
  throw new ShapeError(`${where} must be draft, future or expired`);
}

function parseTrue(value: unknown, where: string): true {
  if (value === true) return value;
  throw new ShapeError(`${where} must be true or absent`);
}

function parsePart(value: unknown, where: string): Part {
  const from = record(value, where);
  return {
    number: count(from['number'], `${where}.number`),
    of: count(from['of'], `${where}.of`),
  };
}

export function parseSummary(value: unknown, where = 'summary'): Summary {
  const from = record(value, where);
  const names = listOf(text);
  return {
    address: parseAddress(from['address'], `${where}.address`),
    title: text(from['title'], `${where}.title`),
    description: text(from['description'], `${where}.description`),
    ...optional('excerpt', from['excerpt'], parseTrue, where),
    ...optional('date', from['date'], parseDate, where),
    ...optional('updated', from['updated'], parseDate, where),
    ...optional('image', from['image'], parsePicture, where),
    categories: names(from['categories'], `${where}.categories`),
    authors: names(from['authors'], `${where}.authors`),
    tags: names(from['tags'], `${where}.tags`),
    minutes: count(from['minutes'], `${where}.minutes`),
    ...optional('lang', from['lang'], text, where),
    ...optional('dir', from['dir'], parseDir, where),
    ...optional('held', from['held'], parseHeld, where),
    ...optional('pinned', from['pinned'], parseTrue, where),
    ...optional('series', from['series'], text, where),
    ...optional('part', from['part'], parsePart, where),
    ...optional(
      'canonical',
      from['canonical'],
      (value, at) => parseUrl(value, at, isAllowedLink),
      where,
    ),
    ...optional('license', from['license'], text, where),
  };
}

export function parseListed(value: unknown, where = 'summary'): Listed {
  const from = record(value, where);
  return { ...parseSummary(from, where), hash: parseHash(from['hash'], `${where}.hash`) };
}

export function parseHeading(value: unknown, where: string): Heading {
  const from = record(value, where);
  return {
    id: text(from['id'], `${where}.id`),
    text: text(from['text'], `${where}.text`),
    level: count(from['level'], `${where}.level`),
  };
}

function parseAttachment(value: unknown, where: string): Attachment {
  const from = record(value, where);
  return {
    href: text(from['href'], `${where}.href`),
    bytes: count(from['bytes'], `${where}.bytes`),
  };
}

export function parseArticle(value: unknown, where = 'article'): Article {
  const from = record(value, where);
  return {
    ...parseSummary(from, where),
    outline: listOf(parseHeading)(from['outline'], `${where}.outline`),
    attachments: listOf(parseAttachment)(from['attachments'], `${where}.attachments`),
    html: text(from['html'], `${where}.html`),
  };
}

function parseNeighbour(value: unknown, where: string): Neighbour {
  const from = record(value, where);
  return {
    address: parseAddress(from['address'], `${where}.address`),
    title: text(from['title'], `${where}.title`),
    hash: parseHash(from['hash'], `${where}.hash`),
    ...optional('lang', from['lang'], text, where),
    ...optional('dir', from['dir'], parseDir, where),
  };
}

export function parseNeighbours(value: unknown, where = 'neighbours'): Neighbours {
  const from = record(value, where);
  return {
    ...optional('newer', from['newer'], parseNeighbour, where),
    ...optional('older', from['older'], parseNeighbour, where),
  };
}
