import { Lexer, Marked, type MarkedExtension, Parser, type Token, type Tokens } from 'marked';
import type { Heading } from '../../model/article.ts';
import type { ShownPicture } from '../media/pictures.ts';
import { abbreviations } from '../syntax/abbreviations.ts';
import { alerts } from '../syntax/alerts.ts';
import { attributeLists } from '../syntax/attribute-lists.ts';
import { bareLink } from '../syntax/bare-links.ts';
import { emphasisRules } from '../syntax/cjk-emphasis.ts';
import { containers } from '../syntax/containers.ts';
import { definitionLists } from '../syntax/definition-lists.ts';
import { directives } from '../syntax/directives.ts';
import { emoji } from '../syntax/emoji.ts';
import { footnotes } from '../syntax/footnotes.ts';
import { indentedAdmonitions } from '../syntax/indented-admonitions.ts';
import { indentedTabs } from '../syntax/indented-tabs.ts';
import { indentedText } from '../syntax/indented-text.ts';
import { inlineMarks } from '../syntax/inline-marks.ts';
import { markdownInHtml } from '../syntax/markdown-in-html.ts';
import { math } from '../syntax/math.ts';
import { roles } from '../syntax/roles.ts';
import { withShortAddresses } from '../syntax/short-addresses.ts';
import { sizedPictures } from '../syntax/sized-pictures.ts';
import { inlineStart, underlinedHeading } from '../syntax/start.ts';
import { tableOfContents, withContents } from '../syntax/table-of-contents.ts';
import { isHugeTable } from '../syntax/table-size.ts';
import { unknownTags } from '../syntax/unknown-tags.ts';
import { wikilinks } from '../syntax/wikilinks.ts';
import { htmlRenderer, wordsOf } from './html-renderer.ts';
import { Rendering, type Syntax } from './rendering.ts';

/** What a post refers to, looked up in the world outside of its text. */
export interface References {
  /** Where a link leads; the href itself where that is nowhere. */
  link(href: string): string;
  /** Where the post is, or the file, that a post calls by its name; `undefined` where there is none. */
  named(name: string): string | undefined;
  /**
   * Where a film, a sound or what belongs to one lies; the src itself where it does not.
   * @param what how the publisher calls it
   */
  file(src: string, what: string): string;
  /** A picture with its size, `undefined` for one that is not there. */
  picture(src: string): ShownPicture | undefined;
  /** The drawing of the post that a mark in it stands for, by the address that the mark has. */
  drawing(src: string): ShownDrawing | undefined;
  /**
   * Tells the publisher of what could not be rendered as it was meant.
   * @param written how it stands in the post
   */
  warn(message: string, written: string, hint: string): void;
}

/** A drawing that stands in the post itself. */
export interface ShownDrawing {
  /** `undefined` where there are only its words. */
  readonly picture?: ShownPicture | undefined;
  /** What the picture is to have, by name. */
  readonly attributes: ReadonlyMap<string, string>;
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

export interface MarkdownOptions {
  /** Whether dollars may enclose formulas. @default true */
  readonly math?: boolean | undefined;
  /** Whether the text is MDX, in which what is indented is no code. */
  readonly isMdx?: boolean;
  /** Of the text, BCP 47. @default 'en' */
  readonly language?: string;
}

/** marked tries the last first. */
const SYNTAXES: readonly Syntax[] = [
  inlineMarks,
  emoji,
  abbreviations,
  unknownTags,
  markdownInHtml,
  footnotes,
  attributeLists,
  definitionLists,
  alerts,
  indentedAdmonitions,
  indentedTabs,
  containers,
  directives,
  roles,
  tableOfContents,
  math,
  wikilinks,
  sizedPictures,
];

/** Renders Markdown with marked: GitHub's dialect, and what other tools have added to it. */
export class Markdown {
  /** By the syntaxes that they know. One that a post does not use would still be tried at each of its words. */
  readonly #dialects = new Map<string, Marked>();
  #rendering: Rendering | undefined;

  render(
    markdown: string,
    references: References,
    title: string | undefined,
    options: MarkdownOptions = {},
  ): MarkdownResult {
    const rendering = new Rendering(references, options.language ?? 'en');
    this.#rendering = rendering;
    const { defaults } = this.#dialectOf(markdown, options);
    const tokens = lex(markdown, defaults);
    const own = firstHeading(tokens);
    const plain = own === undefined ? undefined : wordsOf(own.tokens).trim();
    // The page shows the title already: a text that begins with it would say it twice.
    if (own !== undefined && (title === undefined || plain === title)) {
      tokens.splice(tokens.indexOf(own), 1);
    }
    const hasLevel1 = tokens.some((token) => token.type === 'heading' && token.depth === 1);
    rendering.shift = hasLevel1 ? 1 : 0;
    const parser = new Parser(defaults);
    const body = parser.parse(tokens) + rendering.footnotes.html(parser);
    const html = rendering.formulas.withReferences(withContents(body, rendering));
    const { outline, hasRawHtml } = rendering;
    return { html, outline, hasRawHtml, title: plain };
  }

  #dialectOf(
    markdown: string,
    { math: mayHoldMath = true, isMdx = false }: MarkdownOptions,
  ): Marked {
    const used = SYNTAXES.filter(
      (syntax) => (syntax !== math || mayHoldMath) && syntax.isIn(markdown),
    );
    const key = [isMdx, ...SYNTAXES.map((syntax) => used.includes(syntax))].map(Number).join('');
    const known = this.#dialects.get(key);
    if (known !== undefined) return known;
    const current = (): Rendering => {
      if (this.#rendering === undefined) throw new Error('no post is being rendered');
      return this.#rendering;
    };
    const extensions: MarkedExtension[] = [
      {
        gfm: true,
        renderer: htmlRenderer(current),
        tokenizer: {
          lheading(source) {
            return underlinedHeading(this, source);
          },
          url(source) {
            return bareLink(this, source);
          },
          table(source) {
            // marked's own rule decides after `false`.
            if (!isHugeTable(source)) return false;
            const [head = ''] = source.split('\n', 1);
            const hint = 'Its short rows would be filled up: cut it in several.';
            current().references.warn('a table is too large, so it is shown as text', head, hint);
            return undefined;
          },
        },
      },
    ];
    if (isMdx) extensions.push(indentedText);
    const signs = used.map((syntax) => syntax.signs ?? '').join('');
    if (signs !== '') extensions.push({ extensions: [inlineStart(signs)] });
    extensions.push(...used.map((syntax) => syntax.extension(current)));
    const dialect = new Marked(...extensions);
    this.#dialects.set(key, dialect);
    return dialect;
  }
}

function lex(markdown: string, options: Marked['defaults']): Token[] {
  const lexer = new Lexer(options);
  const { tokenizer } = lexer.options;
  if (tokenizer) tokenizer.rules = emphasisRules(markdown, withShortAddresses(tokenizer.rules));
  return lexer.lex(markdown);
}

/** The heading of level 1 with which a text begins. */
function firstHeading(tokens: readonly Token[]): Tokens.Heading | undefined {
  const first = tokens.find(({ type }) => type !== 'space' && type !== 'def');
  return first?.type === 'heading' && first.depth === 1 ? (first as Tokens.Heading) : undefined;
}
