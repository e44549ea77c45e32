import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';

export interface Nginx {
  readonly command: string;
  readonly mimeTypes: string;
}

/** Where Debian's packages are unpacked: installed, they would start a server on this machine. */
const UNPACKED = join(tmpdir(), 'lectern-nginx');

function nginxAt(command: string, mimeTypes: string): Nginx | undefined {
  if (!existsSync(command) || !existsSync(mimeTypes)) return undefined;
  return spawnSync(command, ['-v']).status === 0 ? { command, mimeTypes } : undefined;
}

function installed(): Nginx | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const mimeTypes = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find(existsSync);
  if (mimeTypes === undefined) return undefined;
  return folders
    .map((folder) => nginxAt(join(folder, 'nginx'), mimeTypes))
    .find((found) => found !== undefined);
}

function unpacked(): Nginx | undefined {
  return nginxAt(join(UNPACKED, 'usr/sbin/nginx'), join(UNPACKED, 'etc/nginx/mime.types'));
}

function unpack(): void {
  mkdirSync(UNPACKED, { recursive: true });
  spawnSync('apt-get', ['download', 'nginx', 'nginx-common'], { cwd: UNPACKED, timeout: 60_000 });
  for (const name of readdirSync(UNPACKED)) {
    if (name.endsWith('.deb')) spawnSync('dpkg', ['-x', name, '.'], { cwd: UNPACKED });
  }
}

/** The nginx of this machine, else Debian's, where it can be had. */
export function findNginx(): Nginx | undefined {
  const found = installed() ?? unpacked();
  if (found !== undefined || process.platform !== 'linux') return found;
  unpack();
  return unpacked();
}
