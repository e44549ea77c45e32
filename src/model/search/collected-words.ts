import { ByteReader, ByteWriter } from './bytes.ts';
import { MOST_POSTINGS, noteOf, type Postings } from './piece.ts';
import { fieldsOf, impactOf, type SearchedText, shareOf } from './fields.ts';
import { eachWord } from './tokens.ts';

/** Between two texts of an article there is a gap, so that no phrase spans them. In words. */
const TEXT_GAP = 8;

/** What was collected of a word. */
class Collected {
  /** The place of the article that was read last, and what the word is in it. */
  place = -1;
  frequency = 0;
  fields = 0;
  position = -1;
  /** How often it stands in the field that is being read. */
  count = 0;
  articles = 0;
  readonly steps = new ByteWriter();
  readonly notes = new ByteWriter();
  readonly positions = new ByteWriter();

  begin(place: number): void {
    this.steps.number(place - this.place);
    this.place = place;
    this.articles += 1;
    this.frequency = 0;
    this.fields = 0;
    this.position = -1;
  }

  end(): void {
    this.notes.byte(noteOf(impactOf(this.frequency), this.fields));
    this.positions.number(0);
  }
}

/** What is written of a word: its articles, and where in them it stands. */
export interface WordPostings extends Postings {
  readonly positions: Uint8Array;
}

/** The words of articles, gathered word by word. */
export class CollectedWords {
  readonly #words = new Map<string, Collected>();

  /** @param place In the catalog. Places rise. */
  add(place: number, text: SearchedText): void {
    const words = new Set<Collected>();
    let position = 0;
    for (const field of fieldsOf(text)) {
      const inField: Collected[] = [];
      let length = 0;
      const visit = (word: string): void => {
        let collected = this.#words.get(word);
        if (collected === undefined) {
          collected = new Collected();
          this.#words.set(word, collected);
        }
        if (collected.place !== place) {
          collected.begin(place);
          words.add(collected);
        }
        if (collected.count === 0) inField.push(collected);
        collected.count += 1;
        collected.positions.number(position - collected.position);
        collected.position = position;
        position += 1;
        length += 1;
      };
      for (const one of field.texts) {
        eachWord(one, visit);
        position += TEXT_GAP;
      }
      const share = shareOf(field, length);
      for (const collected of inField) {
        collected.frequency += share * collected.count;
        collected.fields |= field.bit;
        collected.count = 0;
      }
    }
    for (const collected of words) collected.end();
  }

  /** In the order of `<`. */
  get words(): string[] {
    return [...this.#words.keys()].sort();
  }

  /** All that was gathered, in the order of the words. What was read is let go. */
  *postings(): Generator<WordPostings> {
    for (const word of this.words) {
      const collected = this.#words.get(word);
      if (collected === undefined) continue;
      this.#words.delete(word);
      const { articles, steps, notes, positions } = collected;
      yield { word, articles, steps: steps.bytes, notes: notes.bytes, positions: positions.bytes };
    }
  }
}

/** Writes what was gathered, so that it can be handed over. */
export function packCollected(postings: Iterable<WordPostings>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(1 << 16);
  for (const { word, articles, steps, notes, positions } of postings) {
    writer.text(word);
    writer.number(articles);
    for (const bytes of [steps, notes, positions]) {
      writer.number(bytes.length);
      writer.append(bytes);
    }
  }
  return writer.bytes;
}

/** Reads what {@link packCollected} wrote. */
export function* unpackCollected(bytes: Uint8Array): Generator<WordPostings> {
  const reader = new ByteReader(bytes);
  const take = (): Uint8Array => reader.take(reader.number());
  while (!reader.isAtEnd) {
    const [word, articles] = [reader.text(), reader.number()];
    yield { word, articles, steps: take(), notes: take(), positions: take() };
  }
}

/** An article of a word: its place, its note, and the bytes that say where in it the word stands. */
interface Posting {
  readonly place: number;
  readonly note: number;
  readonly positions: Uint8Array;
}

function postingsIn({ articles, steps, notes, positions }: WordPostings): Posting[] {
  const places = new ByteReader(steps);
  const reader = new ByteReader(positions);
  let place = -1;
  return Array.from({ length: articles }, (_, nth) => {
    place += places.number();
    const start = reader.at;
    while (reader.number() > 0);
    return { place, note: notes[nth] ?? 0, positions: positions.subarray(start, reader.at) };
  });
}

function written(word: string, articles: number, postings: readonly Posting[]): WordPostings {
  const [steps, notes, positions] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  let last = -1;
  for (const { place, note, positions: of } of postings) {
    steps.number(place - last);
    last = place;
    notes.byte(note);
    positions.append(of);
  }
  return {
    word,
    articles,
    steps: steps.bytes,
    notes: notes.bytes,
    positions: positions.bytes,
  };
}

/** The articles of one word as two have gathered them. */
function merged(one: WordPostings, other: WordPostings): WordPostings {
  const both = [...postingsIn(one), ...postingsIn(other)].sort((a, b) => a.place - b.place);
  return written(one.word, one.articles + other.articles, both);
}

/** What several have gathered, in the order of the words. */
export function* mergedPostings(
  one: Iterator<WordPostings>,
  other: Iterator<WordPostings>,
): Generator<WordPostings> {
  let [a, b] = [one.next(), other.next()];
  while (a.done !== true || b.done !== true) {
    if (b.done === true || (a.done !== true && a.value.word < b.value.word)) {
      if (a.done !== true) yield a.value;
      a = one.next();
    } else if (a.done === true || b.value.word < a.value.word) {
      yield b.value;
      b = other.next();
    } else {
      yield merged(a.value, b.value);
      [a, b] = [one.next(), other.next()];
    }
  }
}

/** Of a word in very many articles, those of which it says most. */
export function mostTelling(postings: WordPostings): WordPostings {
  if (postings.articles <= MOST_POSTINGS) return postings;
  const kept = postingsIn(postings)
    .sort((a, b) => b.note - a.note || b.place - a.place)
    .slice(0, MOST_POSTINGS)
    .sort((a, b) => a.place - b.place);
  return written(postings.word, postings.articles, kept);
}
