import { lateWords } from '../../model/late-words.ts';
import type { Listed } from '../../model/article.ts';
import {
  changedHighlight,
  type Highlight,
  type HighlightChange,
  type HighlightColour,
  type QuoteAnchor,
} from '../../model/highlight.ts';
import { words } from '../../model/words.ts';
import type { Device } from '../../storage/device.ts';
import type { ReaderErrorCode } from '../../storage/reader-error.ts';

interface Options {
  readonly device: () => Promise<Device>;
  /** Says something to the reader, who may take it back. */
  readonly say: (text: string, undo?: () => void) => void;
  /** The code of a failure of the network or the device; throws what is neither. */
  readonly codeOf: (error: unknown) => ReaderErrorCode;
  /** Told when something on the device has changed: other tabs show it, too. */
  readonly onwritten: () => void;
}

type ByAddress = ReadonlyMap<string, readonly Highlight[]>;

/** What the reader has marked and written in articles. Only what somebody asks for is in memory. */
export class Highlights {
  readonly #options: Options;
  /** Those of the articles that were asked for, each in the order of its text. */
  #byAddress = $state.raw<ByAddress>(new Map());
  #articles = $state.raw<ReadonlyMap<string, Listed>>(new Map());
  /** Whether all of them were asked for, and are here. */
  #isWhole = $state(false);
  #wantsAll = false;
  #wanted: string | undefined;
  #reading: Promise<void> | undefined;
  /** Settles when the device has, or has refused, all that is shown already. */
  #written: Promise<unknown> = Promise.resolve();

  /** The newest first. */
  readonly all = $derived(
    [...this.#byAddress.values()].flat().sort((a, b) => b.createdAt - a.createdAt),
  );

  constructor(options: Options) {
    this.#options = options;
  }

  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** In the order of the text; nothing until {@link loadOf} has read them. */
  of(address: string): readonly Highlight[] {
    return this.#byAddress.get(address) ?? [];
  }

  /** The article of a highlight, as it was when something was marked in it last. */
  articleOf({ address }: Highlight): Listed | undefined {
    return this.#articles.get(address);
  }

  /** The articles in which something is marked, as the device has them now. */
  async articles(): Promise<readonly Listed[]> {
    try {
      await this.#written;
      return await (await this.#options.device()).highlights.articles();
    } catch (error) {
      this.#options.codeOf(error);
      return [];
    }
  }

  /** Reads those of an article. A device that keeps nothing leaves what was marked on this visit. */
  async loadOf(address: string): Promise<void> {
    this.#wanted = address;
    await this.reload();
  }

  /** Has all of them here until what it gives is called. */
  loadAll(): () => void {
    this.#wantsAll = true;
    void this.reload();
    return () => (this.#wantsAll = this.#isWhole = false);
  }

  /** Reads again what was asked for, where another tab may have changed it. */
  async reload(): Promise<void> {
    // What is being read may have been read before the change.
    await this.#reading;
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    await this.#reading;
  }

  async #read(): Promise<void> {
    let wantsAll = this.#wantsAll;
    try {
      const { highlights } = await this.#options.device();
      let before: ByAddress;
      let read: ByAddress;
      let articles: readonly Listed[];
      do {
        await this.#written;
        before = this.#byAddress;
        wantsAll = this.#wantsAll;
        const address = this.#wanted ?? '';
        articles = wantsAll ? await highlights.articles() : [];
        read = wantsAll
          ? await byAddress(highlights.all())
          : new Map([[address, await highlights.ofArticle(address)]]);
        // What has changed since may not have been read.
      } while (before !== this.#byAddress || wantsAll !== this.#wantsAll);
      this.#byAddress = read;
      const known = articles.map((article) => [article.address, article] as const);
      this.#articles = new Map([...this.#articles, ...known]);
    } catch (error) {
      this.#options.codeOf(error);
    } finally {
      this.#isWhole = wantsAll && this.#wantsAll;
    }
  }

  /** Marks a passage, in place of an earlier mark on just the same words. Gives what is shown of it at once. */
  add(article: Listed, anchor: QuoteAnchor, colour: HighlightColour): Highlight {
    const same = this.of(article.address).find(
      (one) => one.anchor.start === anchor.start && one.anchor.exact === anchor.exact,
    );
    if (same !== undefined) return this.change(article, same, { colour });
    const now = Date.now();
    const { address } = article;
    const id = newId();
    const added = { id, address, anchor, colour, note: '', createdAt: now, changedAt: now };
    this.#put(article, added);
    return added;
  }

  /** Gives what is shown at once. */
  change(article: Listed, highlight: Highlight, change: HighlightChange): Highlight {
    const changed = changedHighlight(highlight, change, Date.now());
    this.#show(changed);
    void this.#try(
      async ({ highlights }) => {
        const kept = await highlights.change(article, highlight, change);
        // What was changed after this is shown already.
        if (this.#shows(changed)) this.#show(kept);
      },
      () => this.#shows(changed) && this.#show(highlight),
    );
    return changed;
  }

  /** The reader may take it back. */
  remove(article: Listed, highlight: Highlight): void {
    this.#hide(highlight);
    void this.#try(
      async ({ highlights }) => highlights.remove(highlight),
      () => this.#show(highlight),
      () =>
        this.#options.say(lateWords.library.highlightRemoved, () => this.#put(article, highlight)),
    );
  }

  /** Keeps whether passages were found, for who looks through them elsewhere. */
  async noteDetached(ids: readonly string[], isDetached: boolean): Promise<void> {
    if (ids.length === 0) return;
    try {
      await (await this.#options.device()).highlights.noteDetached(ids, isDetached);
    } catch (error) {
      this.#options.codeOf(error);
    }
  }

  #put(article: Listed, highlight: Highlight): void {
    this.#articles = new Map(this.#articles).set(article.address, article);
    this.#show(highlight);
    void this.#try(
      async ({ highlights }) => highlights.put(article, highlight),
      () => this.#hide(highlight),
    );
  }

  #shows(highlight: Highlight): boolean {
    return this.of(highlight.address).includes(highlight);
  }

  #show(highlight: Highlight): void {
    const others = this.of(highlight.address).filter(({ id }) => id !== highlight.id);
    this.#set(highlight.address, inOrder([...others, highlight]));
  }

  #hide({ id, address }: Highlight): void {
    this.#set(
      address,
      this.of(address).filter((one) => one.id !== id),
    );
  }

  #set(address: string, highlights: readonly Highlight[]): void {
    this.#byAddress = new Map(this.#byAddress).set(address, highlights);
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
}

/** A name that no other has. Unlike `randomUUID` it can be had on pages that did not come over https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function inOrder(highlights: readonly Highlight[]): readonly Highlight[] {
  return highlights.toSorted((a, b) => a.anchor.start - b.anchor.start);
}

async function byAddress(batches: AsyncIterable<readonly Highlight[]>): Promise<ByAddress> {
  const all = new Map<string, Highlight[]>();
  for await (const batch of batches) {
    for (const one of batch) {
      const known = all.get(one.address);
      if (known === undefined) all.set(one.address, [one]);
      else known.push(one);
    }
  }
  return new Map([...all].map(([address, some]) => [address, inOrder(some)]));
}
