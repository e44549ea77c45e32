/** Words a minute that adults read silently in alphabetic scripts: Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047 */
const WORDS_PER_MINUTE = 238;
/** Signs a minute in Chinese and Japanese, where words are not set apart. */
const SIGNS_PER_MINUTE = 500;

const UNKNOWN = 0;
const OTHER = 1;
const MARK = 2;
const LETTER = 3;
const SIGN = 4;

/** What the characters are that have been met, by their code points. */
const kinds = new Uint8Array(0x110000);

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  if (/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u.test(character)) return SIGN;
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return /[\p{M}'’-]/u.test(character) ? MARK : OTHER;
}

/** Reading time of plain text in whole minutes, at least 1. */
export function minutesOf(text: string): number {
  let words = 0;
  let signs = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    let kind = kinds[code];
    if (kind === UNKNOWN) kind = kinds[code] = kindOf(code);
    if (kind === SIGN) signs += 1;
    if (kind === LETTER && !isInWord) words += 1;
    isInWord = kind === LETTER || (kind === MARK && isInWord);
  }
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + signs / SIGNS_PER_MINUTE));
}
