import { tmpdir } from 'node:os';
import path from 'node:path';
import type { UserConfig } from 'vite';
import { BuildError } from './build-error.ts';
import { folderOf, type Paths } from './paths.ts';

/** What every part of the plugin knows of this run. */
export interface Setup {
  /** Of the project. */
  readonly root: string;
  readonly paths: Paths;
  /** The path under which the site is served, from `/` to `/`. */
  readonly base: string;
  /** Where a build is made before it takes the place of the one before. */
  readonly staging: string;
  /** Where the code that prints pages lies while a build runs. */
  readonly printer: string;
}

/** @throws where the base is none under which pages could find each other. */
function checkedBase(base: string): string {
  const slashed = base.endsWith('/') ? base : `${base}/`;
  if (/^\/(?:[^/?#\s]+\/)*$/.test(slashed)) return encodeURI(slashed);
  throw new BuildError(`--base must be a path from / to / such as /blog/, got "${base}"`);
}

/** Reads the run's folders from Vite's configuration and from the environment. */
export function setupOf(config: UserConfig): Setup {
  const root = path.resolve(config.root ?? process.cwd());
  const out = folderOf(config.build?.outDir, root, 'dist');
  const staging = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}.building`);
  return {
    root,
    base: checkedBase(config.base ?? '/'),
    paths: {
      content: folderOf(process.env['CONTENT_DIR'], root, 'content'),
      public: folderOf(process.env['PUBLIC_DIR'], root, 'public'),
      out,
    },
    staging,
    printer: path.join(tmpdir(), `lectern-printer-${process.pid}`),
  };
}
