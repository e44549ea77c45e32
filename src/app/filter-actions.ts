import { commandWords } from '../model/command-words.ts';
import {
  cleared,
  isNarrowing,
  parseFilter,
  queryOf,
  sortedBy,
  sortOf,
  SORTS,
  sortsFor,
} from '../model/filter.ts';
import { filterWords } from '../model/filter-words.ts';
import type { ActionTable } from './keys/action.ts';
import { chooseLayout, LAYOUTS, layoutShown } from './list/layout.ts';
import { filterButton } from './list/lost-focus.ts';
import { SmartLists } from './list/smart-lists.svelte.ts';
import type { Reader } from './reader.svelte.ts';
import type { View } from './view.ts';

type ListView = Extract<View, { readonly kind: 'list' | 'term' }>;

const titles = commandWords.actions;

/** What can be done with a list as a whole. All of it stands in the filter's panel too. */
export function filterActions(reader: Reader): ActionTable {
  const shown = (): ListView | undefined => {
    const { view } = reader.screen;
    return 'list' in view ? view : undefined;
  };
  const filter = () => parseFilter(shown()?.list.query ?? '');
  const listsNow = () => new SmartLists(reader.base);
  return [
    {
      id: 'filter',
      keys: [],
      title: titles.filter,
      applies: () => shown() !== undefined && filterButton() !== null,
      run: () => filterButton()?.click(),
    },
    {
      id: 'clear',
      keys: [],
      title: titles.clear,
      applies: () => shown()?.kind === 'list' && isNarrowing(filter()),
      run: () => reader.goToFilter(queryOf(cleared(filter()))),
    },
    {
      id: 'keep list',
      keys: [],
      title: titles.keepList,
      applies: () => {
        const query = queryOf(filter());
        return query !== '' && !listsNow().all.some((list) => list.query === query);
      },
      run: () => {
        const view = shown();
        if (view === undefined) return;
        const name = nameOf(view);
        const lists = listsNow();
        lists.save(name, queryOf(filter()));
        reader.say(commandWords.listKept(name), () => void lists.remove(name));
      },
    },
    ...SORTS.map((sort) => ({
      id: `sort ${sort}`,
      keys: [],
      title: commandWords.sortBy(filterWords.sorts[sort]),
      applies: () =>
        shown() !== undefined &&
        sortOf(filter()) !== sort &&
        sortsFor(filter(), reader.history !== undefined).includes(sort),
      run: () => reader.goToFilter(queryOf(sortedBy(filter(), sort))),
    })),
    ...LAYOUTS.map((layout) => ({
      id: `layout ${layout}`,
      keys: [],
      title: commandWords.showAs(filterWords.layouts[layout]),
      applies: () => shown() !== undefined && layoutShown() !== layout,
      run: () => chooseLayout(layout),
    })),
  ];
}

/** What a list is narrowed to and sorted by, in words. */
function nameOf(view: ListView): string {
  const { chosen, query } = view.list;
  const filter = parseFilter(query);
  const parts = [
    ...(view.kind === 'term' ? [view.name] : []),
    ...chosen.map(({ name, isExcluded }) => filterWords.pick(name, isExcluded)),
    ...(filter.text === '' ? [] : [filterWords.text(filter.text)]),
    ...(filter.sort === undefined ? [] : [filterWords.sorts[filter.sort]]),
  ];
  return parts.join(', ');
}
