import path from 'node:path';

/** Bytes of the name of a file or a folder that all usual disks take. */
export const LONGEST_NAME = 200;

/** Where things are. Paths are absolute. */
export interface Paths {
  readonly content: string;
  readonly public: string;
  readonly out: string;
}

/** The folder in which the publisher's command was run; npm itself runs scripts in the project's root. */
function callerFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** A folder that the publisher named, or the project's own where none was named. */
export function folderOf(named: string | undefined, root: string, own: string): string {
  return named === undefined || named === ''
    ? path.join(root, own)
    : path.resolve(callerFolder(), named);
}

/** A path as the publisher would type it. */
export function shownPath(file: string): string {
  const relative = path.relative(callerFolder(), file) || '.';
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/');
}

/** What can be shown in one line of a terminal, which obeys signs that it does not show, in names of files too. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !/^\.\.(?:[\\/]|$)/.test(relative) && !path.isAbsolute(relative);
}
