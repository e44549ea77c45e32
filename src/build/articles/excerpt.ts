import { escapeHtml } from '../../model/escape-html.ts';

/** The marks that cut an excerpt off: those of Hugo and Jekyll, of Docusaurus, and of MDX. */
const CUT =
  /<!--[ \t]*(?:more|truncate|excerpt|endexcerpt|end_excerpt)[ \t]*-->|\{\/\*[ \t]*(?:more|truncate)[ \t]*\*\/\}/i;
const FENCE = /^ {0,3}(```+|~~~+)/gm;

/**
 * The offset at which a post's text is cut for its excerpt, `undefined` where it is not. A mark that stands
 * in a fence is about marks.
 */
export function excerptCut(text: string): number | undefined {
  const at = text.search(CUT);
  if (at === -1) return undefined;
  let open = '';
  for (const [, fence = ''] of text.slice(0, at).matchAll(FENCE)) {
    if (open === '') open = fence;
    else if (fence.startsWith(open)) open = '';
  }
  return open === '' ? at : undefined;
}

/** Signs beside a mark that tell whether it stands on a line of its own. */
const NEAR = 20;

/** For private use in Unicode: Markdown lets it pass, and no text has it. */
const SIGN = '\uf8fe';
const SIGN_IN_HTML = new RegExp(`<p>${SIGN}\\s*</p>\\n?|${SIGN}[ \\n]*`);

/** A text whose cut can be found again in the page that is made of it. */
export interface MarkedText {
  /** As long as it was. */
  readonly text: string;
  /** The mark as it was written; `undefined` where there is none. */
  readonly mark?: string;
}

/** Puts a sign that Markdown lets pass in the place of the mark. */
export function markedCut(text: string): MarkedText {
  const at = excerptCut(text);
  if (at === undefined || text.includes(SIGN)) return { text };
  const [mark = ''] = CUT.exec(text.slice(at)) ?? [];
  const after = at + mark.length;
  const isLine =
    /(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, at - NEAR), at)) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(after, after + NEAR));
  const sign = isLine ? `\n${SIGN}`.padEnd(mark.length, '\n') : SIGN.padEnd(mark.length, ' ');
  return { text: text.slice(0, at) + sign + text.slice(after), mark };
}

/** The page without the sign, and what stands before it. A mark within code is shown again. */
export function withoutCut(
  html: string,
  { mark }: MarkedText,
): { readonly html: string; readonly lead?: string } {
  const at = mark === undefined ? -1 : html.indexOf(SIGN);
  if (mark === undefined || at === -1) return { html };
  const lead = html.slice(0, at);
  const isInCode = lead.lastIndexOf('<code') > lead.lastIndexOf('</code>');
  if (isInCode) return { html: html.replace(SIGN_IN_HTML, () => escapeHtml(mark)) };
  return { html: html.replace(SIGN_IN_HTML, ''), lead };
}
