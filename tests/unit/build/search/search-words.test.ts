import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/model/article.ts';
import { dataPath } from '../../../../src/model/catalog.ts';
import { searchedTextOf } from '../../../../src/model/search/article-text.ts';
import { wordsOf } from '../../../../src/model/search/article-words.ts';
import type { WordPostings } from '../../../../src/model/search/word-postings.ts';
import { type GatheredWords, WordGatherer } from '../../../../src/build/articles/gathered-words.ts';
import { wordsOfAll } from '../../../../src/build/search/search-words.ts';
import { aHash, aListed, anArticle } from '../../../build/an-article.ts';

/** Articles enough that a step from one to the next takes two bytes, of which some words are in all. */
const ARTICLES = Array.from({ length: 200 }, (_, nth) =>
  anArticle({
    address: `/${nth}/`,
    title: `Title of ${nth}`,
    html: `<p>The ${'word '.repeat(1 + (nth % 7))}and w${nth % 13}</p><p>${'x '.repeat(nth * 2)}the end</p>`,
  }),
);
const LISTED = ARTICLES.map((_, nth) => aListed({ hash: aHash(nth) }));
const FILES = new Map(
  ARTICLES.map((article, nth) => [dataPath('articles', aHash(nth)), JSON.stringify(article)]),
);

function gathered(which: (nth: number) => boolean, articles = ARTICLES): GatheredWords {
  const words = new WordGatherer();
  for (const [nth, article] of articles.entries()) {
    if (which(nth)) words.add(aHash(nth), wordsIn(article));
  }
  return words.gathered;
}

const wordsIn = (article: Article) => wordsOf(searchedTextOf(article));
const unread = (path: string): string => {
  throw new Error(`reads ${path}`);
};
const shown = (all: Iterable<WordPostings>) =>
  [...all].map(({ word, articles, steps, notes, positions }) =>
    [word, articles, steps, notes, positions].join(' '),
  );

const WHOLE = shown(wordsOfAll(LISTED, [gathered(() => true)], unread));

describe('build/search/search-words', () => {
  it('gives each word once, in order, with its articles', () => {
    const words = WHOLE.map((one) => one.split(' ')[0]);
    expect(words).toEqual([...new Set(words)].sort());
    expect(WHOLE.find((one) => one.startsWith('word '))?.split(' ')[1]).toBe('200');
    expect(WHOLE.find((one) => one.startsWith('w12 '))?.split(' ')[1]).toBe('15');
  });

  it('gives the same whoever has gathered the words of which articles', () => {
    const isOdd = (nth: number) => nth % 2 === 1;
    const isEven = (nth: number) => !isOdd(nth);
    expect(shown(wordsOfAll(LISTED, [gathered(isEven), gathered(isOdd)], unread))).toEqual(WHOLE);
    const some = [gathered((nth) => nth < 150), gathered((nth) => nth > 170)];
    const read = (path: string) => FILES.get(path) ?? '';
    expect(shown(wordsOfAll(LISTED, some, read))).toEqual(WHOLE);
    expect(shown(wordsOfAll(LISTED, [], read))).toEqual(WHOLE);
    expect(shown(wordsOfAll(LISTED, [gathered(() => true), ...some], unread))).toEqual(WHOLE);
  });

  it('leaves out articles that are gone, and words that only they had', () => {
    const all = gathered(
      () => true,
      [
        ...ARTICLES,
        anArticle({ html: '<p>singular word w3</p>' }),
        anArticle({ html: '<p>the end</p>' }),
      ],
    );
    expect(shown(wordsOfAll(LISTED, [all], unread))).toEqual(WHOLE);
    const [, ...rest] = LISTED;
    expect(shown(wordsOfAll(rest, [all], unread))).toEqual(
      shown(wordsOfAll(rest, [gathered((nth) => nth > 0)], unread)),
    );
  });

  it('gives nothing where there are no articles', () => {
    expect(shown(wordsOfAll([], [gathered(() => true)], unread))).toEqual([]);
  });
});
