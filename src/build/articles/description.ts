import type { Summary } from '../../model/article.ts';
import { plainText } from '../markdown/plain-text.ts';

/** Characters of a description that was not written but taken from the text. */
const EXCERPT_LENGTH = 200;

/** Of one that its author has chosen: a mark can stand below a whole text. */
const LEAD_LENGTH = 600;

interface Text {
  readonly html: string;
  /** The part of it that its author has cut off for an excerpt. */
  readonly lead: string | undefined;
  /** The words of it. */
  readonly words: string;
}

/** What an article is about, in its author's words or else in the first of its text. */
export function descriptionOf(
  written: string | undefined,
  { html, lead = '', words }: Text,
): Pick<Summary, 'description' | 'excerpt'> {
  const first = firstParagraph(html);
  const description =
    written ?? (shortened(plainText(lead), LEAD_LENGTH) || shortened(first, EXCERPT_LENGTH));
  const isExcerpt = written === undefined || [words, first].some((text) => begins(text, written));
  return { description, ...(isExcerpt && description !== '' ? { excerpt: true } : {}) };
}

/** The words of the first paragraph that has any. */
function firstParagraph(html: string): string {
  for (const [, paragraph = ''] of html.matchAll(/<p>(.*?)<\/p>/gs)) {
    const text = plainText(paragraph);
    if (text !== '') return text;
  }
  return '';
}

/** Whether a text begins with these words, whatever signs stand between them. */
function begins(text: string, words: string): boolean {
  // What does not count takes less room than what does.
  return lettersOf(text.slice(0, 2 * words.length)).startsWith(lettersOf(words));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  // A sign beyond the first 65,536 takes two units, which must not be parted.
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  const whole = space > length / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s,;:.–—-]+$/, '')}…`;
}
