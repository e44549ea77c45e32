import type { Listed } from '../model/article.ts';
import { routeOf } from '../model/route.ts';
import type { Publication } from '../storage/publication.ts';
import { publishedCatalog } from './list/catalog.ts';

interface Options {
  readonly publication: Publication;
  readonly base: string;
}

/** Old addresses are asked for one by one: no more of them at once. */
const AT_ONCE = 4;

/**
 * The articles of the site to which links lead, from wherever they were written down: by the address of each, or by one
 * that it had before.
 * @throws ReaderError where that cannot be had
 */
export async function articlesByHref(
  hrefs: Iterable<string>,
  { publication, base }: Options,
): Promise<Map<string, Listed>> {
  const articles = new Map<string, Listed>();
  const moved: [href: string, path: string][] = [];
  const places = new Map<string, number>();
  for (const href of new Set(hrefs)) {
    const path = pathIn(href, base);
    if (path === undefined) continue;
    const route = routeOf(path, '', base);
    const entry = route?.kind === 'article' ? await publication.find(route.address) : undefined;
    if (entry === undefined) moved.push([href, path.slice(base.length)]);
    else places.set(href, entry.place);
  }
  if (places.size > 0) {
    const found = await (await publishedCatalog(publication)).articles([...places.values()]);
    for (const [nth, href] of [...places.keys()].entries()) {
      const article = found[nth];
      if (article !== undefined) articles.set(href, article);
    }
  }
  const follow = async (): Promise<void> => {
    for (let next = moved.pop(); next !== undefined; next = moved.pop()) {
      const article = await publication.articleAt(next[1]);
      if (article !== undefined) articles.set(next[0], article);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, follow));
  return articles;
}

/** The path of a link that leads into the site, wherever that was opened, or says it stands. */
function pathIn(href: string, base: string): string | undefined {
  if (!URL.canParse(href, location.href)) return undefined;
  const { origin, pathname } = new URL(href, location.href);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const own = [location.origin, ...(canonical === undefined ? [] : [new URL(canonical).origin])];
  return own.includes(origin) && pathname.startsWith(base) ? pathname : undefined;
}
