import { lateWords } from '../../model/late-words.ts';
import type { Listed } from '../../model/article.ts';
import type { Bookmark, Kept } from '../../model/device.ts';
import { words } from '../../model/words.ts';
import type { Device } from '../../storage/device.ts';
import type { ArticleCopy } from '../../storage/publication.ts';
import type { ReaderErrorCode } from '../../storage/reader-error.ts';
import type { SaveState } from './save-state.ts';

interface Options {
  readonly device: () => Promise<Device>;
  /** The whole of an article, from the network. */
  readonly copyOf: (article: Listed) => Promise<ArticleCopy>;
  /** Says something to the reader, who may take it back. */
  readonly say: (text: string, undo?: () => void) => void;
  /** The code of a failure of the network or the device; throws what is neither. */
  readonly codeOf: (error: unknown) => ReaderErrorCode;
  /** Told when something on the device has changed: other tabs show it, too. */
  readonly onwritten: () => void;
  /** Told of an article that the reader has saved, when it is here. */
  readonly onsaved: (article: Listed) => void;
}

/** What the reader keeps: bookmarks, and articles on this device. */
export class Shelf {
  readonly #options: Options;
  #bookmarks = $state.raw<readonly Bookmark[]>([]);
  #kept = $state.raw<readonly Kept[]>([]);
  #isLoaded = $state(false);
  #loading: Promise<void> | undefined;
  /** Settles when the device has, or has refused, all that is shown already. */
  #written: Promise<unknown> = Promise.resolve();
  /** Articles that are on their way to the device, or did not get there, by address. */
  #onTheWay = $state.raw<ReadonlyMap<string, SaveState>>(new Map());

  readonly #bookmarked = $derived(new Set(this.#bookmarks.map(({ article }) => article.address)));
  readonly #keptByAddress = $derived(new Map(this.#kept.map((one) => [one.article.address, one])));

  constructor(options: Options) {
    this.#options = options;
  }

  get bookmarks(): readonly Bookmark[] {
    return this.#bookmarks;
  }

  get kept(): readonly Kept[] {
    return this.#kept;
  }

  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  isBookmarked(address: string): boolean {
    return this.#bookmarked.has(address);
  }

  saveState(address: string): SaveState {
    const onTheWay = this.#onTheWay.get(address);
    if (onTheWay !== undefined) return onTheWay;
    const kept = this.#keptByAddress.get(address);
    return kept === undefined
      ? { kind: 'idle' }
      : { kind: 'saved', bytes: kept.bytes, because: kept.because };
  }

