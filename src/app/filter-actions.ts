import { lateWords } from '../model/late-words.ts';
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
import type { ActionTable } from './keys/action.ts';
import { chooseLayout, LAYOUTS, layoutShown } from './list/layout.ts';
import { filterButton } from './list/lost-focus.ts';
import { SmartLists } from './list/smart-lists.svelte.ts';
import type { Reader } from './reader.svelte.ts';
import type { View } from './view.ts';

type ListView = Extract<View, { readonly kind: 'list' | 'term' }>;

/** What can be done with a list as a whole. All of it stands in the filter's panel too. */
export function filterActions(reader: Reader): ActionTable {
  const titles = lateWords.command.actions;
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
        reader.say(lateWords.command.listKept(name), () => void lists.remove(name));
      },
    },
    {
      id: 'save list',
      keys: [],
      title: lateWords.saving.saveList,
      applies: () => shown() !== undefined && reader.companion !== undefined,
      run: () => void reader.keep(() => saveList(reader, shown()?.list.query ?? '')),
    },
    ...SORTS.map((sort) => ({
      id: `sort ${sort}`,
      keys: [],
      title: lateWords.command.sortBy(lateWords.filter.sorts[sort]),
      applies: () =>
        shown() !== undefined &&
        sortOf(filter()) !== sort &&
        sortsFor(filter(), reader.history !== undefined).includes(sort),
      run: () => reader.goToFilter(queryOf(sortedBy(filter(), sort))),
    })),
    ...LAYOUTS.map((layout) => ({
      id: `layout ${layout}`,
      keys: [],
      title: lateWords.command.showAs(lateWords.filter.layouts[layout]),
      applies: () => shown() !== undefined && layoutShown() !== layout,
      run: () => chooseLayout(layout),
    })),
  ];
}

/** Saves all that a filter leaves, whatever of it is shown. */
async function saveList({ companion, finding }: Reader, query: string): Promise<void> {
  const saving = await companion?.openSaving();
  if (saving === undefined) return;
  if (query === '') return saving.saveEverything();
  const { lists } = finding;
  const [catalog, { parse, find }] = await Promise.all([lists.catalog('fresh'), lists.finder()]);
  const found = await find(catalog, parse(query), await lists.around());
  await saving.save(await found.take(0, found.total));
}

/** What a list is narrowed to and sorted by, in words. */
function nameOf(view: ListView): string {
  const { chosen, query } = view.list;
  const filter = parseFilter(query);
  const parts = [
    ...(view.kind === 'term' ? [view.name] : []),
    ...chosen.map(({ name, isExcluded }) => lateWords.filter.pick(name, isExcluded)),
    ...(filter.text === '' ? [] : [lateWords.filter.text(filter.text)]),
    ...(filter.sort === undefined ? [] : [lateWords.filter.sorts[filter.sort]]),
  ];
  return parts.join(', ');
}
