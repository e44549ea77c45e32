import {
  type Backup,
  BackupError,
  type BackupFault,
  backupText,
  type Choices,
  parseBackup,
} from '../../model/backup.ts';
import type { BackupKind } from '../../model/backup-words.ts';
import { bookmarksHtml } from '../../model/bookmarks-file.ts';
import {
  highlightsMarkdown,
  readwiseCsv,
  type SourcedHighlight,
  webAnnotations,
} from '../../model/highlight-files.ts';
import { type Merged, mergeRecords, newChoices, newLists } from '../../model/merge.ts';
import { hrefOf } from '../../model/route.ts';
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
  /** Told when something on the device has changed. */
  readonly onwritten: () => void;
}

/** How many things of each kind an import would bring. */
export type Preview = Readonly<
  Record<BackupKind, { readonly added: number; readonly changed: number }>
>;

/** A backup that was chosen, and what it would do. */
export interface OpenedBackup {
  readonly name: string;
  readonly backup: Backup;
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
    let backup: Backup;
    try {
      backup = parseBackup(await file.text());
    } catch (error) {
      if (error instanceof BackupError) return error.fault;
      throw error;
    }
    const { device, lists } = this.#options;
    const here = await (await device()).backups.read();
    const { bookmarks, history, highlights } = mergeRecords(here, backup);
    const counts = (merged: Merged<unknown>): Preview[BackupKind] => ({
      added: merged.added.length,
      changed: merged.changed.length,
    });
    return {
      name: file.name,
      backup,
      preview: {
        bookmarks: counts(bookmarks),
        highlights: counts(highlights),
        history: counts(history),
        lists: { added: newLists(lists.all, backup).length, changed: 0 },
        choices: { added: Object.keys(this.#choicesIn(backup)).length, changed: 0 },
      },
    };
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
