import { parseFilter } from '../../model/filter.ts';
import { deviceCatalog } from './device-catalog.ts';
import { Found } from './found.ts';

/** What narrows, searches and sorts a list: fetched as one when that is first wanted. */
export const finder = {
  parse: parseFilter,
  find: (...asked: Parameters<typeof Found.in>) => Found.in(...asked),
  deviceCatalog,
} as const;

export type Finder = typeof finder;
