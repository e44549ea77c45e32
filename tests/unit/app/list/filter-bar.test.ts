import { createRawSnippet } from 'svelte';
import { render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleList } from '../../../../src/app/list/article-list.svelte.ts';
import FilterBar from '../../../../src/app/list/FilterBar.svelte';
import type { Marks } from '../../../../src/app/list/marks.ts';
import type { Listed } from '../../../../src/model/article.ts';
import { aHash, aListed } from '../../../build/an-article.ts';
import { aPromise } from '../a-device.ts';
import { aCatalog, listSources, someArticles } from './a-catalog.ts';

/** jsdom shows no dialogs: these two say only whether one is open. */
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const openButton = () => screen.getByRole('button', { name: 'Filter' });
const total = () => screen.getAllByRole('status')[0]?.textContent.trim();
const group = (name: RegExp) => screen.findByRole('group', { name });

/** A bar over a list, which follows what is chosen as the reader's does. */
async function show(articles: readonly Listed[], query = '', marks: Partial<Marks> = {}) {
  const list = new ArticleList(listSources(() => Promise.resolve(aCatalog(articles)), marks));
  const onfilter = vi.fn((next: string) => void list.show(next));
  await list.show(query);
  const user = userEvent.setup();
  render(FilterBar, { list, base: '/', onfilter, search: NO_FIELD });
  const open = async () => {
    await user.click(openButton());
    await group(/Tags/);
  };
  /** The choices under a heading with their counts. */
  const choices = async (name: RegExp) =>
    within(await group(name))
      .getAllByRole('checkbox')
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent.replace(/\s+/g, ' ').trim());
  return { list, onfilter, user, open, choices };
}

const NO_FIELD = createRawSnippet(() => ({ render: () => '<i></i>' }));

