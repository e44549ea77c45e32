import { storageError } from './reader-error.ts';

/** Lets one piece of work be done at a time: in all tabs, or in this one where the browser knows no locks. */
export class Lock {
  readonly #name: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(name: string) {
    this.#name = name;
  }

  async hold<T>(work: () => Promise<T>): Promise<T> {
    const { locks } = navigator as Partial<Navigator>;
    try {
      return await (locks === undefined ? this.#queue(work) : locks.request(this.#name, work));
    } catch (error) {
      throw storageError(error);
    }
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
