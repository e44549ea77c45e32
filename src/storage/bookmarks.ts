import { type Listed, parseListed } from '../model/article.ts';
import { type Bookmark, parseBookmark } from '../model/device.ts';
import type { Database } from './database.ts';
import { parsedOnes } from './parsed-ones.ts';

export class Bookmarks {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @param at Milliseconds since 1970: when it was added first, for one that is put back. */
  async add(article: Listed, at = Date.now()): Promise<void> {
    // Parsing copies it: a database takes no proxies, as which a component may hold it.
    const bookmark = { article: parseListed(article), addedAt: at };
    await this.#database.use((connection) => connection.put('bookmarks', bookmark));
  }

  async remove(address: string): Promise<void> {
    await this.#database.use((connection) => connection.delete('bookmarks', address));
  }

  /** Newest first. Records that do not fit are left out, and left alone. */
  async list(): Promise<Bookmark[]> {
    const records = await this.#database.use((connection) => connection.getAll('bookmarks'));
    return parsedOnes(records, parseBookmark).sort((a, b) => b.addedAt - a.addedAt);
  }
}
