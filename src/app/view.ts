import type { Article, Listed, Neighbours } from '../model/article.ts';
import type { PrintedFacet } from '../model/facet.ts';
import type { PrintedList, TermCount } from '../model/page.ts';
import type { SiteAuthor } from '../model/site-author.ts';
import type { ReaderErrorCode } from '../storage/reader-error.ts';
import type { SafeHtml } from '../storage/safe-html.ts';
import type { ArticleList } from './list/article-list.svelte.ts';
import type { CopyBecause } from './opened-articles.ts';

/** A list that articles are read one after the other in. */
export interface Within {
  /** As it stands in a link. */
  readonly href: string;
  /** Absent until its neighbours are known. */
  readonly name?: string;
}

/** What the app shows. */
export type View =
  | {
      readonly kind: 'list';
      readonly list: ArticleList;
      /** From 1. */
      readonly page: number;
      readonly pages: number;
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
      readonly pages: number;
      readonly printed?: PrintedList;
    }
  | { readonly kind: 'terms'; readonly facet: PrintedFacet; readonly terms: readonly TermCount[] }
  | {
      readonly kind: 'article';
      /** What it was found by: the words are marked in it. */
      readonly found?: string | undefined;
      readonly article: Listed;
      readonly outline: Article['outline'];
      readonly html: SafeHtml;
      readonly neighbours?: Neighbours;
      /** The list that it was opened from, where that is a part of the catalog. */
      readonly within?: Within | undefined;
      readonly copyBecause?: CopyBecause | undefined;
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

/** The hash of an article that a view tells of. */
export function hashIn(view: View | undefined, address: string): string | undefined {
  if (view === undefined) return undefined;
  const { newer, older } = (view.kind === 'article' ? view.neighbours : undefined) ?? {};
  const articles = 'list' in view ? view.list.articles : [newer, older];
  return articles.find((article) => article?.address === address)?.hash;
}
