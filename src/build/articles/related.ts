import { countIn, type Subject, wordIn } from './subject.ts';

/** An article among those that it may be related to. */
export interface Relative {
  /** `undefined` for one that no other may lead to. */
  readonly subject: Subject | undefined;
  /** BCP 47. */
  readonly lang: string;
  /** What it shares with its translations alone. */
  readonly translation: string;
}

/** How many related articles one has at most. */
const MOST_RELATED = 4;

/** Words by which an article is compared: those that tell most of what it is about. */
const TELLING_WORDS = 24;

/** What a word counts that no other article says: it makes an article its own, and brings it near to none. */
const OWN_WORD = 0.5;

/** Articles that are looked at for a word: in a large site those of which it tells most. */
const MOST_TOLD = 200;

/** The cosine below which two articles share no more than a manner of speaking. */
const LEAST_LIKENESS = 0.15;

/**
 * The articles that each is related to, by their places, the nearest first: those in its language that say
 * much what others do not say (the cosine of their telling words by TF-IDF).
 */
export function relatedPlaces(articles: readonly Relative[]): number[][] {
  const related = articles.map((): number[] => []);
  for (const places of placesByLanguage(articles)) {
    const subjects = places.map((place) => articles[place]?.subject ?? new Uint32Array());
    for (const [nth, others] of likest(subjects).entries()) {
      const place = places[nth] ?? 0;
      const { translation } = articles[place] ?? {};
      related[place] = others
        .map((other) => places[other] ?? 0)
        .filter((other) => articles[other]?.translation !== translation)
        .slice(0, MOST_RELATED);
    }
  }
  return related;
}

/** The places of the articles that others may lead to, those of each language together. */
function placesByLanguage(articles: readonly Relative[]): Iterable<readonly number[]> {
  const byLanguage = new Map<string, number[]>();
  for (const [place, { lang, subject }] of articles.entries()) {
    if (subject === undefined) continue;
    const [language = ''] = lang.split('-');
    const places = byLanguage.get(language) ?? [];
    byLanguage.set(language, places);
    places.push(place);
  }
  return byLanguage.values();
}

/** For each subject those that are most like it, the likest first; a few more than are shown. */
function likest(subjects: readonly Subject[]): number[][] {
  const usage = usageOf(subjects);
  const told = subjects.map((subject) => tellingWords(subject, usage, subjects.length));
  const telling = tellersOf(told);
  const likeness = new Float64Array(subjects.length);
  return told.map(({ words, weights }, own) => {
    const met: number[] = [];
    for (let nth = 0; nth < words.length; nth += 1) {
      const { places, weights: theirs } = telling.get(words[nth] ?? 0) ?? NO_TELLERS;
      const weight = weights[nth] ?? 0;
      for (let at = 0; at < places.length; at += 1) {
        const other = places[at] ?? 0;
        if (likeness[other] === 0) met.push(other);
        likeness[other] = (likeness[other] ?? 0) + weight * (theirs[at] ?? 0);
      }
    }
    likeness[own] = 0;
    const near = nearest(met, likeness);
    for (const other of met) likeness[other] = 0;
    return near;
  });
}

/** Two of them may turn out to be translations. */
const MOST_LOOKED_AT = MOST_RELATED + 2;

/** The few that are most alike, the likest first; of two that are as near, the newer. */
function nearest(met: readonly number[], likeness: Float64Array): number[] {
  const near: number[] = [];
  let least = LEAST_LIKENESS;
  for (const other of met) {
    const its = likeness[other] ?? 0;
    if (its < least) continue;
    let at = near.length;
    for (; at > 0; at -= 1) {
      const one = near[at - 1] ?? 0;
      const ones = likeness[one] ?? 0;
      if (ones > its || (ones === its && one > other)) break;
    }
    near.splice(at, 0, other);
    if (near.length > MOST_LOOKED_AT) near.pop();
    if (near.length === MOST_LOOKED_AT) least = likeness[near.at(-1) ?? 0] ?? 0;
  }
  return near;
}

/** In how many subjects each word is. */
function usageOf(subjects: readonly Subject[]): ReadonlyMap<number, number> {
  const usage = new Map<number, number>();
  for (const subject of subjects) {
    for (const entry of subject) {
      const word = wordIn(entry);
      usage.set(word, (usage.get(word) ?? 0) + 1);
    }
  }
  return usage;
}

/** Words, or places, with what each weighs. */
interface Weighed {
  readonly weights: Float32Array;
}
interface Told extends Weighed {
  readonly words: Uint32Array;
}
interface Tellers extends Weighed {
  readonly places: Uint32Array;
}

const NO_TELLERS: Tellers = { places: new Uint32Array(), weights: new Float32Array() };

/** The words that tell most of a subject, with weights whose squares make 1 together. */
function tellingWords(subject: Subject, usage: ReadonlyMap<number, number>, total: number): Told {
  const users = Float64Array.from(subject, (entry) => usage.get(wordIn(entry)) ?? 1);
  const weights = Float64Array.from(subject, (entry, nth) => {
    const used = users[nth] ?? 1;
    const weight = (1 + Math.log(countIn(entry))) * Math.log(total / used);
    return used === 1 ? weight * OWN_WORD : weight;
  });
  const least = Math.max(weights.toSorted().at(-TELLING_WORDS) ?? 0, Number.MIN_VALUE);
  const telling = [...weights.keys()].filter((nth) => (weights[nth] ?? 0) >= least);
  const length = Math.hypot(...telling.map((nth) => weights[nth] ?? 0)) || 1;
  const shared = telling.filter((nth) => (users[nth] ?? 1) > 1);
  return {
    words: Uint32Array.from(shared, (nth) => wordIn(subject[nth] ?? 0)),
    weights: Float32Array.from(shared, (nth) => (weights[nth] ?? 0) / length),
  };
}

/** By each word, the places of the subjects that it tells something of. */
function tellersOf(told: readonly Told[]): ReadonlyMap<number, Tellers> {
  const found = new Map<number, { place: number; weight: number }[]>();
  for (const [place, { words, weights }] of told.entries()) {
    for (const [nth, word] of words.entries()) {
      const teller = { place, weight: weights[nth] ?? 0 };
      const known = found.get(word);
      if (known === undefined) found.set(word, [teller]);
      else known.push(teller);
    }
  }
  const tellers = new Map<number, Tellers>();
  for (const [word, all] of found) {
    const kept =
      all.length <= MOST_TOLD ? all : all.sort((a, b) => b.weight - a.weight).slice(0, MOST_TOLD);
    tellers.set(word, {
      places: Uint32Array.from(kept, ({ place }) => place),
      weights: Float32Array.from(kept, ({ weight }) => weight),
    });
  }
  return tellers;
}
