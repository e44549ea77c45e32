const HASH = /^[0-9a-f]{32}$/;

/** Half of a SHA-256 in hexadecimal: 128 bits, which nobody can meet twice by design or by chance. */
export const HASH_HEX_LENGTH = 32;

export function isHash(text: string): boolean {
  return HASH.test(text);
}
