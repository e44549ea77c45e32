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
  const script = new Intl.Locale(language).maximize().script;
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
