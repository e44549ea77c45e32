import { FenceWatch } from '../syntax/lines.ts';

const SIGN = /^(?:import|export)[ \t]|^\{\/\*/m;
const IMPORT = /^import[ \t]+([\w$*{}, \t]+?)[ \t]+from[ \t]+["'][^"'\n]+["'];?[ \t]*$/;
const EXPORT = /^export[ \t]+(?:const|let|var|function|default)[ \t]+([\w$]+)/;
const COMMENT = /^\{\/\*.*\*\/\}[ \t]*$/;

/**
 * Whether a text is MDX whatever its file is called, as Docusaurus has it: it uses in a tag or in braces what
 * it imports or defines, or has a comment in braces on a line of its own.
 */
export function isMdxText(text: string): boolean {
  if (!SIGN.test(text)) return false;
  const fences = new FenceWatch();
  const names = new Set<string>();
  const lines = text.split('\n').filter((line) => !fences.isCode(line));
  for (const line of lines) {
    if (COMMENT.test(line)) return true;
    const [, list = ''] = IMPORT.exec(line) ?? EXPORT.exec(line) ?? [];
    for (const [name] of list.matchAll(/[A-Za-z_$][\w$]*/g)) names.add(name);
  }
  if (names.size === 0) return false;
  return lines.some((line) =>
    [...line.matchAll(/[<{][ \t]*([A-Za-z_$][\w$]*)/g)].some(
      ([, name = '']) => names.has(name) && !/^(?:import|export)\b/.test(line),
    ),
  );
}
