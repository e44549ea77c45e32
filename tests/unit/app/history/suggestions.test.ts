import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Suggestions } from '../../../../src/app/history/suggestions.svelte.ts';
import type { Listed } from '../../../../src/model/article.ts';
import { aListed } from '../../../build/an-article.ts';
import { aKept } from '../a-device.ts';

beforeEach(() => localStorage.clear());

function anArticle(name: string): Listed {
  return aListed({ address: `/${name}/`, title: name });
}

interface Given {
  /** What was read, and what is like it. */
  readonly read?: Readonly<Record<string, readonly string[]>>;
  /** What was opened, and nothing of it read. */
  readonly opened?: readonly string[];
  readonly bookmarked?: readonly string[];
  readonly kept?: readonly string[];
  readonly isOffline?: boolean;
}

function someSuggestions({
  read = {},
  opened = [],
  bookmarked = [],
  kept = [],
  isOffline = false,
}: Given) {
  const readAt = Date.now();
  const asked: string[] = [];
  const suggestions = new Suggestions({
    history: {
      readings: [...Object.keys(read), ...opened].map((name) => ({
        article: anArticle(name),
        openedAt: 1,
        readAt,
        progress: opened.includes(name) ? 0 : 1,
      })),
    },
    bookmarks: () => bookmarked.map((name) => ({ article: anArticle(name), addedAt: 1 })),
    kept: () => kept.map((name) => aKept(anArticle(name))),
    around: ({ title }) => {
      asked.push(title);
      const related = (read[title] ?? []).map(anArticle);
      return Promise.resolve({ related, series: [], isKept: isOffline });
    },
  });
  return { suggestions, asked };
}

async function found(given: Given): Promise<string[]> {
  const { suggestions } = someSuggestions(given);
  await suggestions.find();
  return suggestions.shown.map(({ article }) => article.title);
}

describe('app/history/suggestions', () => {
  it('are what is like what was read, without what was read', async () => {
    const read = { bread: ['yeast', 'oven', 'cake'], cake: ['bread', 'oven'] };
    expect(await found({ read })).toEqual(['oven', 'yeast']);
  });

  it('may be what was put by to be read later', async () => {
    const given = { read: { bread: ['oven'] }, opened: ['oven'], bookmarked: ['oven'] };
    expect(await found(given)).toEqual(['oven']);
  });

  it('are only what is on the device where there is no network', async () => {
    const given = { read: { bread: ['yeast', 'oven'] }, kept: ['bread', 'oven'] };
    expect(await found(given)).toEqual(['yeast', 'oven']);
    expect(await found({ ...given, isOffline: true })).toEqual(['oven']);
  });

  it('have no ground before anything was read, and ask for nothing then', async () => {
    const { suggestions, asked } = someSuggestions({});
    expect(suggestions.hasGround).toBe(false);
    await suggestions.find();
    expect(asked).toEqual([]);
  });

  it('ask for what is around a few articles, however many were read', async () => {
    const read = Object.fromEntries(Array.from({ length: 40 }, (_, nth) => [`read ${nth}`, []]));
    const { suggestions, asked } = someSuggestions({ read });
    await suggestions.find();
    expect(asked).toHaveLength(5);
  });

  it('ask for nothing once they are switched off, on the next visit too', async () => {
    await someSuggestions({}).suggestions.choose(false);
    const { suggestions, asked } = someSuggestions({ read: { bread: ['oven'] } });
    expect(suggestions.areOn).toBe(false);
    await suggestions.find();
    expect(asked).toEqual([]);
    await suggestions.choose(true);
    expect(suggestions.shown).toHaveLength(1);
    expect(someSuggestions({}).suggestions.areOn).toBe(true);
  });

  it('can be switched off where storage is blocked', async () => {
    const blocked = () => {
      throw new DOMException('x', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
    const { suggestions } = someSuggestions({});
    await suggestions.choose(false);
    expect(suggestions.areOn).toBe(false);
  });
});
