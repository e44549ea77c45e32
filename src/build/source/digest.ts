import { createHash } from 'node:crypto';

/** SHA-256 of a text, in Base64: tells whether something is still the same. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
