import type { CatalogIndex } from '../model/catalog.ts';

/** The page of the address book on which an address stands, if it stands anywhere. */
export function addressPageOf(address: string, pages: CatalogIndex['addresses']): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pages[middle]?.first ?? '') <= address) low = middle;
    else high = middle - 1;
  }
  return low;
}
