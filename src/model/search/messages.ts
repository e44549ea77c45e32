import type { Listed } from '../article.ts';
import type { Found } from './search-engine.ts';

/** What the thread that searches is told first. */
export interface SearchSetup {
  readonly base: string;
  /** BCP 47; those of the site's articles. */
  readonly languages: readonly string[];
}

/** The bytes of the index's root, which the page asks for while the code of the thread is on its way. */
export interface SearchRoot {
  /** Absent where they could not be had. */
  readonly root: ArrayBuffer | undefined;
}

/** An article whose text is looked into. */
export interface SearchedArticle {
  readonly address: string;
  readonly hash: string;
}

/** Where words stand in an article: text around the first of them, cut where they begin and end. */
export interface Passage {
  /** Every other part is a word that was found, beginning with the second. */
  readonly parts: readonly string[];
  /** The heading under which it stands. */
  readonly heading?: { readonly id: string; readonly text: string };
}

/** What the thread can be asked, and what it answers. */
export interface SearchQuestions {
  /** What is found in all that is published. */
  find: {
    /** With the name of the catalog whose places are asked for. */
    readonly ask: { readonly typed: string; readonly edition: string };
    readonly answer: PublishedFound;
  };
  /** What is found in articles that are on this device, in the order in which they are named. */
  findOnDevice: {
    readonly ask: { readonly typed: string; readonly articles: readonly Listed[] };
    readonly answer: Found;
  };
  /** Where words of the index stand in an article; nothing where they do not stand in its text. */
  passage: {
    readonly ask: { readonly article: SearchedArticle; readonly words: readonly string[] };
    readonly answer: Passage | undefined;
  };
  /** Which words of an article are meant by a query. */
  words: {
    readonly ask: { readonly article: SearchedArticle; readonly typed: string };
    readonly answer: readonly string[];
  };
}

export interface PublishedFound extends Found {
  /** The name of the catalog whose places are given. */
  readonly edition: string;
}

export type QuestionName = keyof SearchQuestions;

/** A question, with a number that its answer has too. */
export type Question = {
  [Name in QuestionName]: {
    readonly id: number;
    readonly name: Name;
    readonly ask: SearchQuestions[Name]['ask'];
  };
}[QuestionName];

/** An answer, or the code of what has failed: that of a `ReaderError`. */
export interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly code?: string;
}
