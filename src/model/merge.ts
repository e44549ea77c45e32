import type { Listed } from './article.ts';
import type { Backup, Choices, KeptRecords } from './backup.ts';
import type { Reading } from './device.ts';
import type { SmartList } from './smart-list.ts';

/** What an import would put where nothing is, and in place of something. */
export interface Merged<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
}

/** What an import would do to the records of a device. It takes nothing away. */
export type RecordMerge = {
  readonly [Kind in keyof KeptRecords]: Merged<KeptRecords[Kind][number]>;
};

interface Rule<T> {
  readonly keyOf: (item: T) => string;
  /** What holds of two of the same; the one that is here where nothing changes. */
  readonly together: (here: T, coming: T) => T;
}

function merged<T>(
  here: readonly T[],
  coming: readonly T[],
  { keyOf, together }: Rule<T>,
): Merged<T> {
  const known = new Map(here.map((item) => [keyOf(item), item]));
  const added = new Map<string, T>();
  const changed = new Map<string, T>();
  for (const item of coming) {
    const key = keyOf(item);
    const before = known.get(key);
    const now = before === undefined ? item : together(before, item);
    if (now === before) continue;
    // What a file says twice is merged with itself, too.
    known.set(key, now);
    if (before === undefined || added.has(key)) added.set(key, now);
    else changed.set(key, now);
  }
  return { added: [...added.values()], changed: [...changed.values()] };
}

function later<T>(timeOf: (item: T) => number): Rule<T>['together'] {
  return (here, coming) => (timeOf(coming) > timeOf(here) ? coming : here);
}

/** Two readings of an article: what was read further counts, and where one was last. */
export function readingTogether(before: Reading, now: Reading): Reading {
  return {
    ...before,
    ...now,
    openedAt: Math.min(before.openedAt, now.openedAt),
    readAt: Math.max(before.readAt, now.readAt),
    progress: Math.max(before.progress, now.progress),
  };
}

function readingMerged(here: Reading, coming: Reading): Reading {
  const [before, now] = coming.readAt > here.readAt ? [here, coming] : [coming, here];
  const together = { ...readingTogether(before, now), article: here.article };
  const keys = ['openedAt', 'readAt', 'progress', 'place'] as const;
  return keys.every((key) => together[key] === here[key]) ? here : together;
}

function addressOf({ article }: { readonly article: Listed }): string {
  return article.address;
}

/** Of two of the same the later change holds. */
export function mergeRecords(here: KeptRecords, coming: KeptRecords): RecordMerge {
  return {
    bookmarks: merged(here.bookmarks, coming.bookmarks, {
      keyOf: addressOf,
      together: later(({ addedAt }) => addedAt),
    }),
    history: merged(here.history, coming.history, {
      keyOf: addressOf,
      together: readingMerged,
    }),
    highlights: merged(here.highlights, coming.highlights, {
      keyOf: ({ id }) => id,
      together: later(({ changedAt }) => changedAt),
    }),
    // What this device knows of an article is what it has seen published.
    highlighted: merged(here.highlighted, coming.highlighted, {
      keyOf: ({ address }) => address,
      together: (known) => known,
    }),
  };
}

/** Smart lists whose names are not taken here. */
export function newLists(
  here: readonly SmartList[],
  { lists }: Pick<Backup, 'lists'>,
): readonly SmartList[] {
  return merged(here, lists, { keyOf: ({ name }) => name, together: (known) => known }).added;
}

/** Choices that were not made on this device. They have no time: what was chosen here holds here. */
export function newChoices(here: Choices, { choices }: Pick<Backup, 'choices'>): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([key]) => !Object.hasOwn(here, key)));
}
