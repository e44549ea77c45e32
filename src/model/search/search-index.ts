import { type ByteReader, ByteError, ByteWriter } from './bytes.ts';
import { firstFrom } from './piece.ts';

/** A file that holds what is sorted, from one word on up to the first of the next file. */
export interface Part {
  readonly first: string;
  readonly name: string;
}

/** The files of one kind, in the order of `<`. */
export interface Parts {
  /** Whether each holds the names of others in place of what is looked for. */
  readonly isNested: boolean;
  readonly parts: readonly Part[];
}

/** The names of the files of a search index. */
export interface SearchIndex {
  /** The name of the catalog whose places it gives. */
  readonly edition: string;
  readonly articles: number;
  /** Of all its files together. */
  readonly bytes: number;
  /** Name of the file that says when each article was published. */
  readonly days: string;
  /** Words with the articles in which they stand. */
  readonly pieces: Parts;
  /** Words alone, and words by their ends (each written backwards): for what was mistyped. */
  readonly spellings: Parts;
  readonly endings: Parts;
}

/** The first number of an index: one of another shape is another. */
const VERSION = 2;

function packPartsTo(writer: ByteWriter, { isNested, parts }: Parts): void {
  writer.byte(isNested ? 1 : 0);
  writer.number(parts.length);
  for (const { first, name } of parts) {
    writer.text(first);
    writer.fileName(name);
  }
}

export function packParts(parts: Parts): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  packPartsTo(writer, parts);
  return writer.bytes;
}

/** Reads what {@link packParts} wrote. @throws ByteError */
export function unpackParts(reader: ByteReader): Parts {
  const isNested = reader.byte() === 1;
  const parts: Part[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    parts.push({ first: reader.text(), name: reader.fileName() });
  }
  return { isNested, parts };
}

export function packIndex(index: SearchIndex): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.number(VERSION);
  writer.text(index.edition);
  writer.number(index.articles);
  writer.number(index.bytes);
  writer.fileName(index.days);
  packPartsTo(writer, index.pieces);
  packPartsTo(writer, index.spellings);
  packPartsTo(writer, index.endings);
  return writer.bytes;
}

/** Reads what {@link packIndex} wrote. @throws ByteError */
export function unpackIndex(reader: ByteReader): SearchIndex {
  const version = reader.number();
  if (version !== VERSION) throw new ByteError(`is of version ${version} and not ${VERSION}`);
  return {
    edition: reader.text(),
    articles: reader.number(),
    bytes: reader.number(),
    days: reader.fileName(),
    pieces: unpackParts(reader),
    spellings: unpackParts(reader),
    endings: unpackParts(reader),
  };
}

/** Those of sorted parts in which words from one to another may stand, both included. */
export function partsBetween(parts: readonly Part[], from: string, to: string): readonly Part[] {
  const start = firstFrom(parts, ({ first }) => first > from) - 1;
  const end = firstFrom(parts, ({ first }) => first > to);
  return parts.slice(Math.max(0, start), end);
}
