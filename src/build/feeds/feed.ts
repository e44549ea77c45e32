import type { SiteAuthor } from '../../model/site-author.ts';

/** An article as feeds give it. All addresses are absolute. */
export interface FeedEntry {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text, with the article's picture before it. */
  readonly html: string;
  /** A moment in ISO 8601, in UTC. */
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly SiteAuthor[];
  readonly tags: readonly string[];
  readonly image: string | undefined;
  /** BCP 47. */
  readonly language: string;
}

/** What a feed says of itself. */
export interface FeedAbout {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page whose articles it holds. */
  readonly home: string;
  /** Where it lies itself. */
  readonly url: string;
  /** When the newest of its articles was published or changed. */
  readonly updated: string | undefined;
}

/** One of the languages that feed readers speak. */
export interface FeedFormat {
  readonly name: string;
  /** The name of its files. */
  readonly file: string;
  /** https://www.iana.org/assignments/media-types */
  readonly type: string;
  /** An entry is written once for all feeds that hold it. */
  entry(entry: FeedEntry): string;
  whole(about: FeedAbout, entries: readonly string[]): string;
}
