/**
 * Marks that writers leave out as often as not: accents, Arabic and Hebrew points, the Arabic line that only
 * makes a word longer. Those of Indic and Thai scripts are vowels and stay; so does the breve that makes a й.
 */
const MARKS =
  // eslint-disable-next-line no-misleading-character-class -- marks without what they stand on
  /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** Letters that are written for one another, and that no decomposition tells of. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};
const LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}٠-٩۰-۹]`, 'g');

function alike(letter: string): string {
  // The last digit of a number in Unicode's blocks of Arabic digits is the number.
  return ALIKE[letter] ?? String((letter.codePointAt(0) ?? 0) & 0xf);
}

/** A word as it is compared: small letters without marks, one form of what is written in several. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (/^[\0-\x7f]*$/.test(small)) return small;
  return small.normalize('NFKD').replace(MARKS, '').normalize('NFC').replace(LETTERS, alike);
}
