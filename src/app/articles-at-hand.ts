import type { Listed } from '../model/article.ts';
import type { Reader } from './reader.svelte.ts';

/** The articles that the page lists, and those that are kept on this device; each once. */
export function articlesAtHand({ screen: { view }, shelf }: Reader): readonly Listed[] {
  const listed =
    'list' in view ? view.list.articles : view.kind === 'not-found' ? view.offered : [];
  const kept = [...(shelf?.kept ?? []), ...(shelf?.bookmarks ?? [])].map(({ article }) => article);
  const byAddress = new Map<string, Listed>();
  for (const article of [...listed, ...kept]) {
    if (!byAddress.has(article.address)) byAddress.set(article.address, article);
  }
  return [...byAddress.values()];
}
