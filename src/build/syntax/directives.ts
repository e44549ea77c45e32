import type { Token, Tokens, TokenizerThis } from 'marked';
import { Tokenizer } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Syntax } from '../markdown/rendering.ts';
import { admonitionRenderer, admonitionToken, isAdmonition } from './admonition.ts';
import { give } from './attribute-lists.ts';
import { extentOf } from './containers.ts';
import { lineAt } from './lines.ts';
import { blockStart } from './start.ts';

interface Directive {
  readonly raw: string;
  readonly name: string;
  /** What follows the name: a title, a language, the path of a picture. */
  readonly argument: string;
  readonly options: ReadonlyMap<string, string>;
  readonly body: string;
}

const CODE = new Set(['code-block', 'code', 'code-cell', 'sourcecode']);
const PICTURES = new Set(['figure', 'image']);
/** What a site makes of its other pages. */
const LISTS = new Set(['bibliography', 'contents', 'index', 'tableofcontents', 'toctree']);
const GROUPS = new Set([
  'card',
  'epigraph',
  'grid',
  'margin',
  'sidebar',
  'tab',
  'tab-item',
  'tab-set',
  'topic',
]);

const OPTION = /^:([\w-]+):(.*)$/;
const INFO = /^\{([\w-]+)\}(.*)$/;
const COLONS = /^ {0,3}:{3,}[ \t]*\{([\w-]+)\}([^\n]*)$/;

/** In fences a name in braces may also be a language that R or Jupyter runs. */
function isDirective(name: string): boolean {
  return (
    name === 'admonition' ||
    name === 'dropdown' ||
    name === 'math' ||
    [CODE, PICTURES, LISTS, GROUPS].some((names) => names.has(name)) ||
    isAdmonition(name)
  );
}

function directiveOf(raw: string, name: string, argument: string, text: string): Directive {
  const lines = text.split('\n');
  const options = new Map<string, string>();
  let body = 0;
  for (const line of lines) {
    const [, key, value = ''] = OPTION.exec(line) ?? [];
    if (key === undefined) break;
    options.set(key, value.trim());
    body += 1;
  }
  return { raw, name, argument: argument.trim(), options, body: lines.slice(body).join('\n') };
}

function codeToken({ raw, argument, options, body }: Directive): Tokens.Code {
  const title = options.get('caption');
  const marked = options.get('emphasize-lines');
  const start = options.get('lineno-start');
  const parts = [
    argument.replace(/^ipython\d?$/, 'python') || 'text',
    marked === undefined ? '' : `{${marked}}`,
    options.has('linenos') ? 'showLineNumbers' : '',
    start === undefined ? '' : `startLine=${start}`,
    title === undefined ? '' : `title="${title.replaceAll('"', "'")}"`,
  ];
  return { type: 'code', raw, lang: parts.filter(Boolean).join(' '), text: body.trim() };
}

function pictureToken({ raw, argument, options }: Directive): Tokens.Image {
  const text = options.get('alt') ?? '';
  const tokens: Token[] = [{ type: 'text', raw: text, text, escaped: false }];
  const token: Tokens.Image = {
    type: 'image',
    raw,
    href: escapeHtml(argument),
    title: null,
    text,
    tokens,
  };
  const values = [...options].filter(([name]) => name === 'width' || name === 'height');
  give(token, { id: undefined, classes: [], values: new Map(values) });
  return token;
}

function tokenOf(tokenizer: TokenizerThis, directive: Directive): Token {
  const { lexer } = tokenizer;
  const { raw, name, argument, options, body } = directive;
  if (CODE.has(name)) return codeToken(directive);
  if (name === 'math') return { type: 'code', raw, lang: 'math', text: body.trim() };
  if (LISTS.has(name)) return { type: 'directive', raw, tokens: [], title: [] };
  const tokens = lexer.blockTokens(body, []);
  const id = options.get('name') ?? options.get('label');
  if (PICTURES.has(name)) {
    return { type: 'directiveFigure', raw, tokens, picture: pictureToken(directive), id };
  }
  const classes = (options.get('class') ?? '').split(/\s+/);
  const isFolded = name === 'dropdown' || classes.includes('dropdown');
  if (isFolded || name === 'admonition' || isAdmonition(name)) {
    const kind = isAdmonition(name) ? name : (classes.find(isAdmonition) ?? 'note');
    const folded = !isFolded ? undefined : options.has('open') ? 'open' : 'closed';
    return admonitionToken(
      tokenizer,
      { raw, name: kind, title: argument || undefined, folded },
      tokens,
    );
  }
  return { type: 'directive', raw, tokens, title: lexer.inline(argument) };
}

/**
 * Directives of MyST, in fences or between colons: what their name says, with what it is given. See
 * https://mystmd.org/guide/directives
 */
export const directives: Syntax = {
  isIn: (text) => /(?:`{3}|~{3}|:{3}[ \t]*)\{[\w-]+\}/.test(text),
  extension: (current) => ({
    tokenizer: {
      fences(source) {
        const code = Tokenizer.prototype.fences.call(this, source);
        const [, name = '', argument = ''] = INFO.exec(code?.lang ?? '') ?? [];
        if (code === undefined || !isDirective(name)) return code;
        const directive = directiveOf(code.raw, name, argument, code.text);
        return tokenOf(this, directive) as Tokens.Code;
      },
    },
    extensions: [
      admonitionRenderer(current),
      {
        name: 'directive',
        level: 'block',
        start: blockStart(/ {0,3}:{3,}[ \t]*\{[\w-]+\}/),
        tokenizer(source): Tokens.Generic | undefined {
          const first = lineAt(source, 0);
          const [, name, argument = ''] = COLONS.exec(first) ?? [];
          if (name === undefined) return undefined;
          const start = first.length + 1;
          const { end, after } = extentOf(source, first) ?? { end: start, after: start };
          const text = source.slice(start, end);
          return tokenOf(this, directiveOf(source.slice(0, after), name, argument, text));
        },
        renderer({ tokens = [], title }) {
          const name = this.parser.parseInline(title as Token[]);
          const body = this.parser.parse(tokens);
          return name === '' ? body : `<p><strong>${name}</strong></p>\n${body}`;
        },
      },
      {
        name: 'directiveFigure',
        renderer({ tokens = [], picture, id }) {
          const image = this.parser.parseInline([picture as Token]);
          const anchor = typeof id === 'string' ? `<span id="${escapeHtml(id)}"></span>` : '';
          const caption = this.parser.parse(tokens);
          const below = caption === '' ? '' : `<figcaption>\n${caption}</figcaption>`;
          return `${anchor}<figure>${image}${below}</figure>\n`;
        },
      },
    ],
  }),
};
