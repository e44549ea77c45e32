import { escapeHtml } from '../../model/escape-html.ts';
import type { Arguments } from './arguments.ts';
import { withoutDrawings } from './drawings.ts';
import { dedented, fence, link, oneLine, plainMarkdown } from './markdown-text.ts';
import { block, inline, type Made, type Use } from './use.ts';

const LANGUAGE = /^[\w+#.-]+$/;
const TEMPLATE_LITERAL = /^\{\s*`([^]*)`\s*\}$/;
const MARKED = /\b(?:hl_lines|mark_lines|mark|highlight)\s*[=:]\s*["'[]*(\d[\d\s,"-]*)/i;
const NUMBERED =
  /\b(?:linenos|line_number|linenumbers|showlinenumbers)\b(?:\s*[=:]\s*["']?(\w+))?/i;
const START = /\b(?:linenostart|first_?line)\s*[=:]\s*["']?(\d+)/i;

/** Code without the line breaks that its tags stand on, but with its own indentation. */
function codeOf(verbatim: string): string {
  return verbatim.replace(/^[ \t]*\n/, '').trimEnd();
}

/** What stands between the tags of a component: an expression that is a string, or the code itself. */
function childrenOf(verbatim: string): string {
  const literal = TEMPLATE_LITERAL.exec(verbatim.trim())?.[1];
  return literal === undefined ? dedented(verbatim) : codeOf(literal.replace(/\\([`$\\])/g, '$1'));
}

/** What the line says with which fenced code begins. */
function infoOf(language: string, options: string, title: string | undefined): string {
  const lines = MARKED.exec(options)?.[1]
    ?.replaceAll('"', ' ')
    .trim()
    .replace(/[\s,]+/g, ',');
  const linenos = NUMBERED.exec(options);
  const isNumbered = linenos !== null && linenos[1] !== 'false';
  const start = START.exec(options)?.[1];
  const parts = [
    lines === undefined ? '' : `{${lines.replace(/,$/, '')}}`,
    isNumbered ? 'showLineNumbers' : '',
    start === undefined ? '' : `startLine=${start}`,
    title === undefined ? '' : `title="${oneLine(title).replaceAll('"', "'")}"`,
  ].filter((part) => part !== '');
  // The first word of all is taken for the language.
  return parts.length === 0 ? language : [language || 'text', ...parts].join(' ');
}

function languageOf(args: Arguments): string {
  const named = args.get('lang', 'language', 'syntax');
  const prefixed = /(?:^|\s)lang:(\S+)/.exec(args.text)?.[1];
  const language = named ?? prefixed ?? args.at(0) ?? '';
  return LANGUAGE.test(language) ? language.toLowerCase() : '';
}

/** Code between the tags of Jekyll, Hugo, Zola, DEV and of components. */
export function highlight(use: Use): Made | undefined {
  const { args, dialect, isBlock } = use;
  const verbatim = use.verbatim ?? args.get('code');
  if (verbatim === undefined) return undefined;
  // Jekyll's is a block wherever it stands.
  const isWithinLine = dialect !== 'liquid' && !isBlock && !verbatim.includes('\n');
  if (isWithinLine || /\bhl_inline\s*=\s*true/.test(args.text)) {
    return inline(`<code>${escapeHtml(verbatim.trim())}</code>`);
  }
  const written = [...args.named].map(([name, value]) => `${name}=${value || 'true'}`).join(' ');
  const options = args.text === '' ? written : args.text;
  const title = args.get('title', 'filename', 'file', 'caption', 'name');
  const code = dialect === 'jsx' ? childrenOf(verbatim) : codeOf(verbatim);
  return block(fence(code, infoOf(languageOf(args), options, title)));
}

/** Octopress and Hexo: `{% codeblock Title lang:js https://… link text %}`. */
export function codeblock(use: Use): Made | undefined {
  const { args, verbatim, dialect } = use;
  if (verbatim === undefined || dialect !== 'liquid') return highlight(use);
  const words = args.text.split(/\s+/).filter((word) => !/^\w+:(?!\/\/)/.test(word));
  const url = words.findIndex((word) => /^https?:/.test(word));
  const title = (url === -1 ? words : words.slice(0, url)).join(' ');
  const language = args.text.includes('lang:') ? languageOf(args) : '';
  const options = args.text.replace(/\bline_number:false/, '');
  const code = fence(codeOf(verbatim), infoOf(language, options, title || undefined));
  const label = url === -1 ? '' : words.slice(url + 1).join(' ');
  return block(label === '' ? code : `${code}\n\n${link(plainMarkdown(label), words[url] ?? '')}`);
}

/** Code in a language that says how it is shown. */
export function fencedAs(language: string) {
  return ({ verbatim, args, dialect }: Use): Made | undefined => {
    const code = verbatim ?? args.get('chart', 'value', 'code');
    if (code === undefined) return undefined;
    // NexT has the first line of a diagram in its tag.
    const first = dialect === 'liquid' && args.text !== '' ? `${args.text}\n` : '';
    return block(fence(first + childrenOf(code), language));
  };
}

export function math({ verbatim, isBlock, args, name }: Use): Made | undefined {
  const formula = (verbatim ?? args.at(0))?.trim();
  if (formula === undefined) return undefined;
  const bare = formula
    .replace(/^(\$\$?)([^]*)\1$/, '$2')
    .replace(/^\\[[(]([^]*)\\[\])]$/, '$1')
    .trim();
  const isDisplayed = isBlock && name !== 'inlinemath';
  return isDisplayed ? block(`$$\n${bare}\n$$`) : inline(`$${bare}$`);
}

export function rawHtml({ verbatim, isBlock, host }: Use): Made | undefined {
  if (verbatim === undefined) return undefined;
  return { text: withoutDrawings(verbatim.trim(), (markup) => host.drawing(markup)), isBlock };
}

export function keys({ args, verbatim }: Use): Made | undefined {
  const text = verbatim?.trim() ?? args.get('text', 'key') ?? args.positional.join(' ');
  return text === '' ? undefined : inline(`<kbd>${escapeHtml(oneLine(text))}</kbd>`);
}

export function abbreviation(use: Use): Made | undefined {
  const { args } = use;
  const [first, second] = args.positional;
  const text = use.inner() || (args.get('text', 'abbr', 'name') ?? first);
  const title = args.get('title', 'full', 'meaning') ?? second;
  if (text === undefined) return undefined;
  if (title === undefined) return inline(plainMarkdown(text));
  return inline(`<abbr title="${escapeHtml(oneLine(title))}">${escapeHtml(oneLine(text))}</abbr>`);
}
