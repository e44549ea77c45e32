import { distanceOf } from './distance.ts';
import { type Entry, Lexicon, type SearchFiles } from './lexicon.ts';
import { isPhrase } from './positions.ts';
import type { QueryWord, TextQuery } from './text-query.ts';
import { type Match, Tally } from './tally.ts';

/** Makes of a word what its forms have in common. */
export type Stem = (word: string) => string;

/** What was found. */
export interface Found {
  /** Places in the catalog, the best first. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** Words of the index that were taken for words of the query. */
  readonly words: readonly string[];
  /** Words of the query that stand nowhere, nor does one that is much like them. */
  readonly missing: readonly string[];
  /** Words that were taken for ones that stand nowhere: they may be mistyped. */
  readonly corrected: readonly { readonly typed: string; readonly words: readonly string[] }[];
  /** Whether no article has all words, and these have the most of them. */
  readonly isPartial: boolean;
}

/** What words of the index stand for a word of the query. */
interface Meaning {
  readonly matches: readonly Match[];
  /** Whether none is the word itself, nor a form or the beginning of it. */
  readonly isCorrected: boolean;
}

const STEM_WEIGHT = 0.8;
const PREFIX_WEIGHT = 0.7;
const TYPO_WEIGHTS = [1, 0.6, 0.35] as const;

/** Files that one word is looked up in, at most. */
const MOST_PIECES = 2;
/** Ways in which a word may go on, or be meant: those that stand in most articles. */
const MOST_COMPLETIONS = 40;
const MOST_CORRECTIONS = 4;

/** Shorter words have too many neighbours: half of all are mistyped others. */
export const SHORTEST_MISTYPED = 4;
/** From here on a word may be mistyped twice. */
const LONG_WORD = 8;

/** What forms of a word have in common is at least so long, or they are not looked for. */
const SHORTEST_ROOT = 3;

const NO_MEANING: Meaning = { matches: [], isCorrected: false };

/** Finds articles by their words, over any files of a search index. */
export class SearchEngine {
  readonly #files: SearchFiles;
  readonly #lexicon: Lexicon;
  readonly #stems: readonly Stem[];

  /** @param stems of the languages of the site */
  constructor(files: SearchFiles, stems: readonly Stem[] = []) {
    this.#files = files;
    this.#lexicon = new Lexicon(files);
    this.#stems = stems;
  }

