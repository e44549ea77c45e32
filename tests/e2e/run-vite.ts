import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export const VITE = join(PROJECT, 'node_modules/vite/bin/vite.js');

export interface Run {
  readonly code: number | null;
  /** What was said on both streams, without colours. */
  readonly output: string;
}

/** An environment in which nothing of the test runner's own changes what a build makes. */
export function environment(own: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, FORCE_COLOR: _color, INIT_CWD: _caller, ...inherited } = process.env;
  return { ...inherited, NO_COLOR: '1', ...own };
}

export async function run(
  command: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Run> {
  const child = spawn(command, args, {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, output: stripVTControlCharacters(output) };
}

export interface BuildOptions {
  readonly content: string;
  readonly public?: string;
  readonly out: string;
  readonly base?: string;
  readonly args?: readonly string[];
  /** The folder in which the publisher's command is run. */
  readonly caller?: string;
}

/** Builds a folder of posts as `npm run build` does. */
export async function runBuild(options: BuildOptions): Promise<Run> {
  const { content, out, base, args = [], caller } = options;
  const named = ['--outDir', out, ...(base === undefined ? [] : ['--base', base]), ...args];
  // None but what was named: the project's own pictures are no part of a test.
  const empty = await mkdtemp(join(tmpdir(), 'lectern-no-public-'));
  try {
    return await run(process.execPath, [VITE, 'build', ...named], {
      cwd: PROJECT,
      env: {
        CONTENT_DIR: content,
        PUBLIC_DIR: options.public ?? empty,
        ...(caller === undefined ? {} : { INIT_CWD: caller }),
      },
    });
  } finally {
    await rm(empty, { recursive: true });
  }
}
