import { readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { isInside } from './paths.ts';

/** Files that lie at the root of a project or of a site, and nowhere else. */
const ROOT_MARKS = [
  ...['.git', 'package.json', 'Gemfile', 'mkdocs.yml', 'zola.toml'],
  ...['config.toml', 'config.yaml', 'config.yml', '_config.yml', '_config.yaml', '_config.toml'],
  ...['hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json'],
];

/** Folders in which generators have what is served beside the posts. */
const ASSET_FOLDERS = ['static', 'public', 'assets', 'src'];

/** Folders whose files are for pages, by their names alone. */
const ASSET_NAMES = new Set([
  ...['static', 'public', 'assets', '_assets', 'images', '_images', 'image', 'img', '_img'],
  ...['media', '_media', 'pictures', 'photos', 'uploads', 'attachments', 'files'],
]);

const SEEN_OR_HEARD =
  /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp|aac|flac|m4a|m4v|mov|mp3|mp4|oga|ogg|ogv|opus|wav|webm)$/i;
const DOCUMENT =
  /\.(?:7z|bz2|csv|docx?|epub|gz|ipynb|mobi|odp|ods|odt|pdf|pptx?|srt|tar|tgz|tsv|vtt|xlsx?|xz|zip)$/i;

/** Left out when all names are gathered: other people's files, and what other generators made. */
const SKIPPED = new Set(['node_modules', 'vendor', 'dist', 'build', '_site', '.git', 'resources']);

/** Folders above the posts in which a site's root is looked for. */
const MOST_LEVELS = 5;

/** Names that are gathered; a folder with more is not a blog. */
const MOST_NAMES = 100_000;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether a folder can be that of one site: not the disk's root, nor somebody's home or what is above it. */
function isOfOneSite(folder: string): boolean {
  const shared = [homedir(), tmpdir()];
  return (
    path.dirname(folder) !== folder &&
    shared.every((one) => one !== folder && !isInside(folder, one))
  );
}

/** Whether a file may be meant for pages, by its name: the code of the site and its settings are not. */
export function isForPages(name: string): boolean {
  return SEEN_OR_HEARD.test(name) || DOCUMENT.test(name);
}

function hasMark(folder: string): boolean {
  return namesIn(folder).some((name) => ROOT_MARKS.includes(name));
}

/** The folders of the site to which a folder of posts belongs: its own, and those above, up to the site's root. */
function foldersFrom(content: string): string[] {
  const folders = [content];
  if (hasMark(content)) return folders;
  let whole = 1;
  for (let up = path.dirname(content); folders.length <= MOST_LEVELS; up = path.dirname(up)) {
    if (!isOfOneSite(up)) break;
    folders.push(up);
    if (hasMark(up)) return folders;
    if (namesIn(up).some((name) => ASSET_NAMES.has(name))) whole = folders.length;
    // Above folders that looked like a site comes one that does not: the site has ended.
    else if (whole > 1) break;
  }
  return folders.slice(0, whole);
}

/** Where in a blog the files lie that its posts name: each generator serves other folders from its root. */
export class SiteFolders {
  /** Of the whole site. */
  readonly root: string;
  /** The folder of posts, and those above it up to the root. */
  readonly all: readonly string[];
  /** Whether a file at the root says that it is one. */
  readonly isMarked: boolean;
  /** Files for pages, by their names in lower case. */
  #byName: Map<string, string[]> | undefined;

  constructor(content: string) {
    this.all = foldersFrom(content);
    this.root = this.all.at(-1) ?? content;
    this.isMarked = hasMark(this.root);
  }

  /** Forgets what it knows of the disk. */
  reset(): void {
    this.#byName = undefined;
  }

  /**
   * Whether a file beside the folder of posts is for its pages: pictures, sounds and films of the site are,
   * and documents where it has such files.
   */
  handsOut(file: string): boolean {
    if (!isInside(this.root, file)) return false;
    const folders = path.relative(this.root, path.dirname(file)).split(path.sep);
    const isAmongAssets = folders.some((folder) => ASSET_NAMES.has(folder));
    return SEEN_OR_HEARD.test(file) || (isAmongAssets && DOCUMENT.test(file));
  }

  /** Where a file may lie that is called so from the root of the site, the likeliest first. */
  *placesOf(name: string): Generator<string> {
    for (const folder of this.all) {
      for (const asset of ['', ...ASSET_FOLDERS]) yield path.join(folder, asset, name);
    }
  }

  /** The one file for pages whose path ends so, in small letters or capitals. */
  fileCalled(name: string): string | undefined {
    const parts = name
      .toLowerCase()
      .split('/')
      .filter((part) => !/^\.{0,2}$/.test(part));
    const last = parts.at(-1);
    if (last === undefined) return undefined;
    this.#byName ??= this.#gather();
    const end = `/${parts.join('/')}`;
    const found = (this.#byName.get(last) ?? []).filter((file) =>
      file.split(path.sep).join('/').toLowerCase().endsWith(end),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  #gather(): Map<string, string[]> {
    const byName = new Map<string, string[]>();
    const waiting = [{ folder: this.root, isForPages: false }];
    let count = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { folder, isForPages } = next;
      for (const entry of entriesOf(folder)) {
        const { name } = entry;
        if (name.startsWith('.') || SKIPPED.has(name) || ++count > MOST_NAMES) continue;
        const file = path.join(folder, name);
        if (entry.isDirectory()) {
          waiting.push({ folder: file, isForPages: isForPages || ASSET_NAMES.has(name) });
        } else if (isForPages) {
          const key = name.toLowerCase();
          const files = byName.get(key);
          if (files === undefined) byName.set(key, [file]);
          else files.push(file);
        }
      }
    }
    return byName;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
