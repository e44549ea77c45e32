import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** All that the benchmark installs or makes, so that nothing of it lands in the project. */
export const BENCH_DIR = process.env['BENCH_DIR'] ?? join(tmpdir(), 'lectern-bench');

/** Lighthouse and Astro want a newer Node than Lectern does; `node` is the npm package that brings one. */
const PACKAGES = ['node@22', 'lighthouse@13', 'astro@7', 'minisearch@7'];

export class ToolError extends Error {
  override name = 'ToolError';
}

/** The command line that runs a tool, which is installed first where it is missing. Needs the npm registry then. */
export function toolCommand(name: 'lighthouse' | 'astro'): [command: string, script: string] {
  const home = join(BENCH_DIR, 'node_modules');
  if (!existsSync(join(home, name))) install();
  const manifest = JSON.parse(readFileSync(join(home, name, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  return [join(home, 'node/bin/node'), join(home, name, manifest.bin[name] ?? '')];
}

/** A library that is measured beside ours, installed first where it is missing. */
export async function toolModule(name: 'minisearch'): Promise<unknown> {
  const home = join(BENCH_DIR, 'node_modules', name);
  if (!existsSync(home)) install();
  const { module } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    module: string;
  };
  return import(pathToFileURL(join(home, module)).href) as Promise<unknown>;
}

function install(): void {
  mkdirSync(BENCH_DIR, { recursive: true });
  writeFileSync(join(BENCH_DIR, 'package.json'), '{ "private": true, "type": "module" }');
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  try {
    execFileSync('npm', ['install', ...options, ...PACKAGES], { cwd: BENCH_DIR, stdio: 'pipe' });
  } catch (cause) {
    throw new ToolError(`npm could not install ${PACKAGES.join(', ')}`, { cause });
  }
}
