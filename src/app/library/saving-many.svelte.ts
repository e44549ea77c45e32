import { lateWords } from '../../model/late-words.ts';
import { chunks } from '../../model/chunks.ts';
import type { Kept } from '../../model/device.ts';
import { marksIn } from '../../model/parcels.ts';
import type { Wanted, WantedState } from '../../model/wanted.ts';
import { words } from '../../model/words.ts';
import type { Device } from '../../storage/device.ts';
import type { Parcels } from '../../storage/parcels.ts';
import type { ArticleCopy } from '../../storage/publication.ts';
import type { ReaderErrorCode } from '../../storage/reader-error.ts';
import { choose, chosenHere } from '../ui/choice.ts';
import { IncomingArticles } from './incoming-articles.ts';
import type { Shelf } from './shelf.svelte.ts';

type Named = Pick<Wanted, 'address' | 'hash'>;

/** How far the saving of many articles is. */
export type SavingPhase = 'idle' | 'saving' | 'away' | 'paused' | 'stuck' | 'done';

interface Options {
  readonly base: string;
  readonly device: () => Promise<Device>;
  readonly shelf: Shelf;
  readonly parcels: Pick<Parcels, 'list' | 'everything' | 'articles'>;
  /** The whole of an article, from the network. */
  readonly copyOf: (
    address: string,
    hash: string,
    options: { readonly signal: AbortSignal },
  ) => Promise<ArticleCopy>;
  /** Lets one tab work at a time. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Says something to the reader, who may take it back. */
  readonly say: (text: string, undo?: () => void) => void;
  /** The code of a failure of the network or the device; throws what is neither. */
  readonly codeOf: (error: unknown) => ReaderErrorCode;
  /** Told when something on the device has changed: other tabs show it, too. */
  readonly onwritten: () => void;
}

/** How many are written at a time: a browser that is closed loses no more than those. */
const BATCH = 16;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;

/** Saves many articles, however often the network goes or the page is closed meanwhile. */
export class SavingMany {
  readonly #options: Options;
  #wanted = $state.raw<ReadonlyMap<string, Wanted>>(new Map());
  #isRunning = $state(false);
  #isAway = $state(false);
  #isPaused = $state(false);
  #problem = $state<'storage-full' | 'storage-blocked'>();
  #running: Promise<void> | undefined;
  #stopping = new AbortController();
  readonly #incoming: IncomingArticles;

