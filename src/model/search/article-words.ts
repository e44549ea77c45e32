import { ByteWriter } from './bytes.ts';
import { fieldsOf, impactOf, type SearchedText, shareOf } from './fields.ts';
import { noteOf } from './piece.ts';
import { eachWord } from './tokens.ts';

/** Between two texts of an article there is a gap, so that no phrase spans them. In words. */
const TEXT_GAP = 8;

/** The words of an article, each once, in the order in which they first stand in it. */
export interface ArticleWords {
  readonly words: readonly string[];
  /** How often each stands in the body. */
  readonly inBody: Uint32Array;
  /** A note on each: see {@link noteOf}. */
  readonly notes: Uint8Array;
  /** Where each stands: the steps from one position to the next, from -1, and a 0. */
  readonly positions: Uint8Array;
}

export function wordsOf(text: SearchedText): ArticleWords {
  const indexes = new Map<string, number>();
  const words: string[] = [];
  /** Of all words as they follow one another: which each is, and where it stands. */
  const said: number[] = [];
  const positions: number[] = [];
  let position = 0;
  const visit = (word: string): void => {
    let index = indexes.get(word);
    if (index === undefined) {
      index = words.length;
      indexes.set(word, index);
      words.push(word);
    }
    said.push(index);
    positions.push(position);
    position += 1;
  };
  const fields = fieldsOf(text).map((field) => {
    for (const one of field.texts) {
      eachWord(one, visit);
      position += TEXT_GAP;
    }
    return { ...field, end: said.length };
  });

  const frequencies = new Float64Array(words.length);
  const bits = new Uint8Array(words.length);
  const inAll = new Uint32Array(words.length);
  // The body comes last: what remains here is counted in it.
  const inField = new Uint32Array(words.length);
  let nth = 0;
  for (const field of fields) {
    const share = shareOf(field, field.end - nth);
    inField.fill(0);
    for (; nth < field.end; nth += 1) {
      const index = said[nth] ?? 0;
      inField[index] = (inField[index] ?? 0) + 1;
    }
    for (let index = 0; index < words.length; index += 1) {
      const times = inField[index] ?? 0;
      if (times === 0) continue;
      inAll[index] = (inAll[index] ?? 0) + times;
      frequencies[index] = (frequencies[index] ?? 0) + share * times;
      bits[index] = (bits[index] ?? 0) | field.bit;
    }
  }
  return {
    words,
    inBody: inField,
    notes: bits.map((of, index) => noteOf(impactOf(frequencies[index] ?? 0), of)),
    positions: packPositions(said, positions, inAll),
  };
}

/** Writes the positions of each word, those of the first word first. */
function packPositions(
  said: readonly number[],
  positions: readonly number[],
  counts: Uint32Array,
): Uint8Array {
  const ends = new Uint32Array(counts.length);
  for (let index = 1; index < counts.length; index += 1) {
    ends[index] = (ends[index - 1] ?? 0) + (counts[index - 1] ?? 0);
  }
  const sorted = new Uint32Array(said.length);
  for (let nth = 0; nth < said.length; nth += 1) {
    const index = said[nth] ?? 0;
    const at = ends[index] ?? 0;
    sorted[at] = positions[nth] ?? 0;
    ends[index] = at + 1;
  }
  const writer = new ByteWriter(2 * said.length);
  let at = 0;
  for (const end of ends) {
    let last = -1;
    for (; at < end; at += 1) {
      const next = sorted[at] ?? 0;
      writer.number(next - last);
      last = next;
    }
    writer.number(0);
  }
  return writer.bytes;
}
