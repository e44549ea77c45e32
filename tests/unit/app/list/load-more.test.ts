import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tick } from 'svelte';
import LoadMore from '../../../../src/app/list/LoadMore.svelte';

/** Tells of what comes into sight when a test says so. */
class FakeObserver implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  static readonly watching = new Set<FakeObserver>();
  readonly #callback: IntersectionObserverCallback;

  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback;
  }

  observe(): void {
    FakeObserver.watching.add(this);
  }

  disconnect(): void {
    FakeObserver.watching.delete(this);
  }

  static async scrollTo(isIntersecting = true): Promise<void> {
    for (const observer of [...FakeObserver.watching]) {
      const entries = [{ isIntersecting }] as IntersectionObserverEntry[];
      observer.#callback(entries, observer as unknown as IntersectionObserver);
    }
    await tick();
  }
}

beforeEach(() => {
  FakeObserver.watching.clear();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

function show(given: { hasMore?: boolean; isLoading?: boolean; error?: string } = {}) {
  const onmore = vi.fn<() => void>();
  const { rerender } = render(LoadMore, { hasMore: true, isLoading: false, onmore, ...given });
  return { onmore, rerender, user: userEvent.setup() };
}

describe('app/list/LoadMore', () => {
  it('shows more when it is asked', async () => {
    const { onmore, user } = show();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onmore).toHaveBeenCalledOnce();
  });

  it('is not there where there is no more', async () => {
    const { onmore } = show({ hasMore: false });
    expect(screen.queryByRole('button')).toBeNull();
    await FakeObserver.scrollTo();
    expect(onmore).not.toHaveBeenCalled();
  });

  it('waits while it loads, without losing the focus', async () => {
    const { onmore, rerender, user } = show();
    await user.tab();
    await rerender({ isLoading: true });
    const button = screen.getByRole('button', { name: 'Loading…' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button);
    await user.click(button);
    await FakeObserver.scrollTo();
    expect(onmore).not.toHaveBeenCalled();
  });

  it('says what went wrong and tries again only when it is told to', async () => {
    const { onmore, user } = show({ error: 'There is no connection.' });
    expect(screen.getByRole('status').textContent).toContain('There is no connection.');
    await FakeObserver.scrollTo();
    expect(onmore).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onmore).toHaveBeenCalledOnce();
  });

  it('grows by itself three times, and then lets the reader reach the foot of the page', async () => {
    const { onmore, user } = show();
    await FakeObserver.scrollTo(false);
    expect(onmore).not.toHaveBeenCalled();
    for (let times = 0; times < 6; times += 1) await FakeObserver.scrollTo();
    expect(onmore).toHaveBeenCalledTimes(3);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await FakeObserver.scrollTo();
    expect(onmore).toHaveBeenCalledTimes(5);
  });
});
