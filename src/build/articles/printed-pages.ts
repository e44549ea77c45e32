import {
  type Article,
  type Listed,
  neighbourOf,
  type Neighbours,
  parseArticle,
} from '../../model/article.ts';
import { dataPath } from '../../model/catalog.ts';
import { FACETS, isPrintedFacet, type PrintedFacet } from '../../model/facet.ts';
import {
  countsOf,
  OFFERED_WHEN_LOST,
  type Page,
  pagesOf,
  PRINTED_LIST_SIZE,
} from '../../model/page.ts';
import { addressOf } from '../../model/route.ts';
import type { Term } from '../../model/term.ts';
import type { Edition } from './edition.ts';

/** A page to print: where it is reached, what it shows, and the text of its article. */
export interface PrintedPage {
  /** `undefined` for the pages that answer for other addresses. */
  readonly address: string | undefined;
  /** From the base. */
  readonly file: string;
  readonly page: Page;
  readonly html?: string;
}

/** Articles of a list, cut into printed pages. */
function* listPages(
  places: readonly number[],
  articles: readonly Listed[],
): Generator<{ articles: Listed[]; total: number; page: number; pages: number }> {
  const total = places.length;
  const pages = pagesOf(total);
  for (let page = 1; page <= pages; page += 1) {
    const shown = places
      .slice((page - 1) * PRINTED_LIST_SIZE, page * PRINTED_LIST_SIZE)
      .flatMap((place) => articles[place] ?? []);
    yield { articles: shown, total, page, pages };
  }
}

/** The file of the page at an address, from the base. */
export function fileOf(address: string): string {
  return `${address.slice(1)}index.html`;
}

function printed(address: string, page: Page): PrintedPage {
  return { address, file: fileOf(address), page };
}

function* printedTerms(
  facet: PrintedFacet,
  terms: readonly Term[],
  articles: readonly Listed[],
): Generator<PrintedPage> {
  yield printed(addressOf({ kind: 'terms', facet }), {
    kind: 'terms',
    facet,
    terms: countsOf(terms),
  });
  for (const { slug, name, places, author } of terms) {
    for (const list of listPages(places.toReversed(), articles)) {
      const address = addressOf({ kind: 'term', facet, slug, page: list.page });
      yield printed(address, {
        kind: 'term',
        facet,
        slug,
        name,
        ...(author === undefined ? {} : { author }),
        ...list,
      });
    }
  }
}

function neighboursAt(place: number, articles: readonly Listed[]): Neighbours {
  const [newer, older] = [articles[place + 1], articles[place - 1]].map(
    (article) => article && neighbourOf(article),
  );
  return { ...(newer && { newer }), ...(older && { older }) };
}

/** Reads an article back from its file. */
export function readArticle({ hash }: Listed, read: (name: string) => string): Article {
  const name = dataPath('articles', hash);
  return parseArticle(JSON.parse(read(name)), name);
}

function printedArticle(article: Listed, neighbours: Neighbours): PrintedPage {
  return printed(article.address, { kind: 'article', article, outline: [], neighbours });
}

/**
 * A page with the text of its article, which is read back from its file, so that memory does not grow with the
 * texts.
 */
export function withText(
  { page, ...printed }: PrintedPage,
  read: (name: string) => string,
): PrintedPage {
  if (page.kind !== 'article') return { ...printed, page };
  const { html, outline } = readArticle(page.article, read);
  return { ...printed, page: { ...page, outline }, html };
}

/**
 * All pages of an edition, those of articles without their texts: see {@link withText}.
 * @param unlisted articles that have a page and are in no list
 */
export function* printedPages(
  { articles, terms }: Edition,
  unlisted: readonly Listed[] = [],
): Generator<PrintedPage> {
  const newestFirst = articles.map((_, place) => articles.length - 1 - place);
  for (const list of listPages(newestFirst, articles)) {
    yield printed(list.page === 1 ? '/' : `/page/${list.page}/`, { kind: 'list', ...list });
  }
  for (const facet of FACETS) {
    if (isPrintedFacet(facet)) yield* printedTerms(facet, terms[facet], articles);
  }
  yield printed('/library/', { kind: 'library' });
  for (const [place, article] of articles.entries()) {
    yield printedArticle(article, neighboursAt(place, articles));
  }
  for (const article of unlisted) {
    yield printedArticle(article, {});
  }
  const newest = articles.slice(-OFFERED_WHEN_LOST).toReversed();
  yield { address: undefined, file: '404.html', page: { kind: 'not-found', newest } };
  yield { address: undefined, file: 'shell.html', page: { kind: 'shell' } };
}
