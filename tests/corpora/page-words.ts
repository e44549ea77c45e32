import { decodeHTML } from 'entities';
import { wordsIn } from './words.ts';

const CODE = /<(pre|code|math)\b[^>]*>[^]*?<\/\1>/gi;
const INLINE =
  /<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)\b[^>]*>/gi;

/** The text of a piece of a page, with what is said of its pictures. */
function textOf(html: string): string {
  const alts = [...html.matchAll(/\salt="([^"]*)"/g)].map(([, alt = '']) => alt);
  const text = [html, ...alts]
    .join('\n')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(?:math|script|style)\b[^>]*>[^]*?<\/(?:math|script|style)>/gi, ' ')
    .replace(/<sup><a [^>]*class="footnote-ref"[^]*?<\/sup>/g, ' ')
    .replace(INLINE, '')
    .replace(/<[a-zA-Z/][^>]*>/g, ' ');
  return decodeHTML(text);
}

/** The words that a reader finds in a piece of a page. */
export function pageWords(html: string): string[] {
  return wordsIn(textOf(html));
}

/** What shows by itself that it was meant for a program, and not for a reader. */
const SYNTAX: readonly RegExp[] = [
  /(?:\{\{|\{%)[^\n]{0,60}/,
  /[^\n]{0,60}(?:\}\}|%\})/,
  /\{:{1,2}[ \t]*[.#/\w][^\n]{0,60}/,
  /^\s*:::[^\n]{0,60}/m,
  /^\s*import\s[^\n]{0,60}\sfrom\s+['"]/m,
  /^\s*export\s+(?:const|default)\s[^\n]{0,40}/m,
  /^\s*(?:(?:---|\+\+\+)\s*)?(?:title|layout|date|slug|tags)\s*[:=]\s[^\n]{0,60}/i,
];

/** What a page shows of templates outside of code, and of front matter at its beginning. */
export function visibleSyntax(html: string): string[] {
  const text = textOf(html.replace(CODE, ' '));
  return SYNTAX.flatMap((pattern) => pattern.exec(text)?.[0].trim() ?? []);
}
