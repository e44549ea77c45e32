import { words } from './words.ts';

/** A language in the words of the interface. */
export function languageInWords(code: string): string {
  try {
    return new Intl.DisplayNames(words.lang, { type: 'language' }).of(code) ?? code;
  } catch {
    // What stands in an address may be no language at all.
    return code;
  }
}
