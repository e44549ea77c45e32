import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Found } from '../../../../src/app/list/found.ts';
import type { Marks } from '../../../../src/app/list/marks.ts';
import { parseFilter } from '../../../../src/model/filter.ts';
import { aCatalog, someArticles, ON_DEVICE } from './a-catalog.ts';

const ARTICLES = someArticles(60).map((article, n) => ({
  ...article,
  title: `Post ${String((n * 37) % 60)}`,
  minutes: 1 + ((n * 7) % 20),
}));

const NO_MARKS: Marks = { bookmarked: [], saved: [], highlighted: [] };

function marksOf(given: {
  bookmarked?: readonly number[];
  saved?: readonly number[];
  highlighted?: readonly number[];
  read?: readonly number[];
  reading?: readonly number[];
}): Marks {
  const at = (places: readonly number[] = []) => places.flatMap((place) => ARTICLES[place] ?? []);
  const [read, reading] = [at(given.read), at(given.reading)];
  return {
    bookmarked: at(given.bookmarked),
    saved: at(given.saved),
    highlighted: at(given.highlighted),
    history: {
      recent: [...reading, ...read],
      stateOf: (address) =>
        read.some((one) => one.address === address)
          ? 'read'
          : reading.some((one) => one.address === address)
            ? 'begun'
            : undefined,
    },
  };
}

function find(query: string, marks = NO_MARKS): Promise<Found> {
  return Found.in(
    aCatalog(ARTICLES),
    parseFilter(query),
    { marks, ...ON_DEVICE },
    { hasChoices: true },
  );
}

/** The places of the first articles that are found. */
async function places(query: string, marks = NO_MARKS, count = 100): Promise<number[]> {
  const articles = await (await find(query, marks)).take(0, count);
  return articles.map(({ address }) => Number(/\d+/.exec(address)?.[0]));
}

describe('app/list/found', () => {
  it('sorts by date, title and length, however few or many there are', async () => {
    const all = ARTICLES.map((_, place) => place);
    const title = (place: number) => Number(ARTICLES[place]?.title.slice(5));
    const minutes = (place: number) => ARTICLES[place]?.minutes ?? 0;
    for (const [query, wanted] of [
      ['', all],
      ['tag=css', all.filter((place) => place % 2 === 0)],
    ] as const) {
      expect(await places(`${query}&sort=newest`)).toEqual(wanted.toReversed());
      expect(await places(`${query}&sort=oldest`)).toEqual(wanted);
      expect(await places(`${query}&sort=title`)).toEqual(
        wanted.toSorted((a, b) => title(a) - title(b)),
      );
      expect((await places(`${query}&sort=shortest`)).map(minutes)).toEqual(
        wanted.map(minutes).sort((a, b) => a - b),
      );
      expect((await places(`${query}&sort=longest`)).map(minutes)).toEqual(
        wanted.map(minutes).sort((a, b) => b - a),
      );
    }
  });

  it('gives what follows on what was given before, in every order', async () => {
    for (const query of ['sort=title', 'progress=unread', 'tag=css&sort=longest']) {
      const found = await find(query, marksOf({ read: [58, 57, 3] }));
      const whole = await places(query, marksOf({ read: [58, 57, 3] }));
      const parts = [...(await found.take(0, 5)), ...(await found.take(5, 12))];
      expect(parts.map(({ address }) => Number(/\d+/.exec(address)?.[0]))).toEqual(
        whole.slice(0, 17),
      );
    }
  });

  it('shows bookmarks that were not read: the library and the reading are facets of their own', async () => {
    const marks = marksOf({ bookmarked: [5, 8, 20], read: [8], reading: [20] });
    expect(await places('shelf=bookmarked&progress=unread', marks)).toEqual([5]);
    expect(await places('shelf=bookmarked&-progress=read', marks)).toEqual([20, 5]);
    expect(await places('progress=read&progress=begun', marks)).toEqual([20, 8]);
  });

  it('puts what was read last before what was never opened', async () => {
    const marks = marksOf({ reading: [4, 40], read: [10] });
    expect((await places('sort=recent', marks)).slice(0, 5)).toEqual([4, 40, 10, 59, 58]);
    expect((await places('sort=recent&-progress=read', marks)).slice(0, 4)).toEqual([
      4, 40, 59, 58,
    ]);
  });

  it('finds and counts what is marked as going through all articles does', async () => {
    const some = fc.uniqueArray(fc.nat(59), { maxLength: 12 });
    const query = fc
      .subarray([
        'tag=css',
        '-author=bo',
        'year=2021',
        'progress=unread',
        '-progress=begun',
        'shelf=saved',
        '-shelf=bookmarked',
      ])
      .map((pairs) => pairs.join('&'));
    await fc.assert(
      fc.asyncProperty(query, some, some, some, async (asked, bookmarked, saved, read) => {
        const reading = [59, 58].filter((place) => !read.includes(place));
        const marks = marksOf({ bookmarked, saved, read, reading });
        const passing = ARTICLES.flatMap(({ tags, authors, date = '' }, place) => {
          const progress = read.includes(place)
            ? 'read'
            : reading.includes(place)
              ? 'begun'
              : 'unread';
          const has = (pair: string) => !asked.split('&').includes(pair);
          const passes =
            (has('tag=css') || tags.includes('CSS')) &&
            (has('-author=bo') || !authors.includes('Bo')) &&
            (has('year=2021') || date.startsWith('2021')) &&
            (has('progress=unread') || progress === 'unread') &&
            (has('-progress=begun') || progress !== 'begun') &&
            (has('shelf=saved') || saved.includes(place)) &&
            (has('-shelf=bookmarked') || !bookmarked.includes(place));
          return passes ? [place] : [];
        });
        const found = await find(asked, marks);
        expect(await places(asked, marks)).toEqual(passing.toReversed());
        expect(found.total).toBe(passing.length);
        const html = passing.filter((place) => place % 2 === 1);
        if (!asked.includes('tag')) {
          await found.load('tag', ['html']);
          expect(found.countWith('tag', 'html')).toBe(html.length);
        }
      }),
    );
  });

  it('says what dropping each choice and the text would bring', async () => {
    const found = await find('tag=css&-author=ada&q=nothing');
    expect(found.total).toBe(0);
    const hints = await found.hints();
    expect(hints.map(({ pick, count }) => [pick?.slug, count])).toEqual([
      ['css', 0],
      ['ada', 0],
      [undefined, 10],
    ]);
  });

  it('shows, without a network, of what is marked only what is kept', async () => {
    const catalog = { ...aCatalog(ARTICLES.slice(0, 10)), isOnDevice: true };
    const marks = marksOf({ bookmarked: [3, 30] });
    const around = { marks, ...ON_DEVICE };
    const marked = await Found.in(catalog, parseFilter('shelf=bookmarked'), around);
    expect(marked.total).toBe(1);
    const others = await Found.in(catalog, parseFilter('-shelf=bookmarked'), around);
    expect(others.total).toBe(9);
  });
});
