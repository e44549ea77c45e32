import { decodeHTML } from 'entities';
import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import type { Rendering, Syntax } from '../markdown/rendering.ts';
import {
  DOLLAR,
  type Formula,
  formulaIn,
  looksLikeTex,
  replaceFormulas,
  unescaped,
} from './formula.ts';
import { lineAt } from './lines.ts';
import { asText, blockStart } from './start.ts';
import { tableWithFormulas } from './table-formulas.ts';

const REFERENCE = /^\\(eq)?ref\{([^{}\n]{1,100})\}/;

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
        const formula = formulaIn(source, tokens.at(-1)?.raw ?? '');
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
    tokenizer: {
      table(source) {
        return tableWithFormulas(this, source);
      },
    },
    renderer: {
      html(token) {
        if (token.block) token.text = withFormulas(token.text, current());
        // The renderer below this one goes on with it.
        return false;
      },
    },
  }),
};
