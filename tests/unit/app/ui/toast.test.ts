import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Toast from '../../../../src/app/ui/Toast.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function show(given: { text?: string | undefined } = { text: 'Bookmark removed.' }) {
  const [onaction, onclose] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const { rerender } = render(Toast, { text: given.text, actionLabel: 'Undo', onaction, onclose });
  return { onaction, onclose, rerender };
}

describe('app/ui/Toast', () => {
  it('has its place before there is anything to say, so that it is heard', async () => {
    const { rerender, onclose } = show({});
    const place = screen.getByRole('status');
    expect(place.textContent.trim()).toBe('');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(onclose).not.toHaveBeenCalled();
    await rerender({ text: 'Bookmarked.' });
    expect(screen.getByRole('status')).toBe(place);
    expect(place.textContent).toContain('Bookmarked.');
  });

  it('goes by itself after a while', async () => {
    const { onclose } = show();
    await vi.advanceTimersByTimeAsync(7900);
    expect(onclose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('takes back what it tells of, and goes', async () => {
    const { onaction, onclose } = show();
    await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onaction).toHaveBeenCalledOnce();
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('has no button where nothing can be taken back', () => {
    render(Toast, { text: 'x', onclose: () => undefined });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['pointed at', 'pointerEnter', 'pointerLeave'],
    ['focused', 'focusIn', 'focusOut'],
  ] as const)('waits while it is %s, and then the whole while again', async (_what, begin, end) => {
    const { onclose } = show();
    await vi.advanceTimersByTimeAsync(5000);
    await fireEvent[begin](screen.getByRole('status'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onclose).not.toHaveBeenCalled();
    await fireEvent[end](screen.getByRole('status'));
    await vi.advanceTimersByTimeAsync(7900);
    expect(onclose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('gives a new message the whole while', async () => {
    const { onclose, rerender } = show();
    await vi.advanceTimersByTimeAsync(7000);
    await rerender({ text: 'Another.' });
    await vi.advanceTimersByTimeAsync(7000);
    expect(onclose).not.toHaveBeenCalled();
  });

  it('is not held up for ever by a focus that went with its button', async () => {
    const { onclose, rerender } = show();
    screen.getByRole('button').focus();
    await fireEvent.click(screen.getByRole('button'));
    await rerender({ text: undefined });
    onclose.mockClear();
    await rerender({ text: 'Another.' });
    await vi.advanceTimersByTimeAsync(9000);
    expect(onclose).toHaveBeenCalledOnce();
  });
});
