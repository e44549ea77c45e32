import { type Listed, parseListed } from '../model/article.ts';
import {
  changedHighlight,
  type Highlight,
  type HighlightChange,
  parseHighlight,
} from '../model/highlight.ts';
import { record } from '../model/shape.ts';
import type { Database, Stores } from './database.ts';
import { parsedOnes } from './parsed-ones.ts';

/** How many are read at a time: however many there are, the page can be scrolled meanwhile. */
const BATCH = 500;

/** What the reader has marked in articles, and of each such article what lists need. */
export class Highlights {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Puts highlights of an article as they are, new ones or such as are taken back. */
  async put(article: Listed, ...highlights: readonly Highlight[]): Promise<void> {
    // Parsing copies them: a database takes no proxies, as which a component may hold them.
    const copies = highlights.map((one) => parseHighlight(one));
    const copy = { article: parseListed(article) };
    await this.#database.write(async (stores) => {
      await stores.objectStore('highlighted').put(copy);
      for (const one of copies) await stores.objectStore('highlights').put(one);
    });
  }

  /**
   * Changes what is said of a highlight, and nothing else that another tab has changed meanwhile. One that was
   * removed there comes back: no note is lost. Gives what it is now.
   */
  async change(article: Listed, given: Highlight, change: HighlightChange): Promise<Highlight> {
    const listed = { article: parseListed(article) };
    return this.#database.write(async (stores) => {
      const highlights = stores.objectStore('highlights');
      const [known = given] = parsedOnes([await highlights.get(given.id)], parseHighlight);
      const changed = parseHighlight(changedHighlight(known, change, Date.now()));
      await stores.objectStore('highlighted').put(listed);
      await highlights.put(changed);
      return changed;
    });
  }

  /** Notes whether passages were found in their article: what the reader has made of them stays as it is. */
  async noteDetached(ids: readonly string[], isDetached: boolean): Promise<void> {
    await this.#database.write(async (stores) => {
      const highlights = stores.objectStore('highlights');
      for (const id of ids) {
        const [known] = parsedOnes([await highlights.get(id)], parseHighlight);
        if (known === undefined) continue;
        const { isDetached: _before, ...rest } = known;
        await highlights.put(isDetached ? { ...rest, isDetached } : rest);
      }
    });
  }

  async remove({ id, address }: Highlight): Promise<void> {
    await this.#database.write(async (stores) => {
      await stores.objectStore('highlights').delete(id);
      await forgetWithout(stores, address);
    });
  }

  /** In the order of the text. Records that do not fit are left out, and left alone. */
  async ofArticle(address: string): Promise<Highlight[]> {
    const records = await this.#database.use((connection) =>
      connection.getAllFromIndex('highlights', 'address', address),
    );
    return parsedOnes(records, parseHighlight).sort((a, b) => a.anchor.start - b.anchor.start);
  }

  /** All of them, some at a time, in no order. */
  async *all(): AsyncGenerator<readonly Highlight[]> {
    let after: IDBKeyRange | undefined;
    for (;;) {
      const records = await this.#database.use((connection) =>
        connection.getAll('highlights', after, BATCH),
      );
      yield parsedOnes(records, parseHighlight);
      const last = records.at(-1);
      if (last === undefined || records.length < BATCH) return;
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  }

  /** The articles in which something is marked. */
  async articles(): Promise<Listed[]> {
    const records = await this.#database.use((connection) => connection.getAll('highlighted'));
    return parsedOnes(records, (one) => parseListed(record(one, 'highlighted')['article']));
  }
}

/** An article in which nothing is marked any more need not be known. */
async function forgetWithout(stores: Stores, address: string): Promise<void> {
  const left = await stores.objectStore('highlights').index('address').count(address);
  if (left === 0) await stores.objectStore('highlighted').delete(address);
}
