import { type PrintedFacet, parsePrintedFacet } from './facet.ts';
import { listOf, record, text } from './shape.ts';
import { isAllowedLink, parseUrl } from './url.ts';

export interface NavigationLink {
  readonly title: string;
  /** As it stands in the page: with the base where it leads into the site. */
  readonly href: string;
}

/** What every page shows of the site. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly navigation: readonly NavigationLink[];
  /** Those that its articles have, and by which they can be found. */
  readonly facets: readonly PrintedFacet[];
}

function parseNavigationLink(value: unknown, where: string): NavigationLink {
  const from = record(value, where);
  return {
    title: text(from['title'], `${where}.title`),
    href: parseUrl(from['href'], `${where}.href`, isAllowedLink),
  };
}

export function parseSite(value: unknown, where = 'site'): Site {
  const from = record(value, where);
  return {
    title: text(from['title'], `${where}.title`),
    description: text(from['description'], `${where}.description`),
    language: text(from['language'], `${where}.language`),
    dir: from['dir'] === 'rtl' ? 'rtl' : 'ltr',
    navigation: listOf(parseNavigationLink)(from['navigation'], `${where}.navigation`),
    facets: listOf(parsePrintedFacet)(from['facets'], `${where}.facets`),
  };
}
