import { describe, expect, it } from 'vitest';
import type { PaletteEntry } from '../../../../src/app/palette/palette-entry.ts';
import {
  PaletteSearch,
  type PaletteSources,
} from '../../../../src/app/palette/palette-search.svelte.ts';
import { aListed } from '../../../build/an-article.ts';

function anEntry(title: string, given: Partial<PaletteEntry> = {}): PaletteEntry {
  return { id: title, kind: 'action', title, ...given };
}

function aSearch(given: Partial<PaletteSources> = {}): PaletteSearch {
  return new PaletteSearch({
    ground: { base: '/', language: 'en' },
    entries: [],
    terms: () => Promise.resolve([]),
    findArticles: () => Promise.resolve([]),
    recent: { list: () => [], add: () => undefined },
    searchEntry: (text) => anEntry(`All for ${text}`, { id: 'search', kind: 'search' }),
    failed: String,
    ...given,
  });
}

function titlesIn(search: PaletteSearch): string[] {
  return search.results.map(({ title }) => title);
}

describe('app/palette/palette-search', () => {
  it('offers what was chosen last, then all that can be done, each once', () => {
    const search = aSearch({
      entries: [anEntry('Keys'), anEntry('Dark')],
      recent: {
        list: () => [
          { id: 'Dark', title: 'Dark' },
          { id: 'tag maps', title: 'maps' },
          { id: 'an action that is gone', title: 'Gone' },
        ],
        add: () => undefined,
      },
    });
    expect(titlesIn(search)).toEqual(['Dark', 'maps', 'Keys']);
  });

  it('ranks actions, pages, terms and articles together', async () => {
    const search = aSearch({
      entries: [anEntry('Next map', { kind: 'page' }), anEntry('Unmapped')],
      terms: () => Promise.resolve([anEntry('maps', { kind: 'tag', count: 3 })]),
      findArticles: () =>
        Promise.resolve([
          aListed({ address: '/a/', title: 'Of a coast' }),
          aListed({ address: '/b/', title: 'Mapping' }),
        ]),
    });
    await search.type('map');
    expect(titlesIn(search)).toEqual([
      'Next map',
      'maps',
      'Mapping',
      'Unmapped',
      // Found by its text.
      'Of a coast',
      'All for map',
    ]);
  });

  it('puts the term with more articles first where names answer alike', async () => {
    const terms = [anEntry('ink a', { count: 1 }), anEntry('ink b', { count: 9 })];
    const search = aSearch({ terms: () => Promise.resolve(terms) });
    await search.type('ink');
    expect(titlesIn(search).slice(0, 2)).toEqual(['ink b', 'ink a']);
  });

  it('shows no address twice', async () => {
    const search = aSearch({
      entries: [anEntry('Craft', { id: 'page', kind: 'page', href: '/categories/craft/' })],
      terms: () =>
        Promise.resolve([anEntry('Craft', { id: 'category', href: '/categories/craft/' })]),
    });
    await search.type('craft');
    expect(titlesIn(search)).toEqual(['Craft', 'All for craft']);
  });

  it('drops a late answer to what was typed before', async () => {
    const answers: ((title: string) => void)[] = [];
    const search = aSearch({
      findArticles: () =>
        new Promise((resolve) => answers.push((title) => resolve([aListed({ title })]))),
    });
    const first = search.type('a');
    const second = search.type('ab');
    answers[1]!('New');
    await second;
    answers[0]!('Old');
    await first;
    expect(titlesIn(search)).toEqual(['New', 'All for ab']);
  });

  it('tells whoever searches that it is not waited for any more', async () => {
    const signals: AbortSignal[] = [];
    const search = aSearch({
      findArticles: (_text, signal) => {
        signals.push(signal);
        return Promise.resolve([]);
      },
    });
    await search.type('a');
    await search.type('');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('says why something could not be had, until something else is typed', async () => {
    const search = aSearch({ terms: () => Promise.reject(new Error('You are offline.')) });
    await search.type('a');
    expect(search.problem).toBe('Error: You are offline.');
    await search.type('');
    expect(search.problem).toBeUndefined();
  });

  it('goes round the ends, and begins at the top when something else is typed', async () => {
    const search = aSearch({ entries: [anEntry('One'), anEntry('Once'), anEntry('Only')] });
    search.step(-1);
    expect(search.chosen).toBe(2);
    search.step(1);
    expect(search.chosen).toBe(0);
    search.choose(-1);
    expect(search.chosen).toBe(2);
    await search.type('on');
    expect(search.chosen).toBe(0);
  });

  it('remembers what was taken, but no search', () => {
    const added: string[] = [];
    const search = aSearch({ recent: { list: () => [], add: ({ id }) => added.push(id) } });
    search.take(anEntry('Keys'));
    search.take(anEntry('All for a', { kind: 'search' }));
    expect(added).toEqual(['Keys']);
  });
});
