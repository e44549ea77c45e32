import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { BuildError } from '../source/build-error.ts';
import { findPosts } from '../source/find-posts.ts';
import { FIXED_NAMES } from '../source/obstacles.ts';
import { folderOf, isInside, shownPath } from '../source/paths.ts';
import { SiteFolders } from '../source/site-folders.ts';

/** The folder whose files are published as they are, and what the publisher should know of the choice. */
interface PublicFolder {
  /** Where a site has none, one that is not there. */
  readonly folder: string;
  readonly notes: readonly string[];
}

/** Hugo, Zola, Gatsby and Docusaurus say `static`, and some of them build into `public`; others say `public`. */
const NAMES = ['static', 'public'];

/** Of Jekyll, which serves every folder below its own name, and of Hexo, which builds into `public`. */
const OTHER_WAYS = ['_config.yml', '_config.yaml', '_config.toml'];

/** The folder of posts, and the one around it: no others are the site's where no file says so. */
const NEAREST = 2;

/** The public folder of the posts in a folder. The project's own is for its own posts; others bring theirs. */
export function publicFolderOf(root: string, content: string): PublicFolder {
  const named = process.env['PUBLIC_DIR'];
  if (named !== undefined && named !== '') return { folder: namedFolder(named, root), notes: [] };
  const own = path.join(root, 'public');
  const ownContent = path.join(root, 'content');
  if (content === ownContent || isInside(ownContent, content)) return { folder: own, notes: [] };

  const found = foldersBeside(content).find((folder) => folder !== own);
  const obstacle = found && FIXED_NAMES.find((name) => existsSync(path.join(found, name)));
  if (found !== undefined && obstacle === undefined) {
    const note =
      `All of ${shownPath(found)} is published as it is, since it lies beside the posts. ` +
      'PUBLIC_DIR names another folder.';
    return { folder: found, notes: [note] };
  }
  return {
    folder: path.join(root, 'node_modules/.cache/lectern/no-public-folder'),
    notes: [
      ...(found !== undefined && obstacle !== undefined ? [notPublished(found, obstacle)] : []),
      ...(isInside(root, content) && isFolder(own) ? [leftToSample(own)] : []),
    ],
  };
}

function notPublished(folder: string, obstacle: string): string {
  return (
    `Of ${shownPath(folder)} only what posts name is published: its ${obstacle} stands where Lectern writes. ` +
    `Give that file another name to have all of it published.`
  );
}

function leftToSample(own: string): string {
  return (
    `${shownPath(own)} is for the posts in content, and is not published with others. ` +
    `Say PUBLIC_DIR=${shownPath(own)} if it is for these.`
  );
}

/** @throws where it is no folder: the site would be built without its pictures. */
function namedFolder(named: string, root: string): string {
  const folder = folderOf(named, root, '');
  if (isFolder(folder)) return folder;
  const what = existsSync(folder) ? 'is not a folder' : 'does not exist';
  throw new BuildError(
    `PUBLIC_DIR names ${shownPath(folder)}, which ${what}. ` +
      'Name the folder that holds the files of the site, or leave it out.',
  );
}

/** What lies beside posts to be served as it is; what a generator has built there is not. */
function foldersBeside(content: string): string[] {
  const { all, root, isMarked } = new SiteFolders(content);
  if (OTHER_WAYS.some((name) => existsSync(path.join(root, name)))) return [];
  return all
    .slice(0, isMarked ? all.length : NEAREST)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .filter((folder) => isFolder(folder) && folder !== content && !isInside(folder, content))
    .filter((folder) => !existsSync(path.join(folder, 'index.html')))
    .filter((folder) => !isInside(content, folder) || !holdsPosts(folder));
}

/** Whether posts lie there, which would be published as they are written, drafts among them. */
function holdsPosts(folder: string): boolean {
  return findPosts(folder, []).files.length > 0;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
