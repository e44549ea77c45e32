import { type Facet, FACETS } from '../../model/facet.ts';
import { type Filter, parseFilter, type Pick } from '../../model/filter.ts';
import { filterWords } from '../../model/filter-words.ts';
import Chips from './Chips.svelte';
import ClearButton from './ClearButton.svelte';
import { deviceCatalog } from './device-catalog.ts';
import EmptyFilter from './EmptyFilter.svelte';
import FilterPanel from './FilterPanel.svelte';
import { Found } from './found.ts';

/** A pick as it is shown. */
export interface Chosen extends Pick {
  readonly name: string;
}

function isOfCatalog(facet: string): facet is Facet {
  return FACETS.some((known) => known === facet);
}

function chosenIn({ picks }: Filter, known: Found | undefined): Chosen[] {
  return picks.map((pick) => {
    const { facet, slug } = pick;
    const name = isOfCatalog(facet) ? known?.nameOf(facet, slug) : undefined;
    return { ...pick, name: filterWords.choice(facet, slug, name ?? slug) };
  });
}

/** All the code that only a list needs that is narrowed or sorted: fetched as one when that is first wanted. */
export const filterKit = {
  parse: parseFilter,
  find: (...asked: Parameters<typeof Found.in>) => Found.in(...asked),
  chosenIn,
  deviceCatalog,
  Chips,
  ClearButton,
  FilterPanel,
  EmptyFilter,
} as const;

export type FilterKit = typeof filterKit;
