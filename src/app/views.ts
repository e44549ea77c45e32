import type { Neighbour, Neighbours } from '../model/article.ts';
import { OFFERED_WHEN_LOST, type Page, pagesOf, PRINTED_LIST_SIZE } from '../model/page.ts';
import type { Route } from '../model/route.ts';
import type { Publication } from '../storage/publication.ts';
import { ReaderError } from '../storage/reader-error.ts';
import type { SafeHtml } from '../storage/safe-html.ts';
import { fetchedCode } from './fetched-code.ts';
import { ArticleList, type ListSources } from './list/article-list.svelte.ts';
import { publishedCatalog } from './list/catalog.ts';
import type { OpenedArticles } from './opened-articles.ts';
import { hashIn, type View, type Within } from './view.ts';

interface Options {
  readonly publication: Publication;
  readonly articles: OpenedArticles;
  /** All that is published, or else what is on this device. */
  readonly lists: ListSources;
  readonly base: string;
}

interface LoadOptions {
  readonly signal: AbortSignal;
  /** Articles that a list shows at least, where it is come back to. */
  readonly count?: number | undefined;
  /** What is shown until then. */
  readonly before?: View | undefined;
}

/** Makes what is shown of a route: from the page that was printed for it, or from data. */
export class Views {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** @param html the text of an article, as it stands on its printed page */
  ofPage(page: Page, html: SafeHtml | undefined): View {
    const { lists } = this.#options;
    switch (page.kind) {
      case 'list':
        return {
          kind: 'list',
          list: new ArticleList({ ...lists, printed: page }),
          printed: page,
          page: page.page,
          pages: page.pages,
        };
      case 'term': {
        const within = { facet: page.facet, slug: page.slug };
        const list = new ArticleList({ ...lists, within, printed: page });
        return { ...page, list, printed: page };
      }
      case 'article':
        return html === undefined ? { kind: 'loading', shape: 'article' } : { ...page, html };
      case 'not-found':
        return { kind: 'not-found', offered: page.newest, isGuess: false };
      case 'shell':
        return { kind: 'loading', shape: 'list' };
      case 'terms':
      case 'library':
        return page;
    }
  }

  async ofRoute(route: Route, { signal, count, before }: LoadOptions): Promise<View> {
    const { lists, articles } = this.#options;
    switch (route.kind) {
      case 'list': {
        const list = new ArticleList(lists);
        await this.#fill(list, route, count);
        return { kind: 'list', list, page: route.page, pages: pagesOf(list.total) };
      }
      case 'term':
        return this.#ofTerm(route, count);
      case 'terms': {
        const facets = await (await lists.catalog()).facets();
        return { kind: 'terms', facet: route.facet, terms: await facets.terms(route.facet) };
      }
      case 'library':
        return { kind: 'library' };
      case 'article': {
        const { address } = route;
        const opened = await articles.open(address, hashIn(before, address), signal);
        const isShown = before?.kind === 'article' && before.article.address === address;
        return { ...(isShown ? before : {}), kind: 'article', ...opened, found: route.found };
      }
    }
  }

  async #ofTerm(route: Extract<Route, { kind: 'term' }>, count?: number): Promise<View> {
    const { lists } = this.#options;
    const { facet, slug, page } = route;
    const source = await lists.catalog();
    const term = await (await source.facets()).term(facet, slug);
    if (term === undefined) {
      // Of what is not on the device, nobody knows without a network whether it exists.
      const code = source.isOnDevice ? 'offline' : 'not-found';
      throw new ReaderError(code, `No ${facet} is called ${slug}`);
    }
    const list = new ArticleList({ ...lists, within: { facet, slug } });
    await this.#fill(list, route, count);
    const { name, author } = term;
    return {
      kind: 'term',
      facet,
      slug,
      name,
      list,
      page,
      pages: pagesOf(list.total),
      ...(author === undefined ? {} : { author }),
    };
  }

  /** Fails as not found where a list has no such page. */
  async #fill(
    list: ArticleList,
    route: Extract<Route, { kind: 'list' | 'term' }>,
    count?: number,
  ): Promise<void> {
    const from = (route.page - 1) * PRINTED_LIST_SIZE;
    await list.show(route.kind === 'list' ? route.query : undefined, count, from);
    if (from > 0 && list.error === undefined && from >= list.total) {
      throw new ReaderError('not-found', `The list has no page ${route.page}`);
    }
  }

  /**
   * The articles before and after one in the catalog, or in a part of it.
   * @param href of the list that is the part
   */
  async neighboursOf(
    address: string,
    href?: string,
  ): Promise<{ readonly neighbours: Neighbours; readonly within?: Within }> {
    const { publication } = this.#options;
    if (href !== undefined) {
      const { neighboursIn } = await fetchedCode('the list', import('./list-neighbours.ts'));
      const found = await neighboursIn(href, address, this.#options);
      if (found !== undefined) return found;
    }
    const entry = await publication.find(address);
    if (entry === undefined) return { neighbours: {} };
    const catalog = await publishedCatalog(publication);
    const at = async (place: number): Promise<Neighbour | undefined> =>
      place < 0 || place >= catalog.total ? undefined : (await catalog.articles([place]))[0];
    const [newer, older] = await Promise.all([at(entry.place + 1), at(entry.place - 1)]);
    return { neighbours: { ...(newer && { newer }), ...(older && { older }) } };
  }

  /** For an address that is none: articles with one that is much like it, or else the newest. */
  async instead(address: string): Promise<View> {
    const { publication } = this.#options;
    const entries = await publication.nearest(address, OFFERED_WHEN_LOST);
    const catalog = await publishedCatalog(publication);
    const isGuess = entries.length > 0;
    const newest = Array.from({ length: OFFERED_WHEN_LOST }, (_, nth) => catalog.total - 1 - nth);
    const places = isGuess ? entries.map(({ place }) => place) : newest;
    const offered = await catalog.articles(places.filter((place) => place >= 0));
    return { kind: 'not-found', offered, isGuess };
  }
}
