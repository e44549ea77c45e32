import { createHash } from 'node:crypto';
import type { Article, Listed } from '../../model/article.ts';
import {
  ADDRESS_PAGE_SIZE,
  type AddressEntry,
  CATALOG_PAGE_SIZE,
  type CatalogIndex,
  type DataKind,
  dataPath,
  type Manifest,
  REGISTER_SIZE,
} from '../../model/catalog.ts';
import { chunks } from '../../model/chunks.ts';
import { FACETS, type Facet } from '../../model/facet.ts';
import { packFacets } from '../../model/facets-file.ts';
import { HASH_HEX_LENGTH } from '../../model/hash.ts';
import { placesIn } from '../../model/order.ts';
import type { ParcelList } from '../../model/parcels.ts';
import type { SiteAuthor } from '../../model/site-author.ts';
import { slugOf } from '../../model/slug.ts';
import { type Term, termsOf } from '../../model/term.ts';
import { type ArticleSize, type FilledParcel, parcelsOf } from './parcels.ts';

/** The name of a file that is called after its content. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_HEX_LENGTH);
}

/** A data file: where it lies, from the base, and what it holds. */
export interface DataFile {
  readonly path: string;
  readonly content: string;
}

export interface NamedFile extends DataFile {
  readonly hash: string;
}

function namedFile(kind: DataKind, value: unknown): NamedFile {
  const content = JSON.stringify(value);
  const hash = hashOf(content);
  return { hash, path: dataPath(kind, hash), content };
}

/** The file of an article, called after the hash of its bytes. */
export function articleFile(article: Article): NamedFile {
  return namedFile('articles', article);
}

/** The list of all articles, cut into the files that the app asks for. */
export interface Edition {
  /** The hash of its index, and so of all that it names. */
  readonly name: string;
  /** In catalog order, the oldest first. */
  readonly articles: readonly Listed[];
  readonly terms: Readonly<Record<Facet, readonly Term[]>>;
  readonly files: readonly DataFile[];
  /** Names all of them. */
  readonly manifest: Manifest;
  /** In which the articles are taken along; their files are not among those above. */
  readonly parcels: readonly FilledParcel[];
}

/**
 * Makes the catalog, the address book, the facets and the manifest of articles in catalog order.
 * @param language of the site
 * @param related by the place of an article, the places of those that it is related to
 * @param sizes by the place of an article, what it takes on a device
 */
export function editionOf(
  articles: readonly Listed[],
  authors: readonly SiteAuthor[],
  language: string,
  related: readonly (readonly number[])[] = [],
  sizes: readonly ArticleSize[] = [],
): Edition {
  const terms = Object.fromEntries(
    FACETS.map((facet) => [facet, withAuthors(facet, termsOf(facet, articles, language), authors)]),
  ) as Record<Facet, Term[]>;
  const pages = chunks(articles, CATALOG_PAGE_SIZE).map((page) =>
    namedFile('catalog', { articles: page.toReversed() }),
  );
  const registers = chunks(pages, REGISTER_SIZE).map((named) =>
    namedFile(
      'registers',
      named.map(({ hash }) => hash),
    ),
  );
  const addresses = chunks(sortedAddresses(articles, related), ADDRESS_PAGE_SIZE).map(
    (entries) => ({
      first: entries[0]?.address ?? '',
      ...namedFile('addresses', entries),
    }),
  );
  const facetFiles: NamedFile[] = [];
  const writeFacetFile = (content: unknown): string => {
    const file = namedFile('facets', content);
    facetFiles.push(file);
    return file.hash;
  };
  const orders = {
    title: placesIn('title', articles, language),
    length: placesIn('length', articles, language),
  };
  const facets = writeFacetFile(packFacets(terms, orders, writeFacetFile));
  const parcels = parcelsOf(articles, sizes, hashOf);
  const parcelList = namedFile('parcels', {
    parcels: parcels.map(({ articles: _articles, ...parcel }) => parcel),
  } satisfies ParcelList);
  const index = namedFile('index', {
    articles: articles.length,
    registers: registers.map(({ hash }) => hash),
    addresses: addresses.map(({ first, hash }) => ({ first, hash })),
    facets,
    parcels: parcelList.hash,
  } satisfies CatalogIndex & { readonly parcels: string });
  const manifest: Manifest = { version: 1, articles: articles.length, index: index.hash };
  return {
    name: index.hash,
    articles,
    terms,
    parcels,
    manifest,
    files: [...pages, ...registers, ...addresses, ...facetFiles, parcelList, index],
  };
}

/** Gives the authors' terms what the site says of them. */
function withAuthors(facet: Facet, terms: Term[], authors: readonly SiteAuthor[]): Term[] {
  if (facet !== 'author') return terms;
  const known = new Map(authors.map((author) => [slugOf(author.name), author]));
  return terms.map((term) => {
    const author = known.get(term.slug);
    return author === undefined ? term : { ...term, author };
  });
}

/** The places of the parts of each series, by the place of each of its parts. */
function seriesPlaces(articles: readonly Listed[]): ReadonlyMap<number, readonly number[]> {
  const series = new Map<string, number[]>();
  for (const [place, { series: name = '', part, lang = '' }] of articles.entries()) {
    if (part === undefined) continue;
    const key = `${lang} ${slugOf(name)}`;
    const places = series.get(key) ?? [];
    series.set(key, places);
    places[part.number - 1] = place;
  }
  // A part that could not be rendered leaves a hole.
  const whole = [...series.values()].map((places) => places.filter(Number.isInteger));
  return new Map(whole.flatMap((places) => places.map((place) => [place, places] as const)));
}

function sortedAddresses(
  articles: readonly Listed[],
  related: readonly (readonly number[])[],
): AddressEntry[] {
  const series = seriesPlaces(articles);
  return articles
    .map(({ address, hash }, place) => ({
      address,
      hash,
      place,
      ...unlessEmpty('related', related[place]),
      ...unlessEmpty('series', series.get(place)),
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

function unlessEmpty<K extends string>(
  name: K,
  places: readonly number[] = [],
): Partial<Record<K, readonly number[]>> {
  return places.length === 0 ? {} : ({ [name]: places } as Record<K, readonly number[]>);
}
