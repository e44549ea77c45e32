import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import SaveButton from '../../../../src/app/library/SaveButton.svelte';
import type { SaveState } from '../../../../src/app/library/save-state.ts';

function show(state: SaveState) {
  const [onsave, onremove] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const { rerender } = render(SaveButton, { state, onsave, onremove });
  return { onsave, onremove, rerender, user: userEvent.setup() };
}

describe('app/library/SaveButton', () => {
  it.each<[SaveState, name: string, description: string, aloud: string]>([
    [{ kind: 'idle' }, 'Save offline', '', ''],
    [{ kind: 'saving', done: 3, total: 7 }, 'Saving 3 of 7', '', ''],
    [
      { kind: 'saved', bytes: 412_000, because: 'saved' },
      'Saved',
      '412 KB · verified',
      'Saved · 412 KB · verified',
    ],
    [{ kind: 'saved', bytes: 412_000, because: 'opened' }, 'Save offline', 'Kept for now', ''],
    [{ kind: 'failed' }, 'Try again', 'Not saved', ''],
  ])('says of %j in words what is so and what can be done', (state, name, description, aloud) => {
    show(state);
    expect(screen.getByRole('button', { name, description })).toBeDefined();
    expect(screen.getByRole('status').textContent.trim()).toBe(aloud);
  });

  it('says nothing aloud where another one does', () => {
    const state = { kind: 'saved', bytes: 412_000, because: 'saved' } as const;
    render(SaveButton, {
      state,
      isSilent: true,
      onsave: () => undefined,
      onremove: () => undefined,
    });
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByText('412 KB · verified').closest<HTMLElement>('[lang]')?.lang).toBe('en');
  });

  it('saves, removes and tries again', async () => {
    const { onsave, onremove, rerender, user } = show({ kind: 'idle' });
    await user.click(screen.getByRole('button'));
    expect(onsave).toHaveBeenCalledTimes(1);
    await rerender({ state: { kind: 'failed' } });
    await user.click(screen.getByRole('button'));
    expect(onsave).toHaveBeenCalledTimes(2);
    await rerender({ state: { kind: 'saved', bytes: 1, because: 'opened' } });
    await user.click(screen.getByRole('button'));
    expect(onsave).toHaveBeenCalledTimes(3);
    expect(onremove).not.toHaveBeenCalled();
    await rerender({ state: { kind: 'saved', bytes: 1, because: 'saved' } });
    await user.click(screen.getByRole('button', { name: 'Remove from this device' }));
    expect(onremove).toHaveBeenCalledOnce();
  });

  it('does not remove what a second press on the same place meets', async () => {
    const { onsave, onremove, rerender, user } = show({ kind: 'idle' });
    const button = screen.getByRole('button');
    await user.click(button);
    await rerender({ state: { kind: 'saved', bytes: 1, because: 'saved' } });
    await user.click(button);
    expect(onsave).toHaveBeenCalledOnce();
    expect(onremove).not.toHaveBeenCalled();
  });

  it('does nothing while it saves, and keeps the focus through all of it', async () => {
    const { onsave, rerender, user } = show({ kind: 'idle' });
    await user.tab();
    const button = screen.getByRole('button');
    await rerender({ state: { kind: 'saving', done: 0, total: 1 } });
    await user.keyboard('{Enter}');
    expect(onsave).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await rerender({ state: { kind: 'saved', bytes: 1, because: 'saved' } });
    expect(document.activeElement).toBe(button);
    await user.tab();
    await user.keyboard('{Enter}');
    await rerender({ state: { kind: 'idle' } });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('false');
  });
});
