import { pageWords, visibleSyntax } from './page-words.ts';
import { sourceWords } from './source-words.ts';
import { lostWords } from './words.ts';

/** The share of a post's words that may be missing: what was taken for text and is none. */
const MOST_LOST = 0.002;

/** Of what is lost, how much is told. */
const MOST_TOLD = 5;

/**
 * What of a post a reader does not see, and what they see that was not meant for them.
 * @param page the HTML of the article, with its title
 */
export function faultsOf(source: string, page: string): string[] {
  const words = sourceWords(source);
  const lost = lostWords(words, pageWords(page));
  const faults = visibleSyntax(page).map((syntax) => `shows ${syntax}`);
  if (lost.length > words.length * MOST_LOST) {
    faults.push(
      `lacks ${lost.length} of ${words.length} words: ${lost.slice(0, MOST_TOLD).join(', ')}`,
    );
  }
  return faults;
}
