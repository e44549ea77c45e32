import hljs from 'highlight.js';
import { escapeHtml } from '../../model/escape-html.ts';

/** Characters of a block beyond which colours are not worth the reader's or the publisher's time. */
const MOST_HIGHLIGHTED = 100_000;

/** Letters of a word that is data and no name: highlight.js looks at each with all that follow it. */
const LONGEST_WORD = 2000;

/** Code as HTML in which classes tell its parts. Code in a language that is not known is only escaped. */
export function highlight(code: string, language: string): string {
  if (
    language === '' ||
    code.length > MOST_HIGHLIGHTED ||
    hljs.getLanguage(language) === undefined ||
    code.split(/\W+/).some(({ length }) => length > LONGEST_WORD)
  ) {
    return escapeHtml(code);
  }
  return hljs.highlight(code, { language, ignoreIllegals: true }).value;
}
