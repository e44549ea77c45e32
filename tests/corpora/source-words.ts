import { decodeHTML } from 'entities';
import { wordsIn } from './words.ts';

const FRONT_MATTER = /^\s*(?:---[^\n]*\n[^]*?\n(?:---|\.\.\.)|\+\+\+\n[^]*?\n\+\+\+)[ \t]*(?:\n|$)/;
const FENCE =
  /^(?<before>[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?)(?<fence>`{3,}|~{3,})(?<info>[^\n]*)\n(?<fenced>[^]*?)(?:^[ \t>]*\k<fence>[`~]*[ \t]*$|$(?![^]))/;
const PRE = /<pre\b[^>]*>(?<pre>[^]*?)<\/pre\s*>/;
const SPAN =
  /(?<!`)(?<ticks>`+)(?!`)(?<span>(?:[^`\n]|\n(?!\s*\n)|(?!\k<ticks>(?!`))`)+?)\k<ticks>(?!`)/;
/** Code of each kind: that which begins first may hold the signs of the others. */
const CODE = new RegExp([FENCE, PRE, SPAN].map(({ source }) => source).join('|'), 'gim');
type Groups = Partial<Record<'before' | 'info' | 'fenced' | 'pre' | 'span', string>>;
const RAW_MARK = /\{%-?\s*(?:end)?raw\s*-?%\}/g;
/** For private use in Unicode: signs round the number of a piece of code that was taken out. */
const PIECE = /\ue000(\d+)\ue001/g;

const TAG = /<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^'"<>{}])*>/g;
const BLOCK_TAG = new RegExp(
  TAG.source.replace(
    '[a-zA-Z]',
    '(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|iframe|img|li|main|nav|ol|p|section|source|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|circle|defs|foreignobject|g|image|line|path|rect|svg|text|use)\\b',
  ),
  'gi',
);

/** What is no text, in the order in which it is taken away. */
const SYNTAX: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/<!--[^]*?-->/g, ' '],
  [/=("data:[^"]*"|'data:[^']*')/g, '=""'],
  [/<(script|style|math|title|metadata)\b[^]*?<\/\1\s*>/gi, ' '],
  // In a drawing, what has a place of its own.
  [/<tspan\b[^>]*\sx=[^>]*>/gi, ' '],
  [
    /^[ \t>]*\$\$[ \t]*\n[^]*?\$\$|\$\$(?:(?!\n\s*\n)[^])*?\$\$|\\\[[^]*?\\\]|(?<!\w)\\\([^]*?\\\)|\$(?!\s)[^$\n]+?\$/gm,
    ' ',
  ],
  [/\{::comment\}[^]*?\{:\/(?:comment)?\}|\{#[^]*?#\}|\{\s*\/\*[^]*?\*\/\s*\}/g, ' '],
  [/\{\{[^]*?\}\}|\{%[^]*?%\}/g, ''],
  [/\{:[^}\n]*\}|\{\s*[#.][^}\n]*\}/g, ' '],
  [/^(?:import\s[^\n]*|export\s+(?:const|default|function)\b[^]*?\n(?=\n))/gm, ' '],
  [/^ {0,3}:{3,}[^\n]*$/gm, ' '],
  [/<(https?:[^\s>]+|[\w.+-]+@[\w.-]+)>/g, '$1'],
  // What defines where links lead, or what a short form stands for.
  [
    /^[ \t>]*\[(?!\^)[^\]\n]+\]:[ \t]*\n?[ \t]*\S+(?:[ \t]*\n?[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*$/gm,
    ' ',
  ],
  [/^\*\[[^\]\n]+\]:[^\n]*$/gm, ' '],
  [
    /\]\(\s*(?:<[^>\n]*>|(?:\\.|[^()\s\\]|\((?:\\.|[^()\s\\])*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)/g,
    ']',
  ],
  [/\[\^[^\]\n]+\]:?/g, ' '],
  [/(?<!\])\]\[(?!\[)(?:[^\]\n]|\n(?!\s*\n))*\]/g, ']'],
  [/^(?:[ \t>]|[-*+][ \t])*\d+[.)](?=[ \t])/gm, ' '],
  [/^[*+-]\s+toc[ \t]*$|\[\[_?toc_?\]\]|^\[toc\]$/gim, ' '],
  [/\[!\w+\]/g, ' '],
  [/:[a-z+-][\w+-]*:/g, ' '],
  [BLOCK_TAG, ' '],
  [TAG, ''],
];

/**
 * The words of a post that a reader is to find in its page, told by its source alone. Those of front matter,
 * templates, tags, formulas and the targets of links are none of them; nor is one about which there is doubt.
 */
export function sourceWords(source: string): string[] {
  const pieces: string[] = [];
  const keep = (code: string): string => {
    pieces.push(code.replace(RAW_MARK, ' '));
    return `\ue000${pieces.length - 1}\ue001`;
  };
  const prose = source
    .replace(/\r\n?/g, '\n')
    .replace(FRONT_MATTER, '')
    .replace(CODE, (...found) => {
      const { before = '', info = '', fenced, pre, span = '' } = found.at(-1) as Groups;
      if (pre !== undefined) return keep(decodeHTML(pre.replace(TAG, '')));
      if (fenced === undefined) return span.startsWith('$') ? ' ' : keep(span);
      return /^\s*math/.test(info) ? ' ' : `${before}${keep(`\n${fenced}`)}\n`;
    });
  const text = SYNTAX.reduce((left, [pattern, other]) => left.replace(pattern, other), prose);
  const whole = decodeHTML(text).replace(PIECE, (_, nth: string) => pieces[Number(nth)] ?? '');
  return wordsIn(whole);
}
