import { existsSync, readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT, runBuild } from './run-vite.ts';
import { expect, test } from './test.ts';

const SHARED = join(PROJECT, '../shared');
const SEED = join(SHARED, 'seed/content');
const CORPORA = join(SHARED, 'corpora');

const NOT_HERE = 'The posts of others lie outside of the project, in ../shared.';

test('the post that Lectern began with is built, and what it lacks is told with its place', async ({
  folder,
}) => {
  test.skip(!existsSync(SEED), NOT_HERE);
  const out = join(folder, 'dist');
  const { code, output } = await runBuild({ content: SEED, out, caller: join(SHARED, 'seed') });
  expect(code, output).toBe(0);
  const file = 'content/ai-and-blockchain.md';
  const warnings = [...output.matchAll(/^ {2}(\S+) warning: (.*)$/gm)];
  expect(warnings.map(([, place, message]) => `${place} ${message}`)).toEqual([
    `${file}:5:8 the image /images/posts/ai-and-human.jpg does not exist`,
    `${file}:34:30 the image /images/posts/ai-human-hands.jpg does not exist`,
    `${file}:74:28 the image /images/posts/energy.jpg does not exist`,
    `${file}:98:123 the link to /the-future-of-crypto leads nowhere`,
  ]);
  expect(output).toContain('4 warnings in 1 file');
  expect(await readdir(out)).toContain('ai-and-blockchain');
});

const corpora = existsSync(CORPORA) ? readdirSync(CORPORA) : [];

test('the blogs of others are here', () => {
  test.skip(corpora.length === 0, NOT_HERE);
  expect(corpora.length).toBeGreaterThan(5);
});

for (const name of corpora) {
  test(`the posts of ${name} are built, or it is told exactly what keeps them from it`, async ({
    folder,
  }) => {
    test.setTimeout(60_000);
    const out = join(folder, 'dist');
    const { code, output } = await runBuild({ content: join(CORPORA, name), out, caller: CORPORA });
    expect(output, 'a trace of where in Lectern it was found').not.toMatch(/\n\s+at .*:\d+:\d+/);
    const errors = [...output.matchAll(/^.* error: .*$/gm)].map(([line]) => line);
    if (code === 0) {
      expect(errors).toEqual([]);
      expect(output).toMatch(/^ {2}\d+ articles?, \d+ files/m);
      return;
    }
    expect(code).toBe(1);
    expect(errors.length).toBeGreaterThan(0);
    const vague = errors.filter((line) => !/^ {2}[^:]+:\d+:\d+ error: \S/.test(line));
    expect(vague, 'errors without file, line and column').toEqual([]);
    expect(output).toMatch(
      new RegExp(`^ {2}${errors.length} errors?(?:, \\d+ warnings?)? in \\d+ files?`, 'm'),
    );
    expect(await readdir(folder)).toEqual([]);
  });
}
