import type { Listed } from '../../model/article.ts';
import {
  articleEntry,
  type EntryKind,
  type Ground,
  type PaletteEntry,
  recentEntry,
} from './palette-entry.ts';
import type { RecentChoices } from './recent-choices.ts';
import { matchTitle, type TitlePart, typedWords } from './title-match.ts';

/** Articles that answer to a text, the best first. */
export type FindArticles = (text: string, signal: AbortSignal) => Promise<readonly Listed[]>;

/** What the palette knows of the app. */
export interface PaletteSources {
  readonly ground: Ground;
  /** Actions and pages, which are there at once. */
  readonly entries: readonly PaletteEntry[];
  /** All by which a list is narrowed, such as tags and years: asked for when something is typed. */
  readonly terms: () => Promise<readonly PaletteEntry[]>;
  readonly findArticles: FindArticles;
  readonly recent: Pick<RecentChoices, 'list' | 'add'>;
  /** What asks the whole site for a text. */
  readonly searchEntry: (text: string) => PaletteEntry;
  /** Says why something could not be had; throws what is no failure of the network or the device. */
  readonly failed: (error: unknown) => string;
}

export interface PaletteResult extends PaletteEntry {
  readonly parts: readonly TitlePart[];
}

/** What is shown when titles answer equally well: first what is few. */
const KIND_ORDER: readonly EntryKind[] = [
  'page',
  'smart-list',
  'action',
  'progress',
  'shelf',
  'category',
  'author',
  'series',
  'year',
  'language',
  'minutes',
  'tag',
  'article',
  'search',
];

const MOST_SHOWN = 40;

/** What is typed into the palette, and what answers to it. */
export class PaletteSearch {
  readonly #sources: PaletteSources;
  readonly #recent: readonly PaletteEntry[];
  #text = $state('');
  #terms = $state.raw<readonly PaletteEntry[]>();
  #found = $state.raw<{ readonly text: string; readonly entries: readonly PaletteEntry[] }>();
  #chosenId = $state<string>();
  #problem = $state<string>();
  #searching = new AbortController();

  readonly #results = $derived.by((): readonly PaletteResult[] => {
    const words = typedWords(this.#text);
    if (words.length === 0) return this.#offered();
    const { entries, searchEntry } = this.#sources;
    const { text, entries: articles = [] } = this.#found ?? {};
    // What was found may answer by its text: for as long as the text is the same.
    const answers = new Set(text === this.#text ? articles : []);
    const ranked = [...entries, ...(this.#terms ?? []), ...articles].flatMap((entry) => {
      const match = matchTitle(entry.title, words);
      if (match === undefined && !answers.has(entry)) return [];
      return { score: 0, parts: untyped(entry.title), ...match, entry };
    });
    ranked.sort(
      (a, b) =>
        b.score - a.score ||
        KIND_ORDER.indexOf(a.entry.kind) - KIND_ORDER.indexOf(b.entry.kind) ||
        (b.entry.count ?? 0) - (a.entry.count ?? 0),
    );
    const shown = withoutRepeated(ranked.map(({ entry, parts }) => ({ ...entry, parts })));
    return [...shown.slice(0, MOST_SHOWN), plain(searchEntry(this.#text.trim()))];
  });

  readonly #chosen = $derived(
    Math.max(
      0,
      this.#results.findIndex(({ id }) => id === this.#chosenId),
    ),
  );

  constructor(sources: PaletteSources) {
    this.#sources = sources;
    const known = new Map(sources.entries.map((entry) => [entry.id, entry]));
    this.#recent = sources.recent
      .list()
      .flatMap((choice) => known.get(choice.id) ?? recentEntry(choice, sources.ground) ?? []);
  }

  get text(): string {
    return this.#text;
  }

  get results(): readonly PaletteResult[] {
    return this.#results;
  }

  /** Where among the results the one stands that Enter would choose. */
  get chosen(): number {
    return this.#chosen;
  }

  /** Why there may be more than is shown. */
  get problem(): string | undefined {
    return this.#problem;
  }

  async type(text: string): Promise<void> {
    this.#text = text;
    this.#chosenId = undefined;
    this.#searching.abort();
    this.#problem = undefined;
    if (typedWords(text).length === 0) return;
    const { signal } = (this.#searching = new AbortController());
    await Promise.all([
      this.#try(signal, async () => {
        this.#terms ??= await this.#sources.terms();
      }),
      this.#try(signal, async () => {
        const found = await this.#sources.findArticles(text, signal);
        if (signal.aborted) return;
        const entries = found.map((article) => articleEntry(article, this.#sources.ground));
        this.#found = { text, entries };
      }),
    ]);
  }

  /** Moves the choice by steps, round the ends. */
  step(by: number): void {
    const { length } = this.#results;
    this.choose((this.#chosen + by + length) % length);
  }

  choose(index: number): void {
    this.#chosenId = this.#results.at(index)?.id;
  }

  /** Remembers what was taken, for the next time. */
  take({ id, kind, title }: PaletteEntry): void {
    if (kind !== 'search') this.#sources.recent.add({ id, title });
  }

  #offered(): readonly PaletteResult[] {
    const known = this.#sources.entries;
    return withoutRepeated([...this.#recent, ...known].map(plain));
  }

  async #try(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!signal.aborted) this.#problem = this.#sources.failed(error);
    }
  }
}

function plain(entry: PaletteEntry): PaletteResult {
  return { ...entry, parts: untyped(entry.title) };
}

function untyped(text: string): readonly TitlePart[] {
  return [{ text, isTyped: false }];
}

/** A site may lead from its head to what is listed under another name too. */
function withoutRepeated(results: readonly PaletteResult[]): PaletteResult[] {
  const hrefs = new Set<string>();
  const ids = new Set<string>();
  return results.filter(({ id, href }) => {
    const isNew = !ids.has(id) && (href === undefined || !hrefs.has(href));
    ids.add(id);
    if (href !== undefined) hrefs.add(href);
    return isNew;
  });
}
