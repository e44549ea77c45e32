import type { Listed } from '../../model/article.ts';
import { DEVICE_FACETS, type DeviceFacet } from '../../model/facet.ts';
import type { Filter } from '../../model/filter.ts';

/** What the reader's device knows of articles, each with its summary. */
export interface Marks {
  readonly bookmarked: readonly Listed[];
  readonly saved: readonly Listed[];
  /** Those in which something is highlighted. */
  readonly highlighted: readonly Listed[];
  /** Absent where none is kept. */
  readonly history?: {
    /** What was opened last comes first. */
    readonly recent: readonly Listed[];
    stateOf(address: string): 'begun' | 'read' | undefined;
  };
}

/** The choices of the facets that only the device knows. */
export const MARKS: Readonly<Record<DeviceFacet, readonly string[]>> = {
  progress: ['unread', 'begun', 'read'],
  shelf: ['bookmarked', 'saved', 'highlighted'],
};

/** What the part of a filter makes of the articles on the device that only the device can answer. */
export interface Marked {
  /** The marked articles that pass, and those that do not. */
  readonly passing: readonly Listed[];
  readonly failing: readonly Listed[];
  /** Whether all those without any mark pass, which are not known here. */
  readonly passesOthers: boolean;
}

export function markedBy({ picks }: Filter, marks: Marks): Marked {
  const { bookmarked, saved, highlighted, history } = marks;
  const shelf = new Map(
    Object.entries({ bookmarked, saved, highlighted }).map(([slug, articles]) => [
      slug,
      new Set(articles.map(({ address }) => address)),
    ]),
  );
  const has = (facet: DeviceFacet, slug: string, address: string): boolean =>
    facet === 'progress'
      ? slug === (history?.stateOf(address) ?? 'unread')
      : shelf.get(slug)?.has(address) === true;
  const passes = (address: string): boolean =>
    DEVICE_FACETS.every((facet) => {
      const own = picks.filter((pick) => pick.facet === facet);
      const wanted = own.filter(({ isExcluded }) => !isExcluded);
      return (
        (wanted.length === 0 || wanted.some(({ slug }) => has(facet, slug, address))) &&
        !own.some(({ slug, isExcluded }) => isExcluded && has(facet, slug, address))
      );
    });
  const known = [...(history?.recent ?? []), ...bookmarked, ...saved, ...highlighted];
  const marked = [...new Map(known.map((article) => [article.address, article])).values()];
  return {
    passing: marked.filter(({ address }) => passes(address)),
    failing: marked.filter(({ address }) => !passes(address)),
    // No article has this address.
    passesOthers: passes(''),
  };
}
