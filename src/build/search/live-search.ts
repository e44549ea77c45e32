import type { Listed } from '../../model/article.ts';
import { writeSearchFiles } from './search-files.ts';
import { wordsOfAll } from './search-words.ts';

/** The search index of `dev`, made when it is first asked for: most changes are not searched. */
export class LiveSearch {
  readonly #articles: readonly Listed[];
  readonly #edition: string;
  readonly #read: (path: string) => string;
  #files: Map<string, Uint8Array> | undefined;

  constructor(articles: readonly Listed[], edition: string, read: (path: string) => string) {
    this.#articles = articles;
    this.#edition = edition;
    this.#read = read;
  }

  /** The content of a file of the index, by its path from the base. */
  file(name: string): Uint8Array | undefined {
    this.#files ??= this.#make();
    return this.#files.get(name);
  }

  #make(): Map<string, Uint8Array> {
    const files = new Map<string, Uint8Array>();
    const postings = wordsOfAll(this.#articles, [], this.#read);
    writeSearchFiles(
      { articles: this.#articles, edition: this.#edition, postings },
      { write: ({ path, content }) => void files.set(path, content) },
    );
    return files;
  }
}
