export interface Formula {
  readonly raw: string;
  readonly tex: string;
  readonly isDisplay: boolean;
}

/** Up to the next dollar that no backslash stands before. */
export const DOLLAR = /^\$((?:[^\\$]|\\[^])+)\$(?![\p{Script=Latin}\p{N}$])/u;
/** Prices and variables are in Latin letters; those of other scripts often stand right beside a formula. */
const WORD_END = /[\p{Script=Latin}\p{N}]$/u;
const DOLLARS = /^\$\$((?:[^\\$]|\\[^]|\$(?!\$))+)\$\$/;
/** GitHub's, in which dollars may not be told from prices. */
const TICKS = /^\$`([^`]+)`\$/;
const ROUND = /^(\\{1,2})\(((?:[^\\]|\\(?![()\\])|\\\\(?![()]))+?)\1\)/;
const SQUARE = /^(\\{1,2})\[((?:[^\\]|\\(?![[\]\\])|\\\\(?![[\]]))+?)\1\]/;

/** In brackets that Markdown would only unescape: `\(x\)` is a formula, `\(as they say\)` is not. */
export function looksLikeTex(text: string): boolean {
  if (/\\[a-zA-Z]+|[_^=]/.test(text)) return true;
  return /[\p{L}]/u.test(text) && !/\p{L}{2}/u.test(text);
}

/** Where Markdown reads what is between doubled backslashes, it takes one of each two away. */
export function unescaped(tex: string, isDoubled: boolean): string {
  return isDoubled ? tex.replace(/\\([\\_*{}[\]()#+.!-])/g, '$1') : tex;
}

function bracketed(source: string): Formula | undefined {
  for (const pattern of [ROUND, SQUARE]) {
    const [raw, slashes, tex = ''] = pattern.exec(source) ?? [];
    if (raw === undefined || !looksLikeTex(tex)) continue;
    return { raw, tex: unescaped(tex, slashes === '\\\\'), isDisplay: pattern === SQUARE };
  }
  return undefined;
}

/** Within a line of text, two dollars are kramdown's for a formula in it; on lines of their own they set it apart. */
function isSetApart(tex: string): boolean {
  return tex.includes('\n') || tex.includes('\\begin{') || tex.includes('\\\\');
}

/**
 * The formula with which a text begins.
 * @param before what stands before it, or the end of that
 */
export function formulaIn(source: string, before: string): Formula | undefined {
  if (source.startsWith('\\')) return bracketed(source);
  const [two, both = ''] = DOLLARS.exec(source) ?? [];
  if (two !== undefined) {
    return both.trim() === '' ? undefined : { raw: two, tex: both, isDisplay: isSetApart(both) };
  }
  const [ticked, inTicks] = TICKS.exec(source) ?? [];
  if (ticked !== undefined && inTicks !== undefined) {
    return { raw: ticked, tex: inTicks, isDisplay: false };
  }
  const [one, tex = ''] = DOLLAR.exec(source) ?? [];
  // Pandoc's rule, with GitHub's: what is between prices begins or ends with a space.
  if (one === undefined || tex !== tex.trim() || WORD_END.test(before.slice(-2))) return undefined;
  return { raw: one, tex, isDisplay: false };
}

const POSSIBLE = /(`+)[^`]+\1|[\\$]/g;

/** Puts something in the place of each formula that stands in text, but for those in code. */
export function replaceFormulas(source: string, replacement: (formula: Formula) => string): string {
  let result = '';
  let end = 0;
  POSSIBLE.lastIndex = 0;
  for (let found = POSSIBLE.exec(source); found !== null; found = POSSIBLE.exec(source)) {
    const [sign, ticks] = found;
    if (ticks !== undefined) continue;
    const before = source.slice(Math.max(0, found.index - 2), found.index);
    const formula = formulaIn(source.slice(found.index), before);
    if (formula === undefined) {
      // An escaped sign begins nothing.
      if (sign === '\\') POSSIBLE.lastIndex += 1;
      continue;
    }
    const next = found.index + formula.raw.length;
    result += source.slice(end, found.index) + replacement(formula);
    end = next;
    POSSIBLE.lastIndex = next;
  }
  return result + source.slice(end);
}
