import { record, ShapeError, listOf, text } from '../../model/shape.ts';

/** An entry of the palette that was chosen, and what it was called. */
export interface RecentChoice {
  readonly id: string;
  readonly title: string;
}

const MOST_RECENT = 6;

function parseRecentChoice(value: unknown, where: string): RecentChoice {
  const from = record(value, where);
  return { id: text(from['id'], `${where}.id`), title: text(from['title'], `${where}.title`) };
}

/** What was chosen in the palette on this device, the latest first. */
export class RecentChoices {
  readonly #key: string;

  constructor(base: string) {
    this.#key = `lectern-recent:${base}`;
  }

  list(): readonly RecentChoice[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return listOf(parseRecentChoice)(stored, this.#key).slice(0, MOST_RECENT);
    } catch (error) {
      // Nothing there that could be used, or storage is blocked.
      if (isUnusable(error)) return [];
      throw error;
    }
  }

  add({ id, title }: RecentChoice): void {
    const others = this.list().filter((one) => one.id !== id);
    const choices = [{ id, title }, ...others].slice(0, MOST_RECENT);
    try {
      localStorage.setItem(this.#key, JSON.stringify(choices));
    } catch (error) {
      // Storage is blocked or full: the palette remembers nothing, and works all the same.
      if (!isUnusable(error)) throw error;
    }
  }
}

function isUnusable(error: unknown): boolean {
  return (
    error instanceof SyntaxError || error instanceof ShapeError || error instanceof DOMException
  );
}
