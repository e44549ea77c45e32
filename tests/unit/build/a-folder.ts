import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Paths } from '../../../src/build/source/paths.ts';

/** Contents by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** A folder on disk that is gone when the test is over. */
export async function aFolder(files: Files = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'lectern-unit-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

/** A publisher's folders, with the command run in the folder above them: files are called `content/x.md`. */
export async function aSite(content: Files, publicFiles: Files = {}): Promise<Paths> {
  const root = await aFolder();
  vi.stubEnv('INIT_CWD', root);
  onTestFinished(() => void vi.unstubAllEnvs());
  const paths = {
    content: path.join(root, 'content'),
    public: path.join(root, 'public'),
    out: path.join(root, 'dist'),
  };
  await mkdir(paths.content);
  await mkdir(paths.public);
  await writeFiles(paths.content, content);
  await writeFiles(paths.public, publicFiles);
  return paths;
}
