import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** All that is not content: the code of the build and of the app, and the packages that they use. */
const PROGRAM = ['src', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Changes with every change of the program that a build runs and that readers get. */
export function programHash(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of PROGRAM.flatMap((one) => filesIn(root, one))) {
    hash.update(`\0${name}\0`).update(readFileSync(path.join(root, name)));
  }
  return hash.digest('hex');
}

/** The files below a folder, or the file itself, by their paths from the root, with `/`; none where there is nothing. */
export function filesIn(root: string, name = ''): string[] {
  const found = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [name];
  const entries = readdirSync(path.join(root, name), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = name === '' ? entry.name : `${name}/${entry.name}`;
      return entry.isFile() ? [inside] : filesIn(root, inside);
    });
}
