import type { Tokens } from 'marked';
import type { Heading } from '../../model/article.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Rendering, Syntax } from '../markdown/rendering.ts';

/** Stands where the list goes until all headings are known. */
const PLACE = '\uE000';

/** Lists in one text. Where more are asked for, each as long as the text, they would fill the memory. */
const MOST_LISTS = 4;

/** kramdown puts the list in the place of another; the others have a line of their own. */
const KRAMDOWN =
  /^ {0,3}(?:[-*+]|\d+[.)])[ \t][^\n]*\n[ \t]*\{:[^}\n]*\btoc\b[^}\n]*\}[ \t]*(?:\n|$)/;
const LINE = /^ {0,3}(?:\[\[_?toc_?\]\]|\[toc\]|\$\{toc\}|\{:\s*toc\s*\})[ \t]*(?:\n|$)/i;

/** `{:toc}` of kramdown, `[[toc]]` of VitePress, `[TOC]` of Python-Markdown, `[[_TOC_]]` of GitLab. */
export const tableOfContents: Syntax = {
  isIn: (text) => /[[{: ]_?toc(?![a-z])/i.test(text),
  extension: () => ({
    extensions: [
      {
        name: 'tableOfContents',
        level: 'block',
        tokenizer(source): Tokens.Generic | undefined {
          const [raw] = KRAMDOWN.exec(source) ?? LINE.exec(source) ?? [];
          return raw === undefined ? undefined : { type: 'tableOfContents', raw };
        },
        renderer: () => PLACE,
      },
    ],
  }),
};

function listOf(headings: readonly Heading[]): string {
  const open: number[] = [];
  let html = '';
  for (const { id, text, level } of headings) {
    while (open.length > 1 && level < (open.at(-1) ?? 0)) {
      open.pop();
      html += '</li></ul>';
    }
    if (level > (open.at(-1) ?? 0)) {
      open.push(level);
      html += open.length === 1 ? '<ul class="toc">' : '<ul>';
    } else {
      html += '</li>';
    }
    html += `<li><a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(text)}</a>`;
  }
  return html + '</li></ul>'.repeat(open.length) + (html === '' ? '' : '\n');
}

/** Puts the list of a post's headings where the post asks for it. */
export function withContents(html: string, { outline, unlisted }: Rendering): string {
  if (!html.includes(PLACE)) return html;
  const list = listOf(outline.filter(({ id }) => !unlisted.has(id)));
  let count = 0;
  return html.replaceAll(PLACE, () => (++count > MOST_LISTS ? '' : list));
}
