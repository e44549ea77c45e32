/** The locks of a browser: whoever asks for one by its name waits until those before have given it back. */
export class FakeLocks {
  readonly #last = new Map<string, Promise<unknown>>();

  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const done = (this.#last.get(name) ?? Promise.resolve()).then(work);
    this.#last.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  }
}
