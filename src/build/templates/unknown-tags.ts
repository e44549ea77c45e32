import { ContentError, type Place } from '../source/content-error.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { UnknownKind } from './template-host.ts';

/** A name that has no meaning: plain data, so that it can come from another thread. */
export interface UnknownTag {
  readonly kind: UnknownKind;
  readonly name: string;
  readonly count: number;
  readonly file: string;
  /** Where it stands for the first time. */
  readonly place: Place;
}

const WHAT_BECAME: Readonly<Record<UnknownKind, string>> = {
  tag: 'its inner text was kept',
  output: 'it was left out',
  loop: 'what it repeats was left out',
  include: 'it was left out',
  expression: 'it was left out',
};

/** Gathers names without meaning, so that each is told of once and not once for each of its uses. */
export class UnknownTags {
  readonly #tags = new Map<string, UnknownTag>();

  /** @param offset Where in the file it stands, front matter included. */
  note(kind: UnknownKind, name: string, file: SourceFile, offset: number): void {
    const known = this.#tags.get(name);
    this.#tags.set(
      name,
      known === undefined
        ? { kind, name, count: 1, file: file.name, place: file.placeAt(offset) }
        : { ...known, count: known.count + 1 },
    );
  }

  /** Takes in what another gathered. Those of the files that come first are added first. */
  add(tag: UnknownTag): void {
    const known = this.#tags.get(tag.name);
    const count = (known?.count ?? 0) + tag.count;
    this.#tags.set(tag.name, { ...(known ?? tag), count });
  }

  get all(): UnknownTag[] {
    return [...this.#tags.values()];
  }

  warnings(): ContentError[] {
    return this.all.map(({ kind, name, count, file, place }) => {
      const times = count === 1 ? 'once' : `${count} times, here first`;
      const message = `${name} is not known (${times}): ${WHAT_BECAME[kind]}`;
      return new ContentError('warning', file, message, { ...place, kind: 'tag' });
    });
  }
}
