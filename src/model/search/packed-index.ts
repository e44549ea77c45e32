import { ByteWriter } from './bytes.ts';
import { mostTelling, type WordPostings } from './collected-words.ts';
import { packDays } from './days.ts';
import { reversed } from './lexicon.ts';
import { packPiece, packWords } from './piece.ts';
import { packIndex, packParts, type Part, type Parts } from './search-index.ts';
import { SHORTEST_MISTYPED } from './search-engine.ts';

/** Takes a file, and gives the name that it is found by: 32 hexadecimal digits. */
export type Emit = (bytes: Uint8Array<ArrayBuffer>) => string;

/** How large pieces are before they are compressed, but for a word that needs more by itself. */
const PIECE_BYTES = 18_000;
/** Words of a file of spellings. */
const SPELLINGS = 1500;

/** More parts are named in two steps: the names of all would be more to load than what is looked for. */
const MOST_PARTS = 1024;
const NESTED_PARTS = 128;

interface Options {
  /** Of each article in catalog order; nothing where it has none. */
  readonly dates: readonly (string | undefined)[];
  readonly emit: Emit;
}

/** Cuts what was gathered into the files of a search index, and gives the name of that which names the others. */
export function packSearch(postings: Iterable<WordPostings>, { dates, emit }: Options): string {
  let bytes = 0;
  const emitted: Emit = (file) => {
    bytes += file.length;
    return emit(file);
  };
  const pieces: Part[] = [];
  const words: string[] = [];
  let group: WordPostings[] = [];
  let size = 0;
  const finish = (): void => {
    const [first] = group;
    if (first === undefined) return;
    const positions = emitted(joined(group.map((one) => one.positions)));
    pieces.push({ first: first.word, hash: emitted(packPiece(group, positions)) });
    group = [];
    size = 0;
  };
  for (const whole of postings) {
    const one = mostTelling(whole);
    const own = one.word.length + one.steps.length + one.notes.length;
    if (size + own > PIECE_BYTES) finish();
    group.push(one);
    size += own;
    if (one.word.length >= SHORTEST_MISTYPED) words.push(one.word);
  }
  finish();
  const index = {
    articles: dates.length,
    days: emitted(packDays(dates)),
    pieces: nested(pieces, emitted),
    spellings: nested(spellingsOf(words, emitted), emitted),
    endings: nested(spellingsOf(words.map(reversed).sort(), emitted), emitted),
  };
  return emit(packIndex({ ...index, bytes }));
}

function joined(all: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(1024);
  for (const bytes of all) writer.append(bytes);
  return writer.bytes;
}

function spellingsOf(words: readonly string[], emit: Emit): Part[] {
  return chunks(words, SPELLINGS).map((some) => {
    const writer = new ByteWriter(1024);
    packWords(some, writer);
    return { first: some[0] ?? '', hash: emit(writer.bytes) };
  });
}

function nested(parts: readonly Part[], emit: Emit): Parts {
  if (parts.length <= MOST_PARTS) return { isNested: false, parts };
  const outer = chunks(parts, NESTED_PARTS).map((some) => ({
    first: some[0]?.first ?? '',
    hash: emit(packParts({ isNested: false, parts: some })),
  }));
  return { isNested: true, parts: outer };
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, nth) => items.slice(nth * size, (nth + 1) * size));
}
