import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Listed } from '../model/article.ts';
import { databaseName } from '../model/database-name.ts';
import { type Bookmark, type Kept, type Reading } from '../model/device.ts';
import type { Highlight } from '../model/highlight.ts';
import type { KnownPublisher } from '../model/publisher.ts';
import type { Wanted } from '../model/wanted.ts';
import { ReaderError, storageError } from './reader-error.ts';

/** The text of a kept article, apart from what is known of it: lists need only that. */
export interface KeptText {
  readonly address: string;
  readonly hash: string;
  readonly text: string;
}

export interface Schema extends DBSchema {
  articles: { key: string; value: Kept };
  texts: { key: string; value: KeptText };
  bookmarks: { key: string; value: Bookmark };
  history: { key: string; value: Reading };
  highlights: { key: string; value: Highlight; indexes: { address: string } };
  /** The articles in which there are highlights. */
  highlighted: { key: string; value: { readonly article: Listed } };
  /** Articles that were asked for together, with what has become of each. */
  wanted: { key: string; value: Wanted };
  /** Who publishes the site. */
  publishers: { key: string; value: KnownPublisher };
}

type StoreName =
  | 'articles'
  | 'texts'
  | 'bookmarks'
  | 'history'
  | 'highlights'
  | 'highlighted'
  | 'wanted'
  | 'publishers';
export const STORES: StoreName[] = [
  'articles',
  'texts',
  'bookmarks',
  'history',
  'highlights',
  'highlighted',
  'wanted',
  'publishers',
];

/** The stores within one transaction. */
export type Stores = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** What its work fails with is a {@link ReaderError}. */
export interface Database {
  use<T>(work: (connection: IDBPDatabase<Schema>) => Promise<T>): Promise<T>;
  /** All that the work writes is on the disk when this is done, or none of it. */
  write<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}

const VERSION = 5;

/** How long a tab with an older version of the app, which is asked to let go of the database, is waited for. */
const BLOCKED_PATIENCE_MS = 2000;

/** The database of the site at a base. It is opened when it is first used, and again after it was closed. */
export function openDatabase(base: string): Database {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function open(): Promise<IDBPDatabase<Schema>> {
    let refuse: (reason: Error) => void = () => undefined;
    const refused = new Promise<never>((_, reject) => (refuse = reject));
    const asked = openDB<Schema>(databaseName(base), VERSION, {
      upgrade(database, before) {
        if (before < 1) {
          database.createObjectStore('articles', { keyPath: 'article.address' });
          database.createObjectStore('texts', { keyPath: 'address' });
          database.createObjectStore('bookmarks', { keyPath: 'article.address' });
        }
        if (before < 2) database.createObjectStore('history', { keyPath: 'article.address' });
        if (before < 3) {
          const highlights = database.createObjectStore('highlights', { keyPath: 'id' });
          highlights.createIndex('address', 'address');
          database.createObjectStore('highlighted', { keyPath: 'article.address' });
        }
        if (before < 4) database.createObjectStore('wanted', { keyPath: 'address' });
        if (before < 5) database.createObjectStore('publishers');
      },
      // An older version in another tab, which may sleep, does not let go.
      blocked() {
        setTimeout(() => refuse(new Error('Another tab holds the database')), BLOCKED_PATIENCE_MS);
      },
      // A newer version of the app in another tab waits until every older connection is closed.
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    const connection = Promise.race([asked, refused]);
    function forget(): void {
      if (opened === connection) opened = undefined;
    }
    connection.catch(forget);
    return connection;
  }

  async function use<T>(work: (connection: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    let connection: IDBPDatabase<Schema>;
    try {
      connection = await (opened ??= open());
    } catch (cause) {
      throw new ReaderError('storage-blocked', 'The database could not be opened', { cause });
    }
    try {
      return await work(connection);
    } catch (error) {
      throw storageError(error);
    }
  }

  return { use, write: (work) => use((connection) => written(connection, work)) };
}

async function written<T>(
  connection: IDBPDatabase<Schema>,
  work: (stores: Stores) => Promise<T>,
): Promise<T> {
  const transaction = connection.transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    const ended = transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It has ended by itself, and then knows better why.
    }
    await ended;
    throw transaction.error ?? error;
  }
}
