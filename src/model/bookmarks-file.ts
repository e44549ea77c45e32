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

/** A bookmark of a browser. */
export interface BookmarkLink {
  readonly href: string;
  /** Milliseconds since 1970, where the file says it. */
  readonly addedAt: number | undefined;
}

const SIGN = /^\s*<!DOCTYPE NETSCAPE-Bookmark-file-1/i;
const LINK = /<a\s([^<>]*)>/gi;
const HREF = /(?:^|\s)href\s*=\s*"([^"]*)"/i;
const ADDED = /(?:^|\s)add_date\s*=\s*"(\d{1,12})"/i;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** What the file of a browser's bookmarks leads to; `undefined` where it is no such file. */
export function bookmarkLinksIn(html: string): BookmarkLink[] | undefined {
  if (!SIGN.test(html)) return undefined;
  return [...html.matchAll(LINK)].flatMap(([, attributes = '']) => {
    const href = HREF.exec(attributes)?.[1];
    if (href === undefined) return [];
    const seconds = ADDED.exec(attributes)?.[1];
    return {
      href: href.replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity),
      addedAt: seconds === undefined ? undefined : Number(seconds) * 1000,
    };
  });
}
