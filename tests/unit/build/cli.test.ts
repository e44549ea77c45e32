import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const CLI = path.resolve('src/build/cli.js');

function vite(...args: string[]) {
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
}

describe('build/cli', () => {
  it('takes the options that Vite does not know', () => {
    const { status, stdout } = vite('build', '--json', '--strict', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--outDir');
  });

  it('leaves it to Vite to refuse all others', () => {
    const { status, stderr } = vite('build', '--jsn');
    expect(status).not.toBe(0);
    expect(stderr).toContain('--jsn');
  });
});
