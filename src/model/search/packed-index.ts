import { chunks } from '../chunks.ts';
import { ByteWriter } from './bytes.ts';
import { packDays } from './days.ts';
import { reversed } from './lexicon.ts';
import { packPiece, packWords } from './piece.ts';
import { packIndex, packParts, type Part, type Parts } from './search-index.ts';
import { SHORTEST_MISTYPED } from './search-engine.ts';
import { mostTelling, type WordPostings } from './word-postings.ts';

export interface EmittedFile {
  /** By which it is found: `SEARCH_NAME_LENGTH` hexadecimal digits. */
  readonly name: string;
  /** How many bytes it takes. */
  readonly bytes: number;
}

export type Emit = (bytes: Uint8Array<ArrayBuffer>) => EmittedFile;

type Name = (bytes: Uint8Array<ArrayBuffer>) => string;

/** How large pieces are before they are compressed, but for a word that needs more by itself. */
const PIECE_BYTES = 9000;
/** Words of a file of spellings. */
const SPELLINGS = 1500;

/** More parts are named in two steps: the names of all would be more to load than what is looked for. */
const MOST_PARTS = 2048;
const NESTED_PARTS = 128;

interface Options {
  /** The name of the catalog whose places the index gives. */
  readonly edition: string;
  /** Of each article in catalog order; nothing where it has none. */
  readonly dates: readonly (string | undefined)[];
  readonly emit: Emit;
}

/** Cuts what was gathered into the files of a search index, and gives the one that names the others. */
export function packSearch(
  postings: Iterable<WordPostings>,
  { edition, dates, emit }: Options,
): Uint8Array<ArrayBuffer> {
  let bytes = 0;
  const named: Name = (file) => {
    const emitted = emit(file);
    bytes += emitted.bytes;
    return emitted.name;
  };
  const pieces: Part[] = [];
  const words: string[] = [];
  let group: WordPostings[] = [];
  let size = 0;
  const finish = (): void => {
    const [first] = group;
    if (first === undefined) return;
    const positions = named(joined(group.map((one) => one.positions)));
    pieces.push({ first: first.word, name: named(packPiece(group, positions)) });
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
    edition,
    articles: dates.length,
    days: named(packDays(dates)),
    pieces: nested(pieces, named),
    spellings: nested(spellingsOf(words, named), named),
    endings: nested(spellingsOf(words.map(reversed).sort(), named), named),
  };
  return packIndex({ ...index, bytes });
}

function joined(all: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(1024);
  for (const bytes of all) writer.append(bytes);
  return writer.bytes;
}

function spellingsOf(words: readonly string[], name: Name): Part[] {
  return chunks(words, SPELLINGS).map((some) => {
    const writer = new ByteWriter(1024);
    packWords(some, writer);
    return { first: some[0] ?? '', name: name(writer.bytes) };
  });
}

function nested(parts: readonly Part[], name: Name): Parts {
  if (parts.length <= MOST_PARTS) return { isNested: false, parts };
  const outer = chunks(parts, NESTED_PARTS).map((some) => ({
    first: some[0]?.first ?? '',
    name: name(packParts({ isNested: false, parts: some })),
  }));
  return { isNested: true, parts: outer };
}
