import { parseListed } from '../model/article.ts';
import type { KeptRecords } from '../model/backup.ts';
import { parseBookmark, parseReading } from '../model/device.ts';
import { parseHighlight } from '../model/highlight.ts';
import { mergeRecords, type RecordMerge } from '../model/merge.ts';
import { record } from '../model/shape.ts';
import type { Database, Stores } from './database.ts';
import { parsedOnes } from './parsed-ones.ts';

/** All that a reader has made in this browser, at once. */
export class Backups {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** As it is at one moment, whatever other tabs write. Records that do not fit are left out. */
  read(): Promise<KeptRecords> {
    return this.#database.use((connection) =>
      recordsIn(connection.transaction(['bookmarks', 'history', 'highlights', 'highlighted'])),
    );
  }

  /** Puts all that is new or later, or nothing of it. Gives what that was. */
  merge(coming: KeptRecords): Promise<RecordMerge> {
    return this.#database.write(async (stores) => {
      const merge = mergeRecords(await recordsIn(stores), coming);
      const { bookmarks, history, highlights, highlighted } = merge;
      // One after the other: what waits would fail by itself when the transaction does.
      for (const one of both(bookmarks)) await stores.objectStore('bookmarks').put(one);
      for (const one of both(history)) await stores.objectStore('history').put(one);
      for (const one of both(highlights)) await stores.objectStore('highlights').put(one);
      for (const article of both(highlighted)) {
        await stores.objectStore('highlighted').put({ article });
      }
      return merge;
    });
  }
}

function both<T>({ added, changed }: { added: readonly T[]; changed: readonly T[] }): T[] {
  return [...added, ...changed];
}

async function recordsIn(stores: Stores): Promise<KeptRecords> {
  const [bookmarks, history, highlights, highlighted] = await Promise.all([
    stores.objectStore('bookmarks').getAll(),
    stores.objectStore('history').getAll(),
    stores.objectStore('highlights').getAll(),
    stores.objectStore('highlighted').getAll(),
  ]);
  return {
    bookmarks: parsedOnes(bookmarks, parseBookmark),
    history: parsedOnes(history, parseReading),
    highlights: parsedOnes(highlights, parseHighlight),
    highlighted: parsedOnes(highlighted, (one) => parseListed(record(one, 'one')['article'])),
  };
}
