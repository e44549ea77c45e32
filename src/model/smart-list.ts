import { parseFilter, queryOf } from './filter.ts';
import { record, text } from './shape.ts';

/** A filter that the reader has given a name. */
export interface SmartList {
  readonly name: string;
  /** The filter, as it stands in an address. */
  readonly query: string;
}

export function parseSmartList(value: unknown, where: string): SmartList {
  const from = record(value, where);
  const query = queryOf(parseFilter(text(from['query'], `${where}.query`)));
  return { name: text(from['name'], `${where}.name`), query };
}
