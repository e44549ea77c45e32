import { describe, expect, it } from 'vitest';
import { bookmarkLinksIn, bookmarksHtml } from '../../../src/model/bookmarks-file.ts';
import { aListed } from '../../build/an-article.ts';

const SIGN = '<!DOCTYPE NETSCAPE-Bookmark-file-1>';

describe('model/bookmarks-file', () => {
  it('gives back what was exported', () => {
    const article = aListed({ address: '/a/', title: 'A <b> & "c"', tags: ['x>y'] });
    const text = bookmarksHtml([{ article, addedAt: 1_700_000_000_000 }], {
      title: 'Mine',
      hrefOf: (address) => `https://example.org${address}?x=1&y='2"`,
    });
    expect(bookmarkLinksIn(text)).toEqual([
      { href: `https://example.org/a/?x=1&y='2"`, addedAt: 1_700_000_000_000 },
    ]);
  });

  it('reads what browsers write: folders, icons, separators, lower case, no dates', () => {
    const text = `${SIGN}
<DL><p>
    <DT><H3 ADD_DATE="1">Folder with <A> in it</H3>
    <DL><p>
        <DT><A HREF="https://example.org/one/" ADD_DATE="1600000000" LAST_MODIFIED="2" ICON="data:image/png;base64,xx==">One</A>
        <HR>
        <DT><a href="https://example.org/two/?a=1&amp;b=2">Two</a>
        <DT><A FEEDURL="https://example.org/feed.xml">None</A>
    </DL><p>
</DL><p>`;
    expect(bookmarkLinksIn(text)).toEqual([
      { href: 'https://example.org/one/', addedAt: 1_600_000_000_000 },
      { href: 'https://example.org/two/?a=1&b=2', addedAt: undefined },
    ]);
  });

  it('is quick with a file that is made to keep it busy', () => {
    for (const part of ['<a ', 'href = ', 'href', ' ', 'href="', '<a href="']) {
      expect(bookmarkLinksIn(`${SIGN}<a ${part.repeat(100_000)}`), part).toEqual([]);
    }
  });

  it('knows other files for none', () => {
    expect(bookmarkLinksIn('<!doctype html><a href="/x/">x</a>')).toBeUndefined();
    expect(bookmarkLinksIn('{}')).toBeUndefined();
  });
});
