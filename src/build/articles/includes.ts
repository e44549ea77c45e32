import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../model/nearest.ts';
import { isInside } from '../source/paths.ts';
import type { SiteFolders } from '../source/site-folders.ts';

/** Where Jekyll and Eleventy keep the texts that posts include. */
const FOLDER = '_includes';

/** Bytes; what is larger is no piece of a post. */
const LARGEST = 200_000;

/** What a path from the root of the site's source begins with. */
const ROOTED = /^@?\//;

/** Has a name that begins with a dot: settings, keys, the past of the site. */
const HIDDEN = /(?:^|[\\/])\.(?!\.)/;

/** The files that posts include, of the folder of posts and of those above it, up to the site's root. */
export class Includes {
  readonly #folders: SiteFolders;
  readonly #known = new Map<string, string | undefined>();

  constructor(folders: SiteFolders) {
    this.#folders = folders;
  }

  text(name: string): string | undefined {
    if (!this.#known.has(name)) this.#known.set(name, this.#read(name));
    return this.#known.get(name);
  }

  /**
   * The text of a file of the site that is called so in a post: by its path from there, or from the root of the
   * source (`@/x.ts`), which is the folder of posts or one above it. No file or folder whose name begins with a dot.
   */
  file(name: string, from: string): string | undefined {
    const key = ROOTED.test(name) ? name : `${path.dirname(from)}\0${name}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#readFile(name, from));
    return this.#known.get(key);
  }

  /** The file that may have been meant by such a name, written as that is. */
  near(name: string, from: string): string | undefined {
    const folder = path.posix.dirname(name);
    const places = this.#placesOf(name, from);
    for (const place of places.filter((one) => isInside(this.#folders.root, one))) {
      const [meant] = nearest(path.posix.basename(name), filesIn(path.dirname(place)));
      if (meant !== undefined) return `${folder}/${meant}`;
    }
    return undefined;
  }

  #placesOf(name: string, from: string): string[] {
    if (!ROOTED.test(name)) return [path.resolve(path.dirname(from), name)];
    return this.#folders.all.map((folder) => path.join(folder, name.replace(ROOTED, '')));
  }

  #readFile(name: string, from: string): string | undefined {
    const { root } = this.#folders;
    for (const place of this.#placesOf(name, from)) {
      const relative = path.relative(root, place);
      const own = ownPlace(root, relative);
      if (own === undefined || HIDDEN.test(relative) || HIDDEN.test(own)) continue;
      const text = readWithin(root, own);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  #read(name: string): string | undefined {
    for (const folder of this.#folders.all) {
      const text = readWithin(path.join(folder, FOLDER), name);
      if (text !== undefined) return text;
    }
    return undefined;
  }
}

/** Where in a folder a file lies, whatever links lead to it; `undefined` where that is elsewhere. */
function ownPlace(folder: string, name: string): string | undefined {
  try {
    const real = realpathSync(folder);
    const file = realpathSync(path.join(folder, name));
    return isInside(real, file) ? path.relative(real, file) : undefined;
  } catch {
    return undefined;
  }
}

function readWithin(folder: string, name: string): string | undefined {
  const own = ownPlace(folder, name);
  if (own === undefined) return undefined;
  try {
    const file = path.join(folder, own);
    const found = statSync(file);
    if (!found.isFile() || found.size > LARGEST) return undefined;
    return readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
