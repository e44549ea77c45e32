import {
  type Heading,
  type Listed,
  type Neighbours,
  parseHeading,
  parseListed,
  parseNeighbours,
} from './article.ts';
import { type PrintedFacet, parsePrintedFacet } from './facet.ts';
import { count, listOf, optional, record, ShapeError, text } from './shape.ts';
import { parseSite, type Site } from './site.ts';
import { parseSiteAuthor, type SiteAuthor } from './site-author.ts';
import type { Term } from './term.ts';

/**
 * How many articles a printed list shows: one that leads, and rows that two, three and four columns fill.
 */
export const PRINTED_LIST_SIZE = 13;

/** How many printed pages a list takes. One without articles has its first page all the same. */
export function pagesOf(articles: number): number {
  return Math.max(1, Math.ceil(articles / PRINTED_LIST_SIZE));
}

/** How many articles are offered to a reader who came to an address that is none: rows of two and of three. */
export const OFFERED_WHEN_LOST = 6;

/** A name that gathers articles, and how many. */
export interface TermCount {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
}

export function countsOf(terms: readonly Term[]): TermCount[] {
  return terms.map(({ slug, name, places }) => ({ slug, name, count: places.length }));
}

/** Articles of a list, as many as are printed on one page. */
export interface PrintedList {
  readonly articles: readonly Listed[];
  /** In the whole list. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** What a printed page is about, all but the words that stand in its own markup already. */
export type Page =
  | ({ readonly kind: 'list' } & PrintedList)
  | ({
      readonly kind: 'term';
      readonly facet: PrintedFacet;
      readonly slug: string;
      readonly name: string;
      readonly author?: SiteAuthor;
    } & PrintedList)
  | { readonly kind: 'terms'; readonly facet: PrintedFacet; readonly terms: readonly TermCount[] }
  | {
      readonly kind: 'article';
      readonly article: Listed;
      readonly outline: readonly Heading[];
      readonly neighbours: Neighbours;
    }
  | { readonly kind: 'library' }
  | { readonly kind: 'not-found'; readonly newest: readonly Listed[] }
  /** Nothing is printed: the app finds out from the address what to show. Answers without a network. */
  | { readonly kind: 'shell' };

/** What the app takes over from the page it starts on. */
export interface PageData {
  readonly site: Site;
  readonly page: Page;
}

function parsePrintedList(from: Readonly<Record<string, unknown>>, where: string): PrintedList {
  return {
    articles: listOf(parseListed)(from['articles'], `${where}.articles`),
    total: count(from['total'], `${where}.total`),
    page: count(from['page'], `${where}.page`),
    pages: count(from['pages'], `${where}.pages`),
  };
}

function parseTermCount(value: unknown, where: string): TermCount {
  const from = record(value, where);
  return {
    slug: text(from['slug'], `${where}.slug`),
    name: text(from['name'], `${where}.name`),
    count: count(from['count'], `${where}.count`),
  };
}

function parsePage(value: unknown, where: string): Page {
  const from = record(value, where);
  switch (from['kind']) {
    case 'list':
      return { kind: 'list', ...parsePrintedList(from, where) };
    case 'term':
      return {
        kind: 'term',
        facet: parsePrintedFacet(from['facet'], `${where}.facet`),
        slug: text(from['slug'], `${where}.slug`),
        name: text(from['name'], `${where}.name`),
        ...optional('author', from['author'], parseSiteAuthor, where),
        ...parsePrintedList(from, where),
      };
    case 'terms':
      return {
        kind: 'terms',
        facet: parsePrintedFacet(from['facet'], `${where}.facet`),
        terms: listOf(parseTermCount)(from['terms'], `${where}.terms`),
      };
    case 'article':
      return {
        kind: 'article',
        article: parseListed(from['article'], `${where}.article`),
        outline: listOf(parseHeading)(from['outline'], `${where}.outline`),
        neighbours: parseNeighbours(from['neighbours'], `${where}.neighbours`),
      };
    case 'not-found':
      return { kind: 'not-found', newest: listOf(parseListed)(from['newest'], `${where}.newest`) };
    case 'library':
    case 'shell':
      return { kind: from['kind'] };
    default:
      throw new ShapeError(`${where}.kind is unknown: ${JSON.stringify(from['kind'])}`);
  }
}

export function parsePageData(value: unknown, where = 'page'): PageData {
  const from = record(value, where);
  return {
    site: parseSite(from['site'], `${where}.site`),
    page: parsePage(from['page'], `${where}.page`),
  };
}

/** What a printed page gives the app, found in its text. `undefined` where it is no page of this app. */
export function pageDataIn(html: string): PageData | undefined {
  const [, json = ''] =
    /<script type="application\/json" data-page>(.*?)<\/script>/s.exec(html) ?? [];
  try {
    return parsePageData(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ShapeError) return undefined;
    throw error;
  }
}

/**
 * Prints a page: the markup that the app would make in a browser and takes over there.
 * @param path where the page is reached, with the base; nothing for one that answers for other addresses
 * @param html the text of an article, as the build cleaned it
 */
export type PrintPage = (data: PageData, path: string, html?: string) => string;