  readonly #counts = $derived.by(() => {
    const counts = new Map<WantedState, number>();
    for (const { state } of this.#wanted.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
    return counts;
  });
  readonly #phase = $derived.by((): SavingPhase => {
    if (this.#wanted.size === 0) return 'idle';
    if ((this.#counts.get('waiting') ?? 0) === 0) return 'done';
    if (this.#problem !== undefined) return 'stuck';
    if (this.#isPaused) return 'paused';
    return this.#isAway ? 'away' : 'saving';
  });

  constructor(options: Options) {
    this.#options = options;
    const networkCode = (error: unknown) => this.#networkCode(error);
    const keep = (copies: readonly ArticleCopy[], signal: AbortSignal) =>
      this.#keep(copies, signal);
    this.#incoming = new IncomingArticles({ ...options, networkCode, keep });
  }

  get phase(): SavingPhase {
    return this.#phase;
  }

  get isUnderWay(): boolean {
    return this.#phase === 'saving' || this.#phase === 'away';
  }

  get total(): number {
    return this.#wanted.size;
  }

  get saved(): number {
    return this.#counts.get('saved') ?? 0;
  }

  /** What keeps the device from taking more. */
  get problem(): 'storage-full' | 'storage-blocked' | undefined {
    return this.#problem;
  }

  /** How many could not be saved, by the reason. */
  get failed(): readonly (readonly [ReaderErrorCode, number])[] {
    return [...this.#counts].flatMap(([state, count]) =>
      state === 'waiting' || state === 'saved' ? [] : [[state, count] as const],
    );
  }

  /** What everything takes, as the build says it, and what room there is. Bytes. */
  async sizeOfAll(): Promise<{
    readonly articles: number;
    readonly bytes: number;
    readonly room: number | undefined;
  }> {
    const { parcels } = await this.#options.parcels.list();
    const { quota, usage } =
      (await (navigator as Partial<Navigator>).storage?.estimate().catch(() => undefined)) ?? {};
    return {
      articles: parcels.reduce((sum, parcel) => sum + marksIn(parcel).length, 0),
      bytes: parcels.reduce((sum, { bytes }) => sum + bytes, 0),
      room: quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0)),
    };
  }

  /** Goes on with what an earlier visit, or another tab, has begun. */
  async load(): Promise<void> {
    await this.#read();
    if (this.isUnderWay) void this.#run();
  }

  async saveEverything(): Promise<void> {
    await this.#attempt(async () => this.#add(await this.#options.parcels.everything()));
  }

  async save(articles: readonly Named[]): Promise<void> {
    await this.#attempt(() => this.#add(articles));
  }

  async #add(articles: readonly Named[]): Promise<void> {
    const { shelf, say, device } = this.#options;
    await shelf.load();
    const here = new Map(
      shelf.kept.flatMap(({ because, article }) =>
        because === 'saved' ? [[article.address, article.hash]] : [],
      ),
    );
    if (this.#phase === 'done') await this.dismiss();
    const coming = articles.map(({ address, hash }): Wanted => {
      return { address, hash, state: here.get(address) === hash ? 'saved' : 'waiting' };
    });
    const waiting = coming.filter(({ state }) => state === 'waiting');
    if (waiting.length === 0) {
      say(lateWords.saving.nothing);
      return;
    }
    await (await device()).wanted.put(coming);
    this.#note(coming);
    say(lateWords.saving.begun(coming.length));
    this.resume();
  }

  pause(): void {
    choose(this.#pausedKey, 'yes');
    this.#isPaused = true;
    this.#stopping.abort();
    this.#options.onwritten();
  }

  /** Goes on, also where there was no room. */
  resume(): void {
    choose(this.#pausedKey, undefined);
    this.#isPaused = false;
    this.#problem = undefined;
    void this.#run();
  }

  /** Lets go of what has not come. What has come stays. */
  async stop(): Promise<void> {
    const { say, device, onwritten } = this.#options;
    const { saved, total } = this;
    const left = [...this.#wanted.values()].filter(({ state }) => state !== 'saved');
    this.#stopping.abort();
    await this.#attempt(async () => {
      // Where another tab works, this one waits for its turn.
      if (this.#isRunning) await this.#running;
      await (await device()).wanted.remove([...this.#wanted.keys()]);
      this.#wanted = new Map();
      this.#problem = undefined;
      onwritten();
      say(lateWords.saving.stopped(saved, total), () => void this.save(left));
    });
  }

  /** Asks again for what could not be had. */
  async retry(): Promise<void> {
    await this.#attempt(async () => {
      const again = [...this.#wanted.values()]
        .filter(({ state }) => state !== 'saved')
        .map((one): Wanted => ({ ...one, state: 'waiting' }));
      await this.#settle(again);
      this.#incoming.forgive();
      this.resume();
    });
  }

  /** Drops the account of what was done. */
  async dismiss(): Promise<void> {
    const addresses = [...this.#wanted.keys()];
    this.#wanted = new Map();
    await this.#attempt(async () => (await this.#options.device()).wanted.remove(addresses));
    this.#options.onwritten();
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { codeOf, say } = this.#options;
      say(words.failed(codeOf(error), navigator.onLine));
    }
  }

  get #pausedKey(): string {
    return `lectern-saving-paused:${this.#options.base}`;
  }

  async #read(): Promise<void> {
    try {
      const list = await (await this.#options.device()).wanted.list();
      this.#wanted = new Map(list.map((one) => [one.address, one]));
      this.#isPaused = chosenHere(this.#pausedKey) !== undefined;
    } catch (error) {
      this.#options.codeOf(error);
    }
  }

  /** Shows what another tab has done; pauses where that was told to. */
  async reload(): Promise<void> {
    if (!this.#isRunning) return this.load();
    if (chosenHere(this.#pausedKey) !== undefined) {
      this.#isPaused = true;
      this.#stopping.abort();
      return;
    }
    const { wanted } = await this.#options.device();
    const isStopped = (await wanted.list()).length === 0;
    if (!isStopped) return;
    this.#stopping.abort();
    this.#wanted = new Map();
  }

  #run(): Promise<void> {
    return (this.#running ??= this.#options
      .alone(() => this.#work())
      .catch((error: unknown) => void this.#options.codeOf(error))
      .finally(() => (this.#running = undefined)));
  }

  async #work(): Promise<void> {
    await this.#read();
    const { signal } = (this.#stopping = new AbortController());
    this.#isRunning = true;
    try {
      for (let idle = 0; this.isUnderWay;) {
        const before = this.saved;
        const waiting = [...this.#wanted.values()].filter(({ state }) => state === 'waiting');
        const failed = await this.#incoming.ask(waiting, signal);
        signal.throwIfAborted();
        const hasCome = this.saved > before;
        idle = hasCome ? 0 : idle + 1;
        await this.#settle(
          this.#incoming.givenUp(failed, hasCome).flatMap(([address, state]) => {
            const known = this.#wanted.get(address);
            return known === undefined ? [] : [{ ...known, state }];
          }),
        );
        this.#isAway = !hasCome && [...failed.values()].every((code) => code === 'offline');
        if (this.#phase === 'done') {
          this.#options.say(lateWords.saving.done(this.saved, this.total));
          return;
        }
        await untilLater(Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** idle), signal);
      }
    } catch (error) {
      if (signal.aborted) return;
      const code = this.#options.codeOf(error);
      if (code === 'storage-full' || code === 'storage-blocked') this.#problem = code;
      else throw error;
    } finally {
      this.#isRunning = false;
      this.#isAway = false;
    }
  }

  /** Throws what is not the network's: the device takes nothing more, then. */
  #networkCode(error: unknown): ReaderErrorCode {
    const code = this.#options.codeOf(error);
    if (code === 'storage-full' || code === 'storage-blocked') throw error;
    return code;
  }

  async #keep(
    copies: readonly ArticleCopy[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, ReaderErrorCode>> {
    const refused = new Map<string, ReaderErrorCode>();
    const { device, shelf, onwritten } = this.#options;
    const { kept: store } = await device();
    for (const some of chunks(copies, BATCH)) {
      signal.throwIfAborted();
      const { kept, failed } = await store.keepTogether(some, { signal });
      this.#isAway = false;
      shelf.takeIn(kept);
      this.#note(kept.map(savedOf));
      for (const [address, error] of failed) refused.set(address, this.#networkCode(error));
    }
    onwritten();
    return refused;
  }

  async #settle(wanted: readonly Wanted[]): Promise<void> {
    if (wanted.length === 0) return;
    await (await this.#options.device()).wanted.put(wanted);
    this.#note(wanted);
    this.#options.onwritten();
  }

  #note(wanted: readonly Wanted[]): void {
    this.#wanted = new Map([...this.#wanted, ...wanted.map((one) => [one.address, one] as const)]);
  }
}

function savedOf({ article: { address, hash } }: Kept): Wanted {
  return { address, hash, state: 'saved' };
}

/** Waits, but no longer than until the network is back. */
function untilLater(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      removeEventListener('online', settle);
      signal.removeEventListener('abort', settle);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(settle, ms);
    addEventListener('online', settle);
    signal.addEventListener('abort', settle);
  });
}
