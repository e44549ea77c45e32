import { ByteWriter } from '../../model/search/bytes.ts';
import { searchPath } from '../../model/search/search-path.ts';
import { packPostings, type WordPostings } from '../../model/search/word-postings.ts';
import type { Edition } from '../articles/edition.ts';
import type { GatheredWords } from '../articles/gathered-words.ts';
import type { PastSearch } from '../output/past-search.ts';
import type { Writer } from '../output/writer.ts';
import { writeSearchFiles } from './search-files.ts';
import { wordsOfAll } from './search-words.ts';

interface Given {
  readonly edition: Edition;
  /** The words of the articles that were made, and not taken over. */
  readonly gathered: readonly GatheredWords[];
  readonly past: PastSearch | undefined;
  readonly writer: Writer;
}

/**
 * Makes the search index. Words of articles that were taken over are those that were kept, and files that would be
 * the same stay where they are.
 * @returns what the next build can begin with
 */
export function writeSearch({
  edition,
  gathered,
  past,
  writer,
}: Given): Omit<PastSearch, 'program'> {
  const { articles, name } = edition;
  const known = past === undefined ? gathered : [past.words, ...gathered];
  const kept = new ByteWriter(known.reduce((sum, { postings }) => sum + postings.length, 0));
  function* keeping(all: Iterable<WordPostings>): Generator<WordPostings> {
    for (const postings of all) {
      packPostings(kept, postings);
      yield postings;
    }
  }
  const words = wordsOfAll(articles, known, (path) => writer.read(path));
  const files = writeSearchFiles(
    { articles, edition: name, postings: keeping(words) },
    {
      write: ({ path, content }) => writer.write(path, content),
      reuse(of) {
        const file = past?.files.get(of);
        return file !== undefined && writer.reuse(searchPath(file.name)) ? file : undefined;
      },
    },
  );
  const hashes = articles.map(({ hash }) => hash);
  return { words: { articles: hashes, postings: kept.bytes }, files };
}
