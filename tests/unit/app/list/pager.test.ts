import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Pager from '../../../../src/app/list/Pager.svelte';

function links(page: number, pages: number): [string, string | null][] {
  render(Pager, { page, pages, hrefOf: (to: number) => `/page/${to}/` });
  return screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
}

describe('app/list/Pager', () => {
  it('is not there where all stands on one page', () => {
    expect(links(1, 1)).toEqual([]);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it.each<[number, [string, string][]]>([
    [1, [['Older articles', '/page/2/']]],
    [
      2,
      [
        ['Newer articles', '/page/1/'],
        ['Older articles', '/page/3/'],
      ],
    ],
    [3, [['Newer articles', '/page/2/']]],
  ])('leads from page %i to those beside it', (page, expected) => {
    expect(links(page, 3)).toEqual(expected);
    expect(screen.getByRole('navigation', { name: 'Pages' }).textContent).toContain(
      `Page ${page} of 3`,
    );
  });
});
