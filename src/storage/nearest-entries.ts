import type { AddressEntry } from '../model/catalog.ts';
import { nearest } from '../model/nearest.ts';

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
