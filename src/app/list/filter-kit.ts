import { choiceInWords } from '../../model/filter-choice.ts';
import { type Facet, FACETS } from '../../model/facet.ts';
import type { Filter, Pick } from '../../model/filter.ts';
import Chips from './Chips.svelte';
import ClearButton from './ClearButton.svelte';
import EmptyFilter from './EmptyFilter.svelte';
import FilterPanel from './FilterPanel.svelte';
import type { Found } from './found.ts';
import PickName from './PickName.svelte';

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
    return { ...pick, name: choiceInWords(facet, slug, name ?? slug) };
  });
}

/** What shows a filter: fetched as one when there is one to be shown, or to be chosen. */
export const filterKit = {
  chosenIn,
  Chips,
  ClearButton,
  FilterPanel,
  EmptyFilter,
  PickName,
} as const;

export type FilterKit = typeof filterKit;
