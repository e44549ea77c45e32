import { type Listed, parseAddress, parseHash, parseListed } from './article.ts';
import { HASHED_FOLDER } from './hash.ts';
import { count, listOf, optional, record, ShapeError, text } from './shape.ts';

/**
 * How many summaries a page of the catalog holds. Pages are counted from the oldest article, so that a page
 * that is full never changes again when an article is published, and stays in every cache. They are small,
 * because what a filter leaves lies far apart, and each article that is shown brings the others of its page.
 */
export const CATALOG_PAGE_SIZE = 8;

/** How many pages a register of the catalog names. */
export const REGISTER_SIZE = 64;

/** How many addresses a page of the address book holds. */
export const ADDRESS_PAGE_SIZE = 200;

/** A page of the catalog, newest first. Its last summary has the place `page * CATALOG_PAGE_SIZE`. */
export interface CatalogPage {
  readonly articles: readonly Listed[];
}

/** Where an article's file is found by its address. */
export interface AddressEntry {
  readonly address: string;
  readonly hash: string;
  /** In the catalog: 0 is the oldest. */
  readonly place: number;
  /** The places of the articles that are most like it, the nearest first. */
  readonly related?: readonly number[];
  /** The places of all parts of its series in their order. */
  readonly series?: readonly number[];
}

/** The names of all the catalog's files. Grows with the site, so it is loaded only when it is asked for. */
export interface CatalogIndex {
  readonly articles: number;
  /** Hashes of the registers, the oldest first: each is a list of hashes of pages, the oldest first. */
  readonly registers: readonly string[];
  /** The address book in pages, in the order of `<`; each with the first address in it. */
  readonly addresses: readonly { readonly first: string; readonly hash: string }[];
  /** Hash of the file by which the catalog can be narrowed. */
  readonly facets: string;
}

/** The only data file whose name does not change: `manifest.json`. */
export interface Manifest {
  readonly version: 1;
  readonly articles: number;
  /** Hash of the {@link CatalogIndex}. */
  readonly index: string;
  /** Hash of the list of revisions, where the publisher keeps one. */
  readonly revisions?: string;
}

/** The kinds of data files; each has a folder of its own. */
export type DataKind =
  | 'articles'
  | 'catalog'
  | 'registers'
  | 'addresses'
  | 'facets'
  | 'parcels'
  | 'index'
  | 'files'
  | 'revisions';

/** Where a data file lies, from the base. */
export function dataPath(kind: DataKind, hash: string): string {
  return `${HASHED_FOLDER}/data/${kind}/${hash}.json`;
}

export function parseCatalogPage(value: unknown, where = 'catalog page'): CatalogPage {
  const from = record(value, where);
  return { articles: listOf(parseListed)(from['articles'], `${where}.articles`) };
}

export function parseRegister(value: unknown, where = 'register'): readonly string[] {
  return listOf(parseHash)(value, where);
}

function parseAddressEntry(value: unknown, where: string): AddressEntry {
  const from = record(value, where);
  return {
    address: parseAddress(from['address'], `${where}.address`),
    hash: parseHash(from['hash'], `${where}.hash`),
    place: count(from['place'], `${where}.place`),
    ...optional('related', from['related'], listOf(count), where),
    ...optional('series', from['series'], listOf(count), where),
  };
}

export function parseAddressPage(value: unknown, where = 'addresses'): readonly AddressEntry[] {
  return listOf(parseAddressEntry)(value, where);
}

export function parseCatalogIndex(value: unknown, where = 'index'): CatalogIndex {
  const from = record(value, where);
  return {
    articles: count(from['articles'], `${where}.articles`),
    registers: listOf(parseHash)(from['registers'], `${where}.registers`),
    addresses: listOf((entry, at) => {
      const { first, hash } = record(entry, at);
      return { first: text(first, `${at}.first`), hash: parseHash(hash, `${at}.hash`) };
    })(from['addresses'], `${where}.addresses`),
    facets: parseHash(from['facets'], `${where}.facets`),
  };
}

export function parseManifest(value: unknown, where = 'manifest.json'): Manifest {
  const from = record(value, where);
  if (from['version'] !== 1) {
    throw new ShapeError(`${where}.version must be 1, got ${JSON.stringify(from['version'])}`);
  }
  return {
    version: 1,
    articles: count(from['articles'], `${where}.articles`),
    index: parseHash(from['index'], `${where}.index`),
    ...optional('revisions', from['revisions'], parseHash, where),
  };
}
