import type { Article } from '../../model/article.ts';
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

/** How much of a text is looked at: a long one has said by then what it is about. */
const LONGEST_TEXT = 20_000;

const COUNT_BITS = 8;
const MOST_COUNTED = 2 ** COUNT_BITS - 1;

export function wordIn(entry: number): number {
  return entry >>> COUNT_BITS;
}

export function countIn(entry: number): number {
  return entry & MOST_COUNTED;
}

/** How often each word of the article at hand is said; all zero between two. A map takes three times as long. */
const counts = new Uint16Array(2 ** (32 - COUNT_BITS));

/** @param text the words of the article, its headings among them */
export function subjectOf(
  { title, outline, categories, tags }: Omit<Article, 'html'>,
  text: string,
): Subject {
  const said: number[] = [];
  const add = (word: string, times: number): void => {
    const name = hashOf(word);
    if (counts[name] === 0) said.push(name);
    counts[name] = (counts[name] ?? 0) + times;
  };
  const addAll = (words: string, times: number): void => {
    for (const word of tokensOf(words)) if (isTelling(word)) add(word, times);
  };
  addAll(title, IN_TITLE);
  for (const name of [...categories, ...tags]) {
    add(`#${slugOf(name)}`, AS_TAG);
    addAll(name, IN_TAG);
  }
  for (const heading of outline) addAll(heading.text, IN_HEADING);
  addAll(text.slice(0, LONGEST_TEXT), 1);
  const again = said.filter((name) => (counts[name] ?? 0) > 1);
  if (again.length > MOST_WORDS) again.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const once = said.filter((name) => counts[name] === 1);
  const most = [...again, ...once].slice(0, MOST_WORDS);
  const subject = Uint32Array.from(
    most,
    (name) => (name << COUNT_BITS) | Math.min(counts[name] ?? 0, MOST_COUNTED),
  );
  for (const name of said) counts[name] = 0;
  return subject;
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
