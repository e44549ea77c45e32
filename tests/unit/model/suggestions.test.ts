import { describe, expect, it } from 'vitest';
import type { Listed } from '../../../src/model/article.ts';
import type { Bookmark, Reading } from '../../../src/model/device.ts';
import {
  type InterestAround,
  interestsIn,
  suggestionsFrom,
} from '../../../src/model/suggestions.ts';
import { aListed } from '../../build/an-article.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY_MS;

function anArticle(name: string, given: Partial<Listed> = {}): Listed {
  const address = `/${name}/`;
  return aListed({ address, title: name, tags: [], categories: [], authors: [], ...given });
}

function aReading(name: string, given: Partial<Reading> = {}): Reading {
  return { article: anArticle(name), openedAt: NOW, readAt: NOW, progress: 1, ...given };
}

function aBookmark(name: string, addedAt = NOW): Bookmark {
  return { article: anArticle(name), addedAt };
}

function interestNames(readings: readonly Reading[], bookmarks: readonly Bookmark[] = []) {
  return interestsIn(readings, bookmarks, NOW, 3).map(({ article }) => article.title);
}

/** A reader who has read an article, around which there are others. */
function anInterest(
  article: Listed,
  related: readonly Listed[],
  given: Partial<InterestAround> = {},
): InterestAround {
  return { article, shownBy: 'read', weight: 1, related, series: [], ...given };
}

/** What is suggested, each with its reason. */
function suggested(
  interests: readonly InterestAround[],
  isNew: (article: Listed) => boolean = () => true,
): string[] {
  return suggestionsFrom(interests, isNew, 4).map(
    ({ article, because }) => `${article.title} < ${because.article.title}`,
  );
}

describe('model/suggestions', () => {
  describe('an interest', () => {
    it('is stronger in what was read later', () => {
      const old = aReading('old', { readAt: NOW - 90 * DAY_MS });
      expect(interestNames([old, aReading('new')])).toEqual(['new', 'old']);
    });

    it('is stronger in what was read further', () => {
      const begun = aReading('begun', { progress: 0.2 });
      expect(interestNames([begun, aReading('read')])).toEqual(['read', 'begun']);
    });

    it('outlives some days where an article was read to its end, and not months', () => {
      const lately = aReading('lately', { readAt: NOW - 5 * DAY_MS });
      const begun = aReading('begun', { progress: 0.1 });
      const longAgo = aReading('long ago', { readAt: NOW - 120 * DAY_MS });
      expect(interestNames([longAgo, begun, lately])).toEqual(['lately', 'begun', 'long ago']);
    });

    it('is shown by a bookmark too, and most by both', () => {
      const readings = [aReading('a'), aReading('both')];
      expect(interestNames(readings, [aBookmark('marked'), aBookmark('both')])).toEqual([
        'both',
        'a',
        'marked',
      ]);
    });

    it('is not shown by an article that was opened and left', () => {
      expect(interestNames([aReading('left', { progress: 0 })])).toEqual([]);
    });

    it('is no stronger where the clock of the device was ahead', () => {
      const [ahead] = interestsIn([aReading('a', { readAt: NOW + DAY_MS })], [], NOW, 1);
      expect(ahead!.weight).toBe(1);
    });
  });

  describe('suggestions', () => {
    const bread = anArticle('bread', { tags: ['baking'] });
    const cake = anArticle('cake', { tags: ['baking'] });
    const oven = anArticle('oven');
    const yeast = anArticle('yeast');
    const mill = anArticle('mill');
    const river = anArticle('river');
    const boat = anArticle('boat');

    it('are what is like an article that was read, the nearest first, with the reason', () => {
      expect(suggested([anInterest(bread, [yeast, oven])])).toEqual([
        'yeast < bread',
        'oven < bread',
      ]);
    });

    it('are first of all those on which several agree', () => {
      const interests = [anInterest(bread, [yeast, oven]), anInterest(cake, [mill, oven])];
      expect(suggested(interests)[0]).toMatch(/^oven/);
    });

    it('follow the stronger interest, and give the others their turn', () => {
      const baking = anInterest(bread, [yeast, oven, mill]);
      expect(suggested([baking, anInterest(river, [boat], { weight: 0.6 })])).toEqual([
        'yeast < bread',
        'boat < river',
        'oven < bread',
        'mill < bread',
      ]);
    });

    it('prefer of two that are as near what has the same tags, in any spelling', () => {
      const rolls = anArticle('rolls', { tags: ['Baking'] });
      const interests = [
        anInterest(cake, [river, rolls]),
        anInterest(boat, [mill, oven], { weight: 0.1 }),
      ];
      expect(suggested(interests)[0]).toBe('rolls < cake');
    });

    it('make nothing of a tag that all of them have', () => {
      const all = { tags: ['blog'] };
      const interests = [
        anInterest(anArticle('read', all), [anArticle('a', all), anArticle('b', all)]),
      ];
      expect(suggested(interests)).toEqual(['a < read', 'b < read']);
    });

    it('are the next part of a series before all else, and no part before it', () => {
      const series = [mill, bread, yeast, oven];
      expect(suggested([anInterest(bread, [river], { series })])).toEqual([
        'yeast < bread',
        'river < bread',
      ]);
    });

    it('are nothing that the reader knows', () => {
      const isNew = ({ title }: Listed): boolean => title !== 'yeast';
      expect(suggested([anInterest(bread, [yeast, oven])], isNew)).toEqual(['oven < bread']);
    });

    it('may be what was bookmarked and not read, for another reason than itself', () => {
      const interests = [
        anInterest(oven, [mill], { shownBy: 'bookmarked', weight: 0.5 }),
        anInterest(bread, [oven], { weight: 0.1 }),
      ];
      expect(suggested(interests)).toEqual(['mill < oven', 'oven < bread']);
    });

    it('are none without a history', () => {
      expect(suggested([])).toEqual([]);
    });

    it('are no more than were asked for', () => {
      const related = [yeast, oven, mill, river, boat];
      expect(suggested([anInterest(bread, related)])).toHaveLength(4);
    });
  });
});
