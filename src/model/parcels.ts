import { parseHash } from './article.ts';
import { count, listOf, record, ShapeError, text } from './shape.ts';

/** A file with the files of many articles, for who takes many along. */
export interface Parcel {
  readonly hash: string;
  /** The beginnings of the names of its articles, as {@link markOf} gives them. */
  readonly marks: string;
  /** Of its articles and their images, those that several show as often as they do. */
  readonly bytes: number;
}

/** All parcels of a site; the oldest articles come first. */
export interface ParcelList {
  readonly parcels: readonly Parcel[];
}

/** Enough to tell articles apart in most cases: whether it is the right one, its whole name says. */
const MARK_LENGTH = 6;

/** What a list says of an article whose file is called by a hash. */
export function markOf(hash: string): string {
  return hash.slice(0, MARK_LENGTH);
}

export function marksIn({ marks }: Parcel): string[] {
  return Array.from({ length: marks.length / MARK_LENGTH }, (_, nth) =>
    marks.slice(nth * MARK_LENGTH, (nth + 1) * MARK_LENGTH),
  );
}

/** A list in JSON, with an article on each line as its own file holds it: none has line breaks of its own. */
export function packParcel(articles: readonly string[]): string {
  return `[\n${articles.join(',\n')}\n]`;
}

/** The articles of a parcel, as it came: who takes them compares each with the hash that it is called by. */
export function textsIn(parcel: string): string[] {
  return parcel
    .split('\n')
    .slice(1)
    .filter((line) => line !== ']')
    .map((line) => line.replace(/,$/, ''));
}

function parseParcel(value: unknown, where: string): Parcel {
  const from = record(value, where);
  const marks = text(from['marks'], `${where}.marks`);
  if (marks.length % MARK_LENGTH !== 0 || !/^[0-9a-f]*$/.test(marks)) {
    throw new ShapeError(`${where}.marks must be of ${MARK_LENGTH} hexadecimal digits each`);
  }
  return {
    hash: parseHash(from['hash'], `${where}.hash`),
    marks,
    bytes: count(from['bytes'], `${where}.bytes`),
  };
}

export function parseParcelList(value: unknown, where = 'parcels'): ParcelList {
  const from = record(value, where);
  return { parcels: listOf(parseParcel)(from['parcels'], `${where}.parcels`) };
}

/** The name of the list of parcels, as the index of the catalog says it. */
export function parseParcelsName(value: unknown, where = 'index'): string {
  return parseHash(record(value, where)['parcels'], `${where}.parcels`);
}
