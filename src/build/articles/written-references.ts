import { decodeHTML } from 'entities';
import { CodeFinder, fenceEnd } from '../templates/code.ts';

/** After what a reference may begin: in Markdown, in HTML, in a template or after it. Code holds none. */
const OPENING = new RegExp(
  [
    /^(?<container>(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*)(?<fence>`{3,}|~{3,})/.source,
    /(?<span>`+)/.source,
    /\][(:][ \t\n]*/.source,
    /=[ \t]*["']?/.source,
    /\{[{%][^"'{}\n]{0,40}["']/.source,
    /[}<]/.source,
  ].join('|'),
  'gm',
);

/** What follows, by the last sign before it. Each ends where the next could begin: no part is read twice for one. */
const FOLLOWING: Readonly<Record<string, RegExp>> = {
  '"': /([^"<>\n]*)"/y,
  "'": /([^'<>\n]*)'/y,
  '=': /([^\s"'=<>`]+)/y,
  '<': /([a-z][a-z\d+.-]*:[^\s<>]*)>/iy,
  '}': /([^\s"'<>{}]+)/y,
};
const ANGLED = /<([^<>\n]*)>/y;
const BARE = /([^\s<>]+)/y;

/** Searches for what no Markdown or HTML was found for: a post can be a megabyte, with ten thousand links. */
const MOST_SEARCHES = 1000;

/** Where the text of a post names links and pictures, found in one way through it when it is first asked. */
export class WrittenReferences {
  readonly #text: string;
  readonly #start: number;
  #places: ReadonlyMap<string, readonly number[]> | undefined;
  /** How often each was asked for, so that each occurrence is told of where it stands. */
  readonly #asked = new Map<string, number>();
  readonly #searched = new Map<string, number>();
  #searches = 0;

  /** @param start offset at which the post's text begins */
  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  /** Where a reference stands that was not asked for before, or where it stands last. */
  next(reference: string): number | undefined {
    this.#places ??= placesIn(this.#text, this.#start);
    const places = this.#places.get(reference);
    if (places === undefined) return this.search(reference, (at) => this.#isWhole(at, reference));
    const nth = this.#asked.get(reference) ?? 0;
    this.#asked.set(reference, nth + 1);
    return places[Math.min(nth, places.length - 1)];
  }

  /** Where some words stand, after where they stood when they were looked for last. */
  search(words: string, isMeant: (at: number) => boolean = () => true): number | undefined {
    let at = this.#searched.get(words) ?? this.#start;
    while (this.#searches < MOST_SEARCHES) {
      this.#searches += 1;
      at = this.#text.indexOf(words, at);
      if (at === -1) return undefined;
      this.#searched.set(words, at + words.length);
      if (isMeant(at)) return at;
      at += words.length;
    }
    return undefined;
  }

  /** Whether it is no part of a longer address. */
  #isWhole(at: number, reference: string): boolean {
    const before = this.#text.slice(Math.max(0, at - 1), at);
    const after = this.#text.slice(at + reference.length, at + reference.length + 2);
    return !/[\p{L}\d/]/u.test(before) && !/^(?:[\p{L}\d/#?&=-]|\.\p{L})/u.test(after);
  }
}

function placesIn(text: string, start: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const code = new CodeFinder(text);
  const spanEnd = (at: number): number => code.spanEnd(at).end;
  const note = (at: number, written: string): void => {
    if (written === '') return;
    const reference = read(written);
    const known = places.get(reference);
    if (known === undefined) places.set(reference, [at]);
    else known.push(at);
  };
  const opening = new RegExp(OPENING);
  opening.lastIndex = start;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [sign] = found;
    const { container, fence, span } = found.groups ?? {};
    const end = opening.lastIndex;
    if (fence !== undefined) {
      const spanStart = end - fence.length;
      opening.lastIndex = fenceEnd(text, found.index, container ?? '') ?? spanEnd(spanStart);
    } else if (span !== undefined) {
      opening.lastIndex = spanEnd(found.index);
    } else if (sign.startsWith(']')) {
      const angled = following(ANGLED, text, end);
      const bare = angled === undefined ? balanced(following(BARE, text, end) ?? '') : '';
      if (angled === undefined) note(end, bare);
      else note(end + 1, angled);
      opening.lastIndex = end + (angled ?? bare).length;
    } else {
      const written = following(FOLLOWING[sign.at(-1) ?? ''] ?? FOLLOWING['='], text, end) ?? '';
      note(end, sign === '}' ? balanced(written) : written);
    }
  }
  return places;
}

function following(pattern: RegExp | undefined, text: string, at: number): string | undefined {
  if (pattern === undefined) return undefined;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1];
}

/** An address up to the parenthesis that closes what it stands in. */
function balanced(run: string): string {
  let depth = 0;
  for (let at = 0; at < run.length; at += 1) {
    if (run[at] === '(') depth += 1;
    if (run[at] === ')' && --depth < 0) return run.slice(0, at);
  }
  return run;
}

/** A reference without the escapes of Markdown and HTML. */
function read(written: string): string {
  if (!/[\\&]/.test(written)) return written;
  return decodeHTML(written.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}
