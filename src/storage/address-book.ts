import type { AddressEntry, CatalogIndex } from '../model/catalog.ts';
import { nearest } from '../model/nearest.ts';

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

/** The entries that somebody who wrote an address may have meant, the likeliest first. */
export function nearestEntries(
  address: string,
  entries: readonly AddressEntry[],
  most: number,
): AddressEntry[] {
  const byName = new Map(entries.map((entry) => [nameIn(entry.address), entry]));
  return nearest(nameIn(address), byName.keys(), most).flatMap((name) => byName.get(name) ?? []);
}

/** Without the slashes at its ends, which every address has and which would make short ones look alike. */
function nameIn(address: string): string {
  return address.slice(1, -1);
}
