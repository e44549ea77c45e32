import type { Bookmark } from './device.ts';
import { escapeHtml } from './escape-html.ts';

/** Bookmarks as every browser takes them: what Netscape's wrote, and nobody has written down. */
export function bookmarksHtml(
  bookmarks: readonly Bookmark[],
  { title, hrefOf }: { readonly title: string; readonly hrefOf: (address: string) => string },
): string {
  const items = bookmarks.map(({ article, addedAt }) => {
    const tags = article.tags.length > 0 ? ` TAGS="${escapeHtml(article.tags.join(','))}"` : '';
    const href = escapeHtml(hrefOf(article.address));
    const added = Math.floor(addedAt / 1000);
    return `        <DT><A HREF="${href}" ADD_DATE="${added}"${tags}>${escapeHtml(article.title)}</A>`;
  });
  return [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    '<TITLE>Bookmarks</TITLE>',
    '<H1>Bookmarks</H1>',
    '<DL><p>',
    `    <DT><H3>${escapeHtml(title)}</H3>`,
    '    <DL><p>',
    ...items,
    '    </DL><p>',
    '</DL><p>',
    '',
  ].join('\n');
}
