import type { late } from '../words/en-late.ts';
import type { Table } from './words.ts';

/**
 * What the interface says of all that comes after the first visit's page, in the language that is spoken: nothing
 * until then.
 */
export type LateWords = Table<typeof late>;

export const lateWords = {} as LateWords;

/** Whether it can be said. */
export function canSayLate(): boolean {
  return 'article' in lateWords;
}

export function speakLate(table: LateWords): void {
  Object.assign(lateWords, table);
}
