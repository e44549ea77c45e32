import { ShapeError } from './shape.ts';

/** The ways in which articles can be narrowed, in the order in which a reader sees them. */
export const FACETS = [
  'category',
  'tag',
  'author',
  'series',
  'year',
  'language',
  'minutes',
] as const;
export type Facet = (typeof FACETS)[number];

/** How many choices of a facet are shown before anybody asks for more. */
export const TERMS_AT_ONCE = 8;

/** Those that only the reader's device knows: how far an article was read, and where it was put. */
export const DEVICE_FACETS = ['progress', 'shelf'] as const;
export type DeviceFacet = (typeof DEVICE_FACETS)[number];

/** The folder of each facet's printed pages. The others have none: they are only filters. */
export const FACET_FOLDERS = { category: 'categories', tag: 'tags', author: 'authors' } as const;
export type PrintedFacet = keyof typeof FACET_FOLDERS;

export function isPrintedFacet(facet: Facet): facet is PrintedFacet {
  return facet in FACET_FOLDERS;
}

export function parsePrintedFacet(value: unknown, where: string): PrintedFacet {
  const facet = FACETS.filter(isPrintedFacet).find((known) => known === value);
  if (facet !== undefined) return facet;
  throw new ShapeError(`${where} must be one of ${Object.keys(FACET_FOLDERS).join(', ')}`);
}
