import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import SmartListsPanel from '../../../../src/app/list/SmartListsPanel.svelte';
import { SmartLists } from '../../../../src/app/list/smart-lists.svelte.ts';
import { NO_FILTER } from '../../../../src/model/filter.ts';

const KEY = 'lectern:lists:/';
const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
});

const names = ({ all }: SmartLists) => all.map(({ name }) => name);

describe('app/list/smart-lists', () => {
  it('are there on the next visit, on their own site only', () => {
    new SmartLists('/').save('Maps', 'tag=maps');
    expect(new SmartLists('/').all).toEqual([{ name: 'Maps', query: 'tag=maps' }]);
    expect(new SmartLists('/blog/').all).toEqual([]);
  });

  it('take the place of what has their name', () => {
    const lists = new SmartLists('/');
    lists.save('Maps', 'tag=maps');
    lists.save('Rivers', 'tag=rivers');
    lists.save('Maps', 'tag=maps&sort=title');
    expect(names(lists)).toEqual(['Rivers', 'Maps']);
    lists.rename('Maps', 'Rivers');
    expect(lists.all).toEqual([{ name: 'Rivers', query: 'tag=maps&sort=title' }]);
  });

  it('come back to their place', () => {
    const lists = new SmartLists('/');
    for (const name of ['a', 'b', 'c']) lists.save(name, `tag=${name}`);
    const undo = lists.remove('b');
    expect(names(lists)).toEqual(['a', 'c']);
    undo();
    expect(names(lists)).toEqual(['a', 'b', 'c']);
  });

  it('do not undo what another tab has kept meanwhile', () => {
    const [here, there] = [new SmartLists('/'), new SmartLists('/')];
    there.save('Maps', 'tag=maps');
    here.save('Rivers', 'tag=rivers');
    expect(names(here)).toEqual(['Maps', 'Rivers']);
  });

  it('are shown as they are now where something else in the app has changed them', async () => {
    render(SmartListsPanel, { filter: NO_FILTER, base: '/', onfilter: () => undefined });
    expect(screen.queryByRole('button', { name: 'Maps' })).toBeNull();
    new SmartLists('/').save('Maps', 'tag=maps');
    expect(await screen.findByRole('button', { name: 'Maps' })).toBeDefined();
  });

  it.each(['{', 'null', '[1]', '[{"name":"x"}]', '{"name":"x","query":""}'])(
    'are none where the device holds %s',
    (value) => {
      stored.set(KEY, value);
      expect(new SmartLists('/').all).toEqual([]);
    },
  );

  it('keep of an address only what is a filter', () => {
    stored.set(KEY, JSON.stringify([{ name: 'x', query: 'javascript:1&tag=css&to=//evil' }]));
    expect(new SmartLists('/').all).toEqual([{ name: 'x', query: 'tag=css' }]);
  });

  it('hold until the page is left where storage is blocked', () => {
    const blocked = () => {
      throw new DOMException('x', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
    const lists = new SmartLists('/');
    lists.save('Maps', 'tag=maps');
    expect(names(lists)).toEqual(['Maps']);
  });
});
