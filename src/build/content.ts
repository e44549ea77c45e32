import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareDates } from '../model/date.ts';
import { hrefOf, routeOf } from '../model/route.ts';
import { ContentError } from './content-error.ts';
import { isInside, LONGEST_NAME, type Paths, shownPath } from './paths.ts';
import { parsePost, type Post } from './post.ts';
import { readSiteConfig, type SiteConfig } from './site-config.ts';
import { readSource, unreadable } from './source-file.ts';

/** All that a content folder holds, with what is wrong with it. */
export interface Content {
  readonly config: SiteConfig;
  /** The oldest first, those without a date before all others: the order of the catalog. */
  readonly posts: readonly Post[];
  /** Drafts and posts of the future, left out of {@link posts}. */
  readonly held: readonly Post[];
  readonly problems: readonly ContentError[];
}

interface ReadOptions {
  readonly paths: Paths;
  /** Whether drafts and posts of the future are among the posts, as in `dev`. */
  readonly withHeld: boolean;
  readonly now?: number;
}

/** How many files are open at once. */
const OPEN_FILES = 32;

function isPost(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** Posts below a folder, in a stable order. Names that start with `_` or `.` are not the reader's. */
async function findPosts(
  folder: string,
  problems: ContentError[],
  root = folder,
): Promise<string[]> {
  const found: string[] = [];
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(shownPath(folder), error));
    return found;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (/^[._]/.test(entry.name) || entry.name === 'node_modules') continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await findPosts(file, problems, root)));
    else if (!isPost(entry.name)) continue;
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(file, root))))
      found.push(file);
    else
      problems.push(
        new ContentError('warning', shownPath(file), 'is not a file, and was left out'),
      );
  }
  return found;
}

async function leadsToFile(link: string, root: string): Promise<boolean> {
  try {
    return (await stat(link)).isFile() && isInside(await realpath(root), await realpath(link));
  } catch {
    return false;
  }
}

async function readPosts(
  files: readonly string[],
  read: (file: string) => Promise<Post | undefined>,
): Promise<Post[]> {
  const posts: (Post | undefined)[] = Array.from({ length: files.length });
  let next = 0;
  const reader = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      posts[index] = await read(files[index] ?? '');
    }
  };
  await Promise.all(Array.from({ length: OPEN_FILES }, reader));
  return posts.filter((post) => post !== undefined);
}

/** Reads every post's front matter and the settings of the site. */
export async function readContent({ paths, withHeld, now }: ReadOptions): Promise<Content> {
  const problems: ContentError[] = [];
  if (!(await isFolder(paths.content))) {
    const error = new ContentError('error', shownPath(paths.content), 'is not a folder', {
      hint: 'CONTENT_DIR names the folder that holds the posts.',
    });
    return {
      config: await readSiteConfig(paths.content, problems),
      posts: [],
      held: [],
      problems: [error],
    };
  }
  const config = await readSiteConfig(paths.content, problems);
  const files = await findPosts(paths.content, problems);
  const all = await readPosts(files, async (file) => {
    try {
      return parsePost(
        await readSource(file, shownPath(file)),
        {
          file,
          path: path.relative(paths.content, file).split(path.sep).join('/'),
          permalink: config.permalink,
          now: now ?? Date.now(),
        },
        problems,
      );
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(error);
      return undefined;
    }
  });
  const posts = all.filter((post) => withHeld || post.held === undefined);
  problems.push(...addressProblems(posts));
  return {
    config,
    posts: posts.sort(byDate),
    held: all.filter((post) => post.held !== undefined),
    problems,
  };
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

function byDate(a: Post, b: Post): number {
  return compareDates(a.date, b.date) || (a.address < b.address ? 1 : -1);
}

function addressProblems(posts: readonly Post[]): ContentError[] {
  const owners = new Map<string, Post>();
  return posts.flatMap((post) => {
    const { address, addressPlace, name } = post;
    const owner = owners.get(address);
    owners.set(address, owner ?? post);
    const message = owner ? `has the same address as ${owner.name}: ${address}` : whyNot(address);
    if (message === undefined) return [];
    const hint = owner
      ? 'Rename one of the files, or give one a "slug" of its own.'
      : 'Give it another "slug", or set "permalink" in site.yaml to /articles/:slug/.';
    return new ContentError('error', name, message, { ...addressPlace, hint });
  });
}

/** Why no article can live at an address. */
function whyNot(address: string): string | undefined {
  const parts = address.split('/');
  if (parts[1] === '') return 'has no name in its address';
  if (parts.some((part) => Buffer.byteLength(part) > LONGEST_NAME)) {
    return 'has an address that is too long for a file';
  }
  const isRead = routeOf(hrefOf(address, '/'), '', '/')?.kind === 'article';
  return isRead ? undefined : `has an address that Lectern needs for itself: ${address}`;
}
