import { fold } from '../../model/search/fold.ts';

/** A part of a title, and whether it was typed. */
export interface TitlePart {
  readonly text: string;
  readonly isTyped: boolean;
}

export interface TitleMatch {
  /** Higher is better. */
  readonly score: number;
  readonly parts: readonly TitlePart[];
}

/** What a typed word is worth by where it stands in a title. */
const WHOLE_WORD = 4;
const WORD_START = 3;
const INSIDE = 1;
/** Added where the title begins with what was typed first. */
const AT_THE_FRONT = 0.5;

/** A text without what readers leave out when they type, and where each of its letters stood. */
interface Folded {
  readonly text: string;
  /** For each letter where it begins in what was folded, and at last where that ends. */
  readonly places: readonly number[];
}

/** Letter by letter, each with the marks on it. */
function folded(text: string): Folded {
  let result = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const plain = fold(letter);
    places.push(...new Array<number>(plain.length).fill(place));
    result += plain;
    place += letter.length;
  }
  return { text: result, places: [...places, place] };
}

export function typedWords(text: string): string[] {
  return fold(text).split(/\s+/).filter(Boolean);
}

/** How well a title answers to all of the words that were typed; `undefined` where one is missing. */
export function matchTitle(title: string, words: readonly string[]): TitleMatch | undefined {
  const { text, places } = folded(title);
  const typed = new Uint8Array(title.length);
  let score = 0;
  for (const [nth, word] of words.entries()) {
    const found = bestPlace(text, word);
    if (found === undefined) return undefined;
    score += found.worth / words.length;
    if (nth === 0 && found.at === 0) score += AT_THE_FRONT;
    typed.fill(1, places[found.at], places[found.at + word.length]);
  }
  return { score, parts: partsOf(title, typed) };
}

/** Where a word stands that is worth most. */
function bestPlace(text: string, word: string): { at: number; worth: number } | undefined {
  let best: { at: number; worth: number } | undefined;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isStart = !isLetterEnding(text.slice(0, at));
    const isEnd = !/^[\p{L}\p{N}]/u.test(text.slice(at + word.length));
    const worth = isStart ? (isEnd ? WHOLE_WORD : WORD_START) : INSIDE;
    if (best === undefined || worth > best.worth) best = { at, worth };
  }
  return best;
}

function isLetterEnding(text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text);
}

function partsOf(title: string, typed: Uint8Array): TitlePart[] {
  const parts: TitlePart[] = [];
  let from = 0;
  for (let to = 1; to <= title.length; to += 1) {
    if (to < title.length && typed[to] === typed[from]) continue;
    parts.push({ text: title.slice(from, to), isTyped: typed[from] === 1 });
    from = to;
  }
  return parts;
}
