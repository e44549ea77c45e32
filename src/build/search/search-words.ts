import { type Listed, parseArticle } from '../../model/article.ts';
import { dataPath } from '../../model/catalog.ts';
import { searchedTextOf } from '../../model/search/article-text.ts';
import { wordsOf } from '../../model/search/article-words.ts';
import type { WordPostings } from '../../model/search/word-postings.ts';
import { type GatheredWords, WordGatherer } from '../articles/gathered-words.ts';
import { mergedPostings } from './merged-postings.ts';

/**
 * The words of all articles. Those that nobody has gathered are read from their files.
 * @param articles in catalog order
 * @param gathered what is known of articles, in catalog order too, of which some may be gone
 * @param read gives a file by its path from the base
 */
export function wordsOfAll(
  articles: readonly Listed[],
  gathered: readonly GatheredWords[],
  read: (path: string) => string,
): Iterable<WordPostings> {
  const missing = new Map(articles.map(({ hash }, place) => [hash, place]));
  const placed = ({ articles, postings }: GatheredWords) => ({
    postings,
    places: Int32Array.from(articles, (hash) => {
      const place = missing.get(hash) ?? -1;
      missing.delete(hash);
      return place;
    }),
  });
  const found = gathered.map(placed);
  const rest = new WordGatherer();
  for (const hash of missing.keys()) {
    const path = dataPath('articles', hash);
    rest.add(hash, wordsOf(searchedTextOf(parseArticle(JSON.parse(read(path)), path))));
  }
  return mergedPostings([...found, placed(rest.gathered)]);
}
