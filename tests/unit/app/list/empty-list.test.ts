import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import EmptyList from '../../../../src/app/list/EmptyList.svelte';

describe('app/list/EmptyList', () => {
  it('says that nothing was published yet', () => {
    render(EmptyList, { chosen: [], onremove: () => undefined, onclear: () => undefined });
    expect(screen.getByText('Nothing has been published here yet.')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers to take away what leaves nothing', async () => {
    const [onremove, onclear] = [vi.fn(), vi.fn()];
    const chosen = [
      { facet: 'tag', slug: 'css', name: 'CSS' },
      { facet: 'author', slug: 'ada', name: 'Ada' },
    ] as const;
    render(EmptyList, { chosen, onremove, onclear });
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { name: 'No article has all of this.' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Remove Ada' }));
    expect(onremove).toHaveBeenCalledExactlyOnceWith('author', 'ada');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(onclear).toHaveBeenCalledOnce();
  });
});
