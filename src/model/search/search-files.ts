import { ByteReader } from './bytes.ts';
import { unpackDays } from './days.ts';
import type { SearchFiles } from './lexicon.ts';
import { Piece, unpackWords } from './piece.ts';
import { Positions } from './positions.ts';
import { type SearchIndex, unpackIndex, unpackParts } from './search-index.ts';

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
