import { type Article, type Listed, parseArticle } from '../model/article.ts';
import { blocksOf, searchedTextOf } from '../model/search/article-text.ts';
import { indexInMemory } from '../model/search/memory-index.ts';
import type {
  Answer,
  PublishedFound,
  Question,
  SearchedArticle,
  SearchQuestions,
  SearchSetup,
} from '../model/search/messages.ts';
import { passageOf } from '../model/search/passages.ts';
import { SearchEngine, type Stem } from '../model/search/search-engine.ts';
import { parseQuery } from '../model/search/text-query.ts';
import { Answers } from '../storage/answers.ts';
import { PublishedFiles } from '../storage/published-files.ts';
import { ReaderError } from '../storage/reader-error.ts';
import { PublishedSearch, searchError } from './published-search.ts';
import { stemsOf } from './stems.ts';

declare const self: DedicatedWorkerGlobalScope;

const MOST_ARTICLES = 30;

type Ask<Name extends keyof SearchQuestions> = SearchQuestions[Name]['ask'];

/** Searches, beside the thread that has the page: typing never waits for it. */
class SearchThread {
  readonly #base: string;
  readonly #stems: Promise<Stem[]>;
  readonly #files: PublishedFiles;
  readonly #published: PublishedSearch;
  readonly #articles = new Answers<Article>(MOST_ARTICLES);
  /** Of the articles on the device that were searched last. */
  #device: { readonly name: string; readonly engine: Promise<SearchEngine> } | undefined;

  constructor({ base, languages }: SearchSetup) {
    this.#base = base;
    this.#stems = stemsOf(languages);
    this.#files = new PublishedFiles(base);
    this.#published = new PublishedSearch(base, this.#files);
  }

  answer({ name, ask }: Question): Promise<unknown> {
    switch (name) {
      case 'find':
        return this.#find(ask);
      case 'findOnDevice':
        return this.#findOnDevice(ask);
      case 'passage':
        return this.#passage(ask);
      case 'words':
        return this.#words(ask);
    }
  }

  async #find({ typed, edition }: Ask<'find'>): Promise<PublishedFound> {
    try {
      const found = await this.#findOnce(typed);
      if (found.edition === edition) return found;
    } catch (error) {
      if (!(error instanceof ReaderError) || error.code !== 'not-found') throw error;
    }
    // There has been a deploy since the root was loaded, which may have removed what that names.
    this.#published.forget();
    return this.#findOnce(typed);
  }

  async #findOnce(typed: string): Promise<PublishedFound> {
    const files = this.#published.searchFiles;
    const engine = new SearchEngine(files, await this.#stems);
    const [{ edition }, found] = await Promise.all([
      files.index(),
      engine.find(parseQuery(typed).text),
    ]);
    return { ...found, edition };
  }

  async #findOnDevice({ typed, articles }: Ask<'findOnDevice'>) {
    const name = articles.map(({ hash }) => hash).join();
    if (this.#device?.name !== name) {
      this.#device = { name, engine: this.#engineOf(articles) };
    }
    return (await this.#device.engine).find(parseQuery(typed).text);
  }

  /** Of articles whose texts cannot be had, what a list says of them is searched. */
  async #engineOf(articles: readonly Listed[]): Promise<SearchEngine> {
    const searched = await Promise.all(
      articles.map(async (listed) => {
        const article = await this.#article(listed).catch(() => ({ ...listed, ...NO_TEXT }));
        return { text: searchedTextOf(article), date: listed.date };
      }),
    );
    return new SearchEngine(indexInMemory(searched), await this.#stems);
  }

  async #passage({ article, words }: Ask<'passage'>) {
    const { html } = await this.#article(article);
    return passageOf(blocksOf(html), new Set(words));
  }

  async #words({ article, typed }: Ask<'words'>): Promise<readonly string[]> {
    const text = searchedTextOf(await this.#article(article));
    const engine = new SearchEngine(indexInMemory([{ text }]), await this.#stems);
    return (await engine.find(parseQuery(typed).text)).words;
  }

  /** From this device where it is kept there, or else as it is published. */
  #article({ address, hash }: SearchedArticle): Promise<Article> {
    return this.#articles.get(hash, async () => {
      const { keptText } = await import('./kept-text.ts');
      const text =
        (await keptText(this.#base, address, hash)) ?? (await this.#files.text('articles', hash));
      return parseArticle(JSON.parse(text));
    });
  }
}

const NO_TEXT = { outline: [], html: '' };

let thread: SearchThread | undefined;

self.addEventListener('message', ({ data }: MessageEvent<SearchSetup | Question>) => {
  if ('base' in data) thread = new SearchThread(data);
  else void respond(data);
});

async function respond(question: Question): Promise<void> {
  const { id } = question;
  try {
    const answer = await thread?.answer(question);
    self.postMessage({ id, answer } satisfies Answer);
  } catch (error) {
    const known = searchError(error);
    const code = known instanceof ReaderError ? known.code : undefined;
    self.postMessage({ id, code: code ?? 'broken' } satisfies Answer);
    if (code === undefined) throw error;
  }
}
