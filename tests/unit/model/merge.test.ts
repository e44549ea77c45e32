import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptRecords } from '../../../src/model/backup.ts';
import type { Reading } from '../../../src/model/device.ts';
import { mergeRecords, newChoices, newLists } from '../../../src/model/merge.ts';
import { aHighlight } from '../../build/a-highlight.ts';
import { aListed } from '../../build/an-article.ts';

const NOTHING: KeptRecords = { bookmarks: [], history: [], highlights: [], highlighted: [] };

function withMerged(here: KeptRecords, coming: KeptRecords): KeptRecords {
  const { highlights } = mergeRecords(here, coming);
  const put = new Map(here.highlights.map((one) => [one.id, one]));
  for (const one of [...highlights.added, ...highlights.changed]) put.set(one.id, one);
  return { ...NOTHING, highlights: [...put.values()] };
}

const highlights = fc
  .uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 9 }), changedAt: fc.nat(20) }), {
    selector: ({ id }) => id,
  })
  .map((some) => ({
    ...NOTHING,
    highlights: some.map(({ id, changedAt }) =>
      aHighlight({ id: `id${id}`, changedAt, note: `at ${changedAt}` }),
    ),
  }));

describe('model/merge', () => {
  it('tells what is new and what was changed later, and leaves the rest', () => {
    const here = {
      ...NOTHING,
      highlights: [aHighlight({ id: 'a', changedAt: 5 }), aHighlight({ id: 'b', changedAt: 5 })],
    };
    const later = aHighlight({ id: 'a', changedAt: 6, note: 'Later.' });
    const earlier = aHighlight({ id: 'b', changedAt: 4, note: 'Earlier.' });
    const other = aHighlight({ id: 'c' });
    expect(
      mergeRecords(here, { ...NOTHING, highlights: [later, earlier, other] }).highlights,
    ).toEqual({
      added: [other],
      changed: [later],
    });
  });

  it('takes of two readings what was read further, and the title that is known here', () => {
    const here = {
      article: aListed({ title: 'New title' }),
      openedAt: 5,
      readAt: 9,
      progress: 0.2,
    };
    const coming = { article: aListed(), openedAt: 1, readAt: 6, progress: 1 };
    const { history } = mergeRecords(
      { ...NOTHING, history: [here] },
      { ...NOTHING, history: [coming] },
    );
    expect(history.changed).toEqual([{ ...here, openedAt: 1, progress: 1 }]);
  });

  it('takes of two readings where one was last', () => {
    const at = (readAt: number, words?: string) => ({
      article: aListed(),
      openedAt: 1,
      readAt,
      progress: 0.5,
      ...(words !== undefined && { place: { words, at: 0.4 } }),
    });
    const merged = (here: Reading, coming: Reading): readonly Reading[] =>
      mergeRecords({ ...NOTHING, history: [here] }, { ...NOTHING, history: [coming] }).history
        .changed;
    expect(merged(at(5, 'Here.'), at(6, 'There.'))).toEqual([at(6, 'There.')]);
    expect(merged(at(6, 'Here.'), at(5, 'There.'))).toEqual([]);
    expect(merged(at(5, 'Here.'), at(6))).toEqual([at(6, 'Here.')]);
    expect(merged(at(6), at(5, 'There.'))).toEqual([at(6, 'There.')]);
  });

  it('changes nothing when it is done twice, takes nothing away, and keeps the latest of each', () => {
    fc.assert(
      fc.property(highlights, highlights, (here, coming) => {
        const once = withMerged(here, coming);
        const { added, changed } = mergeRecords(once, coming).highlights;
        expect([...added, ...changed]).toEqual([]);
        for (const { id } of [...here.highlights, ...coming.highlights]) {
          const all = [here, coming].flatMap((one) => one.highlights.filter((h) => h.id === id));
          const latest = Math.max(...all.map(({ changedAt }) => changedAt));
          expect(once.highlights.find((one) => one.id === id)?.changedAt).toBe(latest);
        }
      }),
    );
  });

  it('counts what a file says twice as one', () => {
    const twice = [aHighlight({ changedAt: 1 }), aHighlight({ changedAt: 2 })];
    expect(mergeRecords(NOTHING, { ...NOTHING, highlights: twice }).highlights).toEqual({
      added: [twice[1]],
      changed: [],
    });
  });

  it('keeps lists and choices that were made here', () => {
    const lists = [
      { name: 'Mine', query: 'tag=b' },
      { name: 'Other', query: 'tag=c' },
    ];
    expect(newLists([{ name: 'Mine', query: 'tag=a' }], { lists })).toEqual([lists[1]]);
    const choices = { 'lectern:theme': 'dark', 'lectern:keys': 'off' };
    expect(newChoices({ 'lectern:theme': 'sepia' }, { choices })).toEqual({
      'lectern:keys': 'off',
    });
  });
});
