import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { words } from './words.ts';

/** What a page is about, before the name of the site. */
function subjectOf(page: Page): string | undefined {
  switch (page.kind) {
    case 'article':
      return page.article.title;
    case 'list':
      return page.page === 1 ? undefined : words.pageOf(page.page, page.pages);
    case 'term':
      return page.page === 1 ? page.name : `${page.name}, ${words.pageOf(page.page, page.pages)}`;
    case 'terms':
      return words.facets(page.facet);
    case 'library':
      return words.library;
    case 'not-found':
      return words.notFound;
    case 'shell':
      return undefined;
  }
}

/** The title of a page, as a tab and a history show it. */
export function titleOf(page: Page, site: Site): string {
  const subject = subjectOf(page);
  return subject === undefined ? site.title : `${subject} · ${site.title}`;
}
