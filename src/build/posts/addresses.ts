import { hrefOf, routeOf } from '../../model/route.ts';
import { normalAddress } from '../site/old-addresses.ts';
import { addressFor } from '../site/permalink.ts';
import { ContentError } from '../source/content-error.ts';
import { ROOT_FILES } from '../source/obstacles.ts';
import { LONGEST_NAME } from '../source/paths.ts';
import { readSource } from '../source/source-file.ts';
import type { Post } from './post.ts';

/** What the address of a post is made of. */
export interface Naming {
  /** A whole address that the post names itself, its slug, or the name of its file. */
  readonly from: 'address' | 'slug' | 'file';
  readonly name: string;
  /** BCP 47, where the path names a language that is not the site's. */
  readonly lang: string | undefined;
  readonly folders: readonly string[];
  readonly date: string | undefined;
}

/** Where a post wants to live; those that are not in the site's language live below `/fa/`. */
export function wishOf({ from, name, lang, date }: Naming, permalink: string): string {
  if (from === 'address') return name;
  const address = addressFor(permalink, from === 'file' ? shortened(name) : name, date);
  return lang === undefined ? address : `/${lang.toLowerCase()}${address}`;
}

/**
 * The address that a whole path in front matter stands for: `/x.html` is read at `/x/`. `undefined` where no
 * article can live there, or where a template would have to fill it in.
 */
export function addressIn(written: string): string | undefined {
  if (/[{}]|^[a-z][a-z0-9+.-]*:/i.test(written)) return undefined;
  const path = normalAddress(written);
  if (path === undefined || /[\s?#<>"|*]/.test(path)) return undefined;
  const address = path.endsWith('/') ? path : `${path.replace(/\.[a-z]+$/i, '')}/`;
  return whyNot(address) === undefined ? address : undefined;
}

/** Why no article can live at an address. */
function whyNot(address: string): string | undefined {
  const parts = address.split('/');
  if (parts[1] === '') return 'has no name in its address';
  if (parts.some((part) => Buffer.byteLength(part) > LONGEST_NAME)) {
    return 'has an address that is too long for a file';
  }
  const isFile = ROOT_FILES.has(parts[1]?.toLowerCase() ?? '');
  const isRead = !isFile && routeOf(hrefOf(address, '/'), '', '/')?.kind === 'article';
  return isRead ? undefined : `has an address that Lectern needs for itself: ${address}`;
}

/** A name that is short enough for a folder, cut between words where there are any. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  const cut = Buffer.from(name)
    .subarray(0, LONGEST_NAME)
    .toString()
    .replace(/\ufffd+$/, '');
  return cut.replace(/[-_\s][^-_\s]*$/, '');
}

/**
 * Gives each post an address of its own. Posts that would share one all take the names of their folders in
 * front (`/notes/a/`, `/essays/a/`), then the day if that is not enough (`/2020/01/31/a/`), then a number, in
 * the order of their paths (`/a-2/`). So does a post whose file is named like a part of the app. A post that
 * has named its address keeps it; two that name the same stay together, which is a mistake.
 * @param taken addresses that others have
 */
export function settleAddresses(
  posts: readonly Post[],
  permalink: string,
  taken: readonly Post[] = [],
): Post[] {
  const settled = [...posts];
  for (const step of [inFolders, onDays, new Numbers()]) {
    const groups = byAddress([...taken, ...settled]);
    let isSettled = true;
    for (const [place, post] of settled.entries()) {
      const group = groups.get(post.address.toLowerCase());
      if (group === undefined || mayStay(post, group, step instanceof Numbers)) continue;
      isSettled = false;
      const name = step instanceof Numbers ? step.next(post, permalink, groups) : step(post.naming);
      if (name === undefined) continue;
      settled[place] = { ...post, address: wishOf({ ...post.naming, name }, permalink) };
    }
    if (isSettled) break;
  }
  return settled;
}

/** Posts that share an address. */
interface Group {
  /** The first of those that have named it, else the first of all. */
  owner: Post;
  size: number;
  /** How many have named it themselves. */
  named: number;
}

/** Disks may not tell capitals from small letters. */
function byAddress(posts: readonly Post[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const post of posts) {
    const key = post.address.toLowerCase();
    const group = groups.get(key) ?? { owner: post, size: 0, named: 0 };
    groups.set(key, group);
    group.size += 1;
    if (post.naming.from === 'file') continue;
    if (group.named === 0) group.owner = post;
    group.named += 1;
  }
  return groups;
}

/** Whether a post is where it is alone, or has more of a right to be there than all others. */
function mayStay(post: Post, group: Group, isLastStep: boolean): boolean {
  const { from } = post.naming;
  if (from === 'address') return true;
  if (from === 'file' && whyNot(post.address) !== undefined) return false;
  return (
    group.size === 1 ||
    (from === 'slug' && group.named === 1) ||
    (isLastStep && group.owner === post)
  );
}

function inFolders({ folders, name }: Naming): string | undefined {
  return folders.length === 0 ? undefined : [...folders, name].join('/');
}

function onDays({ from, date, name }: Naming): string | undefined {
  if (from !== 'file' || date === undefined) return undefined;
  return `${date.slice(0, 10).replaceAll('-', '/')}/${name}`;
}

/** Numbers behind names, which go on where they stopped: a thousand posts may share a name. */
class Numbers {
  readonly #last = new Map<string, number>();

  next(
    { address, naming }: Post,
    permalink: string,
    taken: ReadonlyMap<string, unknown>,
  ): string | undefined {
    if (naming.from !== 'file') return undefined;
    const key = address.toLowerCase();
    for (let number = (this.#last.get(key) ?? 1) + 1; ; number += 1) {
      const name = `${naming.name}-${number}`;
      const wish = wishOf({ ...naming, name }, permalink);
      if (taken.has(wish.toLowerCase())) continue;
      this.#last.set(key, number);
      return whyNot(wish) === undefined ? name : undefined;
    }
  }
}

/** What is wrong with the addresses of posts that have been settled. */
export function addressProblems(posts: readonly Post[], permalink: string): ContentError[] {
  const owners = new Map<string, Post>();
  const problems: ContentError[] = [];
  for (const post of posts) {
    const { address, naming, name } = post;
    const owner = owners.get(address.toLowerCase());
    owners.set(address.toLowerCase(), owner ?? post);
    const message = owner ? `has the same address as ${owner.name}: ${address}` : whyNot(address);
    if (message !== undefined) {
      const hint = owner
        ? 'Rename one of the files, or give one a "slug" of its own.'
        : 'Give it another "slug", or set "permalink" in site.yaml to /articles/:slug/.';
      const source = readSource(post.file, name);
      problems.push(source.problem('error', message, { offset: post.addressOffset, hint }));
      continue;
    }
    const wish = wishOf(naming, permalink);
    if (naming.from !== 'file' || whyNot(wish) === undefined) continue;
    const moved = `is read at ${address}, since Lectern needs ${wish} for itself`;
    const hint = 'Rename the file or give it a "slug" to choose its address.';
    problems.push(new ContentError('warning', name, moved, { hint, kind: 'address' }));
  }
  return problems;
}
