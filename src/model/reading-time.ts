/** Words a minute that adults read silently in alphabetic scripts: Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047 */
const WORDS_PER_MINUTE = 238;
/** Signs a minute in Chinese and Japanese, where words are not set apart. */
const SIGNS_PER_MINUTE = 500;

const SIGNS = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Reading time of plain text in whole minutes, at least 1. */
export function minutesOf(text: string): number {
  const signs = text.match(SIGNS)?.length ?? 0;
  const rest = signs === 0 ? text : text.replace(SIGNS, ' ');
  const words = rest.match(WORDS)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + signs / SIGNS_PER_MINUTE));
}
