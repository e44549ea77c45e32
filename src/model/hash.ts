const HASH = /^[0-9a-f]{16}$/;

/**
 * The beginning of a SHA-256 in hexadecimal: 64 bits tell the files of a site apart (among a hundred thousand
 * the odds of two alike are 1 to 3,700,000,000), and no byte more is loaded in thousands of names.
 */
export const HASH_HEX_LENGTH = 16;

/**
 * Folder, from the base, of all files that are named after their content. One name, so that a host keeps
 * them for ever with one rule, and a publisher's own folders stay the publisher's.
 */
export const HASHED_FOLDER = 'lectern';

export function isHash(text: string): boolean {
  return HASH.test(text);
}
