import { Arguments } from './arguments.ts';
import { dedented, fence, plainMarkdown } from './markdown-text.ts';
import { block, type Made, type Use } from './use.ts';

/** How editors mark a part of a file, in the comments of as many languages. */
const REGION =
  /^(?:\/\/|\/\*|<!--|--|::|rem|%|;|#)?[ \t]*#?(end)?[ \t]?region\b[ \t]*["']?([\w*-]+)?/i;
const HEADING = /^(#{1,6})[ \t]+(\S.*)$/;

/** What stands between the marks of a region, `undefined` where a text has none of that name. */
function regionOf(text: string, name: string): string | undefined {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => {
    const [, end, named] = REGION.exec(line.trimStart()) ?? [];
    return end === undefined && named === name;
  });
  if (start === -1) return undefined;
  const inner: string[] = [];
  let depth = 1;
  for (const line of lines.slice(start + 1)) {
    const mark = REGION.exec(line.trimStart());
    if (mark === null) inner.push(line);
    else depth += mark[1] === undefined ? 1 : -1;
    if (depth === 0) break;
  }
  return dedented(inner.join('\n'));
}

function slugOf(words: string): string {
  const plain = words.trim().toLowerCase();
  return plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s+/g, '-');
}

/** What stands below a heading, and it. */
function sectionOf(text: string, id: string): string | undefined {
  const lines = text.split('\n');
  const headings = lines.flatMap((line, index) => {
    const [, signs, written = ''] = HEADING.exec(line) ?? [];
    const [words = '', own] = written.trimEnd().replace(/\}$/, '').split('{#', 2);
    const slug = own ?? slugOf(words);
    return signs === undefined ? [] : [{ index, level: signs.length, slug }];
  });
  const first = headings.find(({ slug }) => slug === id);
  if (first === undefined) return undefined;
  const next = headings.find(({ index, level }) => index > first.index && level <= first.level);
  return lines.slice(first.index, next?.index).join('\n');
}

/** The lines that `3-5`, `3,5`, `3,` or `,5` names. */
function linesOf(text: string, range: string | undefined): string {
  const [, first = '', last] = /^(\d*)(?:[,-](\d*))?$/.exec(range ?? '') ?? [];
  if (range === undefined) return text;
  const end = last === undefined ? Number(first) : last === '' ? Infinity : Number(last);
  return text
    .split('\n')
    .slice(Math.max(0, Number(first) - 1), end)
    .join('\n');
}

/** The part of a file that is meant; all of it where it has no such part, which is told. */
export function partOf(text: string, args: Arguments, missing: (part: string) => void): string {
  const name = args.get('region');
  const part = name === undefined ? text : (regionOf(text, name) ?? sectionOf(text, name));
  if (part === undefined) missing(name ?? '');
  return linesOf(part ?? text, args.get('lines'));
}

function extensionOf(file: string): string {
  return /\.(\w+)$/.exec(file)?.[1] ?? 'text';
}

/** Code of a file of the site, whose name stands for it where there is none. */
export function snippet({ args, host, missing }: Use): Made {
  const src = args.get('src') ?? '';
  const text = host.file(src);
  if (text === undefined) {
    missing(src);
    return block(plainMarkdown(src));
  }
  const code = partOf(text, args, (part) => missing(src, part)).trimEnd();
  const info = args.get('info') ?? '';
  if (/^[A-Za-z]/.test(info)) return block(fence(code, info));
  return block(fence(code, `${extensionOf(src)}${info.startsWith(':') ? '' : ' '}${info}`));
}

/** Hexo's `{% include_code A title lang:js from:1 to:5 a.js %}`, from the folder that it has for this. */
export function includeCode(use: Use): Made | undefined {
  const words = use.args.text.split(/\s+/);
  const file = words.pop() ?? '';
  if (file === '') return undefined;
  const options = new Map<string, string>();
  const title = words.filter((word) => {
    const [, name = '', value = ''] = /^(lang|from|to):(\S+)$/.exec(word) ?? [];
    if (name !== '') options.set(name, value);
    return name === '';
  });
  const from = options.get('from') ?? '';
  const to = options.get('to') ?? '';
  const heading = (title.join(' ') || file).replaceAll('"', "'");
  const named = [
    ['src', `@/downloads/code/${file}`],
    ['lines', from + to === '' ? '' : `${from},${to}`],
    ['info', `${options.get('lang') ?? extensionOf(file)} title="${heading}"`],
  ] as const;
  return snippet({ ...use, args: new Arguments([], new Map(named)) });
}
