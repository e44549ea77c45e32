import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a file or a folder among others of its kind, whole or not at all, and drops the oldest of them. Where
 * nothing can be kept, nothing is.
 * @param most how many may lie there
 * @param write makes it at a place of its own
 */
export function keepWhole(place: string, most: number, write: (part: string) => void): void {
  const folder = path.dirname(place);
  const part = `${place}.${process.pid}.part`;
  try {
    mkdirSync(folder, { recursive: true });
    write(part);
    renameSync(part, place);
    const newestFirst = readdirSync(folder)
      .map((name) => path.join(folder, name))
      .map((name) => ({ name, time: statSync(name).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { name } of newestFirst.slice(most)) rmSync(name, { recursive: true, force: true });
  } catch {
    if (existsSync(part)) rmSync(part, { recursive: true, force: true });
  }
}
