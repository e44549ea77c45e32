import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { HASH_HEX_LENGTH, HASHED_FOLDER } from '../../model/hash.ts';
import { slugOf } from '../../model/slug.ts';
import { decoded } from '../../model/url.ts';
import { detached } from '../source/detached.ts';
import { isInside, type Paths } from '../source/paths.ts';
import { isForPages, SiteFolders } from '../source/site-folders.ts';
import { hashOf, isPicture, type MeasuredPicture, pictureIn } from './measure.ts';

/** A file of the publisher's that pages refer to. */
export interface MediaFile extends MeasuredPicture {
  /** Its path on disk. */
  readonly file: string;
  /** Where it is published, from the base: `images/x.jpg`, `lectern/media/x-1f2e….jpg`. Not encoded. */
  readonly path: string;
  /** As it stands in a page. */
  readonly href: string;
  readonly bytes: number;
  /** Where copies of a picture are published, but for the ends of their names. */
  readonly stem?: string;
}

/** Part of a hash that keeps two files of one name apart, and an old copy from being taken for the new. */
const NAME_HASH_LENGTH = HASH_HEX_LENGTH / 2;

/** Letters of the part of a file's name that is for people. */
const LONGEST_STEM = 40;

const POST_OR_SETTINGS = /\.(?:mdx?|markdown|ya?ml|toml)$/i;

/** The files that posts refer to: finds them, measures them, says where they go. */
export class Media {
  readonly folders: SiteFolders;
  readonly #paths: Paths;
  readonly #base: string;
  /** By their paths on disk. */
  readonly #known = new Map<string, MediaFile | undefined>();
  /** Those that posts name from the root, by these names: the same for every post. */
  readonly #rooted = new Map<string, MediaFile | undefined>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #used = new Map<string, string>();

  constructor(paths: Paths, base: string) {
    this.#paths = paths;
    this.#base = base;
    this.folders = new SiteFolders(paths.content);
  }

  /** Files that some page refers to, but for those of the public folder: where they are published, and where they lie. */
  get used(): ReadonlyMap<string, string> {
    return this.#used;
  }

  /** Forgets what it knows of the disk. */
  reset(): void {
    this.#known.clear();
    this.#rooted.clear();
    this.#names.clear();
    this.folders.reset();
  }

  /** The file that a post means by a path: beside the post, in the public folder, or where its generator looked. */
  find(href: string, postFile: string): MediaFile | undefined {
    if (!href.startsWith('/')) return this.#find(href, postFile);
    if (!this.#rooted.has(href)) this.#rooted.set(detached(href), this.#find(href, postFile));
    return this.#rooted.get(href);
  }

  #find(href: string, postFile: string): MediaFile | undefined {
    const name = fileNameIn(href);
    if (name === undefined || name === '') return undefined;
    for (const file of this.#placesOf(name, postFile, isForPages(name))) {
      const found = this.#at(file);
      if (found !== undefined) return found;
    }
    const called = isForPages(name) ? this.folders.fileCalled(name) : undefined;
    return called === undefined ? undefined : this.#at(called);
  }

