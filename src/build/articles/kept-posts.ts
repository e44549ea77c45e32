import { statSync } from 'node:fs';
import type { Listed } from '../../model/article.ts';
import type { PostFile } from '../posts/post-path.ts';
import type { Post, WrittenPost } from '../posts/post.ts';
import { digestOf } from '../source/digest.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { ArticleSize } from './parcels.ts';
import { isStillTrue, type Surroundings } from './inquiry.ts';
import type { Rendered } from './render.ts';

/** What was made of a post, but for the file of the article and its words. */
export interface Made extends Omit<Rendered, 'article' | 'words'> {
  readonly listed: Listed;
  readonly size: ArticleSize;
}

/** Tells whether a file is still what it was when it was read. */
export interface Fingerprint {
  /** `undefined` where the file may have changed since without a trace. */
  readonly stamp: string | undefined;
  /** Of its text. */
  readonly hash: string;
}

interface KeptPost extends Fingerprint {
  /** What its place among the files says of it. */
  readonly place: string;
  readonly written: WrittenPost;
  /** What was made of it, by the hash of the post as it was. */
  readonly made?: readonly [post: string, made: Made];
}

/** What is kept, as plain data. */
export interface PostsState {
  readonly maker: string;
  readonly posts: Map<string, KeptPost>;
}

/**
 * A file that was written this shortly before it was read could be written again with the same times: some
 * disks count in steps of two seconds. Milliseconds.
 */
const AT_REST = 2000;

/**
 * What was read of posts and made of them, so that the next run has to do so only for those that have changed.
 * Posts of which something is to be told are read and rendered anew.
 */
export class KeptPosts {
  #maker: string;
  #known = new Map<string, KeptPost>();
  #seen: Map<string, KeptPost>;

  constructor(state: PostsState = { maker: '', posts: new Map() }) {
    this.#maker = state.maker;
    this.#seen = state.posts;
  }

  /** All of it, to be kept. */
  get state(): PostsState {
    return { maker: this.#maker, posts: this.#seen };
  }

  /**
   * Begins a run over all posts; what is gone by its end is forgotten.
   * @param maker all that posts are read and rendered by, besides themselves and what they ask for
   */
  begin(maker: string): void {
    this.#known = maker === this.#maker ? this.#seen : new Map<string, KeptPost>();
    this.#maker = maker;
    this.#seen = new Map();
  }

  /** What is known of a file, if it has not been touched. */
  untouched(file: PostFile): WrittenPost | undefined {
    const known = this.#knownOf(file);
    if (known?.stamp === undefined || known.stamp !== stampOf(file.found.file)) return undefined;
    this.#seen.set(file.found.file, known);
    return known.written;
  }

  /** The hash of the text that is known of a file. */
  hashOf(file: PostFile): string | undefined {
    return this.#knownOf(file)?.hash;
  }

  /** What is known of a file, if it holds what it held. */
  unchanged(file: PostFile, { stamp, hash }: Fingerprint): WrittenPost | undefined {
    const known = this.#knownOf(file);
    if (known?.hash !== hash) return undefined;
    this.#seen.set(file.found.file, { ...known, stamp });
    return known.written;
  }

  keep(file: PostFile, print: Fingerprint, written: WrittenPost): void {
    this.#seen.set(file.found.file, { ...print, place: placeOf(file), written });
  }

  #knownOf(file: PostFile): KeptPost | undefined {
    const known = this.#known.get(file.found.file);
    return known?.place === placeOf(file) ? known : undefined;
  }

  /** What was made of a post, if it would be made again. */
  made(post: Post, around: Surroundings): Made | undefined {
    const [of, made] = this.#seen.get(post.file)?.made ?? [];
    if (made === undefined || of !== digestOf(JSON.stringify(post))) return undefined;
    return isStillTrue(made.asked, post, around) ? made : undefined;
  }

  keepMade(post: Post, made: Made): void {
    const kept = this.#seen.get(post.file);
    if (kept === undefined || made.problems.length > 0) return;
    this.#seen.set(post.file, { ...kept, made: [digestOf(JSON.stringify(post)), made] });
  }
}

function placeOf({ found, path }: PostFile): string {
  return JSON.stringify([found.picture, path]);
}

/** Of a file that has just been read. */
export function fingerprintOf(file: string, { text }: SourceFile): Fingerprint {
  return { stamp: stampOf(file), hash: digestOf(text) };
}

function stampOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || found.ctimeMs > Date.now() - AT_REST) return undefined;
  return `${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
}
