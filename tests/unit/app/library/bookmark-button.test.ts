import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import BookmarkButton from '../../../../src/app/library/BookmarkButton.svelte';

describe('app/library/BookmarkButton', () => {
  it('says whether an article is bookmarked, and which', async () => {
    const { rerender } = render(BookmarkButton, {
      isBookmarked: false,
      title: 'The quiet page',
      onclick: () => undefined,
    });
    expect(
      screen.getByRole('button', { name: 'Bookmark The quiet page', pressed: false }),
    ).toBeDefined();
    await rerender({ isBookmarked: true });
    expect(
      screen.getByRole('button', { name: 'Bookmarked The quiet page', pressed: true }),
    ).toBeDefined();
  });

  it('is heard by the same words where only its icon is seen', () => {
    render(BookmarkButton, {
      isBookmarked: false,
      title: 'A',
      isCompact: true,
      onclick: () => undefined,
    });
    expect(screen.getByRole('button', { name: 'Bookmark A' })).toBeDefined();
    expect(screen.getByText('Bookmark').classList.contains('sr-only')).toBe(true);
  });

  it('says the title in its own language', () => {
    render(BookmarkButton, {
      isBookmarked: false,
      title: 'از رسم',
      lang: 'fa',
      onclick: () => undefined,
    });
    expect(screen.getByText('از رسم').lang).toBe('fa');
    expect(screen.getByText('Bookmark').lang).toBe('en');
  });

  it('is pressed by pointer and by keyboard', async () => {
    const onclick = vi.fn();
    render(BookmarkButton, { isBookmarked: false, title: 'A', onclick });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button'));
    await user.keyboard(' ');
    expect(onclick).toHaveBeenCalledTimes(2);
  });
});
