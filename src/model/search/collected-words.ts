import type { ArticleWords } from './article-words.ts';
import { ByteReader, ByteWriter, putNumber, sizeOf } from './bytes.ts';
import { packHead, unpackPostings, type WordPostings } from './word-postings.ts';

/** How much was collected of a word. */
class Collected {
  readonly id: number;
  /** Of the article that was added last. */
  place = -1;
  articles = 0;
  /** In bytes. */
  steps = 0;
  positions = 0;
  /** Where the next of each goes when they are put word by word. */
  stepsAt = 0;
  notesAt = 0;
  positionsAt = 0;

  constructor(id: number) {
    this.id = id;
  }
}

/**
 * The words of articles, gathered word by word. What is known of an article is written behind what is known of the one
 * before, and put where its words are at the end: to add to each word as it comes costs twice as much.
 */
export class CollectedWords {
  readonly #words = new Map<string, Collected>();
  /** Of each article how many words it has, which, the notes on them, and where they stand. */
  readonly #log = new ByteWriter(1 << 16);
  #articles = 0;

  /** Adds an article: its place is how many were added before. */
  add({ words, notes, positions }: ArticleWords): void {
    const place = this.#articles;
    this.#articles += 1;
    this.#log.number(words.length);
    let at = 0;
    for (const word of words) {
      let collected = this.#words.get(word);
      if (collected === undefined) {
        collected = new Collected(this.#words.size);
        this.#words.set(word, collected);
      }
      const start = at;
      while (positions[at++] !== 0);
      collected.positions += at - start;
      collected.steps += sizeOf(place - collected.place);
      collected.place = place;
      collected.articles += 1;
      this.#log.number(collected.id);
    }
    this.#log.append(notes);
    this.#log.append(positions);
  }

  /** All that was gathered, in the order of the words. */
  postings(): Generator<WordPostings> {
    return unpackPostings(this.packed());
  }

  /** All that was gathered, to be handed over or kept: see {@link unpackPostings}. */
  packed(): Uint8Array<ArrayBuffer> {
    const writer = new ByteWriter(2 * this.#log.length);
    const byWord = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [word, collected] of byWord) {
      const { articles, steps, positions } = collected;
      packHead(writer, { word, articles, steps, positions });
      collected.place = -1;
      collected.stepsAt = writer.length;
      collected.notesAt = collected.stepsAt + steps;
      collected.positionsAt = collected.notesAt + articles;
      writer.skip(steps + articles + positions);
    }
    this.#spread(writer.bytes);
    return writer.bytes;
  }

  /** Puts what is known of each article where its words are. */
  #spread(bytes: Uint8Array): void {
    const all = [...this.#words.values()];
    const log = this.#log.bytes;
    const reader = new ByteReader(log);
    for (let place = 0; place < this.#articles; place += 1) {
      const words: Collected[] = [];
      for (let left = reader.number(); left > 0; left -= 1) {
        const collected = all[reader.number()];
        if (collected !== undefined) words.push(collected);
      }
      let noteAt = reader.at;
      let at = noteAt + words.length;
      for (const word of words) {
        word.stepsAt = putNumber(bytes, word.stepsAt, place - word.place);
        word.place = place;
        bytes[word.notesAt++] = log[noteAt++] ?? 0;
        let to = word.positionsAt;
        do bytes[to++] = log[at] ?? 0;
        while (log[at++] !== 0);
        word.positionsAt = to;
      }
      reader.at = at;
    }
  }
}
