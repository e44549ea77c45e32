import { type Listed, parseListed } from './article.ts';
import { count, listOf, optional, record, share, ShapeError, text } from './shape.ts';

/** The cache of the images of kept articles: written by the page, read by the worker. */
export function imageCacheName(base: string): string {
  return `lectern-images:${base}`;
}

/** The cache of the words of the interface, in the languages that are read on this device. */
export function wordsCacheName(base: string): string {
  return `lectern-words:${base}`;
}

/** The cache of the parts of the search index that were used. */
export function searchCacheName(base: string): string {
  return `lectern-search:${base}`;
}

/** The cache of the typeface that was chosen: like the choice itself, it is of all Lecterns of an origin. */
export const FONT_CACHE = 'lectern-fonts';

/** How many articles that were only opened stay on the device: those that were opened last. */
export const MOST_OPENED = 50;

/** Why an article is on the device: the reader asked for it, or it was only opened. */
export type KeptBecause = 'saved' | 'opened';

/** An article on the device, without its text. */
export interface Kept {
  readonly article: Listed;
  readonly because: KeptBecause;
  /** Milliseconds since 1970; when it was opened last, for one that was only opened. */
  readonly keptAt: number;
  /** Of the text and the images that could be had. */
  readonly bytes: number;
  /** Addresses of its images in the image cache. */
  readonly images: readonly string[];
  /** The articles that it is related to, where they were asked for. */
  readonly related?: readonly Listed[];
  /** All parts of its series, likewise. */
  readonly series?: readonly Listed[];
}

export interface Bookmark {
  readonly article: Listed;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
}

/** Where one reads in a text. */
export interface ReadingPlace {
  /** With which the paragraph begins; none where it is a picture. */
  readonly words: string;
  /** How far down the text it stands, from 0 to 1. */
  readonly at: number;
}

/** How far an article was read, and when. */
export interface Reading {
  readonly article: Listed;
  /** Milliseconds since 1970: when it was opened first, and when it was read last. */
  readonly openedAt: number;
  readonly readAt: number;
  /** How much of its text was in sight, from 0 to 1: an article whose end was in sight is read. */
  readonly progress: number;
  /** Where the reader was last; unknown where they have not left its beginning. */
  readonly place?: ReadingPlace;
}

export function parseKept(value: unknown, where = 'kept article'): Kept {
  const from = record(value, where);
  const because = from['because'];
  if (because !== 'saved' && because !== 'opened') {
    throw new ShapeError(`${where}.because must be saved or opened`);
  }
  return {
    article: parseListed(from['article'], `${where}.article`),
    because,
    keptAt: count(from['keptAt'], `${where}.keptAt`),
    bytes: count(from['bytes'], `${where}.bytes`),
    images: listOf(text)(from['images'], `${where}.images`),
    ...optional('related', from['related'], listOf(parseListed), where),
    ...optional('series', from['series'], listOf(parseListed), where),
  };
}

export function parseBookmark(value: unknown, where = 'bookmark'): Bookmark {
  const from = record(value, where);
  return {
    article: parseListed(from['article'], `${where}.article`),
    addedAt: count(from['addedAt'], `${where}.addedAt`),
  };
}

function parsePlace(value: unknown, where: string): ReadingPlace {
  const from = record(value, where);
  return { words: text(from['words'], `${where}.words`), at: share(from['at'], `${where}.at`) };
}

export function parseReading(value: unknown, where = 'reading'): Reading {
  const from = record(value, where);
  return {
    article: parseListed(from['article'], `${where}.article`),
    openedAt: count(from['openedAt'], `${where}.openedAt`),
    readAt: count(from['readAt'], `${where}.readAt`),
    progress: share(from['progress'], `${where}.progress`),
    ...optional('place', from['place'], parsePlace, where),
  };
}
