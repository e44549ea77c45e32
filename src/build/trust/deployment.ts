import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../output/program.ts';
import { BuildError } from '../source/build-error.ts';

/** A site as it lies somewhere. */
export interface Deployment {
  /** As it was given. */
  readonly name: string;
  /** The bytes of a file; `undefined` where it is not there. */
  read(file: string): Promise<Uint8Array | undefined>;
  /** All files, where they can be known. */
  names?(): readonly string[];
  /** What a page is answered with, where it is served: by names in lower case. */
  headers?(): Promise<ReadonlyMap<string, string>>;
  /** Whether a file is one that a host takes for itself. */
  isHidden(file: string): boolean;
}

/** How long an answer may take. */
const PATIENCE_MS = 30_000;

/** How often a file is asked for that did not come. */
const ATTEMPTS = 3;

/** A folder, or a site at an address. */
export function deploymentAt(given: string, folder: (given: string) => string): Deployment {
  return /^https?:\/\//i.test(given) ? served(given) : inFolder(given, folder(given));
}

function inFolder(name: string, folder: string): Deployment {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new BuildError(`${name} is no folder. Name the folder of a build, or an address.`);
  }
  return {
    name,
    read: (file) => {
      const found = path.join(folder, file);
      const isFile = statSync(found, { throwIfNoEntry: false })?.isFile() === true;
      return Promise.resolve(isFile ? readFileSync(found) : undefined);
    },
    names: () => filesIn(folder),
    isHidden: () => false,
  };
}

function served(name: string): Deployment {
  if (!URL.canParse(name)) throw new BuildError(`${name} is no address. Write https://…`);
  const root = new URL(name.endsWith('/') ? name : `${name}/`);
  const ask = async (file: string, attempt = 1): Promise<Response> => {
    // A page is asked for as readers ask for it: some hosts know it by no other name.
    const name = file.replace(/(^|\/)index\.html$/, '$1').replace(/[%?#]/g, encodeURIComponent);
    // What begins as another address would lead elsewhere.
    const url = new URL(`./${name}`, root);
    try {
      const response = await fetch(url, {
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (response.status < 500 || attempt === ATTEMPTS) return response;
    } catch (cause) {
      if (attempt === ATTEMPTS)
        throw new BuildError(`${url.href} could not be asked for.`, { cause });
    }
    return ask(file, attempt + 1);
  };
  return {
    name,
    read: async (file) => {
      const response = await ask(file);
      // The page for what is not there says so with its status.
      if (!response.ok && file !== '404.html') return undefined;
      return new Uint8Array(await response.arrayBuffer());
    },
    headers: async () => {
      const { headers } = await ask('index.html');
      return new Map([...headers].map(([header, value]) => [header.toLowerCase(), value]));
    },
    // Settings of hosts, which keep them to themselves.
    isHidden: (file) => /(?:^|\/)(?:_headers|_redirects|\.[^/]*)$/.test(file),
  };
}
