import { fold } from './fold.ts';

/** Longer ones are no words: keys, addresses, data. In UTF-16 units. */
const LONGEST_WORD = 48;

const OTHER = 0;
const LETTER = 1;
/** Of scripts that put no spaces between words. */
const UNSPACED = 2;

const UNSPACED_LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What each unit of UTF-16 is; halves of pairs count as letters, and are looked at whole. */
const KINDS = new Uint8Array(0x10000).fill(0xff);

function kindOf(unit: number): number {
  const known = KINDS[unit];
  if (known !== undefined && known !== 0xff) return known;
  const letter = String.fromCharCode(unit);
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  const isWord = /[\p{L}\p{N}\p{M}]/u.test(letter);
  const kind = UNSPACED_LETTERS.test(letter) ? UNSPACED : isWord || isHalf ? LETTER : OTHER;
  return (KINDS[unit] = kind);
}

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const LAST_ASCII = 0x7f;
const PLUS = 0x2b;
const HASH = 0x23;

let segmenter: Intl.Segmenter | undefined;

/** Told of each word: as it is compared, and where it stands in the text. */
export type Visit = (word: string, start: number, end: number) => void;

/**
 * Goes through the words of a text. They are cut at whatever is no letter, digit or mark; where a script has no
 * spaces, by the dictionary of the platform (https://tc39.es/ecma402/#segmenter-objects).
 */
export function eachWord(text: string, visit: Visit): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    const start = at;
    // Most words are plain: small letters of ASCII, which are compared as they stand.
    let all = 0;
    let capital = 0;
    do {
      const unit = text.charCodeAt(at);
      all |= unit;
      if (unit >= CAPITAL_A && unit <= CAPITAL_Z) capital = 1;
      at += 1;
    } while (at < text.length && kindOf(text.charCodeAt(at)) === kind);
    if (kind === UNSPACED) {
      eachSegment(text, start, at, visit);
      continue;
    }
    at += signsAfter(text, start, at);
    if (at - start > LONGEST_WORD) continue;
    const raw = text.slice(start, at);
    if (all <= LAST_ASCII) visit(capital === 0 ? raw : raw.toLowerCase(), start, at);
    else visitFolded(raw, start, visit);
  }
}

/** How many signs after a letter that stands alone belong to a name such as C++ or C#. */
function signsAfter(text: string, start: number, end: number): number {
  if (end - start !== 1) return 0;
  if (text.charCodeAt(end) === HASH) return 1;
  return text.charCodeAt(end) === PLUS && text.charCodeAt(end + 1) === PLUS ? 2 : 0;
}

function eachSegment(text: string, start: number, end: number, visit: Visit): void {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
    if (isWordLike === true) visitFolded(segment, start + index, visit);
  }
}

function visitFolded(raw: string, start: number, visit: Visit): void {
  const word = fold(raw);
  if (word !== '') visit(word, start, start + raw.length);
}

/** The words of a text, in order. */
export function tokensOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}
