import { describe, expect, it } from 'vitest';
import { ArticleList } from '../../../../src/app/list/article-list.svelte.ts';
import type { Catalog } from '../../../../src/app/list/catalog.ts';
import type { Listed } from '../../../../src/model/article.ts';
import type { PrintedList } from '../../../../src/model/page.ts';
import { ReaderError } from '../../../../src/storage/reader-error.ts';
import { aPromise } from '../a-device.ts';
import { aCatalog, listSources, someArticles } from './a-catalog.ts';

const SIZE = 13;

/** A page of the list as the build printed it. */
function printedOf(articles: readonly Listed[], page = 1): PrintedList {
  const newestFirst = articles.toReversed();
  return {
    articles: newestFirst.slice((page - 1) * SIZE, page * SIZE),
    total: articles.length,
    page,
    pages: Math.ceil(articles.length / SIZE),
  };
}

type Given = Partial<ConstructorParameters<typeof ArticleList>[0]>;

function aList(articles: readonly Listed[], given: Given = {}): ArticleList {
  const catalog = () => Promise.resolve(aCatalog(articles));
  return new ArticleList({ ...listSources(catalog), ...given });
}

/** Lets all that does not wait for anything else be done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const numbers = (list: ArticleList) => list.articles.map(({ title }) => Number(title.slice(5)));
const down = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, n) => from - n);

describe('app/list/article-list: a printed list', () => {
  it('shows what is printed and asks for nothing', () => {
    let asked = 0;
    const articles = someArticles(30);
    const list = aList(articles, {
      printed: printedOf(articles),
      catalog: () => Promise.reject(new Error(String((asked += 1)))),
    });
    expect(numbers(list)).toEqual(down(29, 17));
    expect(list).toMatchObject({
      total: 30,
      all: 30,
      hasMore: true,
      isLoading: false,
      error: undefined,
      chosen: [],
      kit: undefined,
    });
    expect(asked).toBe(0);
  });

  it('grows by the articles that come after', async () => {
    const articles = someArticles(30);
    const list = aList(articles, { printed: printedOf(articles) });
    const growing = list.loadMore();
    expect(list.isLoading).toBe(true);
    await growing;
    expect(list.isLoading).toBe(false);
    expect(numbers(list)).toEqual(down(29, 5));
    await list.loadMore();
    expect(numbers(list)).toEqual(down(29, 0));
    expect(list.hasMore).toBe(false);
    await list.loadMore();
    expect(numbers(list)).toHaveLength(30);
  });

  it.each([
    [2, down(16, 0)],
    [3, down(3, 0)],
  ])('grows from page %i', async (page, shown) => {
    const articles = someArticles(30);
    const list = aList(articles, { printed: printedOf(articles, page) });
    await list.loadMore(20);
    expect(numbers(list)).toEqual(shown);
    expect(list.hasMore).toBe(false);
  });

  it('has no more where all is printed', () => {
    const articles = someArticles(SIZE);
    expect(aList(articles, { printed: printedOf(articles) }).hasMore).toBe(false);
    expect(aList([], { printed: printedOf([]) })).toMatchObject({ total: 0, hasMore: false });
  });

  it('misses nothing and shows nothing twice where articles were published since', async () => {
    const old = someArticles(30);
    const list = aList(someArticles(32), { printed: printedOf(old) });
    await list.loadMore();
    expect(numbers(list)).toEqual(down(29, 5));
    expect(list.total).toBe(32);
    await list.loadMore();
    expect(numbers(list)).toEqual(down(29, 0));
  });

  it('misses nothing where an article that it shows was taken back since', async () => {
    const old = someArticles(30);
    const list = aList(
      old.filter(({ title }) => title !== 'Post 25'),
      { printed: printedOf(old) },
    );
    await list.loadMore();
    expect(numbers(list)).toContain(16);
    await list.loadMore();
    await list.loadMore();
    expect(new Set(numbers(list))).toEqual(new Set(down(29, 0)));
  });

  it('asks for the next articles once, however often it is told to', async () => {
    const articles = someArticles(60);
    let asked = 0;
    const catalog: Catalog = {
      ...aCatalog(articles),
      articles: (places) => {
        asked += 1;
        return aCatalog(articles).articles(places);
      },
    };
    const list = aList(articles, {
      printed: printedOf(articles),
      catalog: () => Promise.resolve(catalog),
    });
    await Promise.all([list.loadMore(), list.loadMore(), list.loadMore()]);
    expect(asked).toBe(1);
    expect(numbers(list)).toEqual(down(59, 35));
  });
});

describe('app/list/article-list: a filter', () => {
  it('shows what it leaves, and says how many', async () => {
    const list = aList(someArticles(30));
    await list.show('tag=css&author=bo');
    expect(numbers(list)).toEqual([24, 18, 12, 6, 0]);
    expect(list).toMatchObject({ total: 5, all: 30, hasMore: false });
    expect(list.chosen).toEqual([
      { facet: 'tag', slug: 'css', isExcluded: false, name: 'CSS' },
      { facet: 'author', slug: 'bo', isExcluded: false, name: 'Bo' },
    ]);
  });

  it('shows a batch first and grows by the rest', async () => {
    const list = aList(someArticles(60));
    await list.show('tag=css');
    expect(numbers(list)).toHaveLength(12);
    await list.loadMore();
    expect(numbers(list)).toEqual(down(29, 6).map((half) => half * 2));
  });

  it('shows as many as were shown before the reader went away', async () => {
    const list = aList(someArticles(60));
    await list.show('', 40);
    expect(numbers(list)).toEqual(down(59, 20));
    await list.loadMore();
    expect(numbers(list)).toEqual(down(59, 8));
  });

  it('shows all again when it is cleared', async () => {
    const articles = someArticles(30);
    const list = aList(articles, { printed: printedOf(articles) });
    await list.show('tag=css');
    await list.show('');
    expect(list).toMatchObject({ total: 30, chosen: [] });
    expect(numbers(list)).toEqual(down(29, 18));
  });

  it('shows nothing where nothing has all of it, and names what is chosen all the same', async () => {
    const list = aList(someArticles(30));
    await list.show('tag=none');
    expect(list).toMatchObject({ articles: [], total: 0, hasMore: false });
    expect(list.chosen).toMatchObject([{ facet: 'tag', slug: 'none', name: 'none' }]);
  });

  it('drops the answer to an earlier question', async () => {
    const articles = someArticles(30);
    const late = aPromise();
    let asked = 0;
    const list = aList(articles, {
      catalog: async () => {
        asked += 1;
        if (asked === 1) await late.promise;
        return aCatalog(articles);
      },
    });
    const first = list.show('tag=css');
    await list.show('tag=html&author=bo');
    const shown = numbers(list);
    late.settle();
    await first;
    expect(numbers(list)).toEqual(shown);
    expect(shown).toEqual([27, 21, 15, 9, 3]);
    expect(list).toMatchObject({ total: 5, isLoading: false });
    expect(list.chosen.map(({ slug }) => slug)).toEqual(['html', 'bo']);
  });

  it('drops articles that come after those of a later question', async () => {
    const articles = someArticles(30);
    const late = aPromise();
    let isLate = true;
    const catalog: Catalog = {
      ...aCatalog(articles),
      articles: async (places) => {
        if (isLate) await late.promise;
        return aCatalog(articles).articles(places);
      },
    };
    const list = aList(articles, { catalog: () => Promise.resolve(catalog) });
    const first = list.show('tag=css');
    await settled();
    isLate = false;
    await list.show('tag=html&author=bo');
    late.settle();
    await first;
    expect(numbers(list)).toEqual([27, 21, 15, 9, 3]);
    expect(list.hasMore).toBe(false);
  });

  it('drops an earlier failure', async () => {
    const late = aPromise();
    let asked = 0;
    const list = aList([], {
      catalog: async () => {
        asked += 1;
        if (asked > 1) return aCatalog(someArticles(3));
        await late.promise;
        throw new ReaderError('offline', 'x');
      },
    });
    const first = list.show('tag=css');
    await list.show('');
    late.settle();
    await first;
    expect(list).toMatchObject({ error: undefined, total: 3 });
  });

  it('is not grown by what an earlier filter left', async () => {
    const articles = someArticles(60);
    const late = aPromise();
    let isLate = false;
    const catalog: Catalog = {
      ...aCatalog(articles),
      articles: async (places) => {
        if (isLate) await late.promise;
        return aCatalog(articles).articles(places);
      },
    };
    const list = aList(articles, {
      printed: printedOf(articles),
      catalog: () => Promise.resolve(catalog),
    });
    isLate = true;
    const growing = list.loadMore();
    await settled();
    isLate = false;
    await list.show('tag=css');
    const shown = numbers(list);
    late.settle();
    await growing;
    expect(numbers(list)).toEqual(shown);
    expect(list.isLoading).toBe(false);
  });
});

describe('app/list/article-list: a failure', () => {
  it('leaves what is shown and says what it was, until it is tried again', async () => {
    const articles = someArticles(30);
    let isOffline = true;
    const list = aList(articles, {
      printed: printedOf(articles),
      catalog: () =>
        isOffline
          ? Promise.reject(new ReaderError('offline', 'x'))
          : Promise.resolve(aCatalog(articles)),
    });
    await list.loadMore();
    expect(list).toMatchObject({ error: 'offline', isLoading: false, hasMore: true });
    expect(numbers(list)).toEqual(down(29, 17));
    isOffline = false;
    await list.loadMore();
    expect(list.error).toBeUndefined();
    expect(numbers(list)).toEqual(down(29, 5));
  });

  it('of ours is not hidden', async () => {
    const list = aList([], { catalog: () => Promise.reject(new TypeError('a fault')) });
    await expect(list.show()).rejects.toThrow('a fault');
    expect(list.isLoading).toBe(false);
  });
});

describe('app/list/article-list: the panel of the filter', () => {
  it('is there when it is asked for, with what each choice would leave', async () => {
    const articles = someArticles(30);
    const list = aList(articles, { printed: printedOf(articles) });
    const opening = list.openFilter();
    expect(list.isLoadingFilter).toBe(true);
    await opening;
    expect(list.isLoadingFilter).toBe(false);
    expect(list.found?.facets?.head('tag').terms).toMatchObject([
      { slug: 'css', name: 'CSS', count: 15 },
      { slug: 'html', name: 'HTML', count: 15 },
    ]);
    expect(list.found?.countWith('year', '2021')).toBe(15);
    expect(numbers(list)).toEqual(down(29, 17));
  });

  it('can be asked for again after a failure', async () => {
    let isOffline = true;
    const list = aList([], {
      catalog: () =>
        isOffline
          ? Promise.reject(new ReaderError('offline', 'x'))
          : Promise.resolve(aCatalog(someArticles(3))),
    });
    await list.openFilter();
    expect(list).toMatchObject({ error: 'offline', isLoadingFilter: false });
    isOffline = false;
    await list.openFilter();
    expect(list.found?.facets?.head('tag').size).toBe(2);
  });

  it.each(['not-found', 'offline'] as const)(
    'is there where what it is made of is %s, of what there is instead',
    async (code) => {
      const gone: Catalog = {
        ...aCatalog(someArticles(30)),
        facets: () => Promise.reject(new ReaderError(code, 'x')),
      };
      const list = aList([], {
        printed: printedOf(someArticles(30)),
        catalog: (instead) =>
          Promise.resolve(instead === undefined ? gone : aCatalog(someArticles(3))),
      });
      await list.openFilter();
      expect(list.error).toBeUndefined();
      expect(list.found?.facets?.head('tag').size).toBe(2);
    },
  );
});

describe('app/list/article-list: a network that goes', () => {
  it('while something is looked for leaves what is on the device', async () => {
    const goes: Catalog = {
      ...aCatalog(someArticles(30)),
      facets: () => Promise.reject(new ReaderError('offline', 'x')),
    };
    const list = aList([], {
      catalog: (instead) => Promise.resolve(instead === 'kept' ? aCatalog(someArticles(4)) : goes),
    });
    await list.show('tag=css');
    expect(numbers(list)).toEqual([2, 0]);
    expect(list).toMatchObject({ total: 2, all: 4, error: undefined });
  });
});

describe('app/list/article-list: a deploy', () => {
  it('that has removed what the catalog names starts the search over in the new one', async () => {
    const gone: Catalog = {
      ...aCatalog(someArticles(30)),
      facets: () => Promise.reject(new ReaderError('not-found', 'x')),
    };
    const list = aList([], {
      catalog: (instead) =>
        Promise.resolve(instead === 'fresh' ? aCatalog(someArticles(10)) : gone),
    });
    await list.show('tag=css');
    expect(numbers(list)).toEqual([8, 6, 4, 2, 0]);
    expect(list).toMatchObject({ total: 5, all: 10, error: undefined });
  });
});

describe('app/list/article-list: within a term', () => {
  const within = { facet: 'tag', slug: 'css' } as const;

  it('shows its articles without naming it among what is chosen', async () => {
    const list = aList(someArticles(30), { within });
    await list.show();
    expect(numbers(list).slice(0, 3)).toEqual([28, 26, 24]);
    expect(list).toMatchObject({ total: 15, all: 15, chosen: [] });
  });

  it('grows from what is printed', async () => {
    const articles = someArticles(60);
    const css = articles.filter(({ tags }) => tags.includes('CSS'));
    const list = aList(articles, { within, printed: printedOf(css) });
    await list.loadMore();
    expect(numbers(list)).toEqual(
      css
        .toReversed()
        .slice(0, 25)
        .map(({ title }) => Number(title.slice(5))),
    );
    expect(list).toMatchObject({ total: 30, all: 30 });
  });
});
