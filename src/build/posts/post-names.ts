import { slugOf } from '../../model/slug.ts';
import type { Post } from './post.ts';

const POST_EXTENSION = /\.(?:mdx?|markdown|mdown|html?)$/i;
const PAGE_EXTENSION = /\.(?:mdx?|markdown|x?html?|php|aspx?)$/i;
/** A bundle's own file, which stands for its folder. */
const INDEX = /\/(?:_?index|readme)$/i;
const DATE_PREFIX = /^\d{4}-\d{1,2}-\d{1,2}[-_]/;

/** What old addresses have before the name of a post: words for a blog, numbers of a date, a language. */
const BEFORE_A_NAME =
  /^(?:[~@]?blogs?|_?posts?|articles?|_?drafts|content|entry|entries|news|notes?|stories|writing|archives?|p|\d+|[a-z]{2}(?:-[a-z]{2,4})?)$/;

/** Words of a name that no page has by chance. */
const UNMISTAKABLE_WORDS = 3;

/** A post's file without what may be left out of it: its extension, and the `index` of a bundle. */
export function fileStem(file: string): string {
  return file.replaceAll('\\', '/').replace(POST_EXTENSION, '').replace(INDEX, '');
}

function plainName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function partsOf(path: string): string[] {
  return path
    .replace(PAGE_EXTENSION, '')
    .replace(INDEX, '')
    .split('/')
    .filter((part) => !/^(?:\.{0,2}|@)$/.test(part))
    .map(plainName);
}

function withoutDate(name: string): string {
  return name.replace(DATE_PREFIX, '');
}

/** Posts by what other generators call them: the name of their file, with or without its date, or their slug. */
export class PostNames {
  readonly #byName = new Map<string, Post[]>();
  /** By the files of the posts. */
  readonly #folders = new Map<string, readonly string[]>();

  add(post: Post): void {
    const folders = partsOf(fileStem(post.file));
    const file = folders.pop() ?? '';
    this.#folders.set(post.file, folders);
    const slug = partsOf(post.address).at(-1) ?? file;
    for (const name of new Set([file, withoutDate(file), slug])) {
      const named = this.#byName.get(name);
      if (named === undefined) this.#byName.set(name, [post]);
      else named.push(post);
    }
  }

  /** The one post that is called by the end of a path, whatever folders the path has, or the one nearest to it. */
  called(path: string, from: Pick<Post, 'file'> | undefined): Post | undefined {
    const folders = partsOf(path);
    const name = folders.pop() ?? '';
    const spellings = [name, withoutDate(name), slugOf(withoutDate(name))];
    const known = spellings.find((spelling) => this.#byName.has(spelling));
    const posts = this.#byName.get(known ?? '') ?? [];
    const near = from === undefined ? [] : (this.#folders.get(from.file) ?? []);
    let best: { readonly post: Post; readonly rank: number } | undefined;
    let isTie = false;
    for (const post of posts) {
      const own = this.#folders.get(post.file) ?? [];
      // Folders that the path names count more than those that both posts lie in.
      const rank =
        folders.filter((folder) => own.includes(folder)).length * RANK_OF_NAMED +
        commonStart(own, near);
      isTie = rank === best?.rank || (isTie && rank < (best?.rank ?? 0));
      if (best === undefined || rank > best.rank) best = { post, rank };
    }
    return isTie ? undefined : best?.post;
  }

  /**
   * The post that was found at an old address. The name alone could be that of a page that was no post, such
   * as `/docs/install/`: the folders before it must be some that a blog has, or the name must be a long one.
   */
  calledByAddress(path: string, from: Pick<Post, 'file'>): Post | undefined {
    const post = this.called(path, from);
    if (post === undefined) return undefined;
    const folders = partsOf(path);
    const name = withoutDate(folders.pop() ?? '');
    if (name.split(/[-_]/).length >= UNMISTAKABLE_WORDS) return post;
    const own = new Set(this.#folders.get(post.file));
    const terms = new Set([...post.categories, ...post.tags].map(plainName));
    const isLikely = (folder: string): boolean =>
      BEFORE_A_NAME.test(folder) || own.has(folder) || terms.has(folder.replaceAll('-', ' '));
    return folders.every(isLikely) ? post : undefined;
  }
}

/** More than a path has folders. */
const RANK_OF_NAMED = 1000;

function commonStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((part, index) => part !== b[index]);
  return end === -1 ? a.length : end;
}
