import type { Summary } from './article.ts';
import type { Order } from './facets-file.ts';

/**
 * The places of articles by title, or by length with the shortest first; of what is alike the newest first.
 * @param language whose order of letters is used
 */
export function placesIn(order: Order, articles: readonly Summary[], language: string): number[] {
  const newest = articles.map((_, place) => place).reverse();
  const compare = order === 'title' ? byTitle(language) : byLength;
  return newest
    .map((place) => ({ place, article: articles[place] }))
    .sort((a, b) => (a.article && b.article ? compare(a.article, b.article) : 0))
    .map(({ place }) => place);
}

function byLength(a: Summary, b: Summary): number {
  return a.minutes - b.minutes;
}

function byTitle(language: string): (a: Summary, b: Summary) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => compare(a.title, b.title);
}
