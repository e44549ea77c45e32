import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OtherTabs } from '../../../src/app/other-tabs.ts';

/** Channels of one browser, by their names. */
const channels = new Map<string, Set<FakeChannel>>();

class FakeChannel extends EventTarget {
  readonly #others: Set<FakeChannel>;

  constructor(name: string) {
    super();
    this.#others = channels.get(name) ?? new Set();
    channels.set(name, this.#others.add(this));
  }

  postMessage(): void {
    for (const other of this.#others) if (other !== this) other.dispatchEvent(new Event('message'));
  }
}

function aTab(base = '/') {
  const tab = new OtherTabs(base);
  const onchange = vi.fn();
  tab.listen(onchange);
  return { tab, onchange };
}

beforeEach(() => vi.stubGlobal('BroadcastChannel', FakeChannel));
afterEach(() => {
  channels.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('app/other-tabs', () => {
  it('tells the other tabs of the same site, and not its own', () => {
    const [here, there, blog] = [aTab(), aTab(), aTab('/blog/')];
    here.tab.tell();
    expect(there.onchange).toHaveBeenCalledOnce();
    expect(here.onchange).not.toHaveBeenCalled();
    expect(blog.onchange).not.toHaveBeenCalled();
  });

  it('looks again when the tab comes to the front, and not when it goes', () => {
    const { onchange } = aTab();
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(onchange).not.toHaveBeenCalled();
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(onchange).toHaveBeenCalledOnce();
  });

  it('looks again when the page comes back as it was left, and not when it is new', () => {
    const { onchange } = aTab();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(onchange).not.toHaveBeenCalled();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(onchange).toHaveBeenCalledOnce();
  });

  it('is silent before it listens', () => {
    const { onchange } = aTab();
    new OtherTabs('/').tell();
    expect(onchange).not.toHaveBeenCalled();
  });
});
