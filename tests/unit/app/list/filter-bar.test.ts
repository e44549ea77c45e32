import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleList } from '../../../../src/app/list/article-list.svelte.ts';
import FilterBar from '../../../../src/app/list/FilterBar.svelte';
import { type Filter, NO_FILTER } from '../../../../src/model/filter.ts';
import { aPromise } from '../a-device.ts';

type FilterState = Pick<
  ArticleList,
  'total' | 'all' | 'filter' | 'chosen' | 'choices' | 'isLoadingChoices' | 'loadChoices'
>;

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

function aState(given: Partial<FilterState> = {}): FilterState {
  return {
    total: 30,
    all: 30,
    filter: NO_FILTER,
    chosen: [],
    choices: {},
    isLoadingChoices: false,
    loadChoices: () => Promise.resolve(),
    ...given,
  };
}

const TAGS = [
  { slug: 'css', name: 'CSS', count: 15, isChosen: true },
  { slug: 'html', name: 'HTML', count: 3, isChosen: false },
  { slug: 'none', name: 'None', count: 0, isChosen: false },
];
const FILTERED = aState({
  total: 15,
  filter: { ...NO_FILTER, tag: ['css'] },
  chosen: [{ facet: 'tag', slug: 'css', name: 'CSS' }],
  choices: {
    tag: TAGS,
    author: [{ slug: 'ada', name: 'Ada', count: 1, isChosen: false }],
    year: [],
  },
});

function show(list: FilterState) {
  const onfilter = vi.fn<(filter: Filter) => void>();
  render(FilterBar, { list, onfilter });
  return { onfilter, user: userEvent.setup() };
}

const openButton = () => screen.getByRole('button', { name: 'Filter' });

describe('app/list/FilterBar', () => {
  it('says how many articles there are, and which of them are shown', async () => {
    const { rerender } = render(FilterBar, { list: aState(), onfilter: () => undefined });
    expect(screen.getByRole('status').textContent.trim()).toBe('30 articles');
    await rerender({ list: FILTERED });
    expect(screen.getByRole('status').textContent.trim()).toBe('15 of 30 articles');
    expect(screen.getByText('15 of 30 articles').lang).toBe('en');
  });

  it('has nothing to take away while nothing is chosen', () => {
    show(aState());
    expect(screen.getAllByRole('button')).toEqual([openButton()]);
    expect(openButton().getAttribute('aria-expanded')).toBe('false');
  });

  it('loads the choices when they are wanted, and says so while they come', async () => {
    const loadChoices = vi.fn(() => Promise.resolve());
    const { user } = show(aState({ isLoadingChoices: true, loadChoices }));
    expect(loadChoices).not.toHaveBeenCalled();
    await user.click(openButton());
    expect(loadChoices).toHaveBeenCalledOnce();
    expect(openButton().getAttribute('aria-expanded')).toBe('true');
    expect(
      within(screen.getByRole('dialog', { name: 'Filter' })).getByRole('status').textContent,
    ).toBe('Loading…');
  });

  it('has a group of boxes for each facet, each with what it would leave', async () => {
    const { user } = show(FILTERED);
    await user.click(openButton());
    const groups = screen
      .getAllByRole('group')
      .map((group) => group.querySelector('legend')?.textContent);
    expect(groups).toEqual(['Tags any of', 'Authors any of']);
    const tags = within(screen.getByRole('group', { name: 'Tags any of' })).getAllByRole(
      'checkbox',
    );
    expect(tags.map((box) => (box as HTMLInputElement).checked)).toEqual([true, false, false]);
    expect(
      tags.map((box) =>
        (box as HTMLInputElement).labels?.[0]?.textContent.replace(/\s+/g, ' ').trim(),
      ),
    ).toEqual(['CSS 15', 'HTML 3', 'None 0']);
  });

  it('begins at the first choice, once the choices are there', async () => {
    const loaded = aPromise();
    const { user } = show({ ...FILTERED, loadChoices: () => loaded.promise });
    await user.click(openButton());
    const first = screen.getByRole('checkbox', { name: /CSS/ });
    expect(document.activeElement).not.toBe(first);
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
    loaded.settle();
    await vi.waitFor(() => expect(document.activeElement).toBe(first));
  });

  it('leaves the focus with who has moved on while the choices came', async () => {
    const loaded = aPromise();
    const { user } = show({ ...FILTERED, loadChoices: () => loaded.promise });
    await user.click(openButton());
    const done = screen.getByRole('button', { name: 'Show 15 articles' });
    done.focus();
    loaded.settle();
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(done);
  });

  it('adds a choice to those of its facet', async () => {
    const { user, onfilter } = show(FILTERED);
    await user.click(openButton());
    await user.click(screen.getByRole('checkbox', { name: /HTML/ }));
    expect(onfilter).toHaveBeenCalledExactlyOnceWith({ ...NO_FILTER, tag: ['css', 'html'] });
  });

  it('takes a choice away by its box, by its chip, or all of them', async () => {
    const { user, onfilter } = show(FILTERED);
    await user.click(screen.getByRole('button', { name: 'Remove CSS' }));
    await user.click(openButton());
    await user.click(screen.getByRole('checkbox', { name: /CSS/ }));
    for (const button of screen.getAllByRole('button', { name: 'Clear all' }))
      await user.click(button);
    expect(onfilter.mock.calls).toEqual(Array.from({ length: 4 }, () => [NO_FILTER]));
  });

  it('can be worked by keyboard alone', async () => {
    const { user, onfilter } = show(FILTERED);
    openButton().focus();
    await user.keyboard('{Enter}');
    screen.getByRole('checkbox', { name: /HTML/ }).focus();
    await user.keyboard(' ');
    expect(onfilter).toHaveBeenCalledOnce();
  });

  it('is closed with a word on what is seen then', async () => {
    const { user } = show(FILTERED);
    await user.click(openButton());
    await user.click(screen.getByRole('button', { name: 'Show 15 articles' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(openButton().getAttribute('aria-expanded')).toBe('false');
  });

  it('is closed by its button and by a click beside it, but by none within', async () => {
    const { user } = show(FILTERED);
    await user.click(openButton());
    await user.click(screen.getByRole('heading', { name: 'Filter' }));
    expect(screen.queryByRole('dialog')).not.toBeNull();
    await user.click(screen.getByRole('dialog'));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(openButton());
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows a few of many choices first, with those that are chosen', async () => {
    const tag = Array.from({ length: 40 }, (_, n) => ({
      slug: `t${n}`,
      name: `Tag ${n}`,
      count: 40 - n,
      isChosen: n === 30,
    }));
    const { user } = show(aState({ choices: { tag } }));
    await user.click(openButton());
    const names = () => screen.getAllByRole('checkbox').length;
    expect(names()).toBe(9);
    expect(screen.getByRole('checkbox', { name: /Tag 30/ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show all 40' }));
    expect(names()).toBe(40);
    expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
  });

  it('shows names as they are', async () => {
    const name = '<b>x</b> & "y"';
    const { user } = show(
      aState({
        chosen: [{ facet: 'tag', slug: 'x', name }],
        choices: { tag: [{ slug: 'x', name, count: 1, isChosen: true }] },
      }),
    );
    await user.click(openButton());
    expect(screen.getByRole('button', { name: `Remove ${name}` })).toBeDefined();
    expect(screen.getByRole('checkbox', { name: `${name} 1` })).toBeDefined();
  });
});
