import { type Article, type Listed, parseArticle } from '../model/article.ts';
import { blocksOf, searchedTextOf } from '../model/search/article-text.ts';
import { indexInMemory } from '../model/search/memory-index.ts';
import type { SearchedArticle, SearchQuestions } from '../model/search/messages.ts';
import { passageOf } from '../model/search/passages.ts';
import { type Found, SearchEngine, type Stem } from '../model/search/search-engine.ts';
import { parseQuery } from '../model/search/text-query.ts';
import { Answers } from '../storage/answers.ts';
import type { PublishedFiles } from '../storage/published-files.ts';
import { keptText } from './kept-text.ts';

const MOST_ARTICLES = 30;

type Ask<Name extends keyof SearchQuestions> = SearchQuestions[Name]['ask'];
type AnswerTo<Name extends keyof SearchQuestions> = SearchQuestions[Name]['answer'];

interface Options {
  readonly base: string;
  readonly files: PublishedFiles;
  readonly stems: readonly Stem[];
}

/** Looks into the texts of articles themselves. */
export class ArticleSearch {
  readonly #options: Options;
  readonly #articles = new Answers<Article>(MOST_ARTICLES);
  /** Of the articles on the device that were searched last. */
  #device: { readonly name: string; readonly engine: Promise<SearchEngine> } | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  async findOnDevice({ typed, articles }: Ask<'findOnDevice'>): Promise<Found> {
    const name = articles.map(({ hash }) => hash).join();
    if (this.#device?.name !== name) {
      this.#device = { name, engine: this.#engineOf(articles) };
    }
    return (await this.#device.engine).find(parseQuery(typed).text);
  }

  async passage({ article, words }: Ask<'passage'>): Promise<AnswerTo<'passage'>> {
    const { html } = await this.#article(article);
    return passageOf(blocksOf(html), new Set(words));
  }

  async words({ article, typed }: Ask<'words'>): Promise<AnswerTo<'words'>> {
    const text = searchedTextOf(await this.#article(article));
    const engine = new SearchEngine(indexInMemory([{ text }]), this.#options.stems);
    return (await engine.find(parseQuery(typed).text)).words;
  }

  /** Of articles whose texts cannot be had, what a list says of them is searched. */
  async #engineOf(articles: readonly Listed[]): Promise<SearchEngine> {
    const searched = await Promise.all(
      articles.map(async (listed) => {
        const article = await this.#article(listed).catch(() => ({ ...listed, ...NO_TEXT }));
        return { text: searchedTextOf(article), date: listed.date };
      }),
    );
    return new SearchEngine(indexInMemory(searched), this.#options.stems);
  }

  /** From this device where it is kept there, or else as it is published. */
  #article({ address, hash }: SearchedArticle): Promise<Article> {
    const { base, files } = this.#options;
    return this.#articles.get(hash, async () => {
      const text = (await keptText(base, address, hash)) ?? (await files.text('articles', hash));
      return parseArticle(JSON.parse(text));
    });
  }
}

const NO_TEXT = { outline: [], html: '' };
