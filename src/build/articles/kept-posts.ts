import { statSync } from 'node:fs';
import type { Listed } from '../../model/article.ts';
import type { PostPath } from '../posts/post-path.ts';
import type { Post, WrittenPost } from '../posts/post.ts';
import { digestOf } from '../source/digest.ts';
import type { FoundFile } from '../source/find-posts.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isStillTrue, type Surroundings } from './inquiry.ts';
import type { Rendered } from './render.ts';

/** What was made of a post, but for the file of the article. */
export interface Made extends Omit<Rendered, 'article'> {
  readonly listed: Listed;
}

interface KeptPost {
  /** Of the file when it was read; `undefined` where it may have changed since without a trace. */
  readonly stamp: string | undefined;
  /** Of its text. */
  readonly hash: string;
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
  untouched(found: FoundFile, path: PostPath): WrittenPost | undefined {
    const known = this.#known.get(found.file);
    if (known?.stamp === undefined || known.place !== placeOf(found, path)) return undefined;
    if (known.stamp !== stampOf(found.file)) return undefined;
    this.#seen.set(found.file, known);
    return known.written;
  }

  /** What is known of a file, if it holds what it held. */
  unchanged(found: FoundFile, path: PostPath, { text }: SourceFile): WrittenPost | undefined {
    const known = this.#known.get(found.file);
    if (known?.hash !== digestOf(text) || known.place !== placeOf(found, path)) return undefined;
    this.#seen.set(found.file, { ...known, stamp: stampOf(found.file) });
    return known.written;
  }

  keep(found: FoundFile, path: PostPath, { text }: SourceFile, written: WrittenPost): void {
    const place = placeOf(found, path);
    this.#seen.set(found.file, {
      stamp: stampOf(found.file),
      hash: digestOf(text),
      place,
      written,
    });
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

function placeOf({ picture }: FoundFile, path: PostPath): string {
  return JSON.stringify([picture, path]);
}

function stampOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || found.ctimeMs > Date.now() - AT_REST) return undefined;
  return `${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
}
