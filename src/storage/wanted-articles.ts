import { parseWanted, type Wanted } from '../model/wanted.ts';
import type { Database } from './database.ts';
import { parsedOnes } from './parsed-ones.ts';

/** What was asked for together and has not all come yet: a browser that is closed meanwhile finds it again. */
export class WantedArticles {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** In no order. Records that do not fit are left out, and left alone. */
  async list(): Promise<Wanted[]> {
    const records = await this.#database.use((connection) => connection.getAll('wanted'));
    return parsedOnes(records, parseWanted);
  }

  async put(wanted: readonly Wanted[]): Promise<void> {
    await this.#database.write(async (stores) => {
      for (const one of wanted) await stores.objectStore('wanted').put(parseWanted(one));
    });
  }

  async remove(addresses: readonly string[]): Promise<void> {
    await this.#database.write(async (stores) => {
      for (const address of addresses) await stores.objectStore('wanted').delete(address);
    });
  }
}
