import type { Article } from '../../model/article.ts';
import type { ArticleWords } from '../../model/search/article-words.ts';
import { tokensOf } from '../../model/search/tokens.ts';
import { slugOf } from '../../model/slug.ts';

/**
 * What an article is about: the words that it says most, each as a hash with how often it is said below it
 * (see {@link wordIn} and {@link countIn}). An article of a thousand words takes half a kilobyte.
 */
export type Subject = Uint32Array;

/** How many times a word counts by where it stands, beside once for the text that all but tags are part of. */
const IN_TITLE = 6;
const IN_HEADING = 2;
const IN_TAG = 3;
/** A tag as a whole, which another article has too. */
const AS_TAG = 8;

/** Words that are kept of an article. Function words are among them: only the others can tell which they are. */
const MOST_WORDS = 160;

const COUNT_BITS = 8;
export const MOST_COUNTED = 2 ** COUNT_BITS - 1;

export function wordIn(entry: number): number {
  return entry >>> COUNT_BITS;
}

export function countIn(entry: number): number {
  return entry & MOST_COUNTED;
}

/** @param words those of the article */
export function subjectOf(
  { title, outline, categories, tags }: Omit<Article, 'html'>,
  { words, inBody }: Pick<ArticleWords, 'words' | 'inBody'>,
): Subject {
  const said = new Map<string, number>();
  const add = (word: string, times: number): void => {
    said.set(word, (said.get(word) ?? 0) + times);
  };
  const addAll = (text: string, times: number): void => {
    for (const word of tokensOf(text)) add(word, times);
  };
  addAll(title, IN_TITLE);
  for (const name of [...categories, ...tags]) {
    add(`#${slugOf(name)}`, AS_TAG);
    addAll(name, IN_TAG);
  }
  for (const heading of outline) addAll(heading.text, IN_HEADING);
  const entries: number[] = [];
  for (const [name, times] of said) if (name.startsWith('#')) entries.push(entryOf(name, times));
  for (let nth = 0; nth < words.length; nth += 1) {
    const word = words[nth] ?? '';
    const times = (inBody[nth] ?? 0) + (said.get(word) ?? 0);
    if (times > 0 && isTelling(word)) entries.push(entryOf(word, times));
  }
  return Uint32Array.from(mostSaid(entries));
}

function entryOf(word: string, times: number): number {
  return ((hashOf(word) << COUNT_BITS) | Math.min(times, MOST_COUNTED)) >>> 0;
}

/** Those of what is said most; of what is said as often, what is said first. */
function mostSaid(entries: readonly number[]): readonly number[] {
  if (entries.length <= MOST_WORDS) return entries;
  const said = new Uint32Array(MOST_COUNTED + 1);
  for (const entry of entries) said[countIn(entry)] = (said[countIn(entry)] ?? 0) + 1;
  let least = MOST_COUNTED + 1;
  let left = MOST_WORDS;
  while (left > 0) {
    least -= 1;
    left -= said[least] ?? 0;
  }
  let kept = left + (said[least] ?? 0);
  return entries.filter((entry) => {
    const count = countIn(entry);
    return count > least || (count === least && kept-- > 0);
  });
}

const NINE = 0x39;
const LAST_OF_ASCII = 0x7f;

/** Numbers, and letters that stand alone, are said of everything. */
function isTelling(word: string): boolean {
  const first = word.charCodeAt(0);
  return first > NINE && (word.length > 1 || first > LAST_OF_ASCII);
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded to what a count leaves free. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return (hash >>> COUNT_BITS) ^ (hash & MOST_COUNTED);
}
