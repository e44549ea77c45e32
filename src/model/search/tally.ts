import type { Entry } from './lexicon.ts';
import { NOTE_SCORES } from './piece.ts';
import { FIELD_BITS, type SearchedField } from './fields.ts';

/** A word of the index that stands for one of a query, and how well: 1 is the word itself. */
export interface Match extends Entry {
  readonly weight: number;
}

/** An article that has all words in its title is what was meant, more often than not. */
const WHOLE_TITLE = 1.4;
/** A phrase says more than its words. */
const PHRASE = 1.5;

/** Scores have so many steps to one: beside a place they fit into the whole numbers that are exact in a float. */
const SCORE_STEPS = 4096;
const PLACE_LIMIT = 2 ** 24;

/** Adds up what words say of articles. */
export class Tally {
  readonly #articles: number;
  readonly #scores: Float32Array;
  /** How many of the words that must be there each article has, and how many in its title. */
  readonly #had: Uint8Array;
  readonly #inTitle: Uint8Array;
  readonly #excluded = new Set<number>();
  #required = 0;
  #words = 0;
  /** What the word that is being added says of each article, and of which it says something. */
  readonly #best: Float32Array;

  constructor(articles: number) {
    this.#articles = articles;
    this.#scores = new Float32Array(articles);
    this.#had = new Uint8Array(articles);
    this.#inTitle = new Uint8Array(articles);
    this.#best = new Float32Array(articles);
  }

  /** Adds a word of the query: of several that may stand for it, in each article the one that says most. */
  add(matches: readonly Match[], field?: SearchedField): void {
    if (matches.length === 0) return;
    const mask = field === undefined ? 0 : FIELD_BITS[field];
    const touched: number[] = [];
    const titles = new Set<number>();
    for (const { piece, index, weight } of matches) {
      const { places, notes } = piece.postings(index);
      for (let nth = 0; nth < places.length; nth += 1) {
        const note = notes[nth] ?? 0;
        if ((note & mask) !== mask) continue;
        const place = places[nth] ?? 0;
        const best = this.#best[place] ?? 0;
        const score = weight * (NOTE_SCORES[note] ?? 0);
        if (best === 0) touched.push(place);
        if (score > best) this.#best[place] = score;
        if ((note & FIELD_BITS.title) !== 0) titles.add(place);
      }
    }
    const isRequired = !matches.some(({ piece, index }) => piece.isCommon(index));
    const rarity = this.#rarityOf(matches);
    this.#words += 1;
    if (isRequired) this.#required += 1;
    for (const place of touched) {
      this.#scores[place] = (this.#scores[place] ?? 0) + rarity * (this.#best[place] ?? 0);
      if (isRequired) this.#had[place] = (this.#had[place] ?? 0) + 1;
      this.#best[place] = 0;
    }
    for (const place of titles) this.#inTitle[place] = (this.#inTitle[place] ?? 0) + 1;
  }

  addPhrase(entries: readonly Entry[], places: readonly number[]): void {
    this.#required += 1;
    const rarity = entries.reduce((sum, entry) => sum + this.#rarityOf([entry]), 0);
    for (const place of places) {
      this.#scores[place] = (this.#scores[place] ?? 0) + PHRASE * rarity;
      this.#had[place] = (this.#had[place] ?? 0) + 1;
    }
  }

  /** Every article has what was asked for, which is nothing. */
  addAll(): void {
    this.#scores.fill(1);
  }

  exclude(places: Iterable<number>): void {
    for (const place of places) this.#excluded.add(place);
  }

  /** The articles that have all words, the best first; or where there are none, those that have most of them. */
  ranked(): { readonly places: Uint32Array<ArrayBuffer>; readonly isPartial: boolean } {
    for (let needed = this.#required; needed >= 0; needed -= 1) {
      const places = this.#rankedWith(needed);
      if (places.length > 0) return { places, isPartial: needed < this.#required };
    }
    return { places: new Uint32Array(), isPartial: false };
  }

  #rankedWith(needed: number): Uint32Array<ArrayBuffer> {
    const keys: number[] = [];
    for (let place = 0; place < this.#articles; place += 1) {
      const score = this.#scores[place] ?? 0;
      if (score === 0 || (this.#had[place] ?? 0) < needed || this.#excluded.has(place)) continue;
      const isWhole = this.#words > 1 && this.#inTitle[place] === this.#words;
      const whole = isWhole ? score * WHOLE_TITLE : score;
      keys.push(Math.round(whole * SCORE_STEPS) * PLACE_LIMIT + place);
    }
    // As numbers, which an array of floats is sorted by; of equals the newest first.
    return Uint32Array.from(Float64Array.from(keys).sort().reverse(), (key) => key % PLACE_LIMIT);
  }

  /** How much it says that a word is there: the inverse document frequency of BM25. */
  #rarityOf(matches: readonly Entry[]): number {
    const exact = matches.find((match) => !('weight' in match) || match.weight === 1);
    const of = (entry: Entry): number => entry.piece.articles[entry.index] ?? 0;
    const articles = exact === undefined ? Math.max(...matches.map(of)) : of(exact);
    return Math.log(1 + (this.#articles - articles + 0.5) / (articles + 0.5));
  }
}
