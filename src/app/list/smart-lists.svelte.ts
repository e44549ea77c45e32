import { parseFilter, queryOf } from '../../model/filter.ts';
import { listOf, record, ShapeError, text } from '../../model/shape.ts';

/** A filter that the reader has given a name. */
export interface SmartList {
  readonly name: string;
  /** The filter, as it stands in an address. */
  readonly query: string;
}

function parseSmartList(value: unknown, where: string): SmartList {
  const from = record(value, where);
  const query = queryOf(parseFilter(text(from['query'], `${where}.query`)));
  return { name: text(from['name'], `${where}.name`), query };
}

/** The filters that are kept by name on this device, in the order in which they were made. */
export class SmartLists {
  readonly #key: string;
  #all = $state.raw<readonly SmartList[]>([]);

  /** @param base Several sites may share an origin, and so its storage. */
  constructor(base: string) {
    this.#key = `lectern:lists:${base}`;
    this.#all = this.#read() ?? [];
  }

  get all(): readonly SmartList[] {
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
    }
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
