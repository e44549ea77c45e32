import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/app/view.ts';
import type { Page } from '../../../src/model/page.ts';
import { titleOf } from '../../../src/model/title.ts';
import { aListed } from '../../build/an-article.ts';
import { aSite } from '../../build/a-site.ts';

const SITE = aSite({ title: 'Lectern' });
const LIST = { articles: [], total: 41, page: 1, pages: 3 };
const TERM = { kind: 'term', facet: 'tag', slug: 'css', name: 'CSS', ...LIST } as const;

const TITLES: readonly (readonly [page: Page, title: string])[] = [
  [{ kind: 'list', ...LIST }, 'Lectern'],
  [{ kind: 'list', ...LIST, page: 2 }, 'Page 2 of 3 · Lectern'],
  [TERM, 'CSS · Lectern'],
  [{ ...TERM, page: 3 }, 'CSS, Page 3 of 3 · Lectern'],
  [{ kind: 'terms', facet: 'author', terms: [] }, 'Authors · Lectern'],
  [
    { kind: 'article', article: aListed({ title: 'A <b>' }), outline: [], neighbours: {} },
    'A <b> · Lectern',
  ],
  [{ kind: 'library' }, 'Library · Lectern'],
  [{ kind: 'not-found', newest: [] }, 'There is no page at this address. · Lectern'],
  [{ kind: 'shell' }, 'Lectern'],
];

/** What the app shows where no page is printed. */
const VIEWS: readonly (readonly [view: View, title: string])[] = [
  [{ kind: 'list', list: {} as never, page: 2, pages: 3 }, 'Page 2 of 3 · Lectern'],
  [{ kind: 'failed', code: 'offline' }, 'Lectern'],
  [{ kind: 'loading', shape: 'article' }, 'Lectern'],
];

describe('model/title', () => {
  it.each([...TITLES, ...VIEWS])('calls %o "%s"', (page, title) => {
    expect(titleOf(page, SITE)).toBe(title);
  });
});
