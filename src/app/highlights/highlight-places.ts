import type { Highlight } from '../../model/highlight.ts';
import { hrefOf } from '../../model/route.ts';

const HASH = '#highlight-';

/** The link to a highlight in its article on this device. */
export function highlightHref({ id, address }: Highlight, base: string): string {
  return hrefOf(address, base) + HASH + id;
}

/** The highlight that the hash of an address names. */
export function idIn(hash: string): string | undefined {
  return hash.startsWith(HASH) ? hash.slice(HASH.length) : undefined;
}
