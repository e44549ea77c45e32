import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import LibraryList from '../../../../src/app/library/LibraryList.svelte';
import type { Bookmark, Kept } from '../../../../src/model/device.ts';
import { aListed } from '../../../build/an-article.ts';
import { aKept } from '../a-device.ts';

function show(
  items: readonly (Bookmark | Kept)[],
  onremove: (item: Bookmark | Kept) => void = () => undefined,
) {
  render(LibraryList, {
    heading: 'On this device',
    emptyText: 'Nothing yet.',
    items,
    base: '/base/',
    onremove,
  });
  return within(screen.getByRole('region', { name: 'On this device' }));
}

describe('app/library/LibraryList', () => {
  it('says what belongs here while nothing does', () => {
    const list = show([]);
    expect(list.getByText('Nothing yet.')).toBeDefined();
    expect(list.queryByRole('list')).toBeNull();
  });

  it('lists articles with what they take, and all together', () => {
    const list = show([
      aKept(aListed({ title: 'A', address: '/a/' }), { bytes: 400_000 }),
      aKept(aListed({ title: 'از', address: '/از/', lang: 'fa', dir: 'rtl', authors: [] }), {
        bytes: 800_000,
      }),
    ]);
    expect(list.getByText('2 articles').lang).toBe('en');
    expect(list.getByText('1.2 MB')).toBeDefined();
    const [first, second] = list.getAllByRole('listitem');
    expect(first?.textContent.replace(/\s+/g, ' ')).toMatch(/A.*Ada Lind.*4 min read.*400 KB/);
    const link = within(second!).getByRole('link', { name: 'از' });
    expect([link.getAttribute('href'), link.lang, link.dir]).toEqual([
      '/base/%D8%A7%D8%B2/',
      'fa',
      'rtl',
    ]);
  });

  it('tells what was saved from what makes room for others', () => {
    const list = show([
      aKept(aListed({ address: '/a/' }), { because: 'saved' }),
      aKept(aListed({ address: '/b/' }), { because: 'opened' }),
    ]);
    const [saved, opened] = list.getAllByRole('listitem').map((item) => within(item));
    expect(saved?.getByText('Saved').lang).toBe('en');
    expect(saved?.queryByText('Kept for now')).toBeNull();
    expect(opened?.getByText('Kept for now').lang).toBe('en');
    expect(opened?.queryByText('Saved')).toBeNull();
  });

  it('has no sizes of bookmarks', () => {
    const list = show([{ article: aListed(), addedAt: 1 }]);
    expect(list.getByText('1 article')).toBeDefined();
    expect(list.queryByText(/KB|bytes/)).toBeNull();
  });

  it('removes the one that is meant', async () => {
    const items = ['A', 'B'].map((title) => aKept(aListed({ title, address: `/${title}/` })));
    const onremove = vi.fn();
    const list = show(items, onremove);
    await userEvent.setup().click(list.getByRole('button', { name: /Remove ?B/ }));
    expect(onremove).toHaveBeenCalledExactlyOnceWith(items[1]);
  });

  it('says which article a button removes with a blank between the words', () => {
    const list = show([aKept(aListed({ title: 'A' }))]);
    expect(list.getByRole('button', { name: 'Remove A' })).toBeDefined();
  });
});