  /**
   * The pictures of a folder that a post means by a path, or those that it means by one with a star
   * (`images/*.jpg`): as the post itself would name them.
   */
  picturesIn(written: string, postFile: string): string[] {
    const { dir, base } = path.posix.parse(fileNameIn(written) ?? '');
    const isPattern = base.includes('*');
    const folder = isPattern ? dir : path.posix.join(dir, base);
    const [start = '', end = ''] = isPattern ? base.split(/\*.*\*|\*/s) : [];
    for (const place of this.#placesOf(folder || '.', postFile, true)) {
      const names = this.#namesIn(place)
        .filter((name) => isPicture(name) && name.startsWith(start) && name.endsWith(end))
        .map((name) => path.posix.join(folder, name.replace(/[%?#]/g, encodeURIComponent)))
        .filter((name) => this.find(name, postFile) !== undefined);
      if (names.length > 0) return names.sort();
    }
    return [];
  }

  *#placesOf(name: string, postFile: string, isAsset: boolean): Generator<string> {
    if (!name.startsWith('/')) {
      yield path.resolve(path.dirname(postFile), name);
      // Hexo keeps the files of `x.md` in the folder `x` beside it.
      yield path.resolve(path.dirname(postFile), path.parse(postFile).name, name);
    }
    const rooted = rootedOf(name);
    if (name.startsWith('/')) {
      yield path.join(this.#paths.public, rooted);
      yield path.join(this.#paths.content, rooted);
    }
    if (isAsset) yield* this.folders.placesOf(rooted);
  }

  /** Takes in a file that lies elsewhere, such as one that was fetched. */
  add(file: string, name: string): MediaFile {
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const found = this.#measured(file, name);
    this.#known.set(file, found);
    return found;
  }

  /** Has a file published under a name that says what is in it, and gives its address in a page. */
  publish(shown: string, file: string): string {
    this.#used.set(shown, file);
    return this.#href(shown);
  }

  #at(file: string): MediaFile | undefined {
    if (!this.#known.has(file)) this.#known.set(file, this.#look(file));
    return this.#known.get(file);
  }

  #look(file: string): MediaFile | undefined {
    const { content, public: served } = this.#paths;
    if (isInside(served, file)) {
      if (!isRegularFileIn(served, file)) return undefined;
      const shown = path.relative(served, file).split(path.sep).join('/');
      return this.#described(file, shown, pictureIn(file), path.basename(file));
    }
    const root = isInside(content, file) ? content : this.folders.root;
    if (root !== content && !this.folders.handsOut(file)) return undefined;
    if (isPrivate(path.relative(root, file)) || POST_OR_SETTINGS.test(file)) return undefined;
    return isRegularFileIn(root, file) ? this.#measured(file, path.basename(file)) : undefined;
  }

  #measured(file: string, name: string): MediaFile {
    const picture = pictureIn(file);
    const shown = stemOf(name, picture.hash ?? hashOf(file)) + path.extname(name).toLowerCase();
    this.publish(shown, file);
    return this.#described(file, shown, picture, name);
  }

  #described(file: string, shown: string, picture: MeasuredPicture, name: string): MediaFile {
    const { hash } = picture;
    return {
      file,
      path: shown,
      href: this.#href(shown),
      bytes: statSync(file).size,
      ...picture,
      ...(hash === undefined ? {} : { stem: stemOf(name, hash) }),
    };
  }

  #href(shown: string): string {
    return this.#base + shown.split('/').map(encodeURIComponent).join('/');
  }

  /** Names that a post could have meant in place of one that is not there. */
  candidates(href: string, postFile: string): string[] {
    const home = this.homeOf(href, postFile);
    if (home === undefined) return [];
    const folder = path.posix.dirname(fileNameIn(href) ?? href);
    return this.#namesIn(path.dirname(home)).map((entry) => path.posix.join(folder, entry));
  }

  /** Where a file that is not there would be found, among others that are. */
  homeOf(href: string, postFile: string): string | undefined {
    const name = fileNameIn(href) ?? href;
    const roots = [this.#paths.public, this.#paths.content, this.folders.root];
    for (const place of this.#placesOf(name, postFile, isForPages(name))) {
      const isOurs = roots.some((root) => isInside(root, place));
      if (isOurs && this.#namesIn(path.dirname(place)).length > 0) return place;
    }
    return undefined;
  }

  #namesIn(folder: string): readonly string[] {
    let names = this.#names.get(folder);
    if (names === undefined) {
      names = entriesOf(folder);
      this.#names.set(folder, names);
    }
    return names;
  }
}

/** Where a file with this name and these bytes is published, without its extension. */
function stemOf(name: string, hash: string): string {
  const readable = slugOf(path.parse(name).name).slice(0, LONGEST_STEM);
  return `${HASHED_FOLDER}/media/${readable}-${hash.slice(0, NAME_HASH_LENGTH)}`;
}

/**
 * Whether a file's name is a reference in other letters, such as `Lamp.PNG` for `lamp.png`: found here, and
 * not on a host that tells the two apart.
 */
export function isOtherCase(href: string, file: string): boolean {
  const name = (fileNameIn(href) ?? '').replace(/^(?:\.{0,2}\/)+/, '');
  const shown = file.split(path.sep).join('/');
  return !shown.endsWith(name) && shown.toLowerCase().endsWith(name.toLowerCase());
}

/** The path in a reference, without its query and fragment. `undefined` where it cannot be a file's name. */
function fileNameIn(href: string): string | undefined {
  const name = decoded(href.replace(/[?#].*$/s, ''));
  return name.includes('\0') ? undefined : name;
}

/** A name as from the root of the site, without what bundlers write for it: `~/x`, `@/x`, `@site/x`, `$lib/x`. */
function rootedOf(name: string): string {
  return name.replace(/^(?:@site\/|[~@]\/?|\$(?=lib\/)|(?:\.{0,2}\/)+)/, '');
}

/** Whether a path leads through something that is nobody's to see, such as `.git` or `.env`. */
function isPrivate(relative: string): boolean {
  return relative.split(path.sep).some((part) => /^\.[^.]/.test(part) || part === 'node_modules');
}

function isRegularFileIn(root: string, file: string): boolean {
  try {
    // Most of the places that are tried hold nothing, and an error each would cost more than all else.
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true && isInside(realpathSync(root), realpathSync(file));
  } catch {
    return false;
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
