import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from './content-error.ts';
import { isInside, shownPath } from './paths.ts';
import { unreadable } from './source-file.ts';

/** A file that was found in the content folder. */
export interface FoundFile {
  readonly file: string;
  /** Its path within the content folder, with `/`. */
  readonly path: string;
  /** The picture beside a post in a folder of its own that by its name is meant to stand above it. */
  readonly picture: string | undefined;
}

/** A file that looks like a post and is none, and why. */
export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

export interface FoundPosts {
  readonly files: FoundFile[];
  readonly leftOut: LeftOut[];
  /** Folders that by their names hold a page for each author. */
  readonly authorFolders: string[];
}

/** What {@link POST} looks for, in words. */
export const POST_ENDINGS = '.md, .markdown, .mdx or .mdown';
const POST = /\.(?:md|markdown|mdx|mdown)$/i;
/** Jekyll's, which may be written in HTML; elsewhere such files are pages that were made of something. */
const POST_IN_HTML =
  /(?:^|[/\\])_(?:posts|drafts)[/\\](?:.*[/\\])?\d{4}-\d{1,2}-\d{1,2}-[^/\\]+\.html?$/i;
const OWN_FOLDER_POST = /^(?:index|readme)\.(?:[\w-]+\.)?(?:md|markdown|mdx|mdown)$/i;
const PICTURE = /^(?:feature|cover|thumbnail).*\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
/** Where Jekyll keeps posts; all other names that begin like these are not a reader's. */
const READ_ALL_THE_SAME = new Set(['_posts', '_drafts']);

/** Posts below a folder, in a stable order. */
export function findPosts(root: string, problems: ContentError[]): FoundPosts {
  const found: FoundPosts = { files: [], leftOut: [], authorFolders: [] };
  search(root, root, found, problems);
  return found;
}

/** Whether a post is written in HTML, by the name of its file. */
export function isHtml(name: string): boolean {
  return /\.html?$/i.test(name);
}

function search(folder: string, root: string, found: FoundPosts, problems: ContentError[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(shownPath(folder), error));
    return;
  }
  const picture = entries.find((entry) => !entry.isDirectory() && PICTURE.test(entry.name))?.name;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    const why = whyLeftOut(entry);
    if (entry.isDirectory() && /^_?authors$/.test(entry.name)) found.authorFolders.push(file);
    if (why !== undefined) {
      if (POST.test(entry.name)) found.leftOut.push({ name: shownPath(file), why });
    } else if (entry.isDirectory()) {
      search(file, root, found, problems);
    } else if (!POST.test(entry.name) && !POST_IN_HTML.test(file)) {
      continue;
    } else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(file, root))) {
      found.files.push({
        file,
        path: path.relative(root, file).split(path.sep).join('/'),
        picture: OWN_FOLDER_POST.test(entry.name) ? picture : undefined,
      });
    } else {
      problems.push(
        new ContentError('warning', shownPath(file), 'is not a file, and was left out'),
      );
    }
  }
}

function whyLeftOut(entry: Dirent): string | undefined {
  if (READ_ALL_THE_SAME.has(entry.name) && entry.isDirectory()) return undefined;
  if (entry.name.startsWith('_index.')) return 'is the page of a section';
  if (/^[._]/.test(entry.name)) return `begins with ${entry.name.charAt(0)}`;
  return entry.name === 'node_modules' ? 'is no folder of posts' : undefined;
}

function leadsToFile(link: string, root: string): boolean {
  try {
    return statSync(link).isFile() && isInside(realpathSync(root), realpathSync(link));
  } catch {
    return false;
  }
}
