import type { Listed } from './article.ts';
import type { Bookmark, Reading } from './device.ts';
import { slugOf } from './slug.ts';

/** An article that the reader has shown interest in. */
export interface Interest {
  readonly article: Listed;
  readonly shownBy: 'read' | 'begun' | 'bookmarked';
  /** Above 0; that of an article that was read to its end just now is 1, and 1.5 with a bookmark. */
  readonly weight: number;
}

/** What there is around an article. */
export interface Around {
  /** The articles that are most like it, the nearest first. */
  readonly related: readonly Listed[];
  /** All parts of its series in their order. */
  readonly series: readonly Listed[];
  /** Whether it is what was kept with the article, because nothing else could be had. */
  readonly isKept: boolean;
}

/** An interest, and what there is around its article. */
export type InterestAround = Interest & Omit<Around, 'isKept'>;

/** An article, and the interest that speaks most for it. */
export interface Suggestion {
  readonly article: Listed;
  readonly because: Interest;
}

/** After this time an interest weighs half as much. */
const HALF_LIFE_MS = 21 * 24 * 60 * 60 * 1000;

/** What an article weighs of which hardly anything was read; one that was read to its end weighs 1. */
const BEGUN = 0.3;
const BOOKMARKED = 0.5;

/** How near the part is that comes next in a series; the likest article is 1, and each after it less. */
const NEXT_PART = 1.2;
const LESS_BY_RANK = 0.15;

/** What a shared name adds, where no other article has it. */
const SHARED_TAG = 0.25;
const SHARED_CATEGORY = 0.1;
const SHARED_AUTHOR = 0.1;

/**
 * What a reader has shown interest in, the strongest first: what was read further and later weighs more, a
 * bookmark adds to it. An article that was opened and left at once says nothing.
 * @param now milliseconds since 1970
 * @param most how many are given
 */
export function interestsIn(
  readings: readonly Reading[],
  bookmarks: readonly Bookmark[],
  now: number,
  most: number,
): Interest[] {
  const bookmarked = new Map(bookmarks.map((one) => [one.article.address, one.addedAt]));
  const begun = readings.filter(({ progress }) => progress > 0);
  const opened = new Set(begun.map(({ article }) => article.address));
  const interests = [
    ...begun.map(({ article, progress, readAt }): Interest => {
      const depth = BEGUN + (1 - BEGUN) * progress;
      const addedAt = bookmarked.get(article.address);
      const weight = (addedAt === undefined ? 0 : BOOKMARKED) + depth;
      const at = Math.max(readAt, addedAt ?? 0);
      return {
        article,
        shownBy: progress === 1 ? 'read' : 'begun',
        weight: weight * freshness(now - at),
      };
    }),
    ...bookmarks
      .filter(({ article }) => !opened.has(article.address))
      .map(({ article, addedAt }): Interest => ({
        article,
        shownBy: 'bookmarked',
        weight: BOOKMARKED * freshness(now - addedAt),
      })),
  ];
  return interests.sort((a, b) => b.weight - a.weight).slice(0, most);
}

function freshness(age: number): number {
  return 0.5 ** (Math.max(0, age) / HALF_LIFE_MS);
}

/**
 * Articles like those that a reader has shown interest in, the best first.
 *
 * An article scores with each interest its nearness times the weight of that. It is near by its rank among
 * those that the build found to be alike, as the next part of a series, and by the tags, categories and
 * authors that both have, which count the less, the more of these articles have them. So several interests
 * that agree outdo a single one. The reason is the interest that speaks most for an article; each time it is
 * given, that interest counts half as much for the rest: one long article does not fill the list.
 * @param isNew whether an article may be suggested; what the reader knows may not
 * @param most how many are given
 */
export function suggestionsFrom(
  interests: readonly InterestAround[],
  isNew: (article: Listed) => boolean,
  most: number,
): Suggestion[] {
  const around = interests.flatMap((one) => [...one.related, ...nextPart(one)]);
  const known = new Map(around.filter(isNew).map((article) => [article.address, article]));
  const telling = tellingIn([...interests.map(({ article }) => article), ...known.values()]);
  let candidates = [...known.values()].map((article): Candidate => ({
    article,
    scores: interests.map((one) => one.weight * nearness(article, one, telling)),
  }));
  const suggestions: Suggestion[] = [];
  while (suggestions.length < most) {
    const [best] = candidates.toSorted((a, b) => totalOf(b) - totalOf(a));
    const nth = best === undefined ? -1 : best.scores.indexOf(Math.max(...best.scores));
    const because = interests[nth];
    if (best === undefined || because === undefined) break;
    suggestions.push({ article: best.article, because });
    candidates = candidates
      .filter((one) => one !== best)
      .map((one) => ({ ...one, scores: one.scores.with(nth, (one.scores[nth] ?? 0) / 2) }));
  }
  return suggestions;
}

interface Candidate {
  readonly article: Listed;
  /** What each interest says for it. */
  readonly scores: readonly number[];
}

function totalOf({ scores }: Candidate): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

function nextPart({ article, series }: InterestAround): readonly Listed[] {
  const at = series.findIndex(({ address }) => address === article.address);
  return at < 0 ? [] : series.slice(at + 1, at + 2);
}

function nearness(article: Listed, interest: InterestAround, telling: Telling): number {
  // A bookmark that was not opened yet may be suggested, and is not its own reason.
  if (article.address === interest.article.address) return 0;
  const isIt = ({ address }: Listed): boolean => address === article.address;
  const rank = interest.related.findIndex(isIt);
  const byRank = rank < 0 ? 0 : Math.max(LESS_BY_RANK, 1 - rank * LESS_BY_RANK);
  const byPart = nextPart(interest).some(isIt) ? NEXT_PART : 0;
  const own = namesOf(interest.article);
  const shared = [...namesOf(article)].filter(([name]) => own.has(name));
  const byNames = shared.reduce((sum, [name, worth]) => sum + worth * telling(name), 0);
  return byRank + byPart + byNames;
}

/** How much a name tells of an article: from 0, where all have it, towards 1. */
type Telling = (name: string) => number;

function tellingIn(articles: readonly Listed[]): Telling {
  const usage = new Map<string, number>();
  for (const name of articles.flatMap((article) => [...namesOf(article).keys()])) {
    usage.set(name, (usage.get(name) ?? 0) + 1);
  }
  return (name) => 1 - (usage.get(name) ?? 0) / articles.length;
}

/** What an article shares with others of its kind, with what each is worth. */
function namesOf({ tags, categories, authors }: Listed): ReadonlyMap<string, number> {
  return new Map([
    ...authors.map((name) => [`author ${slugOf(name)}`, SHARED_AUTHOR] as const),
    ...categories.map((name) => [`category ${slugOf(name)}`, SHARED_CATEGORY] as const),
    ...tags.map((name) => [`tag ${slugOf(name)}`, SHARED_TAG] as const),
  ]);
}
