import { Arguments } from './arguments.ts';
import type { Tag } from './token.ts';

/** What a text has in it that takes in a file as VitePress and VuePress have it. */
export const IMPORT = /<<<[ \t]*[@./]|@\[code|@include:/;

/** `<<< ./x.ts#region{1,3-5 ts:line-numbers} [title]` */
const VITEPRESS =
  /<<<[ \t]*([@./][^\s#{}[\]]*)(?:#([\w*-]+))?(?:[ \t]*\{([^{}\n]*)\})?(?:[ \t]*(\[[^[\]\n]+\]))?[ \t]*$/my;
/** `@[code{3-5} js{1}:line-numbers](./x.js)` */
const VUEPRESS = /@\[code(?:\{([\d,-]*)\})?(?:[ \t]+([^\]\n]*))?\]\(([^\s()]+)\)[ \t]*$/my;
/** `<!--@include: ./x.md#part{1,5}-->` */
const INCLUDE =
  /<!--[ \t]*@include:[ \t]*([^\s#{}<>]+)(?:#([^\s{}<>]+))?(?:\{([\d,-]*)\})?[ \t]*-->/y;

/** Lines as VitePress marks them, and what it says of code behind them. */
const MARKED = /^(\d[\d,-]*)?[ \t]*([^]*)$/;

function tagOf(
  name: string,
  start: number,
  end: number,
  given: Record<string, string | undefined>,
): Tag {
  const named = Object.entries(given).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return {
    dialect: 'vitepress',
    form: 'single',
    name,
    args: new Arguments([], new Map(named)),
    start,
    end,
  };
}

/** Code of a file, which stands on a line of its own. */
export function snippetTagAt(text: string, start: number): Tag | undefined {
  VITEPRESS.lastIndex = VUEPRESS.lastIndex = start;
  const [all, src, region, braces = '', title = ''] = VITEPRESS.exec(text) ?? [];
  if (all !== undefined) {
    const [, marked, said = ''] = MARKED.exec(braces) ?? [];
    const info = [said, marked === undefined ? '' : `{${marked}}`, title].filter(Boolean).join(' ');
    return tagOf('snippet', start, VITEPRESS.lastIndex, { src, region, info });
  }
  const [found, lines, info = '', path] = VUEPRESS.exec(text) ?? [];
  if (found === undefined) return undefined;
  return tagOf('snippet', start, VUEPRESS.lastIndex, { src: path, lines, info });
}

/** A comment in whose place the Markdown of a file is to be read. */
export function includeTagAt(text: string, start: number): Tag | undefined {
  INCLUDE.lastIndex = start;
  const [all, src, region, lines] = INCLUDE.exec(text) ?? [];
  return all === undefined
    ? undefined
    : tagOf('include', start, INCLUDE.lastIndex, { src, region, lines });
}
