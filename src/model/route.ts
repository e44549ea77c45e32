import { DEVICE_FACETS, FACET_FOLDERS, FACETS, type PrintedFacet } from './facet.ts';
import { HASHED_FOLDER } from './hash.ts';
import { decoded } from './url.ts';

/** What an address of the site shows. */
export type Route =
  | {
      readonly kind: 'list';
      /** What the list is narrowed to and sorted by, without a `?`: only a list that has it parses it. */
      readonly query: string;
      readonly page: number;
    }
  | {
      readonly kind: 'term';
      readonly facet: PrintedFacet;
      readonly slug: string;
      readonly page: number;
    }
  | { readonly kind: 'terms'; readonly facet: PrintedFacet }
  | { readonly kind: 'library' }
  | {
      readonly kind: 'article';
      readonly address: string;
      /** What it was found by: the words are marked in it. */
      readonly found?: string;
    };

const FACET_OF_FOLDER = new Map<string, PrintedFacet>(
  Object.entries(FACET_FOLDERS).map(([facet, folder]) => [folder, facet as PrintedFacet]),
);

/** First parts of an address that belong to the app, so that no article may live there. */
export const RESERVED = new Set([...FACET_OF_FOLDER.keys(), 'page', 'library', HASHED_FOLDER]);

/**
 * What to show at a path and query of this site, or `undefined` for what is not the app's: another base, or
 * a file such as `/feed.xml`.
 */
export function routeOf(path: string, query: string, base: string): Route | undefined {
  if (!path.startsWith(base) && `${path}/` !== base) return undefined;
  const parts = path.slice(base.length).split('/').filter(Boolean).map(decodePart);
  const page = parts.every(isName) ? pageOf(parts) : undefined;
  if (page === undefined) return undefined;
  const [first, second] = parts;
  if (first === undefined) return { kind: 'list', query: filterIn(query), page };
  const facet = FACET_OF_FOLDER.get(first);
  if (facet !== undefined && parts.length <= 2) {
    if (second !== undefined) return { kind: 'term', facet, slug: second, page };
    return page === 1 ? { kind: 'terms', facet } : undefined;
  }
  if (page !== 1) return undefined;
  if (RESERVED.has(first)) {
    return first === 'library' && parts.length === 1 ? { kind: 'library' } : undefined;
  }
  if (/\.[a-z0-9]{2,5}$/i.test(path)) return undefined;
  const found = textIn(query);
  return { kind: 'article', address: `/${parts.join('/')}/`, ...(found !== '' && { found }) };
}

/** What is searched for in a query, or what an article was found by. */
export function textIn(query: string): string {
  const pairs = query.replace(/^\?/, '').split('&');
  const coded = pairs.findLast((pair) => pair.startsWith('q='))?.slice('q='.length) ?? '';
  return decoded(coded.replaceAll('+', ' ')).normalize('NFC').trim();
}

/** The query of a list with another text to search for. */
export function withText(query: string, text: string): string {
  const pairs = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('q='));
  if (text !== '') pairs.push(`q=${encodeURIComponent(text)}`);
  return pairs.join('&');
}

/** What `parseFilter` reads of a query. Others add parts of their own to addresses. */
const FILTER_PAIR = new RegExp(`^(-?(${[...FACETS, ...DEVICE_FACETS].join('|')})|q|sort)=.`);

function filterIn(query: string): string {
  const pairs = query.replace(/^\?/, '').split('&');
  return pairs.filter((pair) => FILTER_PAIR.test(pair)).join('&');
}

/** Whether a decoded part can be a folder's name: one with a slash in it could lead out of the site. */
function isName(part: string): boolean {
  return part !== '.' && part !== '..' && !/[/\\]/.test(part);
}

/** Takes `page/N` off the end of the parts and gives N: 1 where there is none, `undefined` where N is no page. */
function pageOf(parts: string[]): number | undefined {
  if (parts.at(-2) !== 'page') return 1;
  const [, page = ''] = parts.splice(-2);
  return /^[1-9]\d{0,6}$/.test(page) ? Number(page) : undefined;
}

/** A part of an address as the name that it stands for, in NFC. */
export function decodePart(part: string): string {
  return decoded(part).normalize('NFC');
}

/** An address (`/a title/`) as it stands in a link under a base: encoded, and below the base. */
export function hrefOf(address: string, base: string): string {
  return base + address.slice(1).split('/').map(encodeURIComponent).join('/');
}

/** A link to an article that was found by what was typed; to a heading in it, where there is one. */
export function foundHref(address: string, base: string, typed: string, id?: string): string {
  const hash = id === undefined ? '' : `#${encodeURIComponent(id)}`;
  return `${hrefOf(address, base)}?q=${encodeURIComponent(typed)}${hash}`;
}

/** The address of a route, without base and query: where its printed page lies. */
export function addressOf(route: Route): string {
  switch (route.kind) {
    case 'list':
      return paged('/', route.page);
    case 'term':
      return paged(`/${FACET_FOLDERS[route.facet]}/${route.slug}/`, route.page);
    case 'terms':
      return `/${FACET_FOLDERS[route.facet]}/`;
    case 'library':
      return '/library/';
    case 'article':
      return route.address;
  }
}

export function routeHref(route: Route, base: string): string {
  const query = route.kind === 'list' && route.query !== '' ? `?${route.query}` : '';
  return hrefOf(addressOf(route), base) + query;
}

function paged(address: string, page: number): string {
  return page === 1 ? address : `${address}page/${page}/`;
}

export function termHref(facet: PrintedFacet, slug: string, base: string): string {
  return routeHref({ kind: 'term', facet, slug, page: 1 }, base);
}
