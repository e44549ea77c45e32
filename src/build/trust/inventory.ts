import { isHash } from '../../model/hash.ts';
import type { Inventory } from '../../model/signed-manifest.ts';
import { hashOf } from '../articles/edition.ts';

/** A parcel is named after the articles in it. */
const NAMED_AFTER_CONTENT = /\/data\/(?!parcels\/)[a-z]+\/([0-9a-f]+)\.json$/;

/**
 * The hash of each file, in the order of their names.
 * @param read the bytes of a file
 * @param known what is known of files that are as they were
 */
export function inventoryOf(
  names: readonly string[],
  read: (name: string) => Uint8Array,
  known: (name: string) => string | undefined = () => undefined,
): Inventory {
  const hashes = names
    .toSorted()
    .map((name) => [name, nameHash(name) ?? known(name) ?? hashOf(read(name))] as const);
  return Object.fromEntries(hashes);
}

/** The hash that the name of a data file tells. */
export function nameHash(name: string): string | undefined {
  const hash = NAMED_AFTER_CONTENT.exec(name)?.[1] ?? '';
  return isHash(hash) ? hash : undefined;
}
