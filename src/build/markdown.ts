import { decodeHTML } from 'entities';
import GithubSlugger from 'github-slugger';
import { Marked, Parser, type Renderer, type Token, type Tokens } from 'marked';
import type { Heading, Picture } from '../model/article.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { words } from '../model/words.ts';
import { EXTERNAL_REL, isAllowedFile, isAllowedLink, isExternal } from '../model/url.ts';
import { Footnotes, footnotes } from './footnotes.ts';
import { highlight } from './highlight.ts';
import { plainText } from './plain-text.ts';
import { rewriteRawHtml } from './raw-html.ts';

/** What a post refers to, looked up in the world outside of its text. */
export interface References {
  /** Where a link leads; the href itself where that is nowhere. */
  link(href: string): string;
  /** A picture with its size, `undefined` for one that is not there. */
  picture(src: string): Omit<Picture, 'alt'> | undefined;
}

export interface MarkdownResult {
  /** Safe by construction, but for what the post wrote as HTML itself. */
  readonly html: string;
  readonly outline: readonly Heading[];
  /** Whether the post holds HTML of its own, so that all of it must be sanitized. */
  readonly hasRawHtml: boolean;
  /** The post's own first heading, where it began with one of level 1. */
  readonly title: string | undefined;
}

/** What one post gathers while it is rendered. marked renders synchronously, so one at a time is enough. */
class Rendering {
  readonly references: References;
  readonly slugger = new GithubSlugger();
  readonly footnotes = new Footnotes();
  readonly outline: Heading[] = [];
  /** 1 where the post uses headings of level 1 in its text: the page's own is the only one. */
  shift = 0;
  hasRawHtml = false;
  #pictures = 0;

  constructor(references: References) {
    this.references = references;
  }

  /** Whether the next picture is the first of the text: it alone is not put off until it is near. */
  isFirstPicture(): boolean {
    this.#pictures += 1;
    return this.#pictures === 1;
  }
}

function attribute(name: string, value: string | number | null | undefined): string {
  return value === undefined || value === null || value === ''
    ? ''
    : ` ${name}="${escapeHtml(String(value))}"`;
}

function pictureHtml(rendering: Rendering, src: string, alt: string): string {
  const found = isAllowedFile(src) ? rendering.references.picture(src) : undefined;
  if (found === undefined) return `<span class="missing-image">${escapeHtml(alt)}</span>`;
  const loading = rendering.isFirstPicture() ? '' : ' loading="lazy"';
  return `<img src="${escapeHtml(found.src)}" alt="${escapeHtml(alt)}"${attribute('width', found.width)}${attribute('height', found.height)}${loading} decoding="async">`;
}

/** The picture of a paragraph that holds nothing else. */
function onlyPicture({ tokens }: Tokens.Paragraph): Tokens.Image | undefined {
  const [only, ...rest] = tokens;
  return only?.type === 'image' && rest.length === 0 ? (only as Tokens.Image) : undefined;
}

/** Renders Markdown with marked, in GitHub's dialect. */
export class Markdown {
  readonly #marked: Marked;
  #rendering: Rendering | undefined;

  constructor() {
    const current = (): Rendering => {
      if (this.#rendering === undefined) throw new Error('no post is being rendered');
      return this.#rendering;
    };
    this.#marked = new Marked(
      { gfm: true },
      footnotes(() => current().footnotes),
      { renderer: rendererFor(current) },
    );
  }

  render(markdown: string, references: References, title: string | undefined): MarkdownResult {
    const rendering = new Rendering(references);
    this.#rendering = rendering;
    const tokens = this.#marked.lexer(markdown);
    const own = firstHeading(tokens);
    const plain = own === undefined ? undefined : wordsOf(own.tokens).trim();
    // The page shows the title already: a text that begins with it would say it twice.
    if (own !== undefined && (title === undefined || plain === title)) {
      tokens.splice(tokens.indexOf(own), 1);
    }
    const hasLevel1 = tokens.some((token) => token.type === 'heading' && token.depth === 1);
    rendering.shift = hasLevel1 ? 1 : 0;
    const parser = new Parser(this.#marked.defaults);
    const html = parser.parse(tokens) + rendering.footnotes.html(parser);
    const { outline, hasRawHtml } = rendering;
    return { html, outline, hasRawHtml, title: plain };
  }
}

/** The heading of level 1 with which a text begins. */
function firstHeading(tokens: readonly Token[]): Tokens.Heading | undefined {
  const first = tokens.find(({ type }) => type !== 'space' && type !== 'def');
  return first?.type === 'heading' && first.depth === 1 ? (first as Tokens.Heading) : undefined;
}

/** The words of inline tokens, without their marks. A reference to a footnote is none of them. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'footnoteRef' || token.type === 'html') return '';
      const inner = (token as { tokens?: Token[] }).tokens;
      if (inner !== undefined) return wordsOf(inner);
      const text = 'text' in token ? String(token.text) : ' ';
      return token.type === 'codespan' ? text : decodeHTML(text);
    })
    .join('');
}

type RendererMethods = Partial<Omit<Renderer, 'constructor' | 'options' | 'parser'>>;

function rendererFor(current: () => Rendering): RendererMethods {
  return {
    heading(this: Renderer, { tokens, depth }: Tokens.Heading): string {
      const rendering = current();
      const level = Math.min(6, depth + rendering.shift);
      const html = this.parser.parseInline(tokens);
      const text = plainText(html);
      if (text === '') return `<h${level}>${html}</h${level}>\n`;
      // A heading of signs alone has no slug of its own.
      const slug = rendering.slugger.slug(text);
      const id = slug === '' ? rendering.slugger.slug('section') : slug;
      rendering.outline.push({ id, text, level });
      return `<h${level} id="${escapeHtml(id)}">${html}</h${level}>\n`;
    },
    link(this: Renderer, { href: written, title, tokens }: Tokens.Link): string {
      const text = this.parser.parseInline(tokens);
      const href = decodeHTML(written);
      if (!isAllowedLink(href)) return text;
      const target = current().references.link(href);
      const rel = isExternal(target) ? EXTERNAL_REL : undefined;
      return `<a href="${escapeHtml(target)}"${attribute('title', title && decodeHTML(title))}${attribute('rel', rel)}>${text}</a>`;
    },
    image({ href, tokens }: Tokens.Image): string {
      return pictureHtml(current(), decodeHTML(href), wordsOf(tokens));
    },
    paragraph(this: Renderer, token: Tokens.Paragraph): string {
      const picture = onlyPicture(token);
      const html = this.parser.parseInline(token.tokens);
      if (picture === undefined) return `<p>${html}</p>\n`;
      const caption = picture.title
        ? `<figcaption>${escapeHtml(decodeHTML(picture.title))}</figcaption>`
        : '';
      return `<figure>${html}${caption}</figure>\n`;
    },
    code({ text, lang }: Tokens.Code): string {
      const language = /^[\w+#.-]+/.exec(lang ?? '')?.[0] ?? '';
      const name = language === '' ? 'hljs' : `hljs language-${language.toLowerCase()}`;
      // Long lines scroll by themselves, which a keyboard can do only where it can go.
      return `<pre tabindex="0"><code class="${name}">${highlight(text, language.toLowerCase())}\n</code></pre>\n`;
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
      return `<span class="task-box${checked ? ' is-done' : ''}" role="img" aria-label="${words.task[checked ? 'done' : 'open']}"></span> `;
    },
    html({ text }: Tokens.HTML | Tokens.Tag): string {
      const rendering = current();
      rendering.hasRawHtml = true;
      return rewriteRawHtml(text, rendering.references);
    },
  };
}
