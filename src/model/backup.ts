import { type Listed, parseListed } from './article.ts';
import { type Bookmark, parseBookmark, parseReading, type Reading } from './device.ts';
import { type Highlight, parseHighlight } from './highlight.ts';
import { count, listOf, record, ShapeError, text } from './shape.ts';
import { parseSmartList, type SmartList } from './smart-list.ts';

const FORMAT = 'lectern-backup';
const VERSION = 1;

/** What lies in the database of a device, but for the articles themselves: those can be had again. */
export interface KeptRecords {
  readonly bookmarks: readonly Bookmark[];
  readonly history: readonly Reading[];
  readonly highlights: readonly Highlight[];
  /** The articles in which there are highlights. */
  readonly highlighted: readonly Listed[];
}

/** What was chosen for a device, by the names under which it is kept. */
export type Choices = Readonly<Record<string, string>>;

/** Everything that a reader has made on a device. */
export interface Backup extends KeptRecords {
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
  readonly lists: readonly SmartList[];
  readonly choices: Choices;
}

export type BackupFault = 'other-format' | 'newer' | 'damaged';

/** Why a file is no backup that can be imported. */
export class BackupError extends Error {
  override name = 'BackupError';
  readonly fault: BackupFault;

  constructor(fault: BackupFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** Choices have names such as `lectern:theme`; what belongs to a single site has its base behind another colon. */
const CHOICE = /^lectern:[a-z-]+$/;
const LONGEST_CHOICE = 1000;

export function isChoice(key: string, value: string): boolean {
  return CHOICE.test(key) && value.length <= LONGEST_CHOICE;
}

function parseChoices(value: unknown, where: string): Choices {
  const entries = Object.entries(record(value, where)).map(([key, chosen]) => {
    const known = text(chosen, `${where}.${key}`);
    if (!isChoice(key, known)) throw new ShapeError(`${where} has a choice of no known kind`);
    return [key, known] as const;
  });
  return Object.fromEntries(entries);
}

export function backupText(backup: Backup): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...backup });
}

/** Takes all of a backup or nothing: fails with a {@link BackupError}. */
export function parseBackup(json: string): Backup {
  let from: Readonly<Record<string, unknown>>;
  try {
    from = record(JSON.parse(json), 'backup');
  } catch (cause) {
    throw new BackupError('other-format', 'The file is no JSON object', { cause });
  }
  if (from['format'] !== FORMAT) throw new BackupError('other-format', 'The file is no backup');
  if (typeof from['version'] === 'number' && from['version'] > VERSION) {
    throw new BackupError('newer', `The backup is of version ${from['version']}`);
  }
  try {
    return {
      exportedAt: count(from['exportedAt'], 'exportedAt'),
      bookmarks: listOf(parseBookmark)(from['bookmarks'], 'bookmarks'),
      history: listOf(parseReading)(from['history'], 'history'),
      highlights: listOf(parseHighlight)(from['highlights'], 'highlights'),
      highlighted: listOf(parseListed)(from['highlighted'], 'highlighted'),
      lists: listOf(parseSmartList)(from['lists'], 'lists'),
      choices: parseChoices(from['choices'], 'choices'),
    };
  } catch (cause) {
    if (!(cause instanceof ShapeError)) throw cause;
    throw new BackupError('damaged', cause.message, { cause });
  }
}
