import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { UserConfig } from 'vite';
import { HASHED_FOLDER } from '../model/hash.ts';
import { publicFolderOf } from './output/public-folder.ts';
import { BuildError } from './source/build-error.ts';
import { folderOf, type Paths, shownPath } from './source/paths.ts';

/** What every part of the plugin knows of this run. */
export interface Setup {
  /** Of the project. */
  readonly root: string;
  readonly paths: Paths;
  /** The path under which the site is served, from `/` to `/`. */
  readonly base: string;
  /** Where a build is made before it takes the place of the one before. */
  readonly staging: string;
  /** Where Vite puts what it bundles. */
  readonly bundles: string;
  /** What it has bundled before. */
  readonly bundleCache: string;
  /** What was made of pictures, kept from build to build. */
  readonly imageCache: string;
  /** What is known of the builds before, for the next one. */
  readonly buildCache: string;
  /** Whether a warning stops a build. */
  readonly isStrict: boolean;
  /** Whether a program reads what a build says. */
  readonly isForProgram: boolean;
  /** What the publisher should know of the folders that were chosen. */
  readonly notes: readonly string[];
}

/** Whether a variable is set to more than "no". */
function isSet(name: string): boolean {
  return !['', '0', 'false'].includes(process.env[name] ?? '');
}

/** @throws where the base is none under which pages could find each other. */
function checkedBase(base: string): string {
  const slashed = base.endsWith('/') ? base : `${base}/`;
  if (/^\/(?:[^/?#\s]+\/)*$/.test(slashed)) return encodeURI(slashed);
  throw new BuildError(`--base must be a path from / to / such as /blog/, got "${base}"`);
}

/** The path for which a folder was built, as its pages name it. */
function baseOfBuild(out: string): string | undefined {
  const shell = path.join(out, 'shell.html');
  if (!existsSync(shell)) return undefined;
  const asset = new RegExp(`"([^"]*)${HASHED_FOLDER}/assets/`);
  return asset.exec(readFileSync(shell, 'utf8'))?.[1];
}

/** @throws where a build is to be served at another path than the one for which it was made. */
function previewedBase(asked: string | undefined, out: string): string {
  const built = baseOfBuild(out);
  if (asked === undefined) return built ?? '/';
  const base = checkedBase(asked);
  if (built === undefined || built === base) return base;
  throw new BuildError(
    `${shownPath(out)} was built for ${built} and works nowhere else. ` +
      `Leave --base out, or build it again with --base ${base}`,
  );
}

/** Reads the run's folders from Vite's configuration and from the environment. */
export function setupOf(config: UserConfig, { isPreview = false } = {}): Setup {
  const root = path.resolve(config.root ?? process.cwd());
  const out = folderOf(config.build?.outDir, root, 'dist');
  const content = folderOf(process.env['CONTENT_DIR'], root, 'content');
  // A preview serves what was built, whatever that was built of.
  const { folder: served, notes } = isPreview
    ? { folder: path.join(root, 'public'), notes: [] }
    : publicFolderOf(root, content);
  const staging = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}.building`);
  return {
    root,
    base: isPreview ? previewedBase(config.base, out) : checkedBase(config.base ?? '/'),
    paths: { content, public: served, out },
    staging,
    bundles: path.join(tmpdir(), `lectern-bundles-${process.pid}`),
    bundleCache: path.join(root, 'node_modules/.cache/lectern/bundles'),
    imageCache: path.join(root, 'node_modules/.cache/lectern/images'),
    buildCache: path.join(root, 'node_modules/.cache/lectern/builds'),
    isStrict: isSet('STRICT'),
    isForProgram: isSet('JSON'),
    notes,
  };
}
