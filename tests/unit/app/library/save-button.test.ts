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
  it.each<[SaveState, button: string, status: string]>([
    [{ kind: 'idle' }, 'Save offline', ''],
    [{ kind: 'saving', done: 3, total: 7 }, 'Saving 3 of 7', ''],
    [{ kind: 'saved', bytes: 412_000, because: 'saved' }, 'Remove', 'Saved · 412 KB · verified'],
    [{ kind: 'saved', bytes: 412_000, because: 'opened' }, 'Save offline', ''],
    [
      { kind: 'failed', code: 'offline' },
      'Try again',
      'There is no connection. What is on this device can still be read.',
    ],
    [
      { kind: 'failed', code: 'storage-full' },
      'Try again',
      'This device has no space left for it. Remove something from the library, then try again.',
    ],
    [
      { kind: 'failed', code: 'storage-blocked' },
      'Try again',
      'This browser does not let the site keep anything, so nothing can be saved.',
    ],
    [
      { kind: 'failed', code: 'damaged' },
      'Try again',
      'What arrived is not what was published, so it was not kept. Try again later.',
    ],
    [
      { kind: 'failed', code: 'not-found' },
      'Try again',
      'This is no longer published. Load the page again to see what is.',
    ],
  ])('says of %j in words what is so and what can be done', (state, button, status) => {
    show(state);
    expect(screen.getByRole('button', { name: button })).toBeDefined();
    expect(screen.getByRole('status').textContent.trim()).toBe(status);
  });

  it('notes that an article is here beside what it is called, not in it', () => {
    show({ kind: 'saved', bytes: 412_000, because: 'opened' });
    const described = { name: 'Save offline', description: 'On this device' };
    expect(screen.getByRole('button', described)).toBeDefined();
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
    expect(screen.getByText('Saved · 412 KB · verified').lang).toBe('en');
  });

  it('saves, removes and tries again', async () => {
    const { onsave, onremove, rerender, user } = show({ kind: 'idle' });
    await user.click(screen.getByRole('button'));
    expect(onsave).toHaveBeenCalledTimes(1);
    await rerender({ state: { kind: 'failed', code: 'offline' } });
    await user.click(screen.getByRole('button'));
    expect(onsave).toHaveBeenCalledTimes(2);
    await rerender({ state: { kind: 'saved', bytes: 1, because: 'opened' } });
    await user.click(screen.getByRole('button'));
    expect(onsave).toHaveBeenCalledTimes(3);
    expect(onremove).not.toHaveBeenCalled();
    await rerender({ state: { kind: 'saved', bytes: 1, because: 'saved' } });
    await user.click(screen.getByRole('button'));
    expect(onremove).toHaveBeenCalledOnce();
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
    expect(button.getAttribute('aria-disabled')).toBe('false');
  });
});
