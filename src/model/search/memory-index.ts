import { wordsOf } from './article-words.ts';
import { CollectedWords } from './collected-words.ts';
import type { SearchedText } from './fields.ts';
import type { SearchFiles } from './lexicon.ts';
import { packSearch } from './packed-index.ts';
import { searchFilesOf } from './search-files.ts';
import { SEARCH_NAME_LENGTH } from './search-path.ts';

/** An article that is searched without a build: what it says, and when it was published. */
export interface Searched {
  readonly text: SearchedText;
  readonly date?: string | undefined;
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
      const name = files.size.toString(16).padStart(SEARCH_NAME_LENGTH, '0');
      files.set(name, bytes.slice());
      return { name, bytes: bytes.length };
    },
  });
  return searchFilesOf(
    () => Promise.resolve(root),
    (name) => Promise.resolve(files.get(name) ?? new Uint8Array()),
  );
}
