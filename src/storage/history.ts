import { parseReading, type Reading } from '../model/device.ts';
import { readingTogether } from '../model/merge.ts';
import type { Database } from './database.ts';
import { parsedOnes } from './parsed-ones.ts';

/** What was read on this device. It is sent nowhere. */
export class History {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Notes readings. Of one that another tab has noted too, what was read further counts. */
  async add(...readings: readonly Reading[]): Promise<void> {
    await this.#database.write(async (stores) => {
      const history = stores.objectStore('history');
      for (const given of readings) {
        // Parsing copies it: a database takes no proxies, as which a component may hold it.
        const reading = parseReading(given);
        const [known] = parsedOnes([await history.get(reading.article.address)], parseReading);
        await history.put(known === undefined ? reading : readingTogether(known, reading));
      }
    });
  }

  /** Notes a reading as it is, whatever was known of its article. */
  async put(reading: Reading): Promise<void> {
    const copy = parseReading(reading);
    await this.#database.use((connection) => connection.put('history', copy));
  }

  async remove(address: string): Promise<void> {
    await this.#database.use((connection) => connection.delete('history', address));
  }

  /** The latest first. Records that do not fit are left out, and left alone. */
  async list(): Promise<Reading[]> {
    const records = await this.#database.use((connection) => connection.getAll('history'));
    return parsedOnes(records, parseReading).sort((a, b) => b.readAt - a.readAt);
  }

  async clear(): Promise<void> {
    await this.#database.use((connection) => connection.clear('history'));
  }
}
