import type { Tokens } from 'marked';
import type { Attributes } from './attributes.ts';

/** `:::python` and `#!python` of Python-Markdown; with a path it is the code's own. */
const HINT =
  /^(?::::+|(#!))((?:\/[\w.-]+)*[/ ])?([A-Za-z][\w#.+-]*)[ \t]*(hl_lines=[^\n]*)?(?:\n|$)/;

export interface SaidCode {
  readonly text: string;
  /** As the line says it with which fenced code begins. */
  readonly info: string;
}

/** Code with what is said of it: with its fence, by a list below it, or by its own first line where it is indented. */
export function saidCode(
  { text, lang = '', codeBlockStyle }: Tokens.Code,
  attributes: Attributes | undefined,
): SaidCode {
  if (codeBlockStyle === 'indented' && /^(?:#!|:::)/.test(text)) return hinted(text);
  if (attributes === undefined) return { text, info: lang };
  const named = attributes.classes.find((name) => name.startsWith('language-'));
  const file = attributes.values.get('file') ?? attributes.values.get('title');
  const language = lang || (named?.slice('language-'.length) ?? '');
  const title = file === undefined ? '' : ` title="${file.replaceAll('"', "'")}"`;
  return { text, info: title === '' ? language : (language || 'text') + title };
}

function hinted(text: string): SaidCode {
  const [line, shebang, path, name = '', lines = ''] = HINT.exec(text) ?? [];
  if (line === undefined) return { text, info: '' };
  if (path !== undefined) return { text, info: name.replace(/\d+$/, '') };
  const numbers = shebang === undefined ? '' : ' showLineNumbers';
  return { text: text.slice(line.length), info: `${name} ${lines}${numbers}`.trim() };
}
