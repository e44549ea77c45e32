import { decodeHTML } from 'entities';
import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import type { Rendering, Syntax } from '../rendering.ts';
import { lineAt } from './lines.ts';
import { asText, blockStart, endsInWord } from './start.ts';

interface Formula {
  readonly raw: string;
  readonly tex: string;
  readonly isDisplay: boolean;
}

/** Up to the next dollar that no backslash stands before. */
const DOLLAR = /^\$((?:[^\\$]|\\[^])+)\$(?![\p{L}\p{N}$])/u;
const DOLLARS = /^\$\$((?:[^\\$]|\\[^]|\$(?!\$))+)\$\$/;
/** GitHub's, in which dollars may not be told from prices. */
const TICKS = /^\$`([^`]+)`\$/;
const ROUND = /^(\\{1,2})\(((?:[^\\]|\\(?![()\\])|\\\\(?![()]))+?)\1\)/;
const SQUARE = /^(\\{1,2})\[((?:[^\\]|\\(?![[\]\\])|\\\\(?![[\]]))+?)\1\]/;
const REFERENCE = /^\\(eq)?ref\{([^{}\n]{1,100})\}/;

/** In brackets that Markdown would only unescape: `\(x\)` is a formula, `\(as they say\)` is not. */
function looksLikeTex(text: string): boolean {
  if (/\\[a-zA-Z]+|[_^=]/.test(text)) return true;
  return /[\p{L}]/u.test(text) && !/\p{L}{2}/u.test(text);
}

/** Where Markdown reads what is between doubled backslashes, it takes one of each two away. */
function unescaped(tex: string, isDoubled: boolean): string {
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
 * @param isAfterWord asked only where it matters
 */
function formulaIn(source: string, isAfterWord: () => boolean): Formula | undefined {
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
  if (one === undefined || tex !== tex.trim() || isAfterWord()) return undefined;
  return { raw: one, tex, isDisplay: false };
}

/** Those of LaTeX that stand by themselves. None may stand within another of its name. */
const ENVIRONMENTS =
  'equation|align|alignat|flalign|gather|multline|eqnarray|displaymath|math|aligned|gathered|split|CD';
const BEGIN = new RegExp(`^ {0,3}\\\\begin\\{((?:${ENVIRONMENTS})\\*?)\\}`);

/** A formula that is longer was not meant as one. */
const LONGEST = 10_000;

const AFTER_BLOCK = /^(?:\s|<br *\/?>)*$/i;

/** Lines up to the one that ends with a mark. Only kramdown's dollars may have empty ones between. */
function upTo(
  source: string,
  open: string,
  close: string,
): { raw: string; tex: string } | undefined {
  let position = source.indexOf(open) + open.length;
  const start = position;
  for (;;) {
    const line = lineAt(source, position);
    const at = line.indexOf(close);
    if (at === -1 && line.includes(open)) return undefined;
    if (at !== -1) {
      if (!AFTER_BLOCK.test(line.slice(at + close.length))) return undefined;
      const end = position + line.length + 1;
      return { raw: source.slice(0, end), tex: source.slice(start, position + at) };
    }
    if (line.trim() === '' && position > start && open !== '$$') return undefined;
    position += line.length + 1;
    if (position >= source.length || position - start > LONGEST) return undefined;
  }
}

function block(source: string): Formula | undefined {
  const [, environment] = BEGIN.exec(source) ?? [];
  if (environment !== undefined) {
    const found = upTo(source, `\\begin{${environment}}`, `\\end{${environment}}`);
    return found && { raw: found.raw, tex: found.raw.trim(), isDisplay: true };
  }
  const [, mark] = /^ {0,3}(\$\$|\\{1,2}\[)/.exec(source) ?? [];
  if (mark === undefined) return undefined;
  const found = upTo(source, mark, mark.replace('[', ']'));
  if (found === undefined || found.tex.trim() === '') return undefined;
  if (mark !== '$$' && !looksLikeTex(found.tex)) return undefined;
  return { raw: found.raw, tex: unescaped(found.tex, mark === '\\\\['), isDisplay: true };
}

function extensions(current: () => Rendering): TokenizerAndRendererExtension[] {
  const html = ({ tex, isDisplay }: Tokens.Generic): string => {
    const rendering = current();
    rendering.hasRawHtml = true;
    return rendering.formulas.html(String(tex), isDisplay === true);
  };
  return [
    {
      name: 'mathBlock',
      level: 'block',
      start: blockStart(
        / {0,3}(?:\$\$|\\{1,2}\[|\\begin\{)/,
        (source) => block(source) !== undefined,
      ),
      tokenizer(source): Tokens.Generic | undefined {
        const formula = /^ {0,3}[$\\]/.test(source) ? block(source) : undefined;
        return formula && { type: 'mathBlock', ...formula };
      },
      renderer: (token) => `<div class="math" tabindex="0">${html(token)}</div>\n`,
    },
    {
      name: 'math',
      level: 'inline',
      tokenizer(source, tokens): Tokens.Generic | undefined {
        if (!/^[$\\]/.test(source)) return undefined;
        const [mention, brackets, label] = REFERENCE.exec(source) ?? [];
        if (mention !== undefined) return { type: 'mathReference', raw: mention, brackets, label };
        const formula = formulaIn(source, () => endsInWord(tokens));
        if (formula === undefined) return DOLLAR.test(source) ? asText(source) : undefined;
        return { type: 'math', ...formula };
      },
      renderer: html,
    },
    {
      name: 'mathReference',
      renderer: ({ label, brackets }) =>
        current().formulas.reference(String(label), brackets !== undefined),
    },
  ];
}

const POSSIBLE = /(`+)[^`]+\1|[\\$]/g;

/** Puts something in the place of each formula that stands in text, but for those in code. */
function replaceFormulas(source: string, replacement: (formula: Formula) => string): string {
  let result = '';
  let end = 0;
  POSSIBLE.lastIndex = 0;
  for (let found = POSSIBLE.exec(source); found !== null; found = POSSIBLE.exec(source)) {
    const [sign, ticks] = found;
    if (ticks !== undefined) continue;
    const before = source.slice(Math.max(0, found.index - 2), found.index);
    const formula = formulaIn(source.slice(found.index), () => endsInWord([{ raw: before }]));
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

/** Covers formulas with letters: a star or a line in them would end emphasis that began before. */
function masked(source: string): string {
  return replaceFormulas(source, ({ raw }) => `[${'a'.repeat(raw.length - 2)}]`);
}

const HTML_PARTS = /<(pre|code|script|style|textarea)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>|[^<]+/gi;

/** Formulas between the tags of HTML that a post wrote itself. */
function withFormulas(html: string, { formulas }: Rendering): string {
  return html.replace(HTML_PARTS, (part) =>
    part.startsWith('<')
      ? part
      : replaceFormulas(part, ({ tex, isDisplay }) => formulas.html(decodeHTML(tex), isDisplay)),
  );
}

/** TeX: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`, environments, and GitHub's `` $`…`$ ``, as MathML. */
export const math: Syntax = {
  isIn: (text) => /\$[^$]*\$|\\\(|\\\[|\\begin\{/.test(text),
  signs: '$\\',
  extension: (current) => ({
    extensions: extensions(current),
    hooks: { emStrongMask: masked },
    renderer: {
      html(token) {
        if (token.block) token.text = withFormulas(token.text, current());
        // The renderer below this one goes on with it.
        return false;
      },
    },
  }),
};
