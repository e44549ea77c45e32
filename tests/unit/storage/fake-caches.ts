/** Cache Storage in memory: of what a cache can do, what the reader uses. */
export class FakeCaches {
  readonly #caches = new Map<string, Map<string, Blob>>();
  isFull = false;
  /** What each deletion waits for. */
  beforeDelete: () => Promise<void> = () => Promise.resolve();

  /** The addresses that a cache holds. */
  in(name: string): string[] {
    return [...(this.#caches.get(name)?.keys() ?? [])].sort();
  }

  open(name: string): Promise<Cache> {
    const held = this.#caches.get(name) ?? new Map<string, Blob>();
    this.#caches.set(name, held);
    const cache = {
      keys: () => {
        const requests = [...held.keys()].map((href) => ({ url: `https://example.org${href}` }));
        return Promise.resolve(requests);
      },
      match: (href: string) => {
        const blob = held.get(href);
        return Promise.resolve(blob && new Response(blob));
      },
      put: async (href: string, response: Response) => {
        if (this.isFull) throw new DOMException('No space', 'QuotaExceededError');
        held.set(href, await response.blob());
      },
      delete: (href: string) => this.beforeDelete().then(() => held.delete(href)),
    };
    return Promise.resolve(cache as unknown as Cache);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }
}
