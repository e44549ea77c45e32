import { HASH_HEX_LENGTH } from '../model/hash.ts';

/** What hashes are made with. Absent on a page that did not come over https: a browser then has none. */
export function deviceSubtle(): SubtleCrypto | undefined {
  return crypto.subtle;
}

/** The hash after which the build names a file that holds these bytes. */
export async function hashOf(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto,
): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, HASH_HEX_LENGTH);
}
