import { wordsOf } from './article-words.ts';
import { ByteReader } from './bytes.ts';
import { CollectedWords } from './collected-words.ts';
import { unpackDays } from './days.ts';
import type { SearchedText } from './fields.ts';
import type { SearchFiles } from './lexicon.ts';
import { packSearch } from './packed-index.ts';
import { Piece, unpackWords } from './piece.ts';
import { Positions } from './positions.ts';
import { type SearchIndex, unpackIndex, unpackParts } from './search-index.ts';
import { HASH_HEX_LENGTH } from '../hash.ts';

/** An article that is searched without a build: what it says, and when it was published. */
export interface Searched {
  readonly text: SearchedText;
  readonly date?: string | undefined;
}

/** Reads the files of a search index from their bytes. */
export function searchFilesOf(
  root: () => Promise<Uint8Array>,
  bytes: (name: string) => Promise<Uint8Array>,
): SearchFiles {
  let index: Promise<SearchIndex> | undefined;
  const reader = async (name: string): Promise<ByteReader> => new ByteReader(await bytes(name));
  return {
    index: () => (index ??= root().then((file) => unpackIndex(new ByteReader(file)))),
    parts: async (name) => unpackParts(await reader(name)),
    piece: async (name) => new Piece(await bytes(name)),
    positions: async (name) => new Positions(await bytes(name)),
    spellings: async (name) => unpackWords(await reader(name)),
    days: async (name) => unpackDays(await bytes(name)),
  };
}

/** A search index of a few articles, in the order of their places, that lies in memory. */
export function indexInMemory(articles: readonly Searched[]): SearchFiles {
  const files = new Map<string, Uint8Array>();
  const collected = new CollectedWords();
  for (const { text } of articles) collected.add(wordsOf(text));
  const root = packSearch(collected.postings(), {
    edition: '',
    dates: articles.map(({ date }) => date),
    emit(bytes) {
      const name = files.size.toString(16).padStart(HASH_HEX_LENGTH, '0');
      files.set(name, bytes.slice());
      return { name, bytes: bytes.length };
    },
  });
  return searchFilesOf(
    () => Promise.resolve(root),
    (name) => Promise.resolve(files.get(name) ?? new Uint8Array()),
  );
}
