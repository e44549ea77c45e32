import { Backups } from './backups.ts';
import { Bookmarks } from './bookmarks.ts';
import { openDatabase } from './database.ts';
import { eraseAll } from './erase.ts';
import { Highlights } from './highlights.ts';
import { History } from './history.ts';
import { ImageCache } from './image-cache.ts';
import { KeptArticles } from './kept-articles.ts';
import { WantedArticles } from './wanted-articles.ts';

/** What the reader keeps in this browser. */
export interface Device {
  readonly kept: KeptArticles;
  readonly wanted: WantedArticles;
  readonly bookmarks: Bookmarks;
  readonly history: History;
  readonly highlights: Highlights;
  readonly backups: Backups;
  /** Deletes all of it: see {@link eraseAll}. */
  readonly erase: () => Promise<void>;
}

/** Nothing is read or written before it is asked for. */
export function openDevice(base: string): Device {
  const database = openDatabase(base);
  return {
    kept: new KeptArticles(database, new ImageCache(base)),
    wanted: new WantedArticles(database),
    bookmarks: new Bookmarks(database),
    history: new History(database),
    highlights: new Highlights(database),
    backups: new Backups(database),
    erase: () => eraseAll(database, base),
  };
}
