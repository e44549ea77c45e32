import { needsEnd } from './bracket-tag.ts';
import { type CodeFinder, lineEnd } from './code.ts';
import type { Tag } from './token.ts';

const V_PRE = /:{3,}[ \t]*v-pre[ \t]*\n/y;
const V_PRE_END = /^:{3,}[ \t]*$/gm;

/** What stands in VitePress's container around what is not to be read as a template, and where that ends. */
export function vPreAt(
  text: string,
  at: number,
  code: CodeFinder,
): { readonly start: number; readonly end: number; readonly after: number } | undefined {
  V_PRE.lastIndex = at;
  if (!V_PRE.test(text)) return undefined;
  const start = lineEnd(text, at);
  const closing = code.find(V_PRE_END, start);
  return closing && { start, end: closing.index, after: closing.index + closing[0].length };
}

const NAMES =
  'code codeblock comment highlight html katex latex math mermaid prism rawhtml verbatim';
const ANYWHERE = new Set(NAMES.split(' '));
const BRACKETS = new Set(['gist', 'vimeo', 'youtube']);
const COMPONENTS = new Set(['Code', 'CodeBlock', 'Katex', 'Math', 'Mermaid']);

/** Whether what stands between a tag and its end is taken as it is, whatever it looks like. */
export function isVerbatim({ dialect, form, name }: Tag): boolean {
  if (form !== 'open') return false;
  if (dialect === 'wordpress') {
    return BRACKETS.has(name) || (needsEnd(name) && !name.endsWith('caption'));
  }
  return dialect === 'jsx' ? COMPONENTS.has(name) : ANYWHERE.has(name.toLowerCase());
}

/** Whether what stands within a line is only a word in brackets: where the line goes on, it would hold the end, too. */
export function isWord({ dialect, end }: Tag, text: string, closing: number): boolean {
  if (dialect !== 'wordpress') return false;
  const lineEnd = text.indexOf('\n', end);
  return lineEnd !== -1 && lineEnd < closing && text.slice(end, lineEnd).trim() !== '';
}

/** What ends a tag. */
export function closingPattern({ dialect, name }: Tag): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  if (dialect === 'hugo') return new RegExp(`\\{\\{[<%]\\s*/\\s*${literal}\\s*[>%]\\}\\}`, 'g');
  if (dialect === 'jsx') return new RegExp(`</${literal}\\s*>`, 'g');
  if (dialect === 'wordpress') return new RegExp(`(?<!\`\\\\?)\\\\?\\[/${literal}\\\\?\\]`, 'g');
  const end = dialect === 'zola' ? 'end' : `end_?-?${literal}`;
  return new RegExp(`\\{%[-~]?\\s*${end}\\s*[-~]?%\\}`, 'g');
}
