import type { Summary } from './article.ts';
import { type Facet, isPrintedFacet, type PrintedFacet } from './facet.ts';
import type { SiteAuthor } from './site-author.ts';
import { slugOf } from './slug.ts';

/** One choice of a facet and the articles it holds. */
export interface Term {
  readonly slug: string;
  readonly name: string;
  /** Places in the catalog, rising. */
  readonly places: readonly number[];
  /** What the site says of an author. */
  readonly author?: SiteAuthor;
}

/** What the facets with pages look at in an article. */
type Named = Pick<Summary, 'categories' | 'tags' | 'authors'>;

/** The reading times that are told apart, in minutes, each with the longest that belongs to it. */
const LENGTHS = [
  { name: '1-3', most: 3 },
  { name: '4-7', most: 7 },
  { name: '8-15', most: 15 },
];
const LONGEST = '16';

/** The names that an article has under a facet with pages. */
export function printedNames(facet: PrintedFacet, article: Named): readonly string[] {
  switch (facet) {
    case 'category':
      return article.categories;
    case 'tag':
      return article.tags;
    case 'author':
      return article.authors;
  }
}

/**
 * The names that an article has under a facet.
 * @param language what an article is in that does not say it
 */
export function namesUnder(facet: Facet, article: Summary, language: string): readonly string[] {
  if (isPrintedFacet(facet)) return printedNames(facet, article);
  switch (facet) {
    case 'series':
      return article.series === undefined ? [] : [article.series];
    case 'year':
      return article.date === undefined ? [] : [article.date.slice(0, 4)];
    case 'language':
      return [article.lang ?? language];
    case 'minutes':
      return [LENGTHS.find(({ most }) => article.minutes <= most)?.name ?? LONGEST];
  }
}

/**
 * The terms of a facet over articles in catalog order (oldest first). Names that make the same slug are one
 * term, called by the spelling that is used most. One language is none to choose.
 */
export function termsOf(facet: Facet, articles: Iterable<Summary>, language: string): Term[] {
  const bySlug = new Map<string, { places: number[]; spellings: Map<string, number> }>();
  let place = 0;
  for (const article of articles) {
    for (const name of namesUnder(facet, article, language)) {
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
  if (facet === 'language' && terms.length === 1) return [];
  return terms.sort(orderOf(facet));
}

function orderOf(facet: Facet): (a: Term, b: Term) => number {
  switch (facet) {
    case 'year':
      return (a, b) => (a.slug < b.slug ? 1 : -1);
    case 'minutes':
      return (a, b) => parseInt(a.slug) - parseInt(b.slug);
    default:
      return (a, b) => b.places.length - a.places.length || (a.slug < b.slug ? -1 : 1);
  }
}
