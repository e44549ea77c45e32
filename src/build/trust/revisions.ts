import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Article, parseHash } from '../../model/article.ts';
import { dataPath } from '../../model/catalog.ts';
import { chunks } from '../../model/chunks.ts';
import {
  lineOf,
  NOTHING_BEFORE,
  type RevisedArticle,
  REVISED_PAGE_SIZE,
  parseRevision,
  parseRevisionLog,
  type Revision,
  REVISION_PAGE_SIZE,
  type RevisionLog,
} from '../../model/revision.ts';
import { searchedTextOf } from '../../model/search/article-text.ts';
import { record, ShapeError } from '../../model/shape.ts';
import { hashOf, type NamedFile } from '../articles/edition.ts';
import { BuildError } from '../source/build-error.ts';
import { shownPath } from '../source/paths.ts';

/** Lies in the content folder, one revision a line, so that version control keeps it. */
const REVISIONS_FILE = 'revisions.jsonl';

/** What an article is now. */
export interface Published {
  readonly address: string;
  readonly hash: string;
  /** What the publisher says of the last change. */
  readonly note?: string | undefined;
}

interface Options {
  /** Reads an article that is published. */
  readonly read: (hash: string) => Article;
  readonly now: Date;
}

/** Every change of every article, as the publisher's file has it: it only ever grows. */
export class Revisions {
  readonly #file: string;
  readonly #revisions: Revision[];
  readonly #hashes: string[] = [];
  readonly #known: number;

  /** @throws BuildError where a line of the file does not continue the one before it */
  constructor(content: string) {
    this.#file = path.join(content, REVISIONS_FILE);
    const text = existsSync(this.#file) ? readFileSync(this.#file, 'utf8') : '';
    this.#revisions = [];
    for (const [nth, line] of text.split('\n').entries()) {
      if (line.trim() !== '') this.#take(line, nth + 1);
    }
    this.#known = this.#revisions.length;
  }

  /** How many were added. */
  get added(): number {
    return this.#revisions.length - this.#known;
  }

  /** As the publisher knows the file. */
  get name(): string {
    return shownPath(this.#file);
  }

  get head(): string {
    return this.#hashes.at(-1) ?? NOTHING_BEFORE;
  }

  /**
   * Sees to it that what was published before is still the beginning.
   * @param out the folder of the build before
   * @throws BuildError where it is not
   */
  continueFrom(out: string): void {
    const published = publishedLog(out);
    if (published === undefined || published.count === 0) return;
    if (this.#hashes[published.count - 1] === published.head) return;
    const has = this.#hashes.length < published.count ? 'lacks' : 'has changed';
    throw new BuildError(
      `${this.name} ${has} revisions that ${shownPath(out)} has published (${published.count} in all). ` +
        'Readers would be warned of that. Take the file from version control, or, if a new log is to ' +
        'begin, build with --emptyOutDir.',
    );
  }

  /** Adds what has changed since the last revision of each article, in the order in which they are given. */
  add(articles: readonly Published[], { read, now }: Options): void {
    const last = new Map(this.#revisions.map((revision) => [revision.article, revision]));
    const date = now.toISOString();
    for (const { address, hash, note } of articles) {
      const before = last.get(address);
      last.delete(address);
      if (before?.hash === hash) continue;
      // What was said of a change is not said of the next one.
      const isNew = note !== undefined && !this.#hasNote(address, note);
      this.#push({
        article: address,
        date,
        hash,
        words: wordsHash(read(hash)),
        ...(isNew && { note }),
        before: this.head,
      });
    }
    for (const [article, { hash }] of last) {
      if (hash !== undefined) this.#push({ article, date, before: this.head });
    }
  }

  /** The files in which the log is published, that which names the others last. */
  files(): readonly NamedFile[] {
    const pages = chunks(this.#revisions, REVISION_PAGE_SIZE).map(revisionsFile);
    const articles = chunks(this.#articles(), REVISED_PAGE_SIZE).map((some) => ({
      first: some[0]?.address ?? '',
      ...revisionsFile(some),
    }));
    const log: RevisionLog = {
      count: this.#revisions.length,
      head: this.head,
      pages: pages.map(({ hash }) => hash),
      articles: articles.map(({ first, hash }) => ({ first, hash })),
    };
    return [...pages, ...articles, revisionsFile(log)];
  }

  /** In the order of their addresses. */
  #articles(): RevisedArticle[] {
    const places = new Map<string, number[]>();
    for (const [place, { article }] of this.#revisions.entries()) {
      const known = places.get(article);
      if (known === undefined) places.set(article, [place]);
      else known.push(place);
    }
    return [...places]
      .map(([address, places]) => ({ address, places }))
      .sort((a, b) => (a.address < b.address ? -1 : 1));
  }

  /** Writes what was added behind what the file holds, all of it or nothing. */
  save(): void {
    if (this.added === 0) return;
    const part = `${this.#file}.${process.pid}.part`;
    try {
      writeFileSync(part, this.#revisions.map((revision) => `${lineOf(revision)}\n`).join(''));
      renameSync(part, this.#file);
    } catch (cause) {
      throw new BuildError(
        `${this.name} cannot be written, and every change is to be noted there ` +
          `(revisions: true in site.yaml): ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    }
  }

  #hasNote(address: string, note: string): boolean {
    return this.#revisions.some((one) => one.article === address && one.note === note);
  }

  #take(line: string, number: number): void {
    const where = `${this.name}:${number}`;
    const mend = 'A line is never changed: take the file from version control.';
    let revision: Revision;
    try {
      revision = parseRevision(JSON.parse(line), where);
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof ShapeError)) throw error;
      throw new BuildError(`${where}: this is no revision (${error.message}). ${mend}`);
    }
    if (revision.before !== this.head || lineOf(revision) !== line.trim()) {
      throw new BuildError(
        `${where}: this revision does not continue the one before it; one of the two was changed, ` +
          `moved or dropped. ${mend}`,
      );
    }
    this.#push(revision);
  }

  #push(revision: Revision): void {
    this.#revisions.push(revision);
    this.#hashes.push(hashOf(lineOf(revision)));
  }
}

function revisionsFile(value: unknown): NamedFile {
  const content = JSON.stringify(value);
  const hash = hashOf(content);
  return { hash, path: dataPath('revisions', hash), content };
}

function wordsHash(article: Article): string {
  return hashOf(JSON.stringify([article.title, searchedTextOf(article)]));
}

/** The log that lies in the folder of a build; `undefined` where there is none. */
function publishedLog(out: string): RevisionLog | undefined {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(out, name), 'utf8')) as unknown;
  try {
    const { revisions } = record(read('manifest.json'), 'manifest.json');
    if (revisions === undefined) return undefined;
    const name = dataPath('revisions', parseHash(revisions, 'manifest.json.revisions'));
    return parseRevisionLog(read(name), name);
  } catch {
    return undefined;
  }
}
