import { type Piece, firstFrom } from './piece.ts';
import { type Part, type Parts, partsBetween, type SearchIndex } from './search-index.ts';
import type { Positions } from './positions.ts';

/** The files of a search index, wherever they lie. */
export interface SearchFiles {
  index(): Promise<SearchIndex>;
  parts(name: string): Promise<Parts>;
  piece(name: string): Promise<Piece>;
  positions(name: string): Promise<Positions>;
  /** Sorted words. */
  spellings(name: string): Promise<readonly string[]>;
  /** When each article was published, in days since 1970; 0 where that is not known. */
  days(name: string): Promise<readonly number[]>;
}

/** After all words that begin with what it is put behind. */
const LAST_LETTER = '\u{10ffff}';

/** A word of the index, and where it is found. */
export interface Entry {
  readonly word: string;
  readonly piece: Piece;
  readonly index: number;
}

/** The words of the index. Loads of it what is asked for, and never more than a few files at once. */
export class Lexicon {
  readonly #files: SearchFiles;

  constructor(files: SearchFiles) {
    this.#files = files;
  }

  async entry(word: string): Promise<Entry | undefined> {
    const { pieces } = await this.#files.index();
    const [part] = await this.#between(pieces, word, word);
    if (part === undefined) return undefined;
    const piece = await this.#files.piece(part.name);
    const index = piece.indexOf(word);
    return piece.words[index] === word ? { word, piece, index } : undefined;
  }

  /**
   * Words that begin in a way.
   * @param near The one in whose neighbourhood they are looked for where they lie in too many files.
   * @param most how many files
   */
  async beginningWith(prefix: string, near: string, most: number): Promise<Entry[]> {
    const { pieces } = await this.#files.index();
    const parts = await this.#between(pieces, prefix, prefix + LAST_LETTER);
    const middle = firstFrom(parts, ({ first }) => first > near) - 1;
    const start = Math.max(0, Math.min(middle, parts.length - most));
    const nearby = parts.slice(start, start + most);
    const loaded = await Promise.all(nearby.map(({ name }) => this.#files.piece(name)));
    return loaded.flatMap((piece) => {
      const entries: Entry[] = [];
      for (let index = piece.indexOf(prefix); index < piece.words.length; index += 1) {
        const word = piece.words[index] ?? '';
        if (!word.startsWith(prefix)) break;
        entries.push({ word, piece, index });
      }
      return entries;
    });
  }

  /** Words that begin in one way or end in another, whatever is between. */
  async spelled(prefix: string, ending: string, most: number): Promise<Set<string>> {
    const { spellings, endings } = await this.#files.index();
    const backwards = reversed(ending);
    const [ahead, behind] = await Promise.all([
      this.#words(spellings, prefix, most),
      this.#words(endings, backwards, most),
    ]);
    return new Set([...ahead, ...behind.map(reversed)]);
  }

  positions({ piece }: Entry): Promise<Positions> {
    return this.#files.positions(piece.positions);
  }

  async #words(kind: Parts, prefix: string, most: number): Promise<string[]> {
    const parts = await this.#between(kind, prefix, prefix + LAST_LETTER);
    const lists = await Promise.all(
      parts.slice(0, most).map(({ name }) => this.#files.spellings(name)),
    );
    return lists.flat().filter((word) => word.startsWith(prefix));
  }

  async #between({ isNested, parts }: Parts, from: string, to: string): Promise<readonly Part[]> {
    const between = partsBetween(parts, from, to);
    if (!isNested) return between;
    const lists = await Promise.all(between.map(({ name }) => this.#files.parts(name)));
    return partsBetween(
      lists.flatMap((list) => list.parts),
      from,
      to,
    );
  }
}

/** A word written backwards. */
export function reversed(word: string): string {
  return [...word].reverse().join('');
}
