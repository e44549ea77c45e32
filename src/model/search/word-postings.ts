import { ByteReader, ByteWriter } from './bytes.ts';
import { MOST_POSTINGS, type Postings } from './piece.ts';

/** What is written of a word: its articles, and where in them it stands. */
export interface WordPostings extends Postings {
  /** Of each article the steps from one position to the next, from -1, and a 0. */
  readonly positions: Uint8Array;
}

/** How large what is known of a word is, and the word. */
interface Head {
  readonly word: string;
  readonly articles: number;
  /** In bytes. */
  readonly steps: number;
  readonly positions: number;
}

/** Writes what comes before the steps, the notes and the positions of a word: see {@link packPostings}. */
export function packHead(writer: ByteWriter, { word, articles, steps, positions }: Head): void {
  writer.text(word);
  writer.number(articles);
  writer.number(steps);
  writer.number(positions);
}

export function packPostings(
  writer: ByteWriter,
  { word, articles, steps, notes, positions }: WordPostings,
): void {
  packHead(writer, { word, articles, steps: steps.length, positions: positions.length });
  writer.append(steps);
  writer.append(notes);
  writer.append(positions);
}

/** Reads what {@link packPostings} wrote, word by word. @throws ByteError */
export function* unpackPostings(bytes: Uint8Array): Generator<WordPostings, undefined> {
  const reader = new ByteReader(bytes);
  while (!reader.isAtEnd) {
    const word = reader.text();
    const articles = reader.number();
    const [steps, positions] = [reader.number(), reader.number()];
    yield {
      word,
      articles,
      steps: reader.take(steps),
      notes: reader.take(articles),
      positions: reader.take(positions),
    };
  }
}

/** Goes through the articles of a word. */
export class PostingsReader {
  readonly #postings: WordPostings;
  readonly #places: Int32Array | undefined;
  readonly #steps: ByteReader;
  #written = -1;
  #index = -1;
  #start = 0;
  #end = 0;
  /** Of the article at hand; `Infinity` behind the last. */
  place = -1;

  /** @param places by the place that was written of an article, where it is now; -1 where it is gone. They rise. */
  constructor(postings: WordPostings, places?: Int32Array) {
    this.#postings = postings;
    this.#places = places;
    this.#steps = new ByteReader(postings.steps);
    this.next();
  }

  /** Goes on to the next article that is not gone. */
  next(): void {
    const { positions } = this.#postings;
    do {
      if (this.#steps.isAtEnd) {
        this.place = Infinity;
        return;
      }
      this.#written += this.#steps.number();
      this.#index += 1;
      this.#start = this.#end;
      while (positions[this.#end++] !== 0);
      this.place = this.#places === undefined ? this.#written : (this.#places[this.#written] ?? -1);
    } while (this.place === -1);
  }

  get note(): number {
    return this.#postings.notes[this.#index] ?? 0;
  }

  copyPositions(writer: ByteWriter): void {
    writer.copy(this.#postings.positions, this.#start, this.#end);
  }
}

/** Writes the articles of a word, in the order of their places. */
export class PostingsWriter {
  readonly #steps = new ByteWriter();
  readonly #notes = new ByteWriter();
  readonly #positions = new ByteWriter();
  #last = -1;

  add(reader: PostingsReader): void {
    this.#steps.number(reader.place - this.#last);
    this.#last = reader.place;
    this.#notes.byte(reader.note);
    reader.copyPositions(this.#positions);
  }

  /** @param articles how many there are, where not all were added */
  of(word: string, articles = this.#notes.length): WordPostings {
    const [steps, notes, positions] = [this.#steps, this.#notes, this.#positions];
    return { word, articles, steps: steps.bytes, notes: notes.bytes, positions: positions.bytes };
  }
}

/** Of a word in very many articles, those of which it says most; of those of which it says as much, the newest. */
export function mostTelling(postings: WordPostings): WordPostings {
  const { word, articles, notes } = postings;
  if (articles <= MOST_POSTINGS) return postings;
  const noted = new Uint32Array(0x100);
  for (const note of notes) noted[note] = (noted[note] ?? 0) + 1;
  let least = 0x100;
  let left = MOST_POSTINGS;
  while (left > 0) {
    least -= 1;
    left -= noted[least] ?? 0;
  }
  const writer = new PostingsWriter();
  const reader = new PostingsReader(postings);
  // Of those with the least note that is kept the first are too many.
  let tooMany = -left;
  while (reader.place < Infinity) {
    const { note } = reader;
    if (note > least || (note === least && tooMany-- <= 0)) writer.add(reader);
    reader.next();
  }
  return writer.of(word, articles);
}
