import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const CLI = path.resolve('src/build/cli.js');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, said: stderr.trim() };
}

describe('build/cli', () => {
  it.each([
    ['build', ['--outDir <folder>', '--strict', '--json', 'CONTENT_DIR', 'PUBLIC_DIR']],
    ['dev', ['--port <number>', 'CONTENT_DIR', 'PUBLIC_DIR']],
    ['preview', ['--outDir <folder>', '--port <number>']],
  ])('says which options there are for %s', (command, options) => {
    const { status, stdout } = run(command, '--help');
    expect(status).toBe(0);
    for (const option of options) expect(stdout).toContain(option);
  });

  it.each([
    ['in other letters', ['--outdir', 'x'], 'There is no option --outdir. Did you mean --outDir?'],
    ['nearly so', ['--jsn'], 'There is no option --jsn. Did you mean --json?'],
    ['unlike all others', ['--draft'], 'There is no option --draft. All are named by: npm run'],
    ['with a value behind =', ['--bas=/x/'], 'There is no option --bas. Did you mean --base?'],
    ['without its value', ['--outDir'], '--outDir needs a value: --outDir <folder>'],
    ['with an empty value', ['--outDir', ''], '--outDir needs a value: --outDir <folder>'],
    ['before another', ['--outDir', '--strict'], '--outDir needs a value: --outDir <folder>'],
    ['that npm has taken away', ['x'], '"x" belongs to no option. Options stand behind two dashes'],
  ])('refuses an option that is written %s in one line', (_how, args, told) => {
    const { status, said } = run('build', ...args);
    expect(status).toBe(2);
    expect(said).toContain(told);
    expect(said).not.toContain('\n');
  });

  it('refuses options of other commands', () => {
    const { status, said } = run('preview', '--strict');
    expect(status).toBe(2);
    expect(said).toContain('There is no option --strict. All are named by: npm run preview');
  });

  it('tells a program of it too', () => {
    const { stdout } = run('build', '--json', '--outdir');
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [] });
  });

  it('hands all others on', () => {
    const { status, said } = run('build', '--json', '--strict', '--base', 'blog', '-l', 'info');
    expect(status).toBe(1);
    expect(said).toContain('--base must be a path from / to / such as /blog/, got "blog"');
  });
});
