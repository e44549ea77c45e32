import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Bookmark, databaseName, type Kept } from '../model/device.ts';
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
}

export interface Database {
  /** Does some work with the open database; what it fails with is a {@link ReaderError}. */
  use<T>(work: (connection: IDBPDatabase<Schema>) => Promise<T>): Promise<T>;
}

const VERSION = 1;

/** The database of the site at a base. It is opened when it is first used, and again after it was closed. */
export function openDatabase(base: string): Database {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function open(): Promise<IDBPDatabase<Schema>> {
    const connection = openDB<Schema>(databaseName(base), VERSION, {
      upgrade(database) {
        database.createObjectStore('articles', { keyPath: 'article.address' });
        database.createObjectStore('texts', { keyPath: 'address' });
        database.createObjectStore('bookmarks', { keyPath: 'article.address' });
      },
      // A newer version of the app in another tab waits until every older connection is closed.
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    function forget(): void {
      if (opened === connection) opened = undefined;
    }
    connection.catch(forget);
    return connection;
  }

  return {
    async use(work) {
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
    },
  };
}
