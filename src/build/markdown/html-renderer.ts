import { decodeHTML } from 'entities';
import type { Parser, Renderer, Token, Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import { allowedValue } from '../../model/policy.ts';
import { EXTERNAL_REL, isAllowedFile, isAllowedLink, isExternal } from '../../model/url.ts';
import { attributesOf } from '../syntax/attribute-lists.ts';
import { type Attributes, pixels } from '../syntax/attributes.ts';
import { codeBlock } from '../syntax/code-block.ts';
import { saidCode } from '../syntax/code-info.ts';
import { pictureHtml } from './picture-html.ts';
import { plainText } from './plain-text.ts';
import { rewriteRawHtml } from './raw-html.ts';
import type { Rendering } from './rendering.ts';

type RendererMethods = Partial<Omit<Renderer, 'constructor' | 'options' | 'parser'>>;

function attribute(name: string, value: string | null | undefined): string {
  return value ? ` ${name}="${escapeHtml(value)}"` : '';
}

/** A picture with what the post says of its size, to which its height follows where it says only one. */
function picture(
  rendering: Rendering,
  { href, tokens }: Tokens.Image,
  attributes: Attributes | undefined,
): string {
  const src = decodeHTML(href);
  const found = isAllowedFile(src) ? rendering.references.picture(src) : undefined;
  const given = new Map([['alt', wordsOf(tokens)]]);
  if (attributes !== undefined) {
    const classes = allowedValue('img', 'class', attributes.classes.join(' '));
    if (classes !== undefined) given.set('class', classes);
    for (const [name, length] of Object.entries(sizeOf(attributes, found))) {
      given.set(name, String(length));
    }
  }
  return pictureHtml(found, given, found !== undefined && rendering.isFirstPicture());
}

function sizeOf(
  attributes: Attributes,
  natural: { readonly width?: number; readonly height?: number } = {},
): { width?: number; height?: number } {
  const width = pixels(attributes, 'width');
  const height = pixels(attributes, 'height');
  const ratio = (natural.height ?? 0) / (natural.width ?? 1);
  if (width !== undefined && height === undefined && ratio > 0) {
    return { width, height: Math.round(width * ratio) };
  }
  if (height !== undefined && width === undefined && ratio > 0) {
    return { width: Math.round(height / ratio), height };
  }
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

/** The picture of a paragraph that holds nothing else. */
function onlyPicture({ tokens }: Tokens.Paragraph): Tokens.Image | undefined {
  const [only, ...rest] = tokens.filter(({ type }) => type !== 'spanAttributes');
  return only?.type === 'image' && rest.length === 0 ? (only as Tokens.Image) : undefined;
}

/** The words of inline tokens, without their marks. A reference to a footnote is none of them. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'footnoteRef' || token.type === 'html') return '';
      const inner = (token as { tokens?: Token[] }).tokens;
      if (inner !== undefined) return wordsOf(inner);
      if (token.type === 'br') return ' ';
      if (token.type === 'math') return String(token['tex']);
      const text = 'text' in token ? String(token.text) : '';
      return token.type === 'codespan' ? text : decodeHTML(text);
    })
    .join('');
}

function headingHtml(rendering: Rendering, parser: Parser, heading: Tokens.Heading): string {
  const level = Math.min(6, heading.depth + rendering.shift);
  const html = parser.parseInline(heading.tokens);
  const text = plainText(html);
  const own = attributesOf(heading, rendering.namedLists);
  if (text === '') return `<h${level}>${html}</h${level}>\n`;
  const id = rendering.headingId(text, own?.id);
  if (own?.classes.includes('no_toc') === true) rendering.unlisted.add(id);
  rendering.outline.push({ id, text, level });
  return `<h${level} id="${escapeHtml(id)}">${html}</h${level}>\n`;
}

/** How each part of a post becomes HTML: safe by construction, but for what the post wrote as HTML itself. */
export function htmlRenderer(current: () => Rendering): RendererMethods {
  return {
    heading(this: Renderer, token: Tokens.Heading): string {
      return headingHtml(current(), this.parser, token);
    },
    link(this: Renderer, { href: written, title, tokens }: Tokens.Link): string {
      const text = this.parser.parseInline(tokens);
      const href = decodeHTML(written);
      const target = current().references.link(href);
      if (!isAllowedLink(href)) return text;
      const rel = isExternal(target) ? EXTERNAL_REL : undefined;
      return `<a href="${escapeHtml(target)}"${attribute('title', title && decodeHTML(title))}${attribute('rel', rel)}>${text}</a>`;
    },
    image(token: Tokens.Image): string {
      const rendering = current();
      return picture(rendering, token, attributesOf(token, rendering.namedLists));
    },
    paragraph(this: Renderer, token: Tokens.Paragraph): string {
      const only = onlyPicture(token);
      if (only === undefined) {
        const html = this.parser.parseInline(token.tokens);
        // Of a drawing that is there to be used by others, nothing is left.
        return html === '' ? '' : `<p>${html}</p>\n`;
      }
      const caption = only.title
        ? `<figcaption>${escapeHtml(decodeHTML(only.title))}</figcaption>`
        : '';
      const rendering = current();
      const { namedLists } = rendering;
      const attributes = attributesOf(only, namedLists) ?? attributesOf(token, namedLists);
      const html = picture(rendering, only, attributes);
      return `<figure>${html}${caption}</figure>\n`;
    },
    code(token: Tokens.Code): string {
      const { text, info } = saidCode(token, attributesOf(token, current().namedLists));
      if (/^math\b/.test(info)) {
        current().hasRawHtml = true;
        return `<div class="math" tabindex="0">${current().formulas.html(text, true)}</div>\n`;
      }
      return codeBlock(text, info);
    },
    table(this: Renderer, { header, rows }: Tokens.Table): string {
      const row = (cells: Tokens.TableCell[]): string =>
        `<tr>${cells.map((cell) => this.tablecell(cell)).join('')}</tr>\n`;
      const body = rows.length === 0 ? '' : `<tbody>\n${rows.map(row).join('')}</tbody>\n`;
      return `<div class="table" tabindex="0"><table>\n<thead>\n${row(header)}</thead>\n${body}</table></div>\n`;
    },
    listitem(this: Renderer, { task, tokens }: Tokens.ListItem): string {
      return `<li${task ? ' class="task"' : ''}>${this.parser.parse(tokens)}</li>\n`;
    },
    checkbox({ checked }: Tokens.Checkbox): string {
      return `<span class="task-box${checked ? ' is-done' : ''}" role="img" aria-label="${current().language.words.task[checked ? 'done' : 'open']}"></span> `;
    },
    html({ text }: Tokens.HTML | Tokens.Tag): string {
      const rendering = current();
      rendering.hasRawHtml = true;
      return rewriteRawHtml(text, rendering.references, () => rendering.isFirstPicture());
    },
  };
}
