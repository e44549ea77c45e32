import type { PrintedFacet } from './facet.ts';
import type { Site } from './site.ts';
import { words } from './words.ts';

/** What a title is made of: the page that is printed has it, and what the app shows in its place. */
type Titled =
  | { readonly kind: 'article'; readonly article: { readonly title: string } }
  | { readonly kind: 'list'; readonly page: number; readonly pages: number }
  | {
      readonly kind: 'term';
      readonly name: string;
      readonly page: number;
      readonly pages: number;
    }
  | { readonly kind: 'terms'; readonly facet: PrintedFacet }
  | { readonly kind: 'library' | 'not-found' | 'shell' | 'failed' | 'loading' };

/** What is shown, before the name of the site. */
function subjectOf(shown: Titled): string | undefined {
  switch (shown.kind) {
    case 'article':
      return shown.article.title;
    case 'list':
      return shown.page === 1 ? undefined : words.pageOf(shown.page, shown.pages);
    case 'term':
      return shown.page === 1
        ? shown.name
        : `${shown.name}, ${words.pageOf(shown.page, shown.pages)}`;
    case 'terms':
      return words.facets(shown.facet);
    case 'library':
      return words.library;
    case 'not-found':
      return words.notFound;
    case 'shell':
    case 'failed':
    case 'loading':
      return undefined;
  }
}

/** The title of a page, as a tab and a history show it. */
export function titleOf(shown: Titled, site: Site): string {
  const subject = subjectOf(shown);
  return subject === undefined ? site.title : `${subject} · ${site.title}`;
}
