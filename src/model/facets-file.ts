import { parseHash } from './article.ts';
import { type Facet, FACETS, TERMS_AT_ONCE } from './facet.ts';
import { packOrder, packPlaces, parseOrder, parsePlaces } from './packed-numbers.ts';
import type { TermCount } from './page.ts';
import { count, listOf, optional, record, ShapeError, text } from './shape.ts';
import { parseSiteAuthor, type SiteAuthor } from './site-author.ts';
import { slugOf } from './slug.ts';
import type { Term } from './term.ts';

/** The orders of a catalog that do not follow from its places. */
export const ORDERS = ['title', 'length'] as const;
export type Order = (typeof ORDERS)[number];

/** How many terms of a facet are named in the file that names all others. */
const NAMED_AT_ONCE = 64;

/** A piece takes in terms until it is this long. */
const PIECE_LENGTH = 2048;

/** How many places stand in a piece of an order. */
const ORDER_PIECE_SIZE = 2048;

/** What is known of a facet before any of its terms is looked into. */
export interface FacetHead {
  /** How many terms there are. */
  readonly size: number;
  /** The first of them. */
  readonly terms: readonly TermCount[];
  /** The file that names the others. */
  readonly rest?: string;
  /** The files with the places of the terms, in their order, and how many terms each holds. */
  readonly pieces: readonly { readonly hash: string; readonly terms: number }[];
}

/** By what a catalog can be narrowed and sorted: small enough to be loaded for a look at the choices. */
export interface FacetsFile {
  readonly heads: Readonly<Record<Facet, FacetHead>>;
  /** The files of each order, in that order. */
  readonly orders: Readonly<Record<Order, readonly string[]>>;
}

/** What can be looked up of a term. */
export interface PostedTerm {
  readonly places: readonly number[];
  /**
   * With how many of its articles each of the first terms of each facet is shared: what a reader sees beside
   * a first choice, without the places of all that is shown.
   */
  readonly beside: Readonly<Record<Facet, readonly number[]>>;
  readonly author?: SiteAuthor;
}

type Terms = Readonly<Record<Facet, readonly Term[]>>;

/**
 * A catalog's facets and orders as they are written.
 * @param write writes a file and gives its hash
 */
export function packFacets(
  terms: Terms,
  orders: Readonly<Record<Order, readonly number[]>>,
  write: (content: unknown) => string,
): unknown {
  const besideOf = counterOf(terms);
  const heads = FACETS.map((facet) => {
    const named = terms[facet].map(({ name, places }) => [name, places.length] as const);
    return {
      size: named.length,
      terms: named.slice(0, NAMED_AT_ONCE),
      ...(named.length > NAMED_AT_ONCE && { rest: write(named.slice(NAMED_AT_ONCE)) }),
      pieces: piecesOf(
        terms[facet].map((term) => ({
          places: packPlaces(term.places),
          beside: besideOf(term),
          ...(term.author && { author: term.author }),
        })),
      ).map((piece) => [write(piece), piece.length]),
    };
  });
  return {
    heads: Object.fromEntries(FACETS.map((facet, nth) => [facet, heads[nth]])),
    orders: Object.fromEntries(
      ORDERS.map((order) => [
        order,
        Array.from({ length: Math.ceil(orders[order].length / ORDER_PIECE_SIZE) }, (_, nth) =>
          write(
            packOrder(orders[order].slice(nth * ORDER_PIECE_SIZE, (nth + 1) * ORDER_PIECE_SIZE)),
          ),
        ),
      ]),
    ),
  };
}

function piecesOf(posted: readonly { readonly places: string }[]): unknown[][] {
  const pieces: unknown[][] = [];
  let length = PIECE_LENGTH;
  for (const term of posted) {
    if (length >= PIECE_LENGTH) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(term);
    length += JSON.stringify(term).length;
  }
  return pieces;
}

/** Counts with how many articles of a term each of the first terms is shared, facet by facet. */
function counterOf(terms: Terms): (term: Term) => number[][] {
  const first = FACETS.map((facet) => terms[facet].slice(0, TERMS_AT_ONCE));
  const flat = first.flat();
  const at: number[][] = [];
  for (const [nth, { places }] of flat.entries()) {
    for (const place of places) (at[place] ??= []).push(nth);
  }
  return ({ places }) => {
    const counts = flat.map(() => 0);
    for (const place of places) {
      for (const nth of at[place] ?? []) counts[nth] = (counts[nth] ?? 0) + 1;
    }
    return first.map((shown) => counts.splice(0, shown.length));
  };
}

function pair(value: unknown, where: string): readonly [unknown, number] {
  if (!Array.isArray(value)) throw new ShapeError(`${where} must be a pair`);
  const [first, second] = value as readonly unknown[];
  return [first, count(second, `${where}[1]`)];
}

function parseTermCount(value: unknown, where: string): TermCount {
  const [first, articles] = pair(value, where);
  const name = text(first, `${where}[0]`);
  return { slug: slugOf(name), name, count: articles };
}

export function parseTermCounts(value: unknown, where = 'terms'): readonly TermCount[] {
  return listOf(parseTermCount)(value, where);
}

function parseHead(value: unknown, where: string): FacetHead {
  const from = record(value, where);
  return {
    size: count(from['size'], `${where}.size`),
    terms: parseTermCounts(from['terms'], `${where}.terms`),
    ...optional('rest', from['rest'], parseHash, where),
    pieces: listOf((piece, at) => {
      const [hash, terms] = pair(piece, at);
      return { hash: parseHash(hash, `${at}[0]`), terms };
    })(from['pieces'], `${where}.pieces`),
  };
}

/** A record with the same keys, each value parsed. */
function parseRecord<K extends string, T>(
  keys: readonly K[],
  value: unknown,
  where: string,
  parse: (value: unknown, where: string) => T,
): Readonly<Record<K, T>> {
  const from = record(value, where);
  const entries = keys.map((key) => [key, parse(from[key], `${where}.${key}`)] as const);
  return Object.fromEntries(entries) as Record<K, T>;
}

export function parseFacetsFile(value: unknown, where = 'facets'): FacetsFile {
  const from = record(value, where);
  return {
    heads: parseRecord(FACETS, from['heads'], `${where}.heads`, parseHead),
    orders: parseRecord(ORDERS, from['orders'], `${where}.orders`, listOf(parseHash)),
  };
}

function parsePostedTerm(value: unknown, where: string): PostedTerm {
  const from = record(value, where);
  const beside = listOf(listOf(count))(from['beside'], `${where}.beside`);
  return {
    places: parsePlaces(from['places'], `${where}.places`),
    beside: Object.fromEntries(FACETS.map((facet, nth) => [facet, beside[nth] ?? []])) as Record<
      Facet,
      readonly number[]
    >,
    ...optional('author', from['author'], parseSiteAuthor, where),
  };
}

export function parsePiece(value: unknown, where = 'piece'): readonly PostedTerm[] {
  return listOf(parsePostedTerm)(value, where);
}

export function parseOrderPiece(value: unknown, where = 'order'): readonly number[] {
  return parseOrder(value, where);
}
