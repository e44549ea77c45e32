import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, rmdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Setup } from '../setup.ts';
import { BuildError } from '../source/build-error.ts';
import { isInside, shownPath } from '../source/paths.ts';
import { checkReplaceable } from './staging.ts';

const ANOTHER = 'Name another folder with --outDir.';

/**
 * Sees to it that a build can take its place, before it begins.
 * @param mayBeEmptied whether the publisher has said that files of no build may be lost
 * @throws where it cannot be written, or where something would be lost.
 */
export async function checkOutput(setup: Setup, mayBeEmptied: boolean): Promise<void> {
  const { out, public: served } = setup.paths;
  const real = realOf(out);
  const lost = lostWith(real, setup);
  if (lost !== undefined) {
    throw new BuildError(`The site would take the place of ${lost}: ${real}. ${ANOTHER}`);
  }
  if (isInside(realOf(served), real)) {
    const why = 'lies in the public folder, which is published with the site';
    throw new BuildError(`${shownPath(out)} ${why}. ${ANOTHER}`);
  }
  await checkWritable(out);
  if (!mayBeEmptied) await checkReplaceable(out, served);
}

/** What is in a folder, or is the folder, that nobody means to have replaced. */
function lostWith(folder: string, { root, paths }: Setup): string | undefined {
  if (path.dirname(folder) === folder) return 'the whole disk';
  const kept = [
    ['your home folder', homedir()],
    ['the project', root],
    ['the posts', paths.content],
    ['the public folder', paths.public],
  ] as const;
  return kept.find(([, one]) => {
    const real = realOf(one);
    return real === folder || isInside(folder, real);
  })?.[0];
}

function realOf(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

async function checkWritable(out: string): Promise<void> {
  let folder = path.dirname(out);
  while (!existsSync(folder)) folder = path.dirname(folder);
  try {
    // Permissions alone do not tell: some folders take nothing from anybody.
    await rmdir(await mkdtemp(path.join(folder, '.lectern-')));
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === 'ENOTDIR';
    const why = isFile ? `${folder} is a file` : `nothing can be written into ${folder}`;
    throw new BuildError(`${shownPath(out)} cannot be made, since ${why}. ${ANOTHER}`);
  }
}
