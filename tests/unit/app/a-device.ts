import type { Article, Listed } from '../../../src/model/article.ts';
import type { Bookmark, Kept } from '../../../src/model/device.ts';
import type { Device } from '../../../src/storage/device.ts';
import type { RemovedArticle } from '../../../src/storage/kept-articles.ts';
import type { ArticleCopy } from '../../../src/storage/publication.ts';
import { ReaderError, type ReaderErrorCode } from '../../../src/storage/reader-error.ts';
import { aHash, anArticle } from '../../build/an-article.ts';

/** An article as a publication gives it. */
export function aCopy(given: Partial<Article> = {}, hash = aHash()): ArticleCopy {
  const article = anArticle(given);
  const text = JSON.stringify(article);
  return { address: article.address, hash, text, article, isVerified: true };
}

export function aKept(article: Listed, given: Partial<Kept> = {}): Kept {
  return { article, because: 'saved', keptAt: 1, bytes: 1000, images: [], ...given };
}

/** A device in memory, which can be told to refuse and to take its time. */
export class FakeDevice {
  readonly bookmarked = new Map<string, Bookmark>();
  readonly keptOnes = new Map<string, { kept: Kept; article: Article }>();
  /** What it refuses with; nothing while it works. */
  refusal: ReaderErrorCode | undefined;
  /** How many opened ones it has room for. */
  mostOpened = Infinity;
  /** What each answer waits for. */
  until: Promise<unknown> = Promise.resolve();
  /** What a list of what is kept waits for, once it has been read. */
  listed: Promise<unknown> = Promise.resolve();

  readonly open = (): Promise<Device> => Promise.resolve(this.#device as unknown as Device);

  /** Puts an article on the device, as an earlier visit has. */
  keep(kept: Kept, article: Partial<Article> = {}): void {
    const { hash: _hash, ...summary } = kept.article;
    this.keptOnes.set(summary.address, { kept, article: anArticle({ ...summary, ...article }) });
  }

  async #work<T>(work: () => T): Promise<T> {
    const { until, refusal } = this;
    await until;
    if (refusal !== undefined) throw new ReaderError(refusal, 'The device refuses');
    return work();
  }

  #touch(address: string): Kept | undefined {
    const found = this.keptOnes.get(address);
    if (found === undefined) return undefined;
    const kept = { ...found.kept, keptAt: Date.now() };
    this.keep(kept);
    return kept;
  }

  /** Those that were kept first go first. */
  #clearOpened(): string[] {
    const opened = [...this.keptOnes.values()].filter(({ kept }) => kept.because === 'opened');
    const cleared = opened.slice(0, Math.max(0, opened.length - this.mostOpened));
    return cleared.map(({ kept: { article } }) => {
      this.keptOnes.delete(article.address);
      return article.address;
    });
  }

  readonly #device = {
    bookmarks: {
      list: () => this.#work(() => [...this.bookmarked.values()]),
      add: (article: Listed, addedAt: number) =>
        this.#work(() => void this.bookmarked.set(article.address, { article, addedAt })),
      remove: (address: string) => this.#work(() => void this.bookmarked.delete(address)),
    },
    kept: {
      list: async () => {
        const { listed } = this;
        const list = await this.#work(() => [...this.keptOnes.values()].map(({ kept }) => kept));
        await listed;
        return list;
      },
      get: (address: string) => this.#work(() => this.keptOnes.get(address)),
      keep: (
        copy: ArticleCopy,
        because: Kept['because'],
        { onprogress }: { onprogress?: (done: number, total: number) => void } = {},
      ) => {
        onprogress?.(1, 3);
        return this.#work(() => {
          const {
            html: _html,
            outline: _outline,
            attachments: _attachments,
            ...summary
          } = copy.article;
          const kept = aKept({ ...summary, hash: copy.hash }, { because });
          this.keptOnes.set(copy.address, { kept, article: copy.article });
          return kept;
        });
      },
      touch: (address: string) => this.#work(() => this.#touch(address)),
      clearOpened: () => this.#work(() => this.#clearOpened()),
      remove: (address: string) =>
        this.#work((): RemovedArticle | undefined => {
          const found = this.keptOnes.get(address);
          this.keptOnes.delete(address);
          return found && { kept: found.kept, text: undefined, images: new Map<string, Blob>() };
        }),
      restore: ({ kept }: RemovedArticle) => this.#work(() => this.keep(kept)),
    },
  };
}

/** A promise and what settles it. */
export function aPromise(): { readonly promise: Promise<void>; readonly settle: () => void } {
  let settle: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return { promise, settle };
}
