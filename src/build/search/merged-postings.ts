import {
  PostingsReader,
  PostingsWriter,
  unpackPostings,
  type WordPostings,
} from '../../model/search/word-postings.ts';

/** What was gathered of some of the articles. */
export interface Gathered {
  /** See {@link unpackPostings}. */
  readonly postings: Uint8Array;
  /** By the place of an article among these, its place among all; -1 for one that is not among them. Places rise. */
  readonly places: Int32Array;
}

/** What was gathered here and there, in the order of the words. */
export function* mergedPostings(all: readonly Gathered[]): Generator<WordPostings> {
  const sources = all.map(({ postings, places }) => {
    const words = unpackPostings(postings);
    return { words, places, next: words.next().value };
  });
  for (;;) {
    const word = firstOf(sources.map(({ next }) => next?.word));
    if (word === undefined) return;
    const readers: PostingsReader[] = [];
    for (const source of sources) {
      const { words, places, next } = source;
      if (next?.word !== word) continue;
      readers.push(new PostingsReader(next, places));
      source.next = words.next().value;
    }
    const postings = merged(word, readers);
    if (postings.articles > 0) yield postings;
  }
}

function firstOf(words: readonly (string | undefined)[]): string | undefined {
  return words.reduce(
    (first, word) => (first === undefined || (word ?? first) < first ? word : first),
    undefined,
  );
}

/** The articles of one word as several have gathered them. */
function merged(word: string, readers: readonly PostingsReader[]): WordPostings {
  const writer = new PostingsWriter();
  for (let reader = nearest(readers); reader !== undefined; reader = nearest(readers)) {
    writer.add(reader);
    reader.next();
  }
  return writer.of(word);
}

function nearest(readers: readonly PostingsReader[]): PostingsReader | undefined {
  let found: PostingsReader | undefined;
  for (const reader of readers) {
    if (reader.place < (found?.place ?? Infinity)) found = reader;
  }
  return found;
}
