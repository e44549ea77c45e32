import { type KnownPublisher, parseKnownPublisher } from '../model/publisher.ts';
import type { Database } from './database.ts';
import { parsedOnes } from './parsed-ones.ts';

/** The only one there is: a database is that of one site. */
const KEY = 'known';

/** Who publishes the site, as far as this device knows. */
export class Publishers {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** A record that does not fit is as good as none. */
  async known(): Promise<KnownPublisher | undefined> {
    const found = await this.#database.use((connection) => connection.get('publishers', KEY));
    return parsedOnes([found], parseKnownPublisher)[0];
  }

  async remember(publisher: KnownPublisher): Promise<void> {
    await this.#database.write(async (stores) => {
      await stores.objectStore('publishers').put(publisher, KEY);
    });
  }

  async forget(): Promise<void> {
    await this.#database.use((connection) => connection.delete('publishers', KEY));
  }
}
