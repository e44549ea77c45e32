import { ByteError, ByteReader, ByteWriter } from './bytes.ts';
import { FIELD_BITS, MOST_IMPACT } from './fields.ts';

/**
 * The articles of more are kept for a word only where it says most. A word that stands in so many does not
 * decide which article it is.
 */
export const MOST_POSTINGS = 16_384;

/** A word and the articles in which it stands, as it is written. */
export interface Postings {
  readonly word: string;
  /** How many articles it stands in; it may be that not all of them are kept. */
  readonly articles: number;
  /** Steps from each place in the catalog to the next, from -1; as bytes of a {@link ByteWriter}. */
  readonly steps: Uint8Array;
  /** A note on each: see {@link noteOf}. */
  readonly notes: Uint8Array;
}

const FIELD_BITS_WIDTH = 3;
const FIELD_MASK = (1 << FIELD_BITS_WIDTH) - 1;

/** What is kept of a word in an article, in one byte: how much it says, and in which fields it stands. */
export function noteOf(impact: number, fields: number): number {
  return (impact << FIELD_BITS_WIDTH) | fields;
}

/** What being in a field adds to the share that a word says of its article. */
const BONUSES = { title: 1.2, heading: 0.25, tag: 0.5 } as const;

/** How much a word with a note says of its article: 1 at the most for the text, more in a title. */
export const NOTE_SCORES = Float32Array.from({ length: 0x100 }, (_, note) => {
  const fields = note & FIELD_MASK;
  const bonus = (Object.keys(BONUSES) as (keyof typeof BONUSES)[]).reduce(
    (sum, field) => sum + ((fields & FIELD_BITS[field]) === 0 ? 0 : BONUSES[field]),
    0,
  );
  return (note >> FIELD_BITS_WIDTH) / MOST_IMPACT + bonus;
});

/** Writes sorted words: of each how much it has in common with the one before, and the rest. */
export function packWords(words: readonly string[], writer: ByteWriter): void {
  writer.number(words.length);
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < before.length && word[shared] === before[shared]) shared += 1;
    writer.number(shared);
    writer.text(word.slice(shared));
    before = word;
  }
}

/** Reads what {@link packWords} wrote. @throws ByteError */
export function unpackWords(reader: ByteReader): string[] {
  const words: string[] = [];
  let before = '';
  for (let left = reader.number(); left > 0; left -= 1) {
    before = before.slice(0, reader.number()) + reader.text();
    words.push(before);
  }
  return words;
}

/**
 * Writes a piece of the index, which holds words in the order of `<`.
 * @param positions name of the file that says where in the articles the words stand
 */
export function packPiece(all: readonly Postings[], positions: string): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(1024);
  writer.fileName(positions);
  packWords(
    all.map(({ word }) => word),
    writer,
  );
  for (const { articles } of all) writer.number(articles);
  for (const { steps } of all) writer.append(steps);
  for (const { notes } of all) writer.append(notes);
  return writer.bytes;
}

/** A piece of the index, as it is read. */
export class Piece {
  /** Name of the file that says where in the articles its words stand. */
  readonly positions: string;
  /** In the order of `<`. */
  readonly words: readonly string[];
  /** How many articles each word stands in. */
  readonly articles: readonly number[];
  /** Where the articles of each word begin in {@link places} and {@link notes}; and where the last end. */
  readonly #starts: readonly number[];
  readonly #places: Uint32Array;
  readonly #notes: Uint8Array;

  /** @throws ByteError where the bytes are no piece. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.positions = reader.fileName();
    this.words = unpackWords(reader);
    this.articles = this.words.map(() => reader.number());
    const starts = [0];
    for (const articles of this.articles) {
      starts.push((starts.at(-1) ?? 0) + Math.min(articles, MOST_POSTINGS));
    }
    this.#starts = starts;
    const total = starts.at(-1) ?? 0;
    if (total > bytes.length) throw new ByteError('ends too soon');
    this.#places = new Uint32Array(total);
    for (const nth of this.words.keys()) {
      let place = -1;
      for (let at = starts[nth] ?? 0; at < (starts[nth + 1] ?? 0); at += 1) {
        place += reader.number();
        this.#places[at] = place;
      }
    }
    this.#notes = reader.take(total);
  }

  /** Where a word stands in {@link words}, or would stand. */
  indexOf(word: string): number {
    return firstFrom(this.words, (one) => one >= word);
  }

  /** The places in the catalog of the articles in which the word at an index stands, and a note on each. */
  postings(index: number): { readonly places: Uint32Array; readonly notes: Uint8Array } {
    const [start, end] = this.range(index);
    return { places: this.#places.subarray(start, end), notes: this.#notes.subarray(start, end) };
  }

  /** Which of all articles in the piece are those of the word at an index: from one to before another. */
  range(index: number): readonly [start: number, end: number] {
    return [this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0];
  }

  /** Whether there are more articles with the word at an index than are kept. */
  isCommon(index: number): boolean {
    return (this.articles[index] ?? 0) > MOST_POSTINGS;
  }
}

/** The index of the first item from which on all pass; the length where none does. */
export function firstFrom<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
