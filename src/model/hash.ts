const HASH = /^[0-9a-f]{32}$/;

/** Half of a SHA-256 in hexadecimal: 128 bits, which nobody can meet twice by design or by chance. */
export const HASH_HEX_LENGTH = 32;

/**
 * Folder, from the base, of all files that are named after their content. One name, so that a host keeps
 * them for ever with one rule, and a publisher's own folders stay the publisher's.
 */
export const HASHED_FOLDER = 'lectern';

export function isHash(text: string): boolean {
  return HASH.test(text);
}