describe('app/list/FilterBar', () => {
  it('says how many articles there are, and which of them are shown', async () => {
    const { list } = await show(someArticles(30));
    expect(total()).toBe('30 articles');
    await list.show('tag=css');
    await waitFor(() => expect(total()).toBe('15 of 30 articles'));
    expect(screen.getByText('15 of 30 articles').lang).toBe('en');
  });

  it('has nothing to take away while nothing is chosen', async () => {
    await show(someArticles(3));
    expect(screen.getAllByRole('button')).toEqual([openButton()]);
    expect(openButton().getAttribute('aria-expanded')).toBe('false');
  });

  it('has a group of boxes for each facet, each with what it would leave', async () => {
    const { open, choices } = await show(someArticles(30), 'author=bo');
    await open();
    await waitFor(async () => expect(await choices(/Tags/)).toEqual(['CSS 5', 'HTML 5']));
    await waitFor(async () => expect(await choices(/Authors/)).toEqual(['Ada 20', 'Bo 10']));
    await waitFor(async () => expect(await choices(/Years/)).toEqual(['2021 5', '2020 5']));
    await waitFor(async () => expect(await choices(/Reading time/)).toEqual(['4 to 7 minutes 10']));
    expect(screen.queryByRole('group', { name: /Languages/ })).toBeNull();
    expect(screen.queryByRole('group', { name: /^Reading any/ })).toBeNull();
  });

  it('shows a choice that would leave nothing, quietly', async () => {
    const { open } = await show(someArticles(2), 'author=bo');
    await open();
    const row = screen.getAllByText('HTML').at(-1)?.closest('li');
    await waitFor(() => expect(row?.className).toContain('is-empty'));
  });

  it('begins at the first choice, once the choices are there', async () => {
    const loaded = aPromise();
    const sources = listSources(() => Promise.resolve(aCatalog(someArticles(3))));
    const list = new ArticleList({ ...sources, kit: () => loaded.promise.then(sources.kit) });
    render(FilterBar, { list, base: '/', onfilter: () => undefined, search: NO_FIELD });
    await userEvent.click(openButton());
    const dialog = screen.getByRole('dialog', { name: 'Filter' });
    expect(within(dialog).getByRole('status').textContent).toBe('Loading…');
    expect(dialog.contains(document.activeElement)).toBe(true);
    loaded.settle();
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[0]));
  });

  it('leaves the focus with who has moved on while the choices came', async () => {
    const loaded = aPromise();
    const sources = listSources(() => Promise.resolve(aCatalog(someArticles(3))));
    const list = new ArticleList({ ...sources, kit: () => loaded.promise.then(sources.kit) });
    render(FilterBar, { list, base: '/', onfilter: () => undefined, search: NO_FIELD });
    await userEvent.click(openButton());
    const done = screen.getByRole('button', { name: /^Show \d/ });
    done.focus();
    loaded.settle();
    await screen.findAllByRole('checkbox');
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(done);
  });

  it('adds a choice to those of its facet', async () => {
    const { user, open, onfilter } = await show(someArticles(6), 'tag=css');
    await open();
    await user.click(screen.getByRole('checkbox', { name: /HTML/ }));
    expect(onfilter).toHaveBeenCalledExactlyOnceWith('tag=css&tag=html');
  });

  it('leaves out what a reader does not want, says so, and takes it back', async () => {
    const { user, open, onfilter } = await show(someArticles(6));
    await open();
    const not = screen.getByRole('button', { name: 'not CSS' });
    expect(not.getAttribute('aria-pressed')).toBe('false');
    await user.click(not);
    expect(onfilter).toHaveBeenLastCalledWith('-tag=css');
    await waitFor(() => expect(total()).toBe('3 of 6 articles'));
    expect(not.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /CSS/ }).checked).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Remove not CSS' }));
    expect(onfilter).toHaveBeenLastCalledWith('');
  });

  it('takes a choice away by its box, by its chip, or all of them but the order', async () => {
    const { user, open, onfilter } = await show(someArticles(6), 'tag=css&sort=title');
    await user.click(screen.getByRole('button', { name: 'Remove CSS' }));
    await screen.findByText('6 articles');
    await open();
    await user.click(screen.getByRole('checkbox', { name: /CSS/ }));
    await screen.findByText('3 of 6 articles');
    await user.click(screen.getAllByRole('button', { name: 'Clear all' })[0]!);
    expect(onfilter.mock.calls).toEqual([['sort=title'], ['tag=css&sort=title'], ['sort=title']]);
  });

  it('can be worked by keyboard alone', async () => {
    const { user, onfilter } = await show(someArticles(6));
    openButton().focus();
    await user.keyboard('{Enter}');
    await group(/Tags/);
    screen.getByRole('checkbox', { name: /HTML/ }).focus();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onfilter.mock.calls).toEqual([['tag=html'], ['-tag=html']]);
  });

  it('sorts, and offers the best match only where something is searched', async () => {
    const { user, open, onfilter } = await show(someArticles(6));
    await open();
    const sort = screen.getByRole('combobox', { name: 'Sort by' });
    expect(within(sort).queryByRole('option', { name: 'Best match' })).toBeNull();
    await user.selectOptions(sort, 'Title');
    expect(onfilter).toHaveBeenLastCalledWith('sort=title');
    await user.selectOptions(sort, 'Newest first');
    expect(onfilter).toHaveBeenLastCalledWith('');
  });

  it('keeps a filter under a name, shows it again, renames it and removes it with a way back', async () => {
    localStorage.clear();
    const { user, open, onfilter, list } = await show(someArticles(6), '-tag=css&sort=title');
    await open();
    await user.type(screen.getByRole('textbox', { name: 'A name for this filter' }), 'No CSS');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(JSON.parse(localStorage.getItem('lectern:lists:/') ?? '')).toEqual([
      { name: 'No CSS', query: '-tag=css&sort=title' },
    ]);
    expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
    await list.show('');
    await user.click(screen.getByRole('button', { name: 'No CSS' }));
    expect(onfilter).toHaveBeenLastCalledWith('-tag=css&sort=title');
    await user.click(screen.getByRole('button', { name: 'Rename No CSS' }));
    await user.type(screen.getByRole('textbox'), ' at all{Enter}');
    expect(screen.getByRole('button', { name: 'No CSS at all' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Remove No CSS at all' }));
    expect(localStorage.getItem('lectern:lists:/')).toBe('[]');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(localStorage.getItem('lectern:lists:/')).toContain('No CSS at all');
  });

  it('shows the list as cards or as lines, and keeps that on this device', async () => {
    const { user, open } = await show(someArticles(3));
    await open();
    const layout = screen.getByRole('combobox', { name: 'Show as' });
    await user.selectOptions(layout, 'Compact list');
    expect(document.documentElement.dataset['layout']).toBe('compact');
    expect(localStorage.getItem('lectern:layout')).toBe('compact');
    await user.selectOptions(layout, 'Cards');
    expect(document.documentElement.dataset).not.toHaveProperty('layout');
    expect(localStorage.getItem('lectern:layout')).toBeNull();
  });

  it('counts what is bookmarked and saved on this device', async () => {
    const articles = someArticles(6);
    const marks = { bookmarked: articles.slice(0, 3), saved: articles.slice(1, 2) };
    const { user, open, choices, onfilter } = await show(articles, 'tag=css', marks);
    await open();
    await waitFor(async () =>
      expect(await choices(/Library/)).toEqual([
        'Bookmarked 2',
        'Saved offline 0',
        'With highlights 0',
      ]),
    );
    await user.click(screen.getByRole('checkbox', { name: /Bookmarked/ }));
    expect(onfilter).toHaveBeenLastCalledWith('tag=css&shelf=bookmarked');
    await waitFor(() => expect(total()).toBe('2 of 6 articles'));
  });

  it('is closed with a word on what is seen then', async () => {
    const { user, open } = await show(someArticles(30), 'tag=css');
    await open();
    await user.click(screen.getByRole('button', { name: 'Show 15 articles' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(openButton().getAttribute('aria-expanded')).toBe('false');
  });

  it('is closed by its button and by a click beside it, but by none within', async () => {
    const { user, open } = await show(someArticles(3));
    await open();
    await user.click(screen.getByRole('heading', { name: 'Filter' }));
    expect(screen.queryByRole('dialog')).not.toBeNull();
    await user.click(screen.getByRole('dialog'));
    expect(screen.queryByRole('dialog')).toBeNull();
    await open();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

/** Articles with as many tags, the first tag in most of them. */
function tagged(count: number): Listed[] {
  return Array.from({ length: count }, (_, n) =>
    aListed({
      address: `/${n}/`,
      hash: aHash(n),
      tags: Array.from({ length: count - n }, (__, tag) => `Tag ${tag + 1}`),
    }),
  );
}

describe('app/list/FilterBar: many choices', () => {
  it('shows a few first, with those that are chosen', async () => {
    const { user, open, choices } = await show(tagged(20), 'tag=tag-19');
    await open();
    expect(await choices(/Tags/)).toHaveLength(9);
    await waitFor(async () => expect((await choices(/Tags/)).at(-1)).toBe('Tag 19 2'));
    await user.click(screen.getByRole('button', { name: 'Show all 20' }));
    expect(await choices(/Tags/)).toHaveLength(20);
    expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
  });

  it('can be searched, whatever the case and the accents', async () => {
    const { user, open, choices } = await show([
      ...tagged(30),
      aListed({ address: '/café/', tags: ['Café noir'] }),
    ]);
    await open();
    await user.type(screen.getByRole('searchbox', { name: 'Find among 31 tags' }), 'cafe');
    await waitFor(async () => expect(await choices(/Tags/)).toEqual(['Café noir 1']));
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(await screen.findByText('None has this in its name.')).toBeDefined();
  });

  it('shows more of them step by step', async () => {
    const { user, open, choices } = await show(tagged(100));
    await open();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await choices(/Tags/)).toHaveLength(48);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await choices(/Tags/)).toHaveLength(100);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('shows names as they are', async () => {
    const name = '<b>x</b> & "y"';
    const { open } = await show([aListed({ tags: [name] })], 'tag=b-x-b-y');
    await open();
    expect(screen.getByRole('button', { name: /^Remove/ }).textContent).toContain(name);
    expect(await screen.findByRole('checkbox', { name: `${name} 1` })).toBeDefined();
  });
});
