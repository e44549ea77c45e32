import { parseAddress, parseHash } from './article.ts';
import { count, listOf, optional, record, ShapeError, text } from './shape.ts';

/** What stands for the revision before the first one. */
export const NOTHING_BEFORE = '0'.repeat(32);

/** How many revisions a page of the published log holds. A full page never changes again. */
export const REVISION_PAGE_SIZE = 200;

/** How many articles a page of those holds that lead to revisions. */
export const REVISED_PAGE_SIZE = 200;

/** One change of one article. */
export interface Revision {
  /** The address of the article. */
  readonly article: string;
  /** When the change was published first: ISO 8601, a moment. */
  readonly date: string;
  /** The name of the file that holds the article from then on. Absent where it was withdrawn. */
  readonly hash?: string;
  /** A hash of its title and its words: where that stays, only the form of the article has changed. */
  readonly words?: string;
  /** What the publisher says of the change. */
  readonly note?: string;
  /** The hash of the {@link lineOf} of the revision before, of whichever article. */
  readonly before: string;
}

/** The published log, which is append-only. */
export interface RevisionLog {
  readonly count: number;
  /** The hash of the {@link lineOf} of the last revision. */
  readonly head: string;
  /** Hashes of the pages, the oldest first. */
  readonly pages: readonly string[];
  /** What leads from addresses to revisions, in pages in the order of `<`; each with the first address in it. */
  readonly articles: readonly { readonly first: string; readonly hash: string }[];
}

/** Where in the log the revisions of an article are, the oldest first; the first of all is 0. */
export interface RevisedArticle {
  readonly address: string;
  readonly places: readonly number[];
}

/** The bytes of which the hash of a revision is made, and the line that it is in the publisher's file. */
export function lineOf({ article, date, hash, words, note, before }: Revision): string {
  return JSON.stringify({ article, date, hash, words, note, before });
}

export function parseRevision(value: unknown, where: string): Revision {
  const from = record(value, where);
  const date = text(from['date'], `${where}.date`);
  if (Number.isNaN(Date.parse(date))) throw new ShapeError(`${where}.date must be a date`);
  return {
    article: parseAddress(from['article'], `${where}.article`),
    date,
    ...optional('hash', from['hash'], parseHash, where),
    ...optional('words', from['words'], parseHash, where),
    ...optional('note', from['note'], text, where),
    before: parseHash(from['before'], `${where}.before`),
  };
}

export function parseRevisionPage(value: unknown, where = 'revisions'): readonly Revision[] {
  return listOf(parseRevision)(value, where);
}

export function parseRevisedArticles(
  value: unknown,
  where = 'revisions',
): readonly RevisedArticle[] {
  return listOf((entry, at): RevisedArticle => {
    const { address, places } = record(entry, at);
    return {
      address: parseAddress(address, `${at}.address`),
      places: listOf(count)(places, `${at}.places`),
    };
  })(value, where);
}

export function parseRevisionLog(value: unknown, where = 'revisions'): RevisionLog {
  const from = record(value, where);
  return {
    count: count(from['count'], `${where}.count`),
    head: parseHash(from['head'], `${where}.head`),
    pages: listOf(parseHash)(from['pages'], `${where}.pages`),
    articles: listOf((entry, at) => {
      const { first, hash } = record(entry, at);
      return { first: text(first, `${at}.first`), hash: parseHash(hash, `${at}.hash`) };
    })(from['articles'], `${where}.articles`),
  };
}
