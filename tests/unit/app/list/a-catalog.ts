import type { Catalog } from '../../../../src/app/list/catalog.ts';
import type { Listed } from '../../../../src/model/article.ts';
import { termsOf } from '../../../../src/model/facet.ts';
import { aHash, aListed } from '../../../build/an-article.ts';

/** Articles in catalog order, the oldest first: every second is about CSS, every third by Bo. */
export function someArticles(count: number): Listed[] {
  return Array.from({ length: count }, (_, n) =>
    aListed({
      address: `/post-${n}/`,
      title: `Post ${n}`,
      hash: aHash(n),
      tags: n % 2 === 0 ? ['CSS'] : ['HTML'],
      authors: n % 3 === 0 ? ['Bo'] : ['Ada'],
      date: `${2020 + (n % 2)}-01-01`,
    }),
  );
}

/** A catalog in memory. */
export function aCatalog(articles: readonly Listed[]): Catalog {
  return {
    edition: articles.map(({ hash }) => hash).join(' '),
    isOnDevice: false,
    total: articles.length,
    terms: (facet) => Promise.resolve(termsOf(facet, articles)),
    articles: (places) => Promise.resolve(places.flatMap((place) => articles[place] ?? [])),
  };
}
