import type { Listed } from '../../model/article.ts';
import type { Bookmark, Kept } from '../../model/device.ts';
import {
  type Around,
  interestsIn,
  type Suggestion,
  suggestionsFrom,
} from '../../model/suggestions.ts';
import { choose, chosenHere } from '../ui/choice.ts';
import type { ReadingHistory } from './reading-history.svelte.ts';

const KEY = 'lectern:suggestions';
const OFF = 'off';

/** So many articles are asked what is like them: each may take a page of the address book, some 8 KB. */
const MOST_INTERESTS = 5;
const MOST_SUGGESTED = 4;

interface Options {
  readonly history: Pick<ReadingHistory, 'readings'>;
  readonly bookmarks: () => readonly Bookmark[];
  /** What can be read without a network. */
  readonly kept: () => readonly Kept[];
  readonly around: (article: Listed) => Promise<Around>;
}

/** Articles like those that were read: worked out on this device, from what is published of each article. */
export class Suggestions {
  readonly #options: Options;
  #areOn = $state(chosenHere(KEY) !== OFF);
  #shown = $state.raw<readonly Suggestion[]>([]);

  constructor(options: Options) {
    this.#options = options;
  }

  /** Whether the reader wants any. */
  get areOn(): boolean {
    return this.#areOn;
  }

  /** The best first; those that were found last. */
  get shown(): readonly Suggestion[] {
    return this.#shown;
  }

  /** Whether there is anything to suggest from. */
  get hasGround(): boolean {
    return this.#options.history.readings.length > 0 || this.#options.bookmarks().length > 0;
  }

  /** Finds them, where they are wanted; without a network, among what is on this device. */
  async find(): Promise<void> {
    if (!this.#areOn) return;
    const { history, bookmarks, kept, around } = this.#options;
    const interests = interestsIn(history.readings, bookmarks(), Date.now(), MOST_INTERESTS);
    const surrounded = await Promise.all(
      interests.map(async (one) => ({ ...one, ...(await around(one.article)) })),
    );
    const known = addressesOf(history.readings.filter(({ progress }) => progress > 0));
    const here = surrounded.some(({ isKept }) => isKept) ? addressesOf(kept()) : undefined;
    this.#shown = suggestionsFrom(
      surrounded,
      ({ address }) => !known.has(address) && here?.has(address) !== false,
      MOST_SUGGESTED,
    );
  }

  /** Holds for this device. */
  async choose(areOn: boolean): Promise<void> {
    this.#areOn = areOn;
    choose(KEY, areOn ? undefined : OFF);
    await this.find();
  }
}

function addressesOf(all: readonly { readonly article: Listed }[]): ReadonlySet<string> {
  return new Set(all.map(({ article }) => article.address));
}
