import type { ListSources } from '../../../../src/app/list/article-list.svelte.ts';
import type { Catalog } from '../../../../src/app/list/catalog.ts';
import {
  deviceCatalog,
  type DeviceCatalogOptions,
} from '../../../../src/app/list/device-catalog.ts';
import { filterKit } from '../../../../src/app/list/filter-kit.ts';
import { finder } from '../../../../src/app/list/finder.ts';
import type { Marks } from '../../../../src/app/list/marks.ts';
import type { Listed } from '../../../../src/model/article.ts';
import { searchedTextOf } from '../../../../src/model/search/article-text.ts';
import { indexInMemory } from '../../../../src/model/search/memory-index.ts';
import { SearchEngine } from '../../../../src/model/search/search-engine.ts';
import { parseQuery } from '../../../../src/model/search/text-query.ts';
import { codeOf } from '../../../../src/storage/reader-error.ts';
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
      date: new Date(Date.UTC(n < count / 2 ? 2020 : 2021, 0, 1 + n)).toISOString(),
    }),
  );
}

/** The search without its thread, of what a list says of articles. */
export const ON_DEVICE: DeviceCatalogOptions = {
  language: 'en',
  search(articles, typed) {
    const texts = articles.map((listed) => ({
      text: searchedTextOf({ ...listed, outline: [], html: '' }),
    }));
    return new SearchEngine(indexInMemory(texts)).find(parseQuery(typed).text);
  },
};

/** A catalog in memory, of articles in its order. */
export function aCatalog(articles: readonly Listed[]): Catalog {
  return { ...deviceCatalog(articles, ON_DEVICE), isOnDevice: false };
}

/** What a list is made with that stands on a catalog. */
export function listSources(
  catalog: ListSources['catalog'],
  marks: Partial<Marks> = {},
): ListSources {
  const around = { marks: { bookmarked: [], saved: [], highlighted: [], ...marks }, ...ON_DEVICE };
  return {
    catalog,
    expect: () => undefined,
    finder: () => Promise.resolve(finder),
    kit: () => Promise.resolve(filterKit),
    around: () => Promise.resolve(around),
    codeOf,
  };
}
