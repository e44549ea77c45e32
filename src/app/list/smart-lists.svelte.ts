import { createSubscriber } from 'svelte/reactivity';
import { listOf, ShapeError } from '../../model/shape.ts';
import { parseSmartList, type SmartList } from '../../model/smart-list.ts';

/** Tells those who show the lists of what somebody else in the app has made of them. */
const changes = new EventTarget();

/** The filters that are kept by name on this device, in the order in which they were made. */
export class SmartLists {
  readonly #key: string;
  readonly #subscribe = createSubscriber(() => {
    const read = (): void => void (this.#all = this.#read() ?? this.#all);
    changes.addEventListener('change', read);
    // Of other tabs.
    addEventListener('storage', read);
    return () => {
      changes.removeEventListener('change', read);
      removeEventListener('storage', read);
    };
  });
  #all = $state.raw<readonly SmartList[]>([]);

  /** @param base Several sites may share an origin, and so its storage. */
  constructor(base: string) {
    this.#key = `lectern:lists:${base}`;
    this.#all = this.#read() ?? [];
  }

  /** Who reads them in an effect is told of changes. */
  get all(): readonly SmartList[] {
    this.#subscribe();
    return this.#all;
  }

  /** Keeps a filter, in place of one that has the name already. */
  save(name: string, query: string): void {
    this.#change((lists) => [...lists.filter((list) => list.name !== name), { name, query }]);
  }

  /** Another list that is called so gives way. */
  rename(before: string, name: string): void {
    this.#change((lists) =>
      lists
        .filter((list) => list.name !== name || name === before)
        .map((list) => (list.name === before ? { ...list, name } : list)),
    );
  }

  /** Gives what puts it back in its place. */
  remove(name: string): () => void {
    const at = this.#all.findIndex((list) => list.name === name);
    const removed = this.#all[at];
    this.#change((lists) => lists.filter((list) => list.name !== name));
    return () => {
      if (removed !== undefined) this.#change((lists) => lists.toSpliced(at, 0, removed));
    };
  }

  /** Of what is kept now: another tab may have changed it. */
  #change(make: (lists: readonly SmartList[]) => readonly SmartList[]): void {
    this.#all = make(this.#read() ?? this.#all);
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#all));
    } catch {
      // Storage is blocked or full: the lists hold until the page is left.
      return;
    }
    changes.dispatchEvent(new Event('change'));
  }

  #read(): readonly SmartList[] | undefined {
    try {
      return listOf(parseSmartList)(JSON.parse(localStorage.getItem(this.#key) ?? '[]'), 'lists');
    } catch (error) {
      if (error instanceof ShapeError || error instanceof SyntaxError) return [];
      return undefined;
    }
  }
}
