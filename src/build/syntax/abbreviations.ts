import type { Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Rendering, Syntax } from '../markdown/rendering.ts';
import { blockStart } from './start.ts';

const DEFINITION = /^ {0,3}\*\[([^\]\n]+)\]:[ \t]*([^\n]*)(?:\n|$)/;

const patterns = new WeakMap<ReadonlyMap<string, string>, RegExp>();

/** All short forms in one expression, the longest first. */
function patternOf(abbreviations: ReadonlyMap<string, string>): RegExp {
  const known = patterns.get(abbreviations);
  if (known !== undefined) return known;
  const names = [...abbreviations.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  patterns.set(abbreviations, pattern);
  return pattern;
}

/** Escaped text in which short forms say what they stand for. */
function withAbbreviations(text: string, { abbreviations }: Rendering): string {
  if (abbreviations.size === 0) return escapeHtml(text);
  let html = '';
  let end = 0;
  for (const { 0: name, index } of text.matchAll(patternOf(abbreviations))) {
    const title = escapeHtml(abbreviations.get(name) ?? '');
    html += `${escapeHtml(text.slice(end, index))}<abbr title="${title}">${escapeHtml(name)}</abbr>`;
    end = index + name.length;
  }
  return html + escapeHtml(text.slice(end));
}

/** `*[HTML]: HyperText Markup Language`. See https://michelf.ca/projects/php-markdown/extra/#abbr */
export const abbreviations: Syntax = {
  isIn: (text) => text.includes('*[') && /^ {0,3}\*\[[^\]\n]+\]:/m.test(text),
  extension: (current) => ({
    extensions: [
      {
        name: 'abbreviation',
        level: 'block',
        start: blockStart(/ {0,3}\*\[[^\]\n]+\]:/),
        tokenizer(source): Tokens.Generic | undefined {
          const [raw, name = '', title = ''] = DEFINITION.exec(source) ?? [];
          if (raw === undefined) return undefined;
          current().abbreviations.set(name.trim(), title.trim());
          return { type: 'abbreviation', raw };
        },
        renderer: () => '',
      },
    ],
    renderer: {
      text(token) {
        // Text that holds entities, and that of blocks, is left to the renderer below this one.
        if ('tokens' in token || /&[#\w]+;/.test(token.text)) return false;
        return withAbbreviations(token.text, current());
      },
    },
  }),
};
