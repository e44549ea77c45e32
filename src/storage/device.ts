import { once } from '../model/once.ts';
import { Backups } from './backups.ts';
import { Bookmarks } from './bookmarks.ts';
import { openDatabase } from './database.ts';
import { eraseAll } from './erase.ts';
import { Highlights } from './highlights.ts';
import { History } from './history.ts';
import { ImageCache } from './image-cache.ts';
import { KeptArticles } from './kept-articles.ts';
import { Publishers } from './publishers.ts';
import type { PublisherCheck } from './publisher-check.ts';
import { ReaderError } from './reader-error.ts';
import { WantedArticles } from './wanted-articles.ts';

/** What the reader keeps in this browser. */
export interface Device {
  readonly kept: KeptArticles;
  readonly wanted: WantedArticles;
  readonly bookmarks: Bookmarks;
  readonly history: History;
  readonly highlights: Highlights;
  readonly backups: Backups;
  readonly publishers: Publishers;
  /** What looks who signs the site; its code comes when it is asked for. */
  readonly publisherCheck: () => Promise<PublisherCheck>;
  /** Deletes all of it: see {@link eraseAll}. */
  readonly erase: () => Promise<void>;
}

/** Nothing is read or written before it is asked for. */
export function openDevice(base: string): Device {
  const database = openDatabase(base);
  const publishers = new Publishers(database);
  const publisherCheck = once(async () => {
    try {
      const { PublisherCheck } = await import('./publisher-check.ts');
      return new PublisherCheck(publishers, base);
    } catch (cause) {
      throw new ReaderError('offline', 'The code that checks signatures did not come', { cause });
    }
  });
  const mayReplace = async (address: string, hash: string): Promise<boolean> =>
    (await publishers.known()) === undefined || (await publisherCheck()).vouches(address, hash);
  return {
    kept: new KeptArticles(database, new ImageCache(base), { mayReplace }),
    publishers,
    publisherCheck,
    wanted: new WantedArticles(database),
    bookmarks: new Bookmarks(database),
    history: new History(database),
    highlights: new Highlights(database),
    backups: new Backups(database),
    erase: () => eraseAll(database, base),
  };
}
