import { escapeHtml } from '../../model/escape-html.ts';

const SYNTAX = /[\\`*_{}[\]<>()#+!|~$&:^=-]/g;

/** Words that Markdown shows as they are, on one line. */
export function plainMarkdown(text: string): string {
  return oneLine(text).replace(SYNTAX, '\\$&');
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** An address between the signs that let it hold spaces and brackets. */
export function destination(href: string): string {
  return `<${oneLine(href).replace(/[<>\\]/g, encodeURIComponent)}>`;
}

export function link(label: string, href: string): string {
  return `[${label}](${destination(href)})`;
}

export function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(oneLine(value))}"`;
}

/** Code between fences longer than any in it. */
export function fence(code: string, info: string): string {
  const runs = code.match(/`{3,}/g) ?? [];
  const marks = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return `${marks}${oneLine(info).replaceAll('`', "'")}\n${code}\n${marks}`;
}

/** Takes the blank lines around a text and the indentation that all its lines have. */
export function dedented(text: string): string {
  const lines = text
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n');
  // In `<tag>text` the first line stands behind something else.
  const isWhole = /^[ \t]*(?:\n|[ \t])/.test(text);
  const indents = lines
    .slice(isWhole ? 0 : 1)
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const indent = indents.reduce((least, one) => Math.min(least, one), Infinity);
  if (indent === 0 || indent === Infinity) return lines.join('\n');
  const space = new RegExp(`^[ \\t]{1,${indent}}`);
  return lines.map((line) => line.replace(space, '')).join('\n');
}

/** Markdown within a quote. */
export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
