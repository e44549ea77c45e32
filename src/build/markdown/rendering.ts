import GithubSlugger, { slug } from 'github-slugger';
import type { MarkedExtension } from 'marked';
import type { Heading } from '../../model/article.ts';
import type { Attributes } from '../syntax/attributes.ts';
import { Footnotes } from '../syntax/footnotes.ts';
import { Formulas } from '../syntax/formulas.ts';
import { TextLanguage } from '../../words/text-words.ts';
import type { References } from './markdown.ts';

/** What one post gathers while it is rendered. marked renders synchronously, so one at a time is enough. */
export class Rendering {
  readonly references: References;
  /** What the text says that its author has not. */
  readonly language: TextLanguage;
  readonly footnotes: Footnotes;
  readonly formulas: Formulas;
  /** What short forms stand for. */
  readonly abbreviations = new Map<string, string>();
  /** Attribute lists that have a name. */
  readonly namedLists = new Map<string, Attributes>();
  readonly outline: Heading[] = [];
  /** Ids of headings that a table of contents leaves out. */
  readonly unlisted = new Set<string>();
  /** 1 where the post uses headings of level 1 in its text: the page's own is the only one. */
  shift = 0;
  hasRawHtml = false;
  #pictures = 0;
  readonly #slugger = new GithubSlugger();

  /** @param language BCP 47, of the text */
  constructor(references: References, language: string) {
    this.references = references;
    this.language = new TextLanguage(language);
    this.footnotes = new Footnotes(this.language);
    this.formulas = new Formulas(references);
  }

  /** Whether the next picture is the first of the text: it alone is not put off until it is near. */
  isFirstPicture(): boolean {
    this.#pictures += 1;
    return this.#pictures === 1;
  }

  /** The id that a heading has by itself, in whatever post. */
  slugOf(text: string): string {
    return slug(text);
  }

  /** The id of a heading: the one that the post gives it, unless another has that, or one as GitHub makes it. */
  headingId(text: string, own: string | undefined): string {
    if (own !== undefined && !Object.hasOwn(this.#slugger.occurrences, own)) {
      this.#slugger.occurrences[own] = 0;
      return own;
    }
    // A heading of signs alone has no slug of its own.
    return this.#slugger.slug(text) || this.#slugger.slug('section');
  }
}

/** A piece of syntax beyond CommonMark, which costs a post that does not use it no more than a look. */
export interface Syntax {
  /** Whether a text may hold it. */
  isIn(text: string): boolean;
  /** Those with which it begins within text. */
  readonly signs?: string;
  /** @param current what is gathered of the text that is being read */
  extension(current: () => Rendering): MarkedExtension;
}
