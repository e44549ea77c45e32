import { lateWords } from '../../model/late-words.ts';
import type { Listed } from '../../model/article.ts';
import type { Reading, ReadingPlace } from '../../model/device.ts';
import { hrefOf } from '../../model/route.ts';
import { words } from '../../model/words.ts';
import type { Device } from '../../storage/device.ts';
import type { ReaderErrorCode } from '../../storage/reader-error.ts';
import { followProgress } from './progress.ts';
import { placeIn } from './reading-place.ts';

interface Options {
  readonly device: () => Promise<Device>;
  /** Says something to the reader, who may take it back. */
  readonly say: (text: string, undo?: () => void) => void;
  /** The code of a failure of the network or the device; throws what is neither. */
  readonly codeOf: (error: unknown) => ReaderErrorCode;
  /** Told when something on the device has changed: other tabs show it, too. */
  readonly onwritten: () => void;
}

/** Asks for the place in an article where the reader stopped. No heading has such an id. */
export const RESUME_HASH = '#~resume';

/** How far the reader has come in an article; one that was not begun has no such state. */
export type ReadState = 'begun' | 'read';

/** What was read on this device, and how far. None of it leaves the device. */
export class ReadingHistory {
  readonly #options: Options;
  /** By address. */
  #readings = $state.raw<ReadonlyMap<string, Reading>>(new Map());

  readonly #latest = $derived([...this.#readings.values()].sort((a, b) => b.readAt - a.readAt));
  readonly #read = $derived(addressesOf(this.#latest.filter(({ progress }) => progress === 1)));
  readonly #begun = $derived(
    addressesOf(this.#latest.filter(({ progress }) => progress > 0 && progress < 1)),
  );

  constructor(options: Options) {
    this.#options = options;
  }

  /** The latest first; those that were only opened are among them. */
  get readings(): readonly Reading[] {
    return this.#latest;
  }

  /** Addresses of the articles that were read to their end. */
  get read(): ReadonlySet<string> {
    return this.#read;
  }

  /** Addresses of those that were begun and not read to their end. */
  get begun(): ReadonlySet<string> {
    return this.#begun;
  }

  stateOf(address: string): ReadState | undefined {
    if (this.#read.has(address)) return 'read';
    return this.#begun.has(address) ? 'begun' : undefined;
  }

  /** Reads what is on the device. One that keeps nothing leaves what this visit knows. */
  async load(): Promise<void> {
    try {
      const { history } = await this.#options.device();
      const before = this.#readings;
      const listed = await history.list();
      // What has changed since may not have been read.
      if (this.#readings !== before) {
        await this.load();
        return;
      }
      this.#readings = new Map(listed.map((reading) => [reading.article.address, reading]));
    } catch (error) {
      this.#options.codeOf(error);
    }
  }

  /** Notes how far an article is read whose text is on the page. Gives what ends that. */
  follow(article: Listed, text: Element): () => void {
    const openedAt = Date.now();
    void this.#note({ article, openedAt, readAt: openedAt, progress: 0 });
    let place: ReadingPlace | undefined;
    return followProgress(text, (progress) => {
      // A text that was left is on the page no longer.
      if (text.isConnected) place = placeIn(text) ?? place;
      const known = place && { place };
      void this.#note({ article, openedAt, readAt: Date.now(), progress, ...known });
    });
  }

  async #note(reading: Reading): Promise<void> {
    const { address } = reading.article;
    const known = this.#readings.get(address);
    const progress = Math.max(known?.progress ?? 0, reading.progress);
    this.#readings = new Map(this.#readings).set(address, {
      ...known,
      ...reading,
      openedAt: known?.openedAt ?? reading.openedAt,
      progress,
    });
    try {
      await (await this.#options.device()).history.add(reading);
      this.#options.onwritten();
    } catch (error) {
      this.#options.codeOf(error);
    }
  }

  /** The link to an article that was read: where it is in progress, to the place where the reader stopped. */
  hrefOf({ article: { address } }: Reading, base: string): string {
    return hrefOf(address, base) + (this.stateOf(address) === 'begun' ? RESUME_HASH : '');
  }

  /** What is known of an article; nothing where it was not opened. */
  readingOf(address: string): Reading | undefined {
    return this.#readings.get(address);
  }

  /**
   * Takes an article as read as far as the reader says, whatever was seen of it.
   * @param progress from 0 to 1
   */
  async mark(article: Listed, progress: number): Promise<void> {
    const known = this.readingOf(article.address);
    const now = Date.now();
    await this.put(article.address, {
      article,
      openedAt: known?.openedAt ?? now,
      readAt: progress > 0 ? now : (known?.readAt ?? now),
      progress,
    });
  }

  /** Takes something else for what is known of an article, or forgets it. */
  async put(address: string, reading: Reading | undefined): Promise<void> {
    const before = this.readingOf(address);
    this.#set(address, reading);
    try {
      const { history } = await this.#options.device();
      await (reading === undefined ? history.remove(address) : history.put(reading));
      this.#options.onwritten();
    } catch (error) {
      // What was read meanwhile stays.
      if (this.readingOf(address) === reading) this.#set(address, before);
      this.#options.say(words.failed(this.#options.codeOf(error), navigator.onLine));
    }
  }

  #set(address: string, reading: Reading | undefined): void {
    const readings = new Map(this.#readings);
    if (reading === undefined) readings.delete(address);
    else readings.set(address, reading);
    this.#readings = readings;
  }

  /** Forgets all that was read; the reader may take that back. */
  async clear(): Promise<void> {
    const before = this.#readings;
    this.#readings = new Map();
    try {
      await (await this.#options.device()).history.clear();
      this.#options.onwritten();
      this.#options.say(lateWords.library.historyCleared, () => void this.#restore(before));
    } catch (error) {
      this.#readings = before;
      this.#options.say(words.failed(this.#options.codeOf(error), navigator.onLine));
    }
  }

  async #restore(before: ReadonlyMap<string, Reading>): Promise<void> {
    this.#readings = new Map([...before, ...this.#readings]);
    try {
      await (await this.#options.device()).history.add(...before.values());
      this.#options.onwritten();
    } catch (error) {
      this.#options.say(words.failed(this.#options.codeOf(error), navigator.onLine));
    }
  }
}

function addressesOf(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(readings.map(({ article }) => article.address));
}
