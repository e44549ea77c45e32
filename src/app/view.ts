import type { Article, Listed, Neighbours } from '../model/article.ts';
import type { PrintedFacet } from '../model/facet.ts';
import type { PrintedList, TermCount } from '../model/page.ts';
import type { Site, SiteAuthor } from '../model/site.ts';
import { words } from '../model/words.ts';
import type { ReaderErrorCode } from '../storage/reader-error.ts';
import type { SafeHtml } from '../storage/safe-html.ts';
import type { ArticleList } from './list/article-list.svelte.ts';

/** What the app shows. */
export type View =
  | {
      readonly kind: 'list';
      readonly list: ArticleList;
      /** From 1. */
      readonly page: number;
      readonly printed?: PrintedList;
    }
  | {
      readonly kind: 'term';
      readonly facet: PrintedFacet;
      readonly slug: string;
      readonly name: string;
      readonly author?: SiteAuthor;
      readonly list: ArticleList;
      readonly page: number;
      readonly printed?: PrintedList;
    }
  | { readonly kind: 'terms'; readonly facet: PrintedFacet; readonly terms: readonly TermCount[] }
  | {
      readonly kind: 'article';
      readonly article: Listed;
      readonly outline: Article['outline'];
      readonly html: SafeHtml;
      readonly neighbours?: Neighbours;
      readonly isFromDevice?: boolean;
    }
  | { readonly kind: 'library' }
  | {
      readonly kind: 'not-found';
      readonly offered: readonly Listed[];
      /** Whether they are offered because of their addresses, and not because they are new. */
      readonly isGuess: boolean;
    }
  /** Something could not be had. */
  | { readonly kind: 'failed'; readonly code: ReaderErrorCode }
  /** Shown only where something takes longer than a moment. */
  | { readonly kind: 'loading'; readonly shape: 'list' | 'article' };

/** The title of a view, as a tab and a history show it. */
export function titleOfView(view: View, site: Site): string {
  switch (view.kind) {
    case 'article':
      return `${view.article.title} · ${site.title}`;
    case 'term':
      return `${view.name} · ${site.title}`;
    case 'terms':
      return `${words.facets(view.facet)} · ${site.title}`;
    case 'library':
      return `${words.library} · ${site.title}`;
    case 'not-found':
      return `${words.notFound} · ${site.title}`;
    case 'list':
    case 'failed':
    case 'loading':
      return site.title;
  }
}
