import {
  parseRevisedArticles,
  parseRevisionLog,
  parseRevisionPage,
  REVISION_PAGE_SIZE,
  type Revision,
} from '../model/revision.ts';
import { addressPageOf } from './address-book.ts';
import type { Publication } from './publication.ts';

/** The revisions of an article, the oldest first; `undefined` where the site keeps no log. */
export async function publishedRevisions(
  publication: Publication,
  address: string,
): Promise<readonly Revision[] | undefined> {
  // What is in memory may be older than the log that is asked for.
  const { revisions } = await publication.manifest({ fresh: true });
  if (revisions === undefined) return undefined;
  const log = await publication.file('revisions', revisions, parseRevisionLog);
  const named = log.articles[addressPageOf(address, log.articles)];
  if (named === undefined) return [];
  const articles = await publication.file('revisions', named.hash, parseRevisedArticles);
  const places = articles.find((one) => one.address === address)?.places ?? [];
  const numbers = [...new Set(places.map((place) => Math.floor(place / REVISION_PAGE_SIZE)))];
  const pages = await Promise.all(
    numbers.map(async (nth) => {
      const hash = log.pages[nth] ?? '';
      return [nth, await publication.file('revisions', hash, parseRevisionPage)] as const;
    }),
  );
  const pageOf = new Map(pages);
  return places.flatMap((place) => {
    const page = pageOf.get(Math.floor(place / REVISION_PAGE_SIZE));
    return page?.[place % REVISION_PAGE_SIZE] ?? [];
  });
}
