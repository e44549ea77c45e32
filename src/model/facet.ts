import type { Summary } from './article.ts';
import { count, listOf, optional, record, ShapeError, text } from './shape.ts';
import { parseSiteAuthor, type SiteAuthor } from './site-author.ts';
import { slugOf } from './slug.ts';

/** The ways in which articles can be narrowed, in the order in which a reader sees them. */
export const FACETS = ['category', 'tag', 'author', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** The folder of each facet's printed pages. A year has none: it is only a filter. */
export const FACET_FOLDERS = { category: 'categories', tag: 'tags', author: 'authors' } as const;
export type PrintedFacet = keyof typeof FACET_FOLDERS;

export function isPrintedFacet(facet: Facet): facet is PrintedFacet {
  return facet in FACET_FOLDERS;
}

/** One choice of a facet and the articles it holds. */
export interface Term {
  readonly slug: string;
  readonly name: string;
  /** Places in the catalog, rising. */
  readonly places: readonly number[];
  /** What the site says of an author. */
  readonly author?: SiteAuthor;
}

/** What a facet's file says: its terms, those with most articles first. */
export interface FacetFile {
  readonly facet: Facet;
  readonly terms: readonly Term[];
}

/** What facets look at in an article. */
type Sorted = Pick<Summary, 'categories' | 'tags' | 'authors'> & {
  readonly date?: string | undefined;
};

/** The names that an article has under a facet. */
export function namesUnder(facet: Facet, article: Sorted): readonly string[] {
  switch (facet) {
    case 'category':
      return article.categories;
    case 'tag':
      return article.tags;
    case 'author':
      return article.authors;
    case 'year':
      return article.date === undefined ? [] : [article.date.slice(0, 4)];
  }
}

/**
 * The terms of a facet over articles in catalog order (oldest first). Names that make the same slug are one
 * term, called by the spelling that is used most.
 */
export function termsOf(facet: Facet, articles: Iterable<Summary>): Term[] {
  const bySlug = new Map<string, { places: number[]; spellings: Map<string, number> }>();
  let place = 0;
  for (const article of articles) {
    for (const name of namesUnder(facet, article)) {
      const slug = slugOf(name);
      const term = bySlug.get(slug) ?? { places: [], spellings: new Map<string, number>() };
      bySlug.set(slug, term);
      if (term.places.at(-1) !== place) term.places.push(place);
      term.spellings.set(name, (term.spellings.get(name) ?? 0) + 1);
    }
    place += 1;
  }
  const terms = [...bySlug].map(([slug, { places, spellings }]) => ({
    slug,
    name: [...spellings].reduce((most, next) => (next[1] > most[1] ? next : most))[0],
    places,
  }));
  return facet === 'year'
    ? terms.sort((a, b) => (a.slug < b.slug ? 1 : -1))
    : terms.sort((a, b) => b.places.length - a.places.length || (a.slug < b.slug ? -1 : 1));
}

/** A facet as it is written to its file: places as steps from one to the next, which compress well. */
export function packFacet({ facet, terms }: FacetFile): unknown {
  return {
    facet,
    terms: terms.map(({ places, ...term }) => ({
      ...term,
      steps: places.map((place, index) => place - (places[index - 1] ?? 0)),
    })),
  };
}

function parseTerm(value: unknown, where: string): Term {
  const from = record(value, where);
  let place = 0;
  const steps = listOf(count)(from['steps'], `${where}.steps`);
  return {
    slug: text(from['slug'], `${where}.slug`),
    name: text(from['name'], `${where}.name`),
    places: steps.map((step) => (place += step)),
    ...optional('author', from['author'], parseSiteAuthor, where),
  };
}

export function parseFacet(value: unknown, where: string): Facet {
  const facet = FACETS.find((known) => known === value);
  if (facet === undefined) throw new ShapeError(`${where} must be one of ${FACETS.join(', ')}`);
  return facet;
}

export function parsePrintedFacet(value: unknown, where: string): PrintedFacet {
  const facet = parseFacet(value, where);
  if (facet === 'year') throw new ShapeError(`${where} has no pages of its own`);
  return facet;
}

export function parseFacetFile(value: unknown, where = 'facet'): FacetFile {
  const from = record(value, where);
  return {
    facet: parseFacet(from['facet'], `${where}.facet`),
    terms: listOf(parseTerm)(from['terms'], `${where}.terms`),
  };
}
