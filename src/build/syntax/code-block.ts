import { escapeHtml } from '../../model/escape-html.ts';
import { highlight } from '../markdown/highlight.ts';
import { fenceOf } from './fence.ts';
import { type LineMark, markLines } from './line-marks.ts';

/** Lines of highlighted code, each whole: what spans several is closed and opened again. */
function linesOf(html: string): string[] {
  const open: string[] = [];
  return html.split('\n').map((line) => {
    const before = open.join('');
    for (const [tag] of line.matchAll(/<\/?span[^>]*>/g)) {
      if (tag.startsWith('</')) open.pop();
      else open.push(tag);
    }
    return before + line + '</span>'.repeat(open.length);
  });
}

/** @param start the number of the first line, which a style sheet counts from 1 by itself */
function withMarks(
  html: string,
  marks: ReadonlyMap<number, ReadonlySet<LineMark>>,
  start: number,
): string {
  return linesOf(html)
    .map((line, index) => {
      const classes = ['line', ...(marks.get(index) ?? [])].join(' ');
      return start === 1
        ? `<span class="${classes}">${line}\n</span>`
        : `<data class="${classes}" value="${start + index}">${line}\n</data>`;
    })
    .join('');
}

/** Fenced or indented code, with what the line says with which it begins. */
export function codeBlock(text: string, info: string): string {
  const fence = fenceOf(info, text.split('\n').length);
  const { code, marks } = markLines(text, fence);
  const { language, title, isNumbered, start } = fence;
  const html = highlight(code, language);
  const hasLines = isNumbered || marks.size > 0;
  const name = language === '' ? 'hljs' : `hljs language-${language}`;
  const classes = isNumbered ? `${name} is-numbered` : name;
  const body = hasLines ? withMarks(html, marks, start) : `${html}\n`;
  // Long lines scroll by themselves, which a keyboard can do only where it can go.
  const block = `<pre tabindex="0"><code class="${classes}">${body}</code></pre>\n`;
  return title === undefined
    ? block
    : `<figure class="code"><figcaption>${escapeHtml(title)}</figcaption>${block}</figure>\n`;
}
