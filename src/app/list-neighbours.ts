import type { Listed, Neighbours } from '../model/article.ts';
import { routeOf } from '../model/route.ts';
import type { ListSources } from './list/article-list.svelte.ts';
import type { Within } from './view.ts';

interface Options {
  readonly lists: ListSources;
  readonly base: string;
}

/** How many articles of a list are looked through at a time, and how far. */
const BATCH = 24;
const FARTHEST = 600;

/**
 * The articles before and after one within a list, in its order, with the name of the list. `undefined` where
 * the link leads to no list, or the article is not in it any more.
 */
export async function neighboursIn(
  href: string,
  address: string,
  { lists, base }: Options,
): Promise<{ readonly neighbours: Neighbours; readonly within: Within } | undefined> {
  const [path = '', query = ''] = href.split('?');
  const route = routeOf(path, query, base);
  if (route?.kind !== 'list' && route?.kind !== 'term') return undefined;
  const asked =
    route.kind === 'list' ? route.query : `${route.facet}=${encodeURIComponent(route.slug)}`;
  const [{ parse, find }, catalog, around] = await Promise.all([
    lists.finder(),
    lists.catalog(),
    lists.around(),
  ]);
  const filter = parse(asked);
  const found = await find(catalog, filter, around);
  const articles: Listed[] = [];
  let at = -1;
  // As far as the reader has gone down the list, its articles are in memory.
  while (articles.length < FARTHEST && (at < 0 || at === articles.length - 1)) {
    const next = await found.take(articles.length, BATCH);
    articles.push(...next);
    at = articles.findIndex((article) => article.address === address);
    if (next.length < BATCH) break;
  }
  if (at < 0) return undefined;
  const [newer, older] = [articles[at - 1], articles[at + 1]];
  const chosen = filter.picks.length > 0 ? (await lists.kit()).chosenIn(filter, found) : [];
  const names = chosen.map(({ name }) => name);
  if (filter.text !== '') names.push(`“${filter.text}”`);
  return {
    neighbours: { ...(newer && { newer }), ...(older && { older }) },
    within: { href, name: names.join(', ') },
  };
}
