import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { cp, mkdir, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseManifest } from '../../model/catalog.ts';
import { HASHED_FOLDER } from '../../model/hash.ts';
import { NO_JEKYLL } from '../hosting/hosting.ts';
import { BuildError } from '../source/build-error.ts';
import { shownPath } from '../source/paths.ts';
import { filesIn } from './program.ts';

async function isOurs(folder: string): Promise<boolean> {
  try {
    parseManifest(JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')));
    return true;
  } catch {
    return false;
  }
}

/** Hidden names that a build writes, or takes over from the public folder. */
async function hiddenNames(publicFolder: string): Promise<Set<string>> {
  const published = await readdir(publicFolder).catch(() => []);
  return new Set([NO_JEKYLL, ...published.filter((name) => name !== '.git')]);
}

/**
 * Sees to it that replacing a folder loses nothing that a build did not make.
 * @throws where it holds something else.
 */
export async function checkReplaceable(out: string, publicFolder: string): Promise<void> {
  if (!existsSync(out)) return;
  const entries = await readdir(out).catch(() => {
    throw new BuildError(`${shownPath(out)} is not a folder. Name another with --outDir.`);
  });
  // What is under version control, say, is more than a build.
  const hidden = await hiddenNames(publicFolder);
  const isPrivate = entries.some((name) => name.startsWith('.') && !hidden.has(name));
  if (entries.length === 0 || (!isPrivate && (await isOurs(out)))) return;
  throw new BuildError(
    `${shownPath(out)} holds files that are not of a build, and they would be lost. ` +
      'Empty it, name another folder with --outDir, or say --emptyOutDir.',
  );
}

/** Puts a finished build in the place of the one before, which stays whole until then. */
export async function replaceWith(staging: string, out: string): Promise<void> {
  const target = existsSync(out) ? await realpath(out) : out;
  const old = `${staging}.old`;
  await mkdir(path.dirname(target), { recursive: true });
  try {
    if (existsSync(target)) await rename(target, old);
    await rename(staging, target);
  } catch (error) {
    if (existsSync(old)) await rename(old, target);
    if (!isMovable(error)) throw error;
    await copyOver(staging, target);
  }
  if (existsSync(old)) removeFolder(old);
}

/** As `rm` does, which takes three times as long over tens of thousands of files. */
function removeFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) removeFolder(name);
    else unlinkSync(name);
  }
  rmdirSync(folder);
}

/**
 * Brings the build before up to this one: what is new takes its place file by file, the data before the pages
 * that ask for it, and what is gone goes last.
 * @param gone files that the build before had, and this one has not
 */
export function updateWith(staging: string, out: string, gone: readonly string[]): void {
  const isHashed = (name: string): boolean => name.startsWith(`${HASHED_FOLDER}/`);
  const names = filesIn(staging);
  for (const name of names.filter(isHashed)) moveInto(out, name, staging);
  // A page can lie where a folder was, and the other way round.
  for (const name of gone.filter((one) => !isHashed(one))) removeFrom(out, name);
  for (const name of names.filter((one) => !isHashed(one))) moveInto(out, name, staging);
  for (const name of gone.filter(isHashed)) removeFrom(out, name);
}

function moveInto(out: string, name: string, staging: string): void {
  const [from, to] = [path.join(staging, name), path.join(out, name)];
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isMovable(error)) throw error;
    copyFileSync(from, to);
  }
}

/** Removes a file, and the folders that are empty without it. */
function removeFrom(out: string, name: string): void {
  rmSync(path.join(out, name), { force: true });
  for (let folder = path.dirname(name); folder !== '.'; folder = path.dirname(folder)) {
    try {
      rmdirSync(path.join(out, folder));
    } catch {
      // It is not empty, or it is gone already.
      return;
    }
  }
}

/** A mounted folder cannot be moved, nor can one be moved to another disk. */
function isMovable(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'EBUSY' || code === 'EXDEV' || code === 'EPERM' || code === 'EACCES';
}

async function copyOver(staging: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(target)) {
    await rm(path.join(target, entry), { recursive: true, force: true });
  }
  await cp(staging, target, { recursive: true });
  await rm(staging, { recursive: true, force: true });
}