  async find({ words, phrases, excluded, from, until }: TextQuery): Promise<Found> {
    const hasDays = from !== undefined || until !== undefined;
    const [{ articles }, days, meanings, quoted, unwanted] = await Promise.all([
      this.#files.index(),
      hasDays ? this.#days() : [],
      Promise.all(words.map((word) => this.#meaningOf(word))),
      Promise.all(phrases.map((phrase) => this.#withPhrase(phrase))),
      Promise.all(excluded.map((phrase) => this.#withPhrase(phrase))),
    ]);
    const tally = new Tally(articles);
    const asked = words.map((query, nth) => ({ ...query, ...(meanings[nth] ?? NO_MEANING) }));
    for (const { matches, field } of asked) tally.add(matches, field);
    for (const { entries, places } of quoted) tally.addPhrase(entries, places);
    for (const { places } of unwanted) tally.exclude(places);
    if (words.length + phrases.length === 0) tally.addAll();
    // What has no date is neither before a day nor after it.
    tally.exclude(days.flatMap((day, place) => (isOutside(day, from, until) ? [place] : [])));
    const found = [...asked.map(({ matches }) => matches), ...quoted.map(({ entries }) => entries)];
    return {
      ...tally.ranked(),
      words: [...new Set(found.flat().map(wordOf))],
      missing: asked.filter(({ matches }) => matches.length === 0).map(wordOf),
      corrected: asked
        .filter(({ isCorrected }) => isCorrected)
        .map(({ word, matches }) => ({ typed: word, words: matches.map(wordOf) })),
    };
  }

  async #days(): Promise<readonly number[]> {
    return this.#files.days((await this.#files.index()).days);
  }

  async #meaningOf(query: QueryWord): Promise<Meaning> {
    const { word, isPrefix } = query;
    const stems = this.#stems.map((stem) => ({ stem, of: stem(word) }));
    const root = rootOf(
      word,
      stems.map(({ of }) => of),
    );
    const entries = await this.#lexicon.beginningWith(root, word, MOST_PIECES);
    const weightOf = (found: string): number => {
      if (found === word) return 1;
      if (stems.some(({ stem, of }) => stem(found) === of)) return STEM_WEIGHT;
      if (!isPrefix || !found.startsWith(word)) return 0;
      return (PREFIX_WEIGHT * word.length) / found.length;
    };
    const matches = entries
      .map((entry) => ({ ...entry, weight: weightOf(entry.word) }))
      .filter(({ weight }) => weight > 0)
      .sort(
        (a, b) =>
          Number(b.word === word) - Number(a.word === word) || articlesOf(b) - articlesOf(a),
      )
      .slice(0, MOST_COMPLETIONS);
    if (matches.length > 0) return { matches, isCorrected: false };
    const corrections = await this.#corrections(query);
    return { matches: corrections, isCorrected: corrections.length > 0 };
  }

  async #corrections({ word, isPrefix }: QueryWord): Promise<Match[]> {
    if (word.length < SHORTEST_MISTYPED) return [];
    const most = word.length < LONG_WORD ? 1 : 2;
    // One slip, swapped letters too, leaves what stands before it or what stands after it as it was.
    const half = Math.max(2, Math.floor((word.length - 1) / 2));
    const [head, end] = [word.slice(0, half), word.slice(-half)];
    const near = [...(await this.#lexicon.spelled(head, end, MOST_PIECES))]
      .map((other) => ({
        other,
        steps: distanceOf(word, other, most, isPrefix),
        growth: Math.abs(other.length - word.length),
      }))
      .filter(({ steps }) => steps <= most)
      .sort((a, b) => a.steps - b.steps || a.growth - b.growth);
    const [nearest] = near;
    const entries = await Promise.all(
      near
        .filter(({ steps }) => steps === nearest?.steps)
        .slice(0, MOST_CORRECTIONS)
        .map(({ other }) => this.#lexicon.entry(other)),
    );
    const weight = TYPO_WEIGHTS[nearest?.steps ?? 0] ?? 0;
    return entries.flatMap((entry) => (entry === undefined ? [] : [{ ...entry, weight }]));
  }

  /** The articles in which words follow one another. */
  async #withPhrase(
    phrase: readonly string[],
  ): Promise<{ readonly entries: readonly Entry[]; readonly places: readonly number[] }> {
    const found = await Promise.all(phrase.map((word) => this.#lexicon.entry(word)));
    const entries = found.filter((entry) => entry !== undefined);
    const [first] = entries;
    if (first === undefined || entries.length < phrase.length) return { entries: [], places: [] };
    if (entries.length === 1) return { entries, places: [...placesOf(first)] };
    const standing = await Promise.all(
      entries.map(async (entry) => {
        const positions = await this.#lexicon.positions(entry);
        const of = positions.of(entry.piece.range(entry.index));
        return new Map([...placesOf(entry)].map((place, nth) => [place, of[nth] ?? []]));
      }),
    );
    const places = [...placesOf(first)].filter((place) =>
      isPhrase(standing.map((of) => of.get(place) ?? [])),
    );
    return { entries, places };
  }
}

function isOutside(day: number, from = -Infinity, until = Infinity): boolean {
  return day === 0 || day < from || day >= until;
}

function wordOf({ word }: { readonly word: string }): string {
  return word;
}

function placesOf({ piece, index }: Entry): Uint32Array {
  return piece.postings(index).places;
}

function articlesOf({ piece, index }: Entry): number {
  return piece.articles[index] ?? 0;
}

/** What a word has in common with its stems, or the word where that is too short to look for its forms. */
function rootOf(word: string, stems: readonly string[]): string {
  let length = word.length;
  for (const stem of stems) {
    let shared = 0;
    while (shared < length && stem[shared] === word[shared]) shared += 1;
    length = shared;
  }
  return length < SHORTEST_ROOT ? word : word.slice(0, length);
}
