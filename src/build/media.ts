import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { HASH_HEX_LENGTH, HASHED_FOLDER } from '../model/hash.ts';
import { slugOf } from '../model/slug.ts';
import { isInside, type Paths } from './paths.ts';

/** A file of the publisher's that pages refer to. */
export interface MediaFile {
  /** Its path on disk. */
  readonly file: string;
  /** Where it is published, from the base: `images/x.jpg`, `lectern/media/x-1f2e….jpg`. Not encoded. */
  readonly path: string;
  /** As it stands in a page. */
  readonly href: string;
  readonly bytes: number;
  /** In pixels, of a picture. */
  readonly width?: number;
  readonly height?: number;
}

/** Part of a hash that keeps two files of one name apart, and an old copy from being taken for the new. */
const NAME_HASH_LENGTH = HASH_HEX_LENGTH / 2;

/** Letters of the part of a file's name that is for people. */
const LONGEST_STEM = 40;

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** The files beside the posts and in the public folder: finds them, measures them, says where they go. */
export class Media {
  readonly #paths: Paths;
  readonly #base: string;
  readonly #known = new Map<string, MediaFile | undefined>();
  /** Files beside posts that some page refers to, by where they are published. */
  readonly #used = new Map<string, string>();

  constructor(paths: Paths, base: string) {
    this.#paths = paths;
    this.#base = base;
  }

  /** Files beside posts that some page refers to: where they are published, and where they lie. */
  get used(): ReadonlyMap<string, string> {
    return this.#used;
  }

  /** Forgets what it knows of the disk. */
  reset(): void {
    this.#known.clear();
  }

  /**
   * The file that a post means by a path: from the root it lies in the public folder or else in the content
   * folder, otherwise beside the post.
   */
  find(href: string, postFile: string): MediaFile | undefined {
    const name = fileNameIn(href);
    if (name === undefined || name === '') return undefined;
    if (!name.startsWith('/')) return this.#at(path.resolve(path.dirname(postFile), name));
    return (
      this.#at(path.join(this.#paths.public, name)) ??
      this.#at(path.join(this.#paths.content, name))
    );
  }

  #at(file: string): MediaFile | undefined {
    if (!this.#known.has(file)) this.#known.set(file, this.#look(file));
    return this.#known.get(file);
  }

  #look(file: string): MediaFile | undefined {
    const isPublic = isInside(this.#paths.public, file);
    const root = isPublic ? this.#paths.public : this.#paths.content;
    if (!isInside(root, file) || !isRegularFileIn(root, file)) return undefined;
    const bytes = statSync(file).size;
    if (isPublic) {
      const shown = path.relative(root, file).split(path.sep).join('/');
      return { file, path: shown, href: this.#href(shown), bytes, ...sizeOf(file) };
    }
    if (/\.(?:md|markdown|ya?ml)$/i.test(file)) return undefined;
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    const { name, ext } = path.parse(file);
    const shown = `${HASHED_FOLDER}/media/${slugOf(name).slice(0, LONGEST_STEM)}-${hash.slice(0, NAME_HASH_LENGTH)}${ext.toLowerCase()}`;
    this.#used.set(shown, file);
    return { file, path: shown, href: this.#href(shown), bytes, ...sizeOf(file) };
  }

  #href(shown: string): string {
    return this.#base + shown.split('/').map(encodeURIComponent).join('/');
  }

  /** Names that a post could have meant in place of one that is not there. */
  candidates(href: string, postFile: string): string[] {
    const name = fileNameIn(href) ?? href;
    const isRooted = name.startsWith('/');
    const folder = isRooted
      ? path.join(this.#paths.public, path.dirname(name))
      : path.resolve(path.dirname(postFile), path.dirname(name));
    try {
      return readdirSync(folder).map((entry) => path.posix.join(path.posix.dirname(name), entry));
    } catch {
      return [];
    }
  }
}

/** The path in a reference, without its query and fragment. `undefined` where it cannot be a file's name. */
function fileNameIn(href: string): string | undefined {
  const bare = href.replace(/[?#].*$/s, '');
  try {
    const name = decodeURIComponent(bare);
    return name.includes('\0') ? undefined : name;
  } catch {
    return bare;
  }
}

function isRegularFileIn(root: string, file: string): boolean {
  try {
    return statSync(file).isFile() && isInside(realpathSync(root), realpathSync(file));
  } catch {
    return false;
  }
}

function sizeOf(file: string): { width?: number; height?: number } {
  if (!PICTURE.test(file)) return {};
  try {
    const { width, height, orientation } = imageSize(readFileSync(file));
    // EXIF orientations from 5 up are turned by a quarter: browsers show them so.
    const isTurned = orientation !== undefined && orientation >= 5;
    return isTurned ? { width: height, height: width } : { width, height };
  } catch {
    return {};
  }
}
