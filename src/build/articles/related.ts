import { countIn, MOST_COUNTED, type Subject, wordIn } from './subject.ts';

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
  const told = toldBy(subjects);
  const tellers = tellersOf(told);
  const likeness = new Float64Array(subjects.length);
  return subjects.map((_, own) => {
    const met: number[] = [];
    for (let nth = startOf(own, told); nth < endOf(own, told); nth += 1) {
      const word = told.names[nth] ?? 0;
      const weight = told.weights[nth] ?? 0;
      const end = endOf(word, tellers);
      for (let at = startOf(word, tellers); at < end; at += 1) {
        const other = tellers.names[at] ?? 0;
        if (likeness[other] === 0) met.push(other);
        likeness[other] = (likeness[other] ?? 0) + weight * (tellers.weights[at] ?? 0);
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

/** Lists of words, or of places, one behind the other, with what each weighs. */
interface Lists {
  readonly names: Uint32Array;
  readonly weights: Float32Array;
  readonly ends: Uint32Array;
}

function startOf(list: number, { ends }: Lists): number {
  return list === 0 ? 0 : (ends[list - 1] ?? 0);
}

function endOf(list: number, { ends }: Lists): number {
  return ends[list] ?? 0;
}

function listsOf(
  names: readonly number[],
  weights: readonly number[],
  ends: readonly number[],
): Lists {
  return {
    names: Uint32Array.from(names),
    weights: Float32Array.from(weights),
    ends: Uint32Array.from(ends),
  };
}

/** How much it is that a word is said so many times. */
const LOUDNESS = Float64Array.from({ length: MOST_COUNTED + 1 }, (_, count) => 1 + Math.log(count));

/** By each subject the words that tell most of it, with weights whose squares make 1 together. */
function toldBy(subjects: readonly Subject[]): Lists {
  const { words, users } = numberedWords(subjects);
  const rarity = Float64Array.from(users, (count) => {
    const rare = Math.log(subjects.length / count);
    return count === 1 ? rare * OWN_WORD : rare;
  });
  const names: number[] = [];
  const weights: number[] = [];
  const ends = subjects.map((subject, nth) => {
    const own = words[nth] ?? new Uint32Array();
    const all = new Float64Array(own.length);
    for (let at = 0; at < all.length; at += 1) {
      all[at] = (LOUDNESS[countIn(subject[at] ?? 0)] ?? 0) * (rarity[own[at] ?? 0] ?? 0);
    }
    const least = Math.max(all.toSorted().at(-TELLING_WORDS) ?? 0, Number.MIN_VALUE);
    let squares = 0;
    for (const weight of all) if (weight >= least) squares += weight * weight;
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < all.length; at += 1) {
      const [word = 0, weight = 0] = [own[at], all[at]];
      if (weight < least || users[word] === 1) continue;
      names.push(word);
      weights.push(weight / length);
    }
    return names.length;
  });
  return listsOf(names, weights, ends);
}

/** The words of each subject as numbers from 0 up, and in how many subjects each is. */
function numberedWords(subjects: readonly Subject[]) {
  const numbers = new Map<number, number>();
  const users: number[] = [];
  const words = subjects.map((subject) => {
    const own = new Uint32Array(subject.length);
    for (let at = 0; at < own.length; at += 1) {
      const word = wordIn(subject[at] ?? 0);
      let number = numbers.get(word);
      if (number === undefined) {
        number = users.length;
        numbers.set(word, number);
        users.push(0);
      }
      users[number] = (users[number] ?? 0) + 1;
      own[at] = number;
    }
    return own;
  });
  return { words, users };
}

/** By each word the places of the subjects that it tells something of; in a large site those of which it tells most. */
function tellersOf(told: Lists): Lists {
  const places = new Uint32Array(told.names.length);
  for (let place = 0; place < told.ends.length; place += 1) {
    places.fill(place, startOf(place, told), endOf(place, told));
  }
  const byWord: (number[] | undefined)[] = [];
  for (const [nth, word] of told.names.entries()) (byWord[word] ??= []).push(nth);
  const weightOf = (nth: number): number => told.weights[nth] ?? 0;
  const names: number[] = [];
  const weights: number[] = [];
  const ends = Array.from(byWord, (all = []) => {
    const isCommon = all.length > MOST_TOLD;
    const kept = isCommon ? all.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_TOLD) : all;
    for (const nth of kept) {
      names.push(places[nth] ?? 0);
      weights.push(weightOf(nth));
    }
    return names.length;
  });
  return listsOf(names, weights, ends);
}
