/** Scripts that run from right to left, of the languages that are written in them today. */
const RIGHT_TO_LEFT = new Set([
  'Arab',
  'Hebr',
  'Thaa',
  'Syrc',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
]);

/** The direction in which a language is written: `fa`, `he` and `ur` run from the right, `az-Latn` does not. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(scriptOf(language) ?? '') ? 'rtl' : 'ltr';
}

/** The script of a language, by its code (ISO 15924). */
export function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}
