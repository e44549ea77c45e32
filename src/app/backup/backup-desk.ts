import type { BackupKind } from '../../words/en-late.ts';
import {
  type Backup,
  BackupError,
  type BackupFault,
  backupText,
  type Choices,
  parseBackup,
} from '../../model/backup.ts';
import { annotationsIn, type LinkedHighlight } from '../../model/annotations-file.ts';
import type { Listed } from '../../model/article.ts';
import { bookmarkLinksIn, bookmarksHtml } from '../../model/bookmarks-file.ts';
import {
  highlightsMarkdown,
  readwiseCsv,
  type SourcedHighlight,
  webAnnotations,
} from '../../model/highlight-files.ts';
import { type Merged, mergeRecords, newChoices, newLists } from '../../model/merge.ts';
import { hrefOf } from '../../model/route.ts';
import { ShapeError } from '../../model/shape.ts';
import type { SmartList } from '../../model/smart-list.ts';
import type { Device } from '../../storage/device.ts';
import { keepChoices, keptChoices } from './choices.ts';

/** A file with more bytes is none of ours: 100,000 highlights are some 60 MB. */
const LARGEST = 100_000_000;

/** What can be taken along, and the type of its file. */
const FILES = {
  backup: ['json', 'application/json'],
  bookmarks: ['html', 'text/html'],
  markdown: ['md', 'text/markdown'],
  annotations: ['jsonld', 'application/ld+json'],
  readwise: ['csv', 'text/csv'],
} as const;
export type ExportKind = keyof typeof FILES;

interface Options {
  readonly device: () => Promise<Device>;
  readonly lists: {
    readonly all: readonly SmartList[];
    save(name: string, query: string): void;
  };
  readonly base: string;
  /** Of the site: a browser has it as the name of a folder. */
  readonly title: string;
  /** The articles to which links lead, by the links. */
  readonly articlesBy: (hrefs: readonly string[]) => Promise<ReadonlyMap<string, Listed>>;
  /** Told when something on the device has changed. */
  readonly onwritten: () => void;
}

/** What a file brings, and how many links in it lead to no article of the site. */
interface Coming {
  readonly backup: Backup;
  readonly unmatched: number;
}

const NOTHING: Backup = {
  exportedAt: 0,
  bookmarks: [],
  history: [],
  highlights: [],
  highlighted: [],
  lists: [],
  choices: {},
};

/** How many things of each kind an import would bring. */
export type Preview = Readonly<
  Record<BackupKind, { readonly added: number; readonly changed: number }>
>;

/** A file that was chosen, and what it would do. */
export interface OpenedBackup extends Coming {
  readonly name: string;
  readonly preview: Preview;
}

/** Takes along what the reader has made, and brings it back. */
export class BackupDesk {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  async export(kind: ExportKind): Promise<File> {
    const [ending, type] = FILES[kind];
    const day = new Date().toISOString().slice(0, 10);
    return new File([await this.#text(kind)], `lectern-${kind}-${day}.${ending}`, { type });
  }

  async #text(kind: ExportKind): Promise<string> {
    const { device, lists, base, title } = this.#options;
    const records = await (await device()).backups.read();
    const absolute = (address: string): string =>
      new URL(hrefOf(address, base), location.href).href;
    if (kind === 'backup') {
      const choices = keptChoices();
      return backupText({ exportedAt: Date.now(), ...records, lists: lists.all, choices });
    }
    if (kind === 'bookmarks') return bookmarksHtml(records.bookmarks, { title, hrefOf: absolute });
    const articles = new Map(records.highlighted.map((article) => [article.address, article]));
    const sourced = records.highlights.map((highlight): SourcedHighlight => {
      const { address } = highlight;
      const article = articles.get(address) ?? { address, title: address, authors: [] };
      return { highlight, article, href: absolute(address) };
    });
    if (kind === 'markdown') return highlightsMarkdown(sourced);
    return kind === 'annotations' ? webAnnotations(sourced) : readwiseCsv(sourced);
  }

  /** Looks into a file, and changes nothing. */
  async open(file: File): Promise<OpenedBackup | BackupFault | 'too-large'> {
    if (file.size > LARGEST) return 'too-large';
    let coming: Coming;
    try {
      coming = await this.#comingIn(await file.text());
    } catch (error) {
      if (error instanceof BackupError) return error.fault;
      throw error;
    }
    const { backup } = coming;
    const { device, lists } = this.#options;
    const here = await (await device()).backups.read();
    const { bookmarks, history, highlights } = mergeRecords(here, backup);
    const counts = (merged: Merged<unknown>): Preview[BackupKind] => ({
      added: merged.added.length,
      changed: merged.changed.length,
    });
    return {
      name: file.name,
      ...coming,
      preview: {
        bookmarks: counts(bookmarks),
        highlights: counts(highlights),
        history: counts(history),
        lists: { added: newLists(lists.all, backup).length, changed: 0 },
        choices: { added: Object.keys(this.#choicesIn(backup)).length, changed: 0 },
      },
    };
  }

  /** What a file brings: a backup, the bookmarks of a browser, or annotations. */
  async #comingIn(text: string): Promise<Coming> {
    const links = bookmarkLinksIn(text);
    if (links !== undefined) {
      const articles = await this.#options.articlesBy(links.map(({ href }) => href));
      const bookmarks = links.flatMap(({ href, addedAt = Date.now() }) => {
        const article = articles.get(href);
        return article === undefined ? [] : { article, addedAt };
      });
      return comingOf({ bookmarks }, links.length - bookmarks.length);
    }
    const marked = linkedHighlightsIn(text);
    if (marked === undefined) return comingOf(parseBackup(text), 0);
    const articles = await this.#options.articlesBy(marked.map(({ href }) => href));
    const matched = marked.flatMap(({ href, highlight }) => {
      const article = articles.get(href);
      return article === undefined ? [] : { article, highlight };
    });
    const highlights = matched.map(({ article: { address }, highlight }) => {
      return { ...highlight, address };
    });
    const highlighted = matched.map(({ article }) => article);
    return comingOf({ highlights, highlighted }, marked.length - matched.length);
  }

  /** All that belongs together comes at once, or nothing of it does. */
  async merge({ backup }: OpenedBackup): Promise<void> {
    const { device, lists, onwritten } = this.#options;
    await (await device()).backups.merge(backup);
    for (const { name, query } of newLists(lists.all, backup)) lists.save(name, query);
    keepChoices(this.#choicesIn(backup));
    onwritten();
  }

  #choicesIn(backup: Backup): Choices {
    return newChoices(keptChoices(), backup);
  }
}

function comingOf(backup: Partial<Backup>, unmatched: number): Coming {
  return { backup: { ...NOTHING, ...backup }, unmatched };
}

/** The highlights of annotations; `undefined` where a file holds none. */
function linkedHighlightsIn(text: string): LinkedHighlight[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  try {
    return annotationsIn(value, Date.now());
  } catch (cause) {
    if (!(cause instanceof ShapeError)) throw cause;
    throw new BackupError('damaged', cause.message, { cause });
  }
}
