import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isInside } from '../source/paths.ts';
import type { SiteFolders } from '../source/site-folders.ts';

/** Where Jekyll and Eleventy keep the texts that posts include. */
const FOLDER = '_includes';

/** Bytes; what is larger is no piece of a post. */
const LARGEST = 200_000;

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

  #read(name: string): string | undefined {
    for (const folder of this.#folders.all) {
      const text = readWithin(path.join(folder, FOLDER), name);
      if (text !== undefined) return text;
    }
    return undefined;
  }
}

function readWithin(folder: string, name: string): string | undefined {
  try {
    const file = realpathSync(path.join(folder, name));
    const found = statSync(file);
    if (!isInside(realpathSync(folder), file) || !found.isFile() || found.size > LARGEST) {
      return undefined;
    }
    return readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
