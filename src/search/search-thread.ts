import { once } from '../model/once.ts';
import { Lexicon } from '../model/search/lexicon.ts';
import type {
  Answer,
  PublishedFound,
  Question,
  SearchQuestions,
  SearchRoot,
  SearchSetup,
} from '../model/search/messages.ts';
import { SearchEngine, type Stem } from '../model/search/search-engine.ts';
import { parseQuery } from '../model/search/text-query.ts';
import { PublishedFiles } from '../storage/published-files.ts';
import { ReaderError } from '../storage/reader-error.ts';
import type { ArticleSearch } from './article-search.ts';
import { PublishedSearch, searchError } from './published-search.ts';
import { stemsOf } from './stems.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Searches, beside the thread that has the page: typing never waits for it. */
class SearchThread {
  readonly #base: string;
  readonly #stems: Promise<Stem[]>;
  readonly #files: PublishedFiles;
  readonly #published: PublishedSearch;
  /** The code comes when it is needed: results are shown before their passages. */
  readonly #articleSearch = once(() => this.#loadArticleSearch());

  constructor({ base, languages }: SearchSetup, root: Promise<ArrayBuffer | undefined>) {
    this.#base = base;
    this.#stems = stemsOf(languages);
    this.#files = new PublishedFiles(base);
    this.#published = new PublishedSearch(base, this.#files, root);
  }

  async answer({ name, ask }: Question): Promise<unknown> {
    switch (name) {
      case 'find':
        return this.#find(ask);
      case 'findOnDevice':
        return (await this.#articleSearch()).findOnDevice(ask);
      case 'passage':
        return (await this.#articleSearch()).passage(ask);
      case 'words':
        return (await this.#articleSearch()).words(ask);
    }
  }

  async #find({ typed, edition }: SearchQuestions['find']['ask']): Promise<PublishedFound> {
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
    const { text } = parseQuery(typed);
    // Where a word itself stands is needed whatever its stem is, which may still be on its way.
    const lexicon = new Lexicon(files);
    for (const { word } of text.words) lexicon.entry(word).catch(() => undefined);
    const engine = new SearchEngine(files, await this.#stems);
    const [{ edition }, found] = await Promise.all([files.index(), engine.find(text)]);
    return { ...found, edition };
  }

  async #loadArticleSearch(): Promise<ArticleSearch> {
    const code = import('./article-search.ts').catch((cause: unknown) => {
      const why = navigator.onLine ? 'not-found' : 'offline';
      throw new ReaderError(why, 'The code that searches articles could not be fetched', { cause });
    });
    const [{ ArticleSearch }, stems] = await Promise.all([code, this.#stems]);
    return new ArticleSearch({ base: this.#base, files: this.#files, stems });
  }
}

let thread: SearchThread | undefined;
let takeRoot: (root: ArrayBuffer | undefined) => void = () => undefined;

self.addEventListener('message', ({ data }: MessageEvent<SearchSetup | SearchRoot | Question>) => {
  if ('base' in data) {
    thread = new SearchThread(data, new Promise((resolve) => (takeRoot = resolve)));
  } else if ('root' in data) takeRoot(data.root);
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
