import type { Listed } from '../../model/article.ts';
import type { Articles } from './catalog.ts';

interface Options {
  readonly catalog: Articles;
  readonly order: AsyncIterable<number>;
  /** What comes before all others. */
  readonly first: readonly Listed[];
  /** Addresses of articles that the order has and the list has not. */
  readonly passedOver: ReadonlySet<string>;
}

/** Articles in an order that is gone through no further than they are asked for. */
export class OrderedArticles {
  readonly #catalog: Articles;
  readonly #order: AsyncIterator<number>;
  readonly #passedOver: ReadonlySet<string>;
  /** The order as far as it was gone through. */
  readonly #places: number[] = [];
  /** Where some are passed over: what is left, and how many places were looked at for it. */
  readonly #left: Listed[];
  #looked = 0;

  constructor({ catalog, order, first, passedOver }: Options) {
    this.#catalog = catalog;
    this.#order = order[Symbol.asyncIterator]();
    this.#passedOver = passedOver;
    this.#left = [...first];
  }

  async take(from: number, count: number): Promise<readonly Listed[]> {
    const until = from + count;
    if (this.#passedOver.size === 0) return this.#articles(from, until);
    while (this.#left.length < until) {
      const start = this.#looked;
      const articles = await this.#articles(start, start + count);
      if (articles.length === 0) break;
      this.#looked = start + count;
      this.#left.push(...articles.filter(({ address }) => !this.#passedOver.has(address)));
    }
    return this.#left.slice(from, until);
  }

  async #articles(from: number, until: number): Promise<readonly Listed[]> {
    while (this.#places.length < until) {
      const next = await this.#order.next();
      if (next.done === true) break;
      this.#places.push(next.value);
    }
    return this.#catalog.articles(this.#places.slice(from, until));
  }
}