  /** Reads what is on the device. A device that keeps nothing leaves the shelf empty. */
  load(): Promise<void> {
    return (this.#loading ??= this.#read().finally(() => (this.#loading = undefined)));
  }

  async #read(): Promise<void> {
    try {
      const device = await this.#options.device();
      let before: readonly unknown[];
      let read: [readonly Bookmark[], readonly Kept[]];
      do {
        await this.#written;
        before = [this.#bookmarks, this.#kept];
        read = await Promise.all([device.bookmarks.list(), device.kept.list()]);
        // What has changed since may not have been read.
      } while (before[0] !== this.#bookmarks || before[1] !== this.#kept);
      [this.#bookmarks, this.#kept] = read;
    } catch (error) {
      this.#options.codeOf(error);
    } finally {
      this.#isLoaded = true;
    }
  }

  /** Reads again what is on the device, where another tab may have changed it. */
  async reload(): Promise<void> {
    // What is being read may have been read before the change.
    await this.#loading;
    if (this.#isLoaded) await this.load();
  }

  async toggleBookmark(article: Listed): Promise<void> {
    if (!this.#isLoaded) await this.load();
    const known = this.#bookmarks.find((one) => one.article.address === article.address);
    if (known !== undefined) return this.removeBookmark(known);
    return this.#addBookmark({ article, addedAt: Date.now() });
  }

  /** Shown at once, and taken back where the device refuses it. */
  async #addBookmark(bookmark: Bookmark): Promise<void> {
    this.#putBookmark(bookmark);
    await this.#try(
      async ({ bookmarks }) => bookmarks.add(bookmark.article, bookmark.addedAt),
      () => this.#dropBookmark(bookmark),
    );
  }

  #putBookmark(bookmark: Bookmark): void {
    this.#bookmarks = [bookmark, ...this.#bookmarks].sort((a, b) => b.addedAt - a.addedAt);
  }

  #dropBookmark(bookmark: Bookmark): void {
    this.#bookmarks = this.#bookmarks.filter((one) => one !== bookmark);
  }

  async removeBookmark(bookmark: Bookmark): Promise<void> {
    this.#dropBookmark(bookmark);
    await this.#try(
      async ({ bookmarks }) => bookmarks.remove(bookmark.article.address),
      () => this.#putBookmark(bookmark),
      () =>
        this.#options.say(
          lateWords.library.bookmarkRemoved,
          () => void this.#addBookmark(bookmark),
        ),
    );
  }

  #try(
    work: (device: Device) => Promise<void>,
    undo: () => void,
    done?: () => void,
  ): Promise<void> {
    const tried = this.#tryNow(work, undo, done);
    this.#written = Promise.allSettled([this.#written, tried]);
    return tried;
  }

  async #tryNow(
    work: (device: Device) => Promise<void>,
    undo: () => void,
    done?: () => void,
  ): Promise<void> {
    try {
      await work(await this.#options.device());
      this.#options.onwritten();
      done?.();
    } catch (error) {
      undo();
      this.#options.say(words.failed(this.#options.codeOf(error), navigator.onLine));
    }
  }

  /** Keeps an article on the device because the reader asks for it. */
  async save(article: Listed): Promise<void> {
    const { address } = article;
    if (this.#onTheWay.get(address)?.kind === 'saving') return;
    this.#setOnTheWay(address, { kind: 'saving', done: 0, total: 1 });
    try {
      const copy = await this.#options.copyOf(article);
      const { kept } = await this.#options.device();
      this.#shelve(
        await kept.keep(copy, 'saved', {
          onprogress: (done, parts) =>
            this.#setOnTheWay(address, { kind: 'saving', done, total: parts }),
        }),
      );
      this.#setOnTheWay(address, undefined);
      this.#options.onwritten();
      this.#options.onsaved(article);
    } catch (error) {
      const code = this.#options.codeOf(error);
      this.#setOnTheWay(address, { kind: 'failed' });
      this.#options.say(words.failed(code, navigator.onLine));
    }
  }

  #setOnTheWay(address: string, state: SaveState | undefined): void {
    const next = new Map(this.#onTheWay);
    if (state === undefined) next.delete(address);
    else next.set(address, state);
    this.#onTheWay = next;
  }

  /**
   * Keeps an article because it was opened, in place of one that was opened long ago. Whether that succeeds is
   * no matter of the reader's.
   */
  async keepOpened(article: Listed): Promise<void> {
    const known = this.#keptByAddress.get(article.address);
    const isHere = known?.article.hash === article.hash;
    if (isHere && known.because === 'saved') return;
    try {
      const { kept } = await this.#options.device();
      const touched = isHere ? await kept.touch(article.address) : undefined;
      this.#shelve(touched ?? (await kept.keep(await this.#options.copyOf(article), 'opened')));
      const cleared = new Set(await kept.clearOpened());
      this.#kept = this.#kept.filter((one) => !cleared.has(one.article.address));
      this.#options.onwritten();
    } catch (error) {
      this.#options.codeOf(error);
    }
  }

  #shelve(kept: Kept): void {
    this.takeIn([kept]);
  }

  /** Shows articles that have been kept in another way. */
  takeIn(kept: readonly Kept[]): void {
    const addresses = new Set(kept.map(({ article }) => article.address));
    const others = this.#kept.filter(({ article }) => !addresses.has(article.address));
    this.#kept = [...kept, ...others].sort((a, b) => b.keptAt - a.keptAt);
  }

  /** Takes away an article that is published no more, unless the reader has saved or bookmarked it. */
  async dropWithdrawn(address: string): Promise<void> {
    await this.load();
    const known = this.#keptByAddress.get(address);
    if (known?.because !== 'opened' || this.isBookmarked(address)) return;
    try {
      await (await this.#options.device()).kept.remove(address);
      this.#kept = this.#kept.filter((one) => one !== known);
      this.#options.onwritten();
    } catch (error) {
      this.#options.codeOf(error);
    }
  }

  async remove(address: string): Promise<void> {
    const known = this.#keptByAddress.get(address);
    this.#kept = this.#kept.filter((one) => one !== known);
    await this.#try(
      async (device) => {
        const removed = await device.kept.remove(address);
        if (removed === undefined) return;
        this.#options.say(lateWords.library.copyRemoved, () => void this.#restore(device, removed));
      },
      () => known && this.#shelve(known),
      () => this.#setOnTheWay(address, undefined),
    );
  }

  async #restore(
    device: Device,
    removed: NonNullable<Awaited<ReturnType<Device['kept']['remove']>>>,
  ): Promise<void> {
    await this.#try(
      async () => device.kept.restore(removed),
      () => undefined,
      () => this.#shelve(removed.kept),
    );
  }
}
