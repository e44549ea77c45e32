import { existsSync } from 'node:fs';
import { readdir, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOutput } from '../../../../src/build/output/output-folder.ts';
import type { Setup } from '../../../../src/build/setup.ts';
import { aFolder } from '../a-folder.ts';

/** A disk with a project and a blog, and what is said to a build of that blog into a folder of the disk. */
async function aDisk() {
  const disk = await aFolder({
    'lectern/package.json': '{}',
    'blog/posts/a.md': '',
    'blog/static/x.png': '',
    'a-file': '',
  });
  const check = (out: string, mayBeEmptied = false): Promise<void> => {
    const paths = {
      content: path.join(disk, 'blog/posts'),
      public: path.join(disk, 'blog/static'),
      out: path.resolve(disk, out),
    };
    return checkOutput({ root: path.join(disk, 'lectern'), paths } as Setup, mayBeEmptied);
  };
  return { disk, check };
}

describe('build/output/output-folder', () => {
  it.each(['lectern/dist', 'dist', 'a/b/c', 'blog/public', 'blog/posts/dist'])(
    'may be %s, of which nothing is left behind',
    async (out) => {
      const { disk, check } = await aDisk();
      await expect(check(out)).resolves.toBeUndefined();
      expect(existsSync(path.join(disk, out))).toBe(false);
      expect((await readdir(disk)).sort()).toEqual(['a-file', 'blog', 'lectern']);
    },
  );

  it.each([
    ['/', 'the whole disk'],
    [homedir(), 'your home folder'],
    ['lectern', 'the project'],
    ['.', 'the project'],
    ['blog/posts', 'the posts'],
    ['blog', 'the posts'],
    ['blog/static', 'the public folder'],
  ])('is never %s, whatever the publisher says', async (out, lost) => {
    const { check } = await aDisk();
    for (const mayBeEmptied of [false, true]) {
      const refusal = check(out, mayBeEmptied);
      await expect(refusal).rejects.toThrow(`The site would take the place of ${lost}: /`);
      await expect(refusal).rejects.not.toThrow('--emptyOutDir');
    }
  });

  it('is not the project under another name', async () => {
    const { disk, check } = await aDisk();
    await symlink(path.join(disk, 'lectern'), path.join(disk, 'link'));
    await expect(check('link')).rejects.toThrow('take the place of the project');
  });

  it('does not lie in what is published with it', async () => {
    const { check } = await aDisk();
    await expect(check('blog/static/site')).rejects.toThrow('lies in the public folder');
  });

  it('is refused before anything is made where it cannot be', async () => {
    const { disk, check } = await aDisk();
    await expect(check('a-file/x')).rejects.toThrow(
      `cannot be made, since ${path.join(disk, 'a-file')} is a file. Name another folder with --outDir.`,
    );
  });

  it.runIf(existsSync('/proc/self'))('is not where nobody can write', async () => {
    const { check } = await aDisk();
    await expect(check('/proc/x/y')).rejects.toThrow(
      '/proc/x/y cannot be made, since nothing can be written into /proc.',
    );
  });

  it('keeps files that no build has made, unless they may be lost', async () => {
    const { check, disk } = await aDisk();
    const other = path.relative(disk, await aFolder({ 'thesis.txt': '' }));
    await expect(check(other)).rejects.toThrow('they would be lost');
    await expect(check(other, true)).resolves.toBeUndefined();
  });
});
