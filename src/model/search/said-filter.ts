import type { FilterFacet, Filter } from '../filter.ts';
import { picked } from '../filter.ts';
import { slugOf } from '../slug.ts';
import { type Condition, isEmptyQuery, parseQuery } from './text-query.ts';

/** What a condition is called, where that is not the name of its facet. */
const FACET_OF: Readonly<Record<string, FilterFacet>> = {
  category: 'category',
  tag: 'tag',
  author: 'author',
  series: 'series',
  year: 'year',
  lang: 'language',
};

/** What `is:` may be followed by. */
const STATES: Readonly<Record<string, { readonly facet: FilterFacet; readonly slug: string }>> = {
  unread: { facet: 'progress', slug: 'unread' },
  begun: { facet: 'progress', slug: 'begun' },
  reading: { facet: 'progress', slug: 'begun' },
  read: { facet: 'progress', slug: 'read' },
  bookmarked: { facet: 'shelf', slug: 'bookmarked' },
  saved: { facet: 'shelf', slug: 'saved' },
  highlighted: { facet: 'shelf', slug: 'highlighted' },
};

function choiceOf({ name, value }: Condition): (typeof STATES)[string] | undefined {
  if (name === 'is') return STATES[value.toLowerCase()];
  const facet = FACET_OF[name];
  return facet && { facet, slug: slugOf(value) };
}

/** A filter with what its text says beside words, `tag:ai` or `is:saved`, among what is picked. */
export function withSaid(filter: Filter): Filter {
  if (filter.text === '') return filter;
  const { text, conditions } = parseQuery(filter.text);
  let whole = isEmptyQuery(text) ? { ...filter, text: '' } : filter;
  for (const condition of conditions) {
    const choice = choiceOf(condition);
    if (choice !== undefined) {
      whole = picked(whole, { ...choice, isExcluded: condition.isExcluded });
    }
  }
  return whole;
}
